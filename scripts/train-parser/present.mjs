// Word codes from a weights file that is already there.
import { existsSync, readFileSync } from 'node:fs';

export function codesFromFile(file) {
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
  const u32 = (b) => new Uint32Array(b.buffer, 0, b.length / 4);
  const centroids = sections.get('wcen');
  return {
    stages: u32(sections.get('wsta'))[0],
    keys: u32(sections.get('wkey')),
    codes: sections.get('wcod'),
    centroids: new Int8Array(centroids.buffer),
    dimensions: centroids.length / (u32(sections.get('wsta'))[0] * 256),
  };
}
