// The weights file: 'HFLM', a version, then sections of four letters, a byte length and the bytes, padded to eight.
import { hashWord, normalise } from './lib.mjs';

const VERSION = 2;
const ROW_UNIT = 1024;
const WEIGHT_UNIT = 4096;

/** Sections by name to one buffer. */
export function pack(sections) {
  const parts = [Buffer.from(`HFLM${String.fromCharCode(VERSION)}\0\0\0`, 'latin1')];
  for (const [name, data] of Object.entries(sections)) {
    const bytes = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(bytes.length, 4);
    parts.push(head, bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8));
  }
  return Buffer.concat(parts);
}

const lines = (list) => Buffer.from(list.join('\n'), 'utf8');

/** Rows to a byte a weight and a shift a row: weight ≈ byte · 2^shift / 1024. */
function rowsToBytes(w, width) {
  const n = w.length / width;
  const bytes = new Int8Array(w.length);
  const shifts = new Uint8Array(n);
  for (let r = 0; r < n; r++) {
    let top = 0;
    for (let k = 0; k < width; k++) top = Math.max(top, Math.abs(w[r * width + k]));
    let shift = 0;
    while ((top * ROW_UNIT) / 2 ** shift > 127 && shift < 7) shift++;
    shifts[r] = shift;
    for (let k = 0; k < width; k++) {
      const v = Math.round((w[r * width + k] * ROW_UNIT) / 2 ** shift);
      bytes[r * width + k] = v > 127 ? 127 : Math.max(v, -127);
    }
  }
  return { bytes, shifts };
}

/** Weights as 16-bit numbers of 1/4096. */
function shorts(w, size) {
  return Int16Array.from({ length: size }, (_, i) =>
    Math.max(-32767, Math.min(32767, Math.round(w[i] * WEIGHT_UNIT))),
  );
}

/** A trained network, its word codes and the lemma table as sections of the file. */
export function packNetwork(net, codes, lemmas) {
  const { o, p } = net;
  const E = 2 * o.units;
  const G = 6 * o.units;
  const R = net.relations.length;
  const C = net.classes.length;
  const rows = rowsToBytes(net.rows.w, o.inputs);
  const d = dictionary(net);
  const f = (a, n) => Float32Array.from(a.w.subarray(0, n));
  return pack({
    dims: Uint32Array.of(o.inputs, o.units, o.tagHidden, o.arcs, o.labels),
    clas: lines(net.classes),
    rels: lines(net.relations),
    lemm: lines(lemmas),
    wsta: Uint32Array.of(codes.stages),
    wkey: codes.keys,
    wcod: codes.codes,
    wcen: codes.centroids,
    rkey: net.rows.keys,
    rrow: rows.bytes,
    rshi: rows.shifts,
    l1ww: shorts(net.first.weights.w, G * o.inputs),
    l1bb: f(net.first.bias, G),
    l2ww: shorts(net.second.weights.w, G * E),
    l2bb: f(net.second.bias, G),
    l3ww: shorts(net.third.weights.w, G * E),
    l3bb: f(net.third.bias, G),
    tinw: shorts(p.tagIn.w, o.tagHidden * E),
    tinb: f(p.tagBias, o.tagHidden),
    touw: shorts(p.tagOut.w, C * o.tagHidden),
    toub: f(p.tagOutBias, C),
    adww: shorts(p.dep.w, o.arcs * E),
    adbb: f(p.depBias, o.arcs),
    ahww: shorts(p.head.w, o.arcs * E),
    ahbb: f(p.headBias, o.arcs),
    root: f(p.root, o.arcs),
    biww: shorts(p.bilinear.w, o.arcs * o.arcs),
    hown: f(p.headOnly, o.arcs),
    dist: f(p.distance, 50),
    rdww: shorts(p.relDep.w, o.labels * E),
    rdbb: f(p.relBias, o.labels),
    rhww: shorts(p.relHead.w, o.labels * E),
    rroo: f(p.relRoot, o.labels),
    rdis: f(p.relDist, 50 * o.labels),
    roww: shorts(p.relOut.w, R * o.labels),
    robb: f(p.relOutBias, R),
    topn: Uint8Array.from(net.open),
    tprp: Uint8Array.from(net.propers),
    dkey: d.keys,
    dpos: d.positions,
    dcls: d.classes,
  });
}

/** Words' classes: ascending word hashes, where each one's classes begin, and the classes; 255 first marks a rare word. */
function dictionary(net) {
  const rows = [];
  for (const [w, d] of net.dictionary)
    if (d.total >= 2) rows.push([hashWord(normalise(w)), d.total >= 8, d.list]);
  rows.sort((a, b) => a[0] - b[0]);
  const classes = [];
  const positions = [0];
  for (const [, frequent, list] of rows) {
    classes.push(...(frequent ? [] : [255]), ...list);
    positions.push(classes.length);
  }
  return {
    keys: Uint32Array.from(rows, (r) => r[0]),
    positions: Uint32Array.from(positions),
    classes: Uint8Array.from(classes),
  };
}
