/** From the sources to one tree: country → first-level units (in some countries two deep) → settlements. */
import { nearestFeature } from './geometry.mjs';
import { adminName, otherNames } from './naming.mjs';

/** First-level units that are one city: the unit and the city become one node, of kind city, that holds its quarters. */
const CITY_TYPES =
  /^(Federal City|Special City|Metropolitan City|Capital Metropolitan City|Municipality|Municipality\|Prefecture|City|City\|Municipality\|Thanh Pho|Capital|Capital City|Capital District|Independent City|Special Municipality|Federal District|National District|Metropolis|Autonomous Commune|Special self-governing city|Neutral City|Autonomous Sector)$/;
const NOT_CITIES = new Set(['LV', 'SI', 'MK', 'MT', 'ME', 'ZW', 'CU', 'TT', 'MV', 'MU', 'IE', 'CA']);
const ALSO_CITIES = new Set([
  'DE-BE',
  'DE-HH',
  'AT-9',
  'ET-AA',
  'ET-DD',
  'IN-DL',
  'IN-CH',
  'YE-SA',
  'SY-DI',
  'LB-BA',
  'EG-C',
  'TH-10',
  'CZ-PR',
  'BG-22',
  'HR-21',
  'KP-13',
  'ML-BKO',
  'TD-ND',
  'CD-KN',
  'KH-12',
  'LA-VT',
  'MY-14',
  'ID-JK',
  'SO-BN',
  'KZ-ALA',
  'KZ-AST',
  'TR-34x',
  'RO-B',
  'BY-HM',
]); // prettier-ignore

/** @returns {{ countries: object[] }} nodes `{ kind, name, others, iso2, lat, lon, population, timezone, rank, box, children }` */
export function buildTree(sources) {
  const byCountry = new Map();
  for (const row of sources.countries) {
    byCountry.set(row.iso2, {
      kind: 'country',
      name: row.name,
      others: [],
      iso2: row.iso2,
      capitals: row.capital.split(',').map((c) => sources.fold(c)),
      lat: 0,
      lon: 0,
      population: 0,
      timezone: '',
      rank: 3,
      box: null,
      children: [],
      units: [],
      regions: new Map(),
    }); // prettier-ignore
  }
  addFeatures(byCountry, sources);
  addRegions(byCountry, sources);
  addCities(byCountry, sources);
  const unitsByName = new Map();
  for (const country of byCountry.values()) {
    nest(country);
    mergeCities(country, sources);
    nameUnits(country, sources);
    for (const unit of walk(country))
      if (unit.kind !== 'city') unitsByName.set(`${country.iso2}|${unit.name}`, unit);
    measure(country);
    capitals(country, sources);
  }
  return { countries: [...byCountry.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** Whose unit a shape is: its ISO 3166-2 code says so (Crimea's is UA-43), not the country the layer draws it in. */
function owner(f) {
  const code = (f.iso_3166_2 ?? '').slice(0, 2);
  return /^[A-Z]{2}$/.test(code) ? code : f.iso_a2;
}

function addFeatures(byCountry, { features }) {
  for (const f of features) {
    const country = byCountry.get(owner(f));
    if (!country || !f.name || (!f.gn_name && !f.name_en) || f.name === 'UNDOF') continue;
    country.units.push({
      kind: owner(f) === 'PS' ? 'territory' : 'admin1',
      feature: f,
      code: f.gn_level === 2 ? '' : (f.gn_a1_code ?? ''),
      iso: f.iso_3166_2,
      name: '',
      others: [],
      iso2: country.iso2,
      lat: f.latitude,
      lon: f.longitude,
      population: 0,
      timezone: '',
      rank: 2,
      box: f.box,
      children: [],
      votes: new Map(),
    }); // prettier-ignore
  }
}

function addRegions(byCountry, { regions }) {
  for (const [code, name, others] of regions) {
    const country = byCountry.get(code.slice(0, 2));
    if (name === 'drop') country.dropUnbacked = true;
    else
      country.regions.set(code, {
        kind: 'admin1',
        code,
        name,
        others: (others ?? '')
          .split(',')
          .map((s) => s.trim())
          .filter(Boolean),
        iso2: country.iso2,
        lat: 0,
        lon: 0,
        population: 0,
        timezone: '',
        rank: 2,
        box: null,
        children: [],
        given: true,
      }); // prettier-ignore
  }
}

/** Hangs every settlement under its unit: by GeoNames code where one unit bears it and lies there, else by shape. */
function addCities(byCountry, sources) {
  const byCode = new Map();
  for (const c of sources.cities) {
    const key = `${c.iso2}.${c.admin1}`;
    if (!byCode.has(key)) byCode.set(key, []);
    byCode.get(key).push(c);
  }
  const westBank = byCountry.get('PS').units.find((u) => u.iso === 'PS-WBK');
  for (const [key, group] of byCode) {
    const country = byCountry.get(group[0].iso2);
    if (!country) continue;
    const bearing = country.units.filter((u) => u.code === key && share(group, u.box) > 0.6);
    const region = country.regions.get(key);
    for (const c of group) {
      const node = {
        kind: 'city',
        name: c.name,
        ascii: c.ascii,
        others: c.others,
        iso2: c.iso2,
        lat: c.lat,
        lon: c.lon,
        population: c.population,
        timezone: c.timezone,
        rank: rankOf(c.type),
        box: null,
        children: [],
        geonameId: c.geonameId,
      }; // prettier-ignore
      if (region && country.dropUnbacked) region.children.push(node);
      else if (region) {
        const unit = nearestFeature(
          country.units.filter((u) =>
            u.code !== '' ? !sources.regions.some((r) => r[0] === u.code) || u.code === key : true,
          ),
          c.lon,
          c.lat,
          0.3,
        );
        if (
          unit &&
          !(c.type === 'PPLC' && c.iso2 === 'GB') &&
          sources.regions.some((r) => r[0] === key) &&
          finer(country.iso2)
        ) {
          unit.children.push(node);
          unit.votes.set(key, (unit.votes.get(key) ?? 0) + 1);
        } else region.children.push(node);
      } else if (bearing.length === 1) bearing[0].children.push(node);
      else if (c.iso2 === 'IL' && c.lon > 34.85 && nearestFeature([westBank], c.lon, c.lat, 0.02)) {
        node.iso2 = 'PS';
        westBank.children.push(node);
      } else (nearestFeature(country.units, c.lon, c.lat, 0.5) ?? country).children.push(node);
    }
    if (bearing.length === 1) bearing[0].backed = true;
  }
  for (const [name, iso2, unitName, lat, lon, population, others] of sources.towns) {
    const country = byCountry.get(iso2);
    const node = {
      kind: 'city',
      name,
      ascii: name,
      others: (others ?? '')
        .split(',')
        .map((s) => s.trim())
        .filter(Boolean),
      iso2,
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population) || 0,
      timezone: '',
      rank: 0,
      box: null,
      children: [],
      geonameId: 0,
      added: unitName,
    }; // prettier-ignore
    const unit =
      country.regions.get(unitName) ??
      country.units.find((u) => u.iso === unitName || u.code === unitName) ??
      nearestFeature(country.units, node.lon, node.lat, 0.5);
    if (!unit) throw new Error(`towns.txt: no unit for ${name}, ${iso2}`);
    const same = twin(node, byCountry);
    if (same) {
      same.others = [...same.others, same.name, node.name, ...node.others];
      same.name = node.name;
      same.ascii = node.name;
      continue;
    }
    node.timezone = unit.children[0]?.timezone ?? '';
    unit.children.push(node);
  }
}

/** A settlement within 6 km whose consonants are nearly the same: the listed town under another spelling. */
function twin(node, byCountry) {
  const bones = (t) =>
    plainAscii(t)
      .replace(/^(al|el|ash|as|ad|an|ar|at|az) /, '')
      .replace(/[^a-z]|[aeiouyhw]/g, '')
      .replace(/(.)\1+/g, '$1');
  const mine = [node.name, ...node.others].map(bones).filter((b) => b.length > 1);
  for (const country of byCountry.values()) {
    if (country.iso2 !== node.iso2) continue;
    for (const unit of [...country.units, ...country.regions.values(), country])
      for (const c of unit.children) {
        if (
          c.kind !== 'city' ||
          c.added ||
          Math.abs(c.lat - node.lat) > 0.06 ||
          Math.abs(c.lon - node.lon) > 0.08
        )
          continue;
        const near = Math.abs(c.lat - node.lat) < 0.025 && Math.abs(c.lon - node.lon) < 0.03;
        if ([c.name, ...c.others].some((o) => mine.some((m) => m === bones(o) && (near || m.length > 2))))
          return c;
      }
  }
  return null;
}

const plainAscii = (t) =>
  t
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`.-]/g, ' ')
    .trim();

/** Countries where Natural Earth's units lie inside the listed regions. */
const FINER = new Set('GB ES FR IT BE BA IE LK MW PH RS UG BF GN'.split(' '));
const finer = (iso2) => FINER.has(iso2);

function share(cities, [w, s, e, n]) {
  const d = 0.3;
  return (
    cities.filter((c) => c.lon > w - d && c.lon < e + d && c.lat > s - d && c.lat < n + d).length /
    cities.length
  );
}

/** Units go under the region that most of their settlements belong to; empty regions and unbacked units are dropped. */
function nest(country) {
  for (const unit of country.units) {
    if (country.dropUnbacked && !unit.backed) continue;
    const best =
      [...unit.votes].sort((a, b) => b[1] - a[1])[0] ??
      (finer(country.iso2) ? nearestVote(country, unit) : undefined);
    const region = best ? country.regions.get(best[0]) : undefined;
    (region ?? country).children.push(unit);
  }
  for (const region of country.regions.values())
    if (region.children.length > 0) country.children.push(region);
}

/** A unit without settlements goes where the nearest unit with some goes. */
function nearestVote(country, unit) {
  const d = (u) => (u.lat - unit.lat) ** 2 + (u.lon - unit.lon) ** 2;
  const near = country.units.filter((u) => u.votes.size > 0).sort((a, b) => d(a) - d(b))[0];
  return near ? [...near.votes].sort((a, b) => b[1] - a[1])[0] : undefined;
}

function mergeCities(country, { fold, names }) {
  for (const unit of [...walk(country)]) {
    if (!unit.feature) continue;
    const listed = ALSO_CITIES.has(unit.iso);
    if (!listed && (!CITY_TYPES.test(unit.feature.type_en ?? '') || NOT_CITIES.has(country.iso2))) continue;
    const all = unit.children.filter((c) => c.kind === 'city');
    const big = [...all].sort((a, b) => b.population - a.population || b.rank - a.rank)[0];
    if (!big) continue;
    const wanted = new Set(
      [
        unit.feature.name,
        unit.feature.name_en,
        names.get(unit.iso)?.[1],
        ...(unit.feature.name_alt ?? '').split('|'),
      ]
        .filter(Boolean)
        .map(fold),
    );
    const same = [big.name, big.ascii, ...big.others].some((n) => wanted.has(fold(n))) || listed;
    const weight = big.population / (all.reduce((t, c) => t + (c.rank === 0.5 ? 0 : c.population), 0) || 1);
    if (!same || weight < 0.6) continue;
    const rest = unit.children.filter((c) => c !== big);
    Object.assign(unit, {
      ...big,
      children: rest,
      box: unit.box,
      merged: true,
      feature: undefined,
      others: [...big.others, unit.feature.name, unit.feature.name_en ?? ''],
    });
  }
}

function nameUnits(country, sources) {
  for (const unit of walk(country)) {
    if (unit.kind === 'city' || unit === country) continue;
    const cityNames = new Set(
      [...walk(unit)]
        .filter((n) => n.kind === 'city' && n.population > 5000)
        .map((n) => sources.fold(n.name)),
    );
    const { name, base } = adminName(unit, cityNames, sources);
    unit.base = base;
    unit.others = otherNames(unit, base, sources);
    unit.name = name;
  }
  const seen = new Map();
  country.children = country.children.filter((unit) => {
    if (unit.kind === 'city') return true;
    const first = seen.get(unit.name);
    if (!first) seen.set(unit.name, unit);
    else first.children.push(...unit.children);
    return !first;
  });
}

/** Population, time zone, centre and box of units from what they hold; the country's box is its units'. */
function measure(node) {
  for (const c of node.children) measure(c);
  if (node.kind === 'city') return;
  const inside = [...walk(node)].filter((n) => n.kind === 'city');
  node.population = inside.filter((n) => n.rank !== 0.5).reduce((s, n) => s + n.population, 0);
  const big = inside.reduce((a, b) => (b.population > (a?.population ?? -1) ? b : a), null);
  node.timezone = big?.timezone ?? '';
  const boxes = node.children
    .map((c) => c.box ?? (c.kind === 'city' ? [c.lon, c.lat, c.lon, c.lat] : null))
    .filter(Boolean);
  if (!node.box && boxes.length > 0)
    node.box = boxes.reduce((a, b) => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ]);
  if (!node.feature && node.box) {
    node.lat = (node.box[1] + node.box[3]) / 2;
    node.lon = (node.box[0] + node.box[2]) / 2;
  }
}

function capitals(country, { fold }) {
  for (const wanted of country.capitals) {
    const all = [...walk(country)].filter(
      (n) => n.kind === 'city' && [n.name, n.ascii ?? '', ...n.others].some((x) => fold(x) === wanted),
    );
    const best = all.sort((a, b) => b.rank - a.rank || b.population - a.population)[0];
    if (best) best.capital = true;
    else if (wanted !== '') console.warn(`no capital ${wanted} in ${country.name}`);
  }
}

function rankOf(type) {
  if (type === 'PPLC') return 3;
  if (type === 'PPLA') return 2;
  if (/^PPLA/.test(type)) return 1;
  return type === 'PPLX' ? 0.5 : 0;
}

/** The node and all below it, parents first. */
export function* walk(node) {
  yield node;
  for (const c of node.children) yield* walk(c);
}
