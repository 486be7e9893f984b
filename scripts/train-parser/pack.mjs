// The weights file: 'HFLM', version, then sections of four letters, a byte length and the bytes, each padded to eight.
// First layers are kept as one byte a weight with one shift a row, in units of 1/1024.
const UNIT = 1024;

/** Sections by name to one buffer. */
export function pack(sections) {
  const parts = [Buffer.from('HFLM\u0001\0\0\0', 'latin1')];
  for (const [name, data] of Object.entries(sections)) {
    const bytes = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const head = Buffer.alloc(8);
    head.write(name.padEnd(4).slice(0, 4), 'latin1');
    head.writeUInt32LE(bytes.length, 4);
    parts.push(head, bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8));
  }
  return Buffer.concat(parts);
}

/** Strings as one section, a line each. */
export const lines = (list) => Buffer.from(list.join('\n'), 'utf8');

/** Float rows to bytes and shifts: weight ≈ byte · 2^shift / 1024. */
export function quantise(w, width) {
  const n = w.length / width;
  const bytes = new Int8Array(w.length);
  const shifts = new Uint8Array(n);
  for (let r = 0; r < n; r++) {
    let top = 0;
    for (let k = 0; k < width; k++) top = Math.max(top, Math.abs(w[r * width + k]));
    let shift = 0;
    while ((top * UNIT) / 2 ** shift > 127 && shift < 7) shift++;
    shifts[r] = shift;
    for (let k = 0; k < width; k++) {
      const v = Math.round((w[r * width + k] * UNIT) / 2 ** shift);
      bytes[r * width + k] = v > 127 ? 127 : v < -127 ? -127 : v;
    }
  }
  return { bytes, shifts };
}
