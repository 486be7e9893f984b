/** Where the body begins: past a first line that a blank line follows; 0 where there is no headline. UTF-16. */
export function headlineEnd(text: string): number {
  const line = /^[^\n]*\n[ \t]*\r?\n/.exec(text);
  return line === null ? 0 : line[0].length;
}
