/**
 * The weights file: `HFLM`, a version, then sections of a four-letter name, a byte length and the bytes, each padded
 * to eight. Sections are read as views where the buffer is aligned, so that loading costs almost nothing.
 */
import { HoldfireError } from '../model/errors.js';

/** Reader of a weights file's sections. */
export class Weights {
  private readonly sections = new Map<string, { at: number; length: number }>();
  private readonly buffer: ArrayBuffer;

  /** @throws HoldfireError `file-unreadable` where the bytes are no weights file of this version. */
  constructor(bytes: Uint8Array) {
    // A copy is made only where the view is not aligned to eight bytes.
    const aligned = bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer;
    this.buffer = aligned ? (bytes.buffer as ArrayBuffer) : (bytes.slice().buffer as ArrayBuffer);
    const base = aligned ? bytes.byteOffset : 0;
    const view = new DataView(this.buffer, base, bytes.byteLength);
    if (bytes.byteLength < 16 || view.getUint32(0) !== 0x48464c4d || view.getUint8(4) !== VERSION)
      throw damaged('header');
    for (let p = 8; p + 8 <= bytes.byteLength; ) {
      const length = view.getUint32(p + 4, true);
      const name = String.fromCharCode(...new Uint8Array(this.buffer, base + p, 4));
      if (p + 8 + length > bytes.byteLength) throw damaged(name);
      this.sections.set(name, { at: base + p + 8, length });
      p += 8 + length + ((8 - (length % 8)) % 8);
    }
  }

  private section(name: string): { at: number; length: number } {
    const s = this.sections.get(name);
    if (s === undefined) throw damaged(name);
    return s;
  }

  bytes(name: string): Uint8Array {
    const s = this.section(name);
    return new Uint8Array(this.buffer, s.at, s.length);
  }

  signed(name: string): Int8Array {
    const s = this.section(name);
    return new Int8Array(this.buffer, s.at, s.length);
  }

  shorts(name: string): Int16Array {
    const s = this.section(name);
    return new Int16Array(this.buffer, s.at, s.length >> 1);
  }

  words(name: string): Uint32Array {
    const s = this.section(name);
    return new Uint32Array(this.buffer, s.at, s.length >> 2);
  }

  floats(name: string): Float32Array {
    const s = this.section(name);
    return new Float32Array(this.buffer, s.at, s.length >> 2);
  }

  lines(name: string): string[] {
    const text = new TextDecoder().decode(this.bytes(name));
    return text === '' ? [] : text.split('\n');
  }
}

const VERSION = 2;

function damaged(where: string): HoldfireError {
  return new HoldfireError(
    'file-unreadable',
    `The language weights cannot be read (${where}).`,
    'Use the file data/language/english.bin of the same release.',
  );
}
