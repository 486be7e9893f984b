/** Sentence ends that a headline does not have: a stop, with or without quotation marks, but not that of "U.S.". */
const STOPPED = /(?<!\b\p{Lu})\.["'”’)\]]*\s*$/u;

/**
 * Where the body begins, in UTF-16 units: past a first line that a blank line follows. A first line that ends as a sentence
 * does is no headline but the report's lead, and the body begins at 0.
 */
export function headlineEnd(text: string): number {
  const line = /^[^\n]+\r?\n[ \t]*\r?\n/.exec(text);
  return line === null || STOPPED.test(line[0]) ? 0 : line[0].length;
}
