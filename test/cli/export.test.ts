import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/publish/index.js';
import { holdfire } from './holdfire.js';

const JANUARY = ['--from', resolve(__dirname, '../../examples/january-2026-pause'), '--as-of', '2026-02-06'];
const folder = () => mkdtempSync(join(tmpdir(), 'holdfire-'));

describe('holdfire export', () => {
  it('lists every format, and the bundle beside them', () => {
    const { out } = holdfire(['export', '--help']);
    for (const { name } of FORMATS) expect(out).toMatch(new RegExp(`^  ${name} \\[options\\]`, 'm'));
    expect(out).toContain('bundle [options] <folder>');
  });

  it('the document tells of every format', () => {
    const text = readFileSync(resolve(__dirname, '../../docs/exports.md'), 'utf8');
    for (const { name } of FORMATS) expect(text, name).toContain(`| \`${name}\` |`);
  });

  it('prints, or writes into a new file and says what is in it', () => {
    const path = join(folder(), 'v.csv');
    const written = holdfire(['export', 'verdicts', '1', ...JANUARY, '--hxl', '--out', path]);
    expect([written.code, written.out]).toEqual([0, '']);
    expect(written.err).toMatch(/^holdfire: \d+ bytes of text\/csv/);
    const printed = holdfire(['export', 'verdicts', '1', ...JANUARY, '--hxl']);
    expect(printed.out).toBe(readFileSync(path, 'utf8'));
    expect(printed.out.split('\r\n')[1]).toContain('#event+id');
  });

  it('does not write over a file that is there', () => {
    const path = join(folder(), 'g.geojson');
    holdfire(['export', 'geojson', ...JANUARY, '--out', path]);
    const before = readFileSync(path);
    const again = holdfire(['export', 'geojson', '1', ...JANUARY, '--out', path]);
    expect([again.code, again.err.includes('is there already')]).toEqual([2, true]);
    expect(readFileSync(path)).toEqual(before);
  });

  it('says in one sentence what is wrong', () => {
    const path = join(folder(), 'none.csv');
    for (const [args, code, words] of [
      [['export', 'verdicts', '99', ...JANUARY, '--out', path], 1, 'There is no pledge "99".'],
      [['export', 'nonsense', ...JANUARY], 2, "unknown command 'nonsense'"],
    ] as const) {
      const { err, out, code: exit } = holdfire([...args]);
      expect([exit, out]).toEqual([code, '']);
      expect(err).toContain(words);
    }
    expect(existsSync(path)).toBe(false);
  });

  it('of a ledger, the page shows where its chain ends', () => {
    const ledger = join(folder(), 'l.sqlite');
    const reports = readdirSync(JANUARY[1]!).filter((name) => name.endsWith('.txt'));
    const paths = reports.map((name) => join(JANUARY[1]!, name));
    expect(holdfire(['add', ...paths, '--ledger', ledger]).code).toBe(0);
    const { hash } = JSON.parse(holdfire(['log', '-n', '1', '--ledger', ledger, '--json']).out)[0] as {
      hash: string;
    };
    const page = holdfire(['export', 'html', '--ledger', ledger, '--as-of', '2026-02-06']).out;
    expect(page).toContain(hash);
    const [, known] = /--known-by (\S+) /.exec(page)!;
    const again = holdfire([
      'export',
      'html',
      '--ledger',
      ledger,
      '--as-of',
      '2026-02-06',
      '--known-by',
      known!,
    ]);
    expect(again.out).toBe(page);
  });
});

describe('holdfire notify', () => {
  it('sends nothing without a secret, and never names it', () => {
    const without = holdfire(['notify', 'https://desk.example/', ...JANUARY], '', {
      HOLDFIRE_WEBHOOK_SECRET: '',
    });
    expect([without.code, without.err.includes('HOLDFIRE_WEBHOOK_SECRET')]).toEqual([2, true]);
    const bad = holdfire(['notify', 'https://desk.example/', ...JANUARY], '', {
      HOLDFIRE_WEBHOOK_SECRET: 'hunter2',
    });
    expect([bad.code, bad.err.includes('hunter2')]).toEqual([2, false]);
  });
});
