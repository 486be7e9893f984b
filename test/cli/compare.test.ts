import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, holdfire, TRUCE } from './holdfire.js';

const QUOTE = 'a 72-hour ceasefire starting at midnight';
const pledge = (given: object) => ({
  quote: QUOTE,
  pledger: ['Sudan'],
  basis: 'agreed',
  act: 'all-hostilities',
  ...given,
});

/** A folder of these files. */
function folder(files: Record<string, unknown>): string {
  const dir = mkdtempSync(join(tmpdir(), 'holdfire-'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));
  return dir;
}

const A = {
  pledges: [pledge({ duration: 'PT72H' })],
  stances: [{ quote: 'agreed on Monday', holder: ['Sudan'], position: 'accepts' }],
};
const B = { pledges: [pledge({ pledger: ['Rapid Support Forces'], duration: 'PT72H' })] };

describe('holdfire compare', () => {
  it('shows what both have and where it differs, what only one has, and how far they agree', () => {
    const dir = folder({ 'r.txt': TRUCE, 'a.json': A, 'b.json': B });
    const done = holdfire(['compare', join(dir, 'a.json'), join(dir, 'b.json'), join(dir, 'r.txt')]);
    expect(done.err).toBe('');
    expect(done.out).toContain('pledges: 1 in both; 0 only in A, 0 only in B');
    expect(done.out).toContain('pledger: A Sudan | B Rapid Support Forces');
    expect(done.out).toMatch(/only A “agreed on Monday”/);
    expect(done.out).toMatch(/^pledges +1 +0 +0 +100 % +1\.000 +0\.800$/m);
    expect(done.out).toMatch(/^stances +0 +1 +0 +0 % +0\.000 +0\.000$/m);
  });

  it('gives the same for programs', () => {
    const dir = folder({ 'r.txt': TRUCE, 'a.json': A, 'b.json': B });
    const done = holdfire([
      'compare',
      join(dir, 'a.json'),
      join(dir, 'b.json'),
      join(dir, 'r.txt'),
      '--json',
    ]);
    expect(JSON.parse(done.out)).toMatchObject({
      reports: [
        {
          kinds: {
            pledges: {
              both: [
                { a: [QUOTE], differences: [{ slot: 'pledger', a: ['Sudan'], b: ['Rapid Support Forces'] }] },
              ],
            },
            stances: { onlyA: [{ position: 'accepts' }], onlyB: [] },
          },
        },
      ],
      all: { both: 1, onlyA: 1, onlyB: 0, agreement: 0.5 },
    });
  });

  it('needs no text where the readings say where their words stand', () => {
    const path = file('r.txt', TRUCE);
    const printed = holdfire(['read', path, '--published', '2026-01-29', '--json']).out;
    const dir = folder({ 'monday.json': printed, 'tuesday.json': printed });
    const done = holdfire(['compare', join(dir, 'monday.json'), join(dir, 'tuesday.json')]);
    expect(done.out).toMatch(/^all +[1-9]\d* +0 +0 +100 % +1\.000 +1\.000$/m);
  });

  it('reads the texts beside gold, with the particulars that the gold gives', () => {
    const printed = JSON.parse(
      holdfire(['read', file('r.txt', TRUCE), '--published', '2026-01-29', '--json']).out,
    );
    const dir = folder({
      'one.txt': TRUCE,
      'one.json': { ...printed, report: { published: '2026-01-29', outlet: null, timezone: 'UTC' } },
    });
    expect(holdfire(['compare', dir, 'builtin']).out).toMatch(
      /^all +[1-9]\d* +0 +0 +100 % +1\.000 +1\.000$/m,
    );
    expect(holdfire(['compare', 'builtin', dir, dir]).out).toMatch(
      /^all +[1-9]\d* +0 +0 +100 % +1\.000 +1\.000$/m,
    );
  });

  it('pairs the files of two folders by name, and says what has no partner', () => {
    const dir = folder({});
    for (const side of ['a', 'b']) mkdirSync(join(dir, side));
    for (const [path, reading] of [
      ['a/x', A],
      ['a/y', A],
      ['b/y', B],
      ['b/z', B],
    ] as const) {
      writeFileSync(join(dir, `${path}.json`), JSON.stringify(reading));
      writeFileSync(join(dir, `${path}.txt`), TRUCE);
    }
    const done = holdfire(['compare', join(dir, 'a'), join(dir, 'b')]);
    expect(done.out.match(/^[xyz]$/gm)).toEqual(['y']);
    expect(done.err).toBe('holdfire: 2 readings have no partner and are left out.\n');
  });

  it.each<[string, string[], number, RegExp]>([
    ['two extractors and no report', ['builtin', 'builtin'], 2, /There is nothing to read/],
    [
      'a path that is not there',
      ['builtin', '/nowhere.json', 'x.txt'],
      1,
      /There is no file \/nowhere\.json/,
    ],
    [
      'a file that is no JSON',
      ['builtin', file('x.json', 'truce')],
      1,
      /x\.json holds no reading of a report \(it is not JSON\)/,
    ],
    [
      'a file of other JSON',
      ['builtin', file('x.json', '{"pledges":[{"quote":7}]}')],
      1,
      /holds no reading of a report/,
    ],
    [
      'readings without spans and no text',
      [file('a.json', JSON.stringify(A)), file('b.json', JSON.stringify(B))],
      1,
      /The text of a is not there/,
    ],
    [
      'an extractor and a reading without its text',
      ['builtin', file('a.json', JSON.stringify(A))],
      1,
      /texts of these reports are not there/,
    ],
    [
      'a language model that is nowhere',
      ['builtin', 'llm', 'x.txt'],
      2,
      /not said where the language model is/,
    ],
  ])('in one sentence: %s', (_, args, code, sentence) => {
    const done = holdfire(['compare', ...args]);
    expect(done.out).toBe('');
    expect(done.err).toMatch(sentence);
    expect(done.err.trimEnd().split('\n')).toHaveLength(1);
    expect(done.code).toBe(code);
  });
});
