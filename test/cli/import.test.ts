import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.js';
import { holdfire } from './holdfire.js';

const sample = (name: string) => resolve(__dirname, '../intake/samples', name);
const folder = () => mkdtempSync(join(tmpdir(), 'holdfire-'));

describe('holdfire import', () => {
  it('--check shows what would come in and keeps nothing', () => {
    const { out, code } = holdfire(['import', 'missile-attacks', sample('missile-attacks.csv'), '--check']);
    expect(code).toBe(0);
    expect(out).toContain('3 incidents from 6 rows');
    expect(out).toContain('passed over, repeats part of a national row: 1');
    expect(out).toContain('line 7: launched is empty');
  });

  it('keeps a dataset once: the same file again adds nothing', () => {
    const ledger = join(folder(), 'ledger.sqlite');
    const args = ['import', 'acled', sample('acled.csv'), '--ledger', ledger];
    expect(holdfire(args).out).toContain('Kept.');
    expect(holdfire(args).out).toContain('It was there already; nothing is added.');
  });

  it('--json gives the header, the first incidents and every row that did not parse; --rejects a file of them', () => {
    const rejects = join(folder(), 'rejects.csv');
    const { out } = holdfire([
      'import',
      'missile-attacks',
      sample('missile-attacks.csv'),
      '--check',
      '--json',
      '--rejects',
      rejects,
    ]);
    const report = JSON.parse(out);
    expect(report.dataset).toMatchObject({ rows: 6, incidents: 3, rejected: 1, format: 'missile-attacks' });
    expect(report.first).toHaveLength(3);
    expect(report.rejected).toEqual([{ line: 7, reason: 'launched is empty' }]);
    expect(readFileSync(rejects, 'utf8')).toBe(
      'file,line,reason\n"missile-attacks.csv",7,"launched is empty"\n',
    );
  });

  it('--strict stops at the first row that does not parse, and keeps nothing', () => {
    const ledger = join(folder(), 'ledger.sqlite');
    const { code, err } = holdfire([
      'import',
      'missile-attacks',
      sample('missile-attacks.csv'),
      '--strict',
      '--ledger',
      ledger,
    ]);
    expect(code).toBe(1);
    expect(err).toContain('line 7: launched is empty');
    expect(existsSync(ledger)).toBe(false);
  });

  it('says which format fits where the wrong one is named', () => {
    const { code, err } = holdfire(['import', 'acled', sample('viina.csv'), '--check']);
    expect(code).toBe(1);
    expect(err).toMatch(/has no column event_date, .* those of the viina format/);
  });
});

describe('the progress line', () => {
  it('shows a bar, the rate and the time left', () => {
    expect(progressLine('acled.csv', 0.5, 400_000, 4)).toBe(
      'acled.csv ████████████░░░░░░░░░░░░ 50 %  100,000 rows/s  4 s left',
    );
  });
});
