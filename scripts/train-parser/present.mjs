// What a weights file that is already there holds: its word codes, and its weights to go on from.
import { existsSync, readFileSync } from 'node:fs';

/** Sections of a weights file by their four letters; every one in a buffer of its own. */
export function sectionsOf(file) {
  if (!existsSync(file)) {
    console.error(`train-parser: ${file} is not there to take word codes from; give --vectors.`);
    process.exit(2);
  }
  const bytes = readFileSync(file);
  const sections = new Map();
  for (let p = 8; p + 8 <= bytes.length; ) {
    const length = bytes.readUInt32LE(p + 4);
    sections.set(bytes.toString('latin1', p, p + 4), Uint8Array.from(bytes.subarray(p + 8, p + 8 + length)));
    p += 8 + length + ((8 - (length % 8)) % 8);
  }
  return sections;
}

const u32 = (b) => new Uint32Array(b.buffer, 0, b.length / 4);

/** Word codes of a weights file, for training without the vectors. */
export function codesFromFile(file) {
  const sections = sectionsOf(file);
  const stages = u32(sections.get('wsta'))[0];
  const centroids = sections.get('wcen');
  return {
    stages,
    keys: u32(sections.get('wkey')),
    codes: sections.get('wcod'),
    centroids: new Int8Array(centroids.buffer),
    dimensions: centroids.length / (stages * 256),
  };
}

/** Puts a file's weights into a prepared network of the same shape, which was made from the same sentences. */
export function weightsInto(net, sections) {
  const keys = u32(sections.get('rkey'));
  if (keys.length !== net.rows.size || keys.some((k, i) => k !== net.rows.keys[i]))
    throw new Error('train-parser: the weights to go on from were trained on other sentences.');
  const rows = new Int8Array(sections.get('rrow').buffer);
  const shifts = sections.get('rshi');
  const width = net.o.inputs;
  for (let i = 0; i < rows.length; i++) net.rows.w[i] = (rows[i] << shifts[(i / width) | 0]) / 1024;
  const shorts = (to, name) => {
    const from = new Int16Array(sections.get(name).buffer);
    for (let i = 0; i < from.length; i++) to.w[i] = from[i] / 4096;
  };
  const floats = (to, name) => to.w.set(new Float32Array(sections.get(name).buffer));
  [net.first, net.second, net.third].forEach((layer, i) => {
    shorts(layer.weights, `l${i + 1}ww`);
    floats(layer.bias, `l${i + 1}bb`);
  });
  const { p } = net;
  for (const [to, name] of [
    [p.tagIn, 'tinw'],
    [p.tagOut, 'touw'],
    [p.dep, 'adww'],
    [p.head, 'ahww'],
    [p.bilinear, 'biww'],
    [p.relDep, 'rdww'],
    [p.relHead, 'rhww'],
    [p.relOut, 'roww'],
  ])
    shorts(to, name);
  for (const [to, name] of [
    [p.tagBias, 'tinb'],
    [p.tagOutBias, 'toub'],
    [p.depBias, 'adbb'],
    [p.headBias, 'ahbb'],
    [p.root, 'root'],
    [p.headOnly, 'hown'],
    [p.distance, 'dist'],
    [p.relBias, 'rdbb'],
    [p.relRoot, 'rroo'],
    [p.relDist, 'rdis'],
    [p.relOutBias, 'robb'],
  ])
    floats(to, name);
}
