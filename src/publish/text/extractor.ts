import type { Extractor } from '../../model/index.js';
import { harmless } from './plain.js';

/** Who read a report and what became of it, in one line. */
export function extractorText(e: Extractor): string {
  if (e.instead_of !== null) return `Read by the built-in extractor. ${harmless(e.instead_of.because)}`;
  const n = Object.values(e.dropped).reduce((sum, count) => sum + count, 0);
  const why = Object.entries(e.dropped).map(([reason, count]) => `${reason} ${count}`);
  return [
    `Read by ${harmless(e.model ?? e.name)}, prompt ${e.prompt}`,
    e.pieces > 1 ? `in ${e.pieces} pieces` : '',
    e.cached === e.pieces ? 'answered before' : `${e.requests} ${e.requests === 1 ? 'request' : 'requests'}`,
    e.tokens === null ? 'tokens not counted' : `${e.tokens.in} tokens read, ${e.tokens.out} written`,
    e.cost === null ? 'cost not known' : `cost ${e.cost}`,
    n === 0 ? 'nothing dropped' : `dropped: ${harmless(why.join(', '))}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
