/** The tree as one binary file; the layout is described in src/place/README.md. */
import { plain } from './naming.mjs';

const BLOCK = 16;
const KINDS = ['country', 'admin1', 'territory', 'city'];
/** Countries whose own spelling uses marks that English-language papers may print; elsewhere marks are transliteration. */
const NATIVE_MARKS = new Set(
  'AD AR AT BE BO BR CA CH CL CO CR CU CV CZ DE DK DO EC EE ES FI FO FR GF GP GQ GT GW HN HR HU IE IS IT LI LT LU LV MC MQ MX NI NL NO PA PE PL PR PT PY RE RO SE SI SK ST SV TR UY VE'.split(
    ' ',
  ),
);

export function encode({ countries }, { fold }) {
  for (const c of countries) sortSiblings(c, fold);
  const nodes = [];
  for (const c of countries) number(c, -1, nodes);
  const zones = [...new Set(nodes.map((n) => n.timezone))].sort();
  const zoneIndex = new Map(zones.map((z, i) => [z, i]));
  const isos = [...new Set(countries.map((c) => c.iso2))];

  const lonLat = new Uint8Array(nodes.length * 5);
  const population = new Uint16Array(nodes.length);
  const rank = new Uint8Array(nodes.length);
  nodes.forEach((n, i) => {
    const x = Math.round(((n.lon + 180) / 360) * 0xfffff);
    const y = Math.round(((n.lat + 90) / 180) * 0xfffff);
    lonLat.set([x & 255, (x >> 8) & 255, (x >> 16) | ((y & 15) << 4), (y >> 4) & 255, y >> 12], i * 5);
    population[i] = packPopulation(n.population);
    rank[i] = Math.floor(n.rank) | (n.capital ? 8 : 0) | (n.rank === 0.5 ? 16 : 0);
  });
  const units = nodes.filter((n) => n.kind !== 'city' || n.children.length > 0);
  const unitIndex = new Map(units.map((u, i) => [u.id, i]));
  const unitBox = new Float32Array(units.length * 4);
  units.forEach((u, i) => {
    unitBox.set(u.box ?? [NaN, NaN, NaN, NaN], i * 4);
  });

  // A settlement keeps its unit's time zone but for the listed few.
  const unitZone = Uint16Array.from(units, (u) => zoneIndex.get(u.timezone));
  const odd = [];
  for (const u of units)
    for (const c of u.children)
      if (!unitIndex.has(c.id) && c.timezone !== u.timezone) odd.push([c.id, zoneIndex.get(c.timezone)]);
  odd.sort((a, b) => a[0] - b[0]);
  const names = frontCode(nodes.map((n) => new TextEncoder().encode(n.name)));
  const keys = keyTable(nodes, fold);
  const keyBytes = frontCode(
    keys.map((k) => new TextEncoder().encode(k.key)),
    keys.map((k) => postings(k.ids)),
  );

  const sections = [
    u8([nodes.length, keys.length, BLOCK, KINDS, isos, zones].join('\n')),
    lonLat,
    u8(population),
    rank,
    u8(unitZone),
    u8(Uint32Array.from(odd.flat())),
    u8(Uint32Array.from(units, (u) => u.id)),
    u8(Uint32Array.from(units, (u) => u.end)),
    u8(Int32Array.from(units, (u) => (u.parent < 0 ? -1 : unitIndex.get(u.parent)))),
    Uint8Array.from(units, (u) => KINDS.indexOf(u.kind)),
    Uint8Array.from(units, (u) => isos.indexOf(u.iso2)),
    u8(unitBox),
    u8(names.heads),
    names.bytes,
    u8(keyBytes.heads),
    keyBytes.bytes,
  ]; // prettier-ignore
  const bytes = pack(sections);
  const report =
    `${nodes.length} nodes (${units.length} units), ${keys.length} keys, ${(bytes.length / 1e6).toFixed(2)} MB; ` +
    sections.map((s) => (s.length / 1e3).toFixed(0)).join(' ') +
    ' kB'; // prettier-ignore
  return { bytes, report };
}

/** Names that newspapers would print, in the order of the index: siblings by name, so that front coding shortens them. */
function sortSiblings(node, fold) {
  for (const c of node.children) {
    if (c.kind === 'city') c.name = printName(c);
    sortSiblings(c, fold);
  }
  node.children.sort(
    (a, b) =>
      (a.kind === 'city' ? 1 : 0) - (b.kind === 'city' ? 1 : 0) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

function printName(c) {
  const name = NATIVE_MARKS.has(c.iso2) || !c.ascii ? c.name : c.ascii;
  return plain(name).trim() || c.name;
}

function number(node, parent, nodes) {
  node.id = nodes.length;
  node.parent = parent;
  nodes.push(node);
  for (const c of node.children) number(c, node.id, nodes);
  node.end = nodes.length;
}

/** Sorted keys with their nodes, the likeliest first: own name before bare name before other name, then population. */
function keyTable(nodes, fold) {
  const table = new Map();
  const add = (key, node, weight) => {
    if (key.length < 2 || key.length > 60) return;
    if (!table.has(key)) table.set(key, new Map());
    const at = table.get(key);
    at.set(node.id, Math.max(at.get(node.id) ?? -1, weight));
  };
  for (const n of nodes) {
    const size =
      Math.log10(n.population + 1) +
      (n.kind === 'country' ? 4 : 0) -
      (n.rank === 0.5 ? 1 : 0) +
      (n.rank >= 1 ? n.rank * 0.1 : 0);
    add(fold(n.name), n, size + 2);
    if (n.ascii) add(fold(n.ascii), n, size + 2);
    if (n.base) add(fold(n.base), n, size + 1);
    for (const o of n.others) if (usable(o)) add(fold(o), n, size);
  }
  return [...table]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([key, ids]) => ({
      key,
      ids: [...ids].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map((x) => x[0]),
    }));
}

/** Latin script only; no romanised Chinese or Japanese in lower case, no airport codes. */
function usable(name) {
  if (/^[a-z]/.test(name) && !/^(al|ad|an|ar|as|ash|at|az|el|es|ed|d'|de|la|le|les|'s)[ -]/i.test(name))
    return false;
  if (/^[A-Z]{2,4}$/.test(name) || /\d/.test(name)) return false;
  return /^[\p{Script=Latin}\p{M}\p{P}\s`´]+$/u.test(name);
}

/** Ids of 3 bytes, little-endian; the highest bit says that another follows. */
function postings(ids) {
  const cut = ids.slice(0, 100);
  const out = [];
  cut.forEach((id, i) => {
    out.push(id & 255, (id >> 8) & 255, (id >> 16) | (i < cut.length - 1 ? 128 : 0));
  });
  return Uint8Array.from(out);
}

/** Blocks of 16 entries `[shared][rest length][rest][tail]`; the first of a block shares nothing. */
function frontCode(entries, tails) {
  const heads = [];
  const out = [];
  let prev = new Uint8Array();
  entries.forEach((e, i) => {
    if (i % BLOCK === 0) heads.push(out.length);
    let shared = 0;
    if (i % BLOCK !== 0) while (shared < 255 && shared < prev.length && prev[shared] === e[shared]) shared++;
    out.push(shared, e.length - shared, ...e.subarray(shared));
    if (tails) for (const b of tails[i]) out.push(b);
    prev = e;
  });
  return { heads: Uint32Array.from(heads), bytes: Uint8Array.from(out) };
}

/** 12 bits of mantissa, 4 of exponent base 4: three significant digits and more. */
function packPopulation(n) {
  let m = n;
  let e = 0;
  while (m > 4095) {
    m = m / 4;
    e++;
  }
  return (Math.round(Math.min(m, 4095)) << 4) | e;
}

function u8(x) {
  if (typeof x === 'string') return new TextEncoder().encode(x);
  return new Uint8Array(x.buffer, x.byteOffset, x.byteLength);
}

/** "HFG1", section count, then offset and length of each section; sections start at multiples of 8. */
function pack(sections) {
  const head = 8 + sections.length * 8;
  let at = Math.ceil(head / 8) * 8;
  const places = sections.map((s) => {
    const start = at;
    at = Math.ceil((at + s.length) / 8) * 8;
    return start;
  });
  const bytes = new Uint8Array(at);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('HFG1'));
  view.setUint32(4, sections.length, true);
  sections.forEach((s, i) => {
    view.setUint32(8 + i * 8, places[i], true);
    view.setUint32(12 + i * 8, s.length, true);
    bytes.set(s, places[i]);
  });
  return bytes;
}
