/**
 * The gazetteer's file as typed arrays over its bytes: nothing is parsed or copied at load but a short text header.
 * Layout and units: README.md in this folder; written by scripts/gazetteer/encode.mjs.
 */
import { HoldfireError } from '../model/errors.js';
import type { PlaceKind } from './types.js';

/** Raw columns; a node is its pre-order rank. */
export interface Store {
  readonly nodes: number;
  readonly keys: number;
  readonly isos: readonly string[];
  readonly zones: readonly string[];
  /** `unit` is an index into the units, the nodes that may hold others. */
  readonly units: number;
  readonly unitId: Uint32Array;
  readonly unitEnd: Uint32Array;
  readonly unitParent: Int32Array;
  kindOfUnit(unit: number): PlaceKind;
  isoOfUnit(unit: number): string;
  /** The unit that is this node, or that directly holds it. */
  unitOf(node: number): number;
  box(unit: number): readonly [number, number, number, number] | null;
  name(node: number): string;
  lon(node: number): number;
  lat(node: number): number;
  population(node: number): number;
  timezone(node: number): string;
  /** 0 none, 1 seat of a lower unit, 2 of a first-level unit, 3 capital or country. */
  rank(node: number): number;
  isCapital(node: number): boolean;
  /** A quarter of a town rather than a town. */
  isQuarter(node: number): boolean;
  /** Nodes under a folded key, likeliest first; empty if the key is unknown. */
  find(key: string): readonly number[];
}

/** Reads the file. @throws HoldfireError `resource-missing` if the bytes are not one. */
export function openStore(input: Uint8Array): Store {
  // A plain view: slices of Node's Buffer cost ten times as much.
  const bytes =
    input.byteOffset % 8 === 0
      ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
      : Uint8Array.from(input);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== 0x31474648) {
    throw new HoldfireError(
      'resource-missing',
      'These bytes are not a gazetteer.',
      'Rebuild data/place/gazetteer.bin.',
    );
  }
  const section = (i: number) => {
    const start = view.getUint32(8 + i * 8, true);
    return bytes.subarray(start, start + view.getUint32(12 + i * 8, true));
  };
  const u32 = (i: number) => new Uint32Array(bytes.buffer, section(i).byteOffset, section(i).byteLength >> 2);
  const u16 = (i: number) => new Uint16Array(bytes.buffer, section(i).byteOffset, section(i).byteLength >> 1);
  const decoder = new TextDecoder();
  const head = decoder.decode(section(0)).split('\n');
  const nodes = Number(head[0]);
  const keys = Number(head[1]);
  const block = Number(head[2]);
  const kinds = head[3]!.split(',') as PlaceKind[];
  const isos = head[4]!.split(',');
  const zones = head[5]!.split(',');
  const lonLat = section(1);
  const pop = u16(2);
  const rankBits = section(3);
  const unitZone = u16(4);
  const oddZone = u32(5);
  const unitId = u32(6);
  const unitEnd = u32(7);
  const unitParent = new Int32Array(bytes.buffer, section(8).byteOffset, section(8).byteLength >> 2);
  const unitKind = section(9);
  const unitIso = section(10);
  const unitBox = new Float32Array(bytes.buffer, section(11).byteOffset, section(11).byteLength >> 2);
  const nameHeads = u32(12);
  const nameBytes = section(13);
  const keyHeads = u32(14);
  const keyBytes = section(15);
  const scratch = new Uint8Array(256);

  const unitOf = (node: number): number => {
    let lo = 0;
    let hi = unitId.length - 1;
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1;
      if (unitId[mid]! <= node) lo = mid;
      else hi = mid - 1;
    }
    while (unitEnd[lo]! <= node) lo = unitParent[lo]!;
    return lo;
  };

  const headIsAfter = (blockIndex: number, key: Uint8Array): boolean => {
    const at = keyHeads[blockIndex]!;
    return compare(keyBytes, at + 2, keyBytes[at + 1]!, key) > 0;
  };

  const postings = (start: number): number[] => {
    const ids: number[] = [];
    for (let at = start; ; at += 3) {
      const high = keyBytes[at + 2]!;
      ids.push(keyBytes[at]! | (keyBytes[at + 1]! << 8) | ((high & 127) << 16));
      if (high < 128) return ids;
    }
  };

  const find = (text: string): readonly number[] => {
    if (text.length === 0 || text.length > 60) return NONE;
    const key = ascii(text);
    let lo = 0;
    let hi = keyHeads.length - 1;
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1;
      if (headIsAfter(mid, key)) hi = mid - 1;
      else lo = mid;
    }
    let at = keyHeads[lo]!;
    const end = lo + 1 < keyHeads.length ? keyHeads[lo + 1]! : keyBytes.length;
    while (at < end) {
      const shared = keyBytes[at]!;
      const rest = keyBytes[at + 1]!;
      for (let k = 0; k < rest; k++) scratch[shared + k] = keyBytes[at + 2 + k]!;
      at += 2 + rest;
      if (shared + rest === key.length && compare(scratch, 0, key.length, key) === 0) return postings(at);
      while (keyBytes[at + 2]! > 127) at += 3;
      at += 3;
    }
    return NONE;
  };

  const name = (node: number): string => {
    let at = nameHeads[Math.floor(node / block)]!;
    let length = 0;
    for (let i = node - (node % block); ; i++) {
      const shared = nameBytes[at]!;
      const rest = nameBytes[at + 1]!;
      scratch.set(nameBytes.subarray(at + 2, at + 2 + rest), shared);
      length = shared + rest;
      if (i === node) return decoder.decode(scratch.subarray(0, length));
      at += 2 + rest;
    }
  };

  const timezone = (node: number): string => {
    const unit = unitOf(node);
    if (unitId[unit] !== node) {
      let lo = 0;
      let hi = (oddZone.length >> 1) - 1;
      while (lo <= hi) {
        const mid = (lo + hi) >> 1;
        const at = oddZone[mid * 2]!;
        if (at === node) return zones[oddZone[mid * 2 + 1]!]!;
        if (at < node) lo = mid + 1;
        else hi = mid - 1;
      }
    }
    return zones[unitZone[unit]!]!;
  };

  return {
    nodes,
    keys,
    isos,
    zones,
    units: unitId.length,
    unitId,
    unitEnd,
    unitParent,
    kindOfUnit: (u) => kinds[unitKind[u]!]!,
    isoOfUnit: (u) => isos[unitIso[u]!]!,
    unitOf,
    box: (u) => {
      const west = unitBox[u * 4]!;
      return Number.isNaN(west)
        ? null
        : [west, unitBox[u * 4 + 1]!, unitBox[u * 4 + 2]!, unitBox[u * 4 + 3]!];
    },
    name,
    lon: (n) =>
      round(
        ((lonLat[n * 5]! | (lonLat[n * 5 + 1]! << 8) | ((lonLat[n * 5 + 2]! & 15) << 16)) / 0xfffff) * 360 -
          180,
      ),
    lat: (n) =>
      round(
        (((lonLat[n * 5 + 2]! >> 4) | (lonLat[n * 5 + 3]! << 4) | (lonLat[n * 5 + 4]! << 12)) / 0xfffff) *
          180 -
          90,
      ),
    population: (n) => (pop[n]! >> 4) * 4 ** (pop[n]! & 15),
    timezone,
    rank: (n) => rankBits[n]! & 7,
    isCapital: (n) => (rankBits[n]! & 8) !== 0,
    isQuarter: (n) => (rankBits[n]! & 16) !== 0,
    find,
  };
}

const NONE: readonly number[] = [];

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

function ascii(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
  return out;
}

/** Byte order of `length` bytes of `a` from `at` against the whole of `key`. */
function compare(a: Uint8Array, at: number, length: number, key: Uint8Array): number {
  const n = Math.min(length, key.length);
  for (let i = 0; i < n; i++) {
    const d = a[at + i]! - key[i]!;
    if (d !== 0) return d;
  }
  return length - key.length;
}
