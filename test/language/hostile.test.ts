import { describe, expect, it } from 'vitest';
import { quotations, readText } from '../../src/language/index.js';
import { read } from './weights.js';

/** What a line may hold over and over. */
const LINES: readonly [string, string][] = [
  ['straight quotation marks', '"'],
  ['spaced quotation marks', '" '],
  ['straight single marks', "'"],
  ['single marks that open', "'a "],
  ['clitics', "x's"],
  ['clitics of clitics', "'s"],
  ['plurals with apostrophes', "s' a"],
  ['typographic quotations', '“a” '],
  ['quotations that never close', '“a ‘b '],
  ['closing marks', '”'],
  ['guillemets', '«»'],
  ['nested quotation marks', '"“\'‘«'],
  ['quotations in quotations', '“He said ‘no’,” '],
  ['dots', '.'],
  ['spaced dots', '. '],
  ['dotted letters', 'a.'],
  ['dotted words as long as an address may be', `${'ab.'.repeat(680)} `],
  ['addresses', `http://a.b/${')'.repeat(2000)} `],
  ['round brackets', '('],
  ['closing brackets', ') '],
  ['square brackets', '[]'],
  ['at signs', 'a@'],
  ['digits', '7'],
  ['numbers with commas', '1,'],
  ['numbers with units', '5km '],
  ['dates', '12-'],
  ['capitals', 'A'],
  ['initials', 'A. '],
  ['spaces', ' '],
  ['one letter', 'x'],
  ['one letter and spaces', 'x '],
  ['combining marks', '\u0301'],
  ['letters with combining marks', 'e\u0301.'],
  ['joiners', '\u200d'],
  ['lone surrogates', '\ud800'],
  ['he said', 'he said '],
  ['abbreviations', 'Jan. '],
  ['stops under marks', '." '],
  ['exclamations', 'No!" he '],
  ['hyphens', '-'],
  ['hyphenated words', 'co-'],
  ['dashes', '— '],
  ['tabs', '\t'],
  ['smileys', ':)'],
];

describe('a line of a megabyte', () => {
  it.each(LINES)('of %s is read in under two seconds', { timeout: 60_000 }, (_, part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const begun = process.cpuUsage();
    const doc = readText(text);
    quotations(text);
    const { user } = process.cpuUsage(begun);
    expect(user / 1e6).toBeLessThan(2);
    for (let i = 1; i < doc.size; i++) if (doc.start(i) < doc.end(i - 1)) throw new Error('tokens overlap');
  });

  it('of line breaks is read in under two seconds', () => {
    const begun = process.cpuUsage();
    for (const part of ['\n', 'x\n', '"\n', '\r\n\r', 'x \n\n']) {
      const text = part.repeat(100_000);
      readText(text);
      quotations(text);
    }
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(2);
  });

  it('is parsed in pieces, in time that grows with its length alone', { timeout: 60_000 }, () => {
    const spent = (length: number): number => {
      const doc = read('he said '.repeat(length / 8));
      const begun = process.cpuUsage();
      for (const s of doc.sentences) doc.head(s.first);
      return process.cpuUsage(begun).user / 1e6;
    };
    spent(16_000);
    expect(spent(80_000)).toBeLessThan(10 * spent(16_000) + 0.5);
  });
});
