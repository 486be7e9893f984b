/**
 * The network's inner loops over one block of memory, addressed by byte offsets: WebAssembly with 128-bit vectors
 * where the host has it, else the same steps in plain code (`kernels-plain.ts`), with the same results bit by bit.
 * The source of the compiled bytes is `scripts/train-parser/inference.wat`.
 */
import { plainKernels } from './kernels-plain.js';

export interface Kernels {
  readonly buffer: ArrayBuffer;
  /** y[t][i] = (Σ w[i][k] x[t][k]) · scale + bias[i]: 16-bit x and w, 32-bit float y and bias; t in fours, width in eights. */
  product(
    y: number,
    x: number,
    w: number,
    bias: number,
    n: number,
    rows: number,
    width: number,
    scale: number,
  ): void;
  /** p[i] = p[i] / (1 + |p[i]|); count in fours, as below. */
  squash(p: number, count: number): void;
  /** p[i] = max(p[i], 0) */
  clip(p: number, count: number): void;
  /** One direction of a recurrent layer; c holds its state and is cleared before. */
  recur(g: number, h: number, c: number, n: number, units: number, gstep: number, hstep: number): void;
  /** a[i] += b[i], dst[i] = a[i] · scale as a 16-bit whole number, towards nought; count in eights. */
  accumulate(a: number, b: number, dst: number, count: number, scale: number): void;
}

const BYTES =
  'AGFzbQEAAAABIwRgCH9/f39/f399AGACf38AYAd/f39/f39/AGAFf39/f30AAg8BA2VudgZtZW1vcnkCAAEDBgUAAQECAwcwBQdwcm9kdWN0AAAGc3F1YXNoAAEEY2xpcAACBXJlY3VyAAMKYWNjdW11bGF0ZQAECr4OBfkKAgp/DHsgBkEBdCEJIAlBAXQhCiAJIApqIQsgBUECdCEMA0AgAiEOQQAhDQJAA0AgDUEBaiAFTw0BIAEhECAOIAlqIQ/9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEdA0AgDv0ABAAhEiAOIAlq/QAEACETIBD9AAQAIRQgFiASIBT9ugH9rgEhFiAaIBMgFP26Af2uASEaIBAgCWr9AAQAIRQgFyASIBT9ugH9rgEhFyAbIBMgFP26Af2uASEbIBAgCmr9AAQAIRQgGCASIBT9ugH9rgEhGCAcIBMgFP26Af2uASEcIBAgC2r9AAQAIRQgGSASIBT9ugH9rgEhGSAdIBMgFP26Af2uASEdIBBBEGohECAOQRBqIg4gD0kNAAsgDiAJaiEOIBYgF/0NAAECAxAREhMICQoLGBkaGyAWIBf9DQQFBgcUFRYXDA0ODxwdHh/9rgEhFSAYIBn9DQABAgMQERITCAkKCxgZGhsgGCAZ/Q0EBQYHFBUWFwwNDg8cHR4f/a4BIRIgFSAS/Q0AAQIDBAUGBxAREhMUFRYXIBUgEv0NCAkKCwwNDg8YGRobHB0eH/2uASEVIBX9+gEgB/0T/eYBIAMgDUECdGr9CQIA/eQBIRUgACANQQJ0aiERIBEgFf0fADgCACARIAxqIhEgFf0fATgCACARIAxqIhEgFf0fAjgCACARIAxqIBX9HwM4AgAgGiAb/Q0AAQIDEBESEwgJCgsYGRobIBogG/0NBAUGBxQVFhcMDQ4PHB0eH/2uASEVIBwgHf0NAAECAxAREhMICQoLGBkaGyAcIB39DQQFBgcUFRYXDA0ODxwdHh/9rgEhEiAVIBL9DQABAgMEBQYHEBESExQVFhcgFSAS/Q0ICQoLDA0ODxgZGhscHR4f/a4BIRUgFf36ASAH/RP95gEgAyANQQJ0av0JAgT95AEhFSAAIA1BAnRqIREgESAV/R8AOAIEIBEgDGoiESAV/R8BOAIEIBEgDGoiESAV/R8COAIEIBEgDGogFf0fAzgCBCANQQJqIQ0MAAsLIA0gBUkEQCABIRAgDiAJaiEP/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRkDQCAO/QAEACESIBYgEiAQ/QAEAP26Af2uASEWIBcgEiAQIAlq/QAEAP26Af2uASEXIBggEiAQIApq/QAEAP26Af2uASEYIBkgEiAQIAtq/QAEAP26Af2uASEZIBBBEGohECAOQRBqIg4gD0kNAAsgFiAX/Q0AAQIDEBESEwgJCgsYGRobIBYgF/0NBAUGBxQVFhcMDQ4PHB0eH/2uASEVIBggGf0NAAECAxAREhMICQoLGBkaGyAYIBn9DQQFBgcUFRYXDA0ODxwdHh/9rgEhEiAVIBL9DQABAgMEBQYHEBESExQVFhcgFSAS/Q0ICQoLDA0ODxgZGhscHR4f/a4BIRUgFf36ASAH/RP95gEgAyANQQJ0av0JAgD95AEhFSAAIA1BAnRqIREgESAV/R8AOAIAIBEgDGoiESAV/R8BOAIAIBEgDGoiESAV/R8COAIAIBEgDGogFf0fAzgCAAsgASAJQQJ0aiEBIAAgDEECdGohACAIQQRqIgggBEkNAAsLQQIBfwF7IAAgAUECdGohAgNAIAD9AAQAIQMgACADQwAAgD/9EyAD/eAB/eQB/ecB/QsEACAAQRBqIgAgAkkNAAsLPgEBfyAAIAFBAnRqIQIDQCAA/QwAAAAAAAAAAAAAAAAAAAAAIAD9AAQA/esB/QsEACAAQRBqIgAgAkkNAAsLuwEDA38DewF/QwAAAD/9EyEMIARBAnQhCQNAQQAhCANAIAAgCGohDSAMIAwgDSAJav0ABAD95gH95AEhCiAKIAIgCGr9AAQA/eYBQwAAgD/9EyAK/eUBIA39AAQA/eYB/eQBIQsgAiAIaiAL/QsEACABIAhqIAsgDCAMIA0gCUEBdGr9AAQA/eYB/eQB/eYB/QsEACAIQRBqIgggCUkNAAsgACAFaiEAIAEgBmohASAHQQFqIgcgA0kNAAsLggECAX8DeyAE/RMhCCAAIANBAnRqIQUDQCAA/QAEACAB/QAEAP3kASEGIAD9AAQQIAH9AAQQ/eQBIQcgACAG/QsEACAAIAf9CwQQIAIgBiAI/eYB/fgBIAcgCP3mAf34Af2FAf0LBAAgAUEgaiEBIAJBEGohAiAAQSBqIgAgBUkNAAsL';

/** Kernels over a fresh memory of at least `bytes`; `plain` asks for those without WebAssembly. */
export function makeKernels(bytes: number, plain = false): Kernels {
  const pages = Math.ceil(bytes / 65536);
  if (!plain && typeof WebAssembly !== 'undefined') {
    try {
      const code = Uint8Array.from(atob(BYTES), (c) => c.charCodeAt(0));
      const memory = new WebAssembly.Memory({ initial: pages });
      const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
      const { product, squash, clip, recur, accumulate } = instance.exports as unknown as Kernels;
      return { buffer: memory.buffer as ArrayBuffer, product, squash, clip, recur, accumulate };
    } catch {
      // No vectors here, or a page that forbids compiled code: the plain loops give the same numbers.
    }
  }
  return plainKernels(new ArrayBuffer(pages * 65536));
}
