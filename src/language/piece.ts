/** Where a run of words that is too long to be read at once is parted. */

const SEMICOLON = /^[;:.!?…]+$/;
const COMMA = /^[,–—-]+$/;

/**
 * Index past the last word of the piece that begins at `from`: at most `most` words, ending after the last strong mark
 * of the piece's second half, else after its last comma or dash, else full.
 */
export function cutBefore(words: readonly string[], from: number, most: number): number {
  const limit = from + most;
  if (limit >= words.length) return words.length;
  for (const mark of [SEMICOLON, COMMA])
    for (let k = limit - 1; k >= from + most / 2; k--) if (mark.test(words[k]!)) return k + 1;
  return limit;
}
