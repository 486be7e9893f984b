import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, holdfire, TRUCE } from './holdfire.js';

/** One line on stderr, nothing on stdout. */
function said(done: ReturnType<typeof holdfire>) {
  expect(done.out).toBe('');
  expect(done.err.trimEnd().split('\n')).toHaveLength(1);
  return { code: done.code, sentence: done.err.trimEnd() };
}

describe('holdfire read, when it cannot', () => {
  it('a wrong path', () => {
    expect(said(holdfire(['read', '/nowhere/report.txt', '--json']))).toEqual({
      code: 1,
      sentence: 'holdfire: There is no file /nowhere/report.txt. Check the spelling and the folder.',
    });
  });

  it('a folder without reports', () => {
    const folder = dirname(file('picture.png', 'x'));
    expect(said(holdfire(['read', folder, '--json']))).toMatchObject({
      code: 1,
      sentence: expect.stringContaining(`There is no report in ${folder}.`),
    });
  });

  it.each([
    ['nothing at all', ''],
    ['blanks and line ends', ' \n\n\t \n'],
  ])('an empty file: %s', (_, content) => {
    const path = file('empty.txt', content);
    expect(said(holdfire(['read', path, '--json']))).toEqual({
      code: 1,
      sentence: `holdfire: There is nothing in ${path}. Give a file with the text of a report.`,
    });
  });

  it.each([
    ['a NUL byte', new Uint8Array([80, 68, 70, 0, 1, 2])],
    ['bytes that are no UTF-8', new Uint8Array([0xd0, 0x28, 0xff, 0xfe, 0x41])],
  ])('a binary file: %s', (_, content) => {
    const path = file('picture.png', content);
    expect(said(holdfire(['read', path, '--json']))).toMatchObject({
      code: 1,
      sentence: `holdfire: ${path} is not plain text in UTF-8. Save the report as plain text first.`,
    });
  });

  it('a file of 50 MB, without reading it', () => {
    const path = file('big.txt', new Uint8Array(50 * 1024 * 1024).fill(97));
    const done = holdfire(['read', path, '--json']);
    expect(said(done)).toMatchObject({
      code: 1,
      sentence: expect.stringMatching(/is larger than a report can be \(50 MB; at most 8 MB\)\. /),
    });
    expect(done.ms).toBeLessThan(2000);
  });

  it('50 MB on standard input', () => {
    expect(said(holdfire(['read', '-', '--json'], new Uint8Array(50 * 1024 * 1024).fill(97)))).toMatchObject({
      code: 1,
      sentence: expect.stringContaining('standard input is larger than a report can be'),
    });
  });

  it('an unknown zone', () => {
    expect(said(holdfire(['read', file('r.txt', TRUCE), '--timezone', 'Europe/Kiew', '--json']))).toEqual({
      code: 2,
      sentence:
        'holdfire: "Europe/Kiew" is not a time zone that is known here. Give an IANA name such as Europe/Kyiv or UTC.',
    });
  });

  it.each(['yesterday', '2026-02-30', '29/01/2026', ''])('a bad date: %j', (date) => {
    expect(said(holdfire(['read', file('r.txt', TRUCE), '--published', date, '--json']))).toMatchObject({
      code: 2,
      sentence: expect.stringMatching(/^holdfire: .*(date|day)/),
    });
  });

  it('an option that does not exist, with the way to help', () => {
    const done = holdfire(['read', 'x.txt', '--publshed', '2026-01-29']);
    expect(done.code).toBe(2);
    expect(done.out).toBe('');
    expect(done.err).toContain("unknown option '--publshed'");
    expect(done.err).toContain('--help');
  });

  it('one bad file among several: nothing is printed of the good ones', () => {
    expect(said(holdfire(['read', file('r.txt', TRUCE), '/nowhere.txt', '--json'])).code).toBe(1);
  });
});

describe('holdfire read, when there is no pledge', () => {
  const path = file(
    'weather.txt',
    'Mild week ahead\n\nIt will be mild in most of the country, the weather service said on Monday.\n',
  );

  it('prints the records all the same, says so in one sentence, and is content', () => {
    const done = holdfire(['read', path, '--published', '2026-01-29', '--json']);
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ pledges: [] });
    expect(done.err).toBe(`holdfire: no pledge was found in ${path}.\n`);
  });

  it('says it in the text for people', () => {
    expect(holdfire(['read', path, '--published', '2026-01-29']).out).toContain(
      'No pledge was found in this report.',
    );
  });
});
