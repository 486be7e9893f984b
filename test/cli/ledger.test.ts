import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { file, holdfire, TRUCE } from './holdfire.js';

const EXAMPLE = resolve(__dirname, '../../examples/january-2026-pause');
const folder = mkdtempSync(join(tmpdir(), 'holdfire-cli-ledger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let n = 0;
/** The program with a ledger and settings of its own. */
function withLedger(path = join(folder, `${(n += 1)}`, 'ledger.sqlite')) {
  const env = { HOLDFIRE_LEDGER: path, XDG_CONFIG_HOME: join(folder, `config-${n}`) };
  const run = (...args: string[]) => holdfire(args, '', env);
  return { path, run, json: (...args: string[]) => JSON.parse(run(...args, '--json').out) };
}

describe('holdfire add', () => {
  it('keeps reports with what is read in them, once', () => {
    const { run } = withLedger();
    const report = file('truce.txt', TRUCE);
    expect(run('add', report, '--published', '2023-04-24')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^1 report added, with \d+ records?, 1 pledge among them\.\n$/),
    });
    expect(run('add', report).out).toContain('1 report was there already.');
    expect(run('pledges').out).toContain('told by');
  });

  it('takes the particulars beside a report, and those of the options before them', () => {
    const { run, json } = withLedger();
    const reports = mkdtempSync(join(folder, 'reports-'));
    writeFileSync(join(reports, 'a.txt'), TRUCE);
    writeFileSync(join(reports, 'a.meta.json'), '{"outlet": "The Beside", "published": "2023-04-24"}');
    expect(run('add', reports, '--outlet', 'The Given').code).toBe(0);
    const [{ payload }] = json('log', '-n', '2');
    expect(payload).toMatchObject({ outlet: 'The Given', published: '2023-04-24' });
  });

  it('keeps the good ones among bad ones, tells of each bad one, and fails at the end', () => {
    const { run, json } = withLedger();
    const done = run('add', '/nowhere.txt', file('truce.txt', TRUCE), file('empty.txt', ''));
    expect(done.code).toBe(1);
    expect(done.err).toContain('There is no file /nowhere.txt.');
    expect(done.err).toContain('There is nothing in ');
    expect(done.err).toContain('2 of what was named could not be read; all the rest is in the ledger.');
    expect(json('log')).toHaveLength(2);
  });

  it('makes no ledger where there is nothing to keep', () => {
    const { run } = withLedger();
    expect(run('add', '/nowhere.txt')).toMatchObject({
      code: 1,
      err: 'holdfire: There is no file /nowhere.txt. Check the spelling and the folder.\n',
    });
    expect(run('log').err).toMatch(/^holdfire: There is no ledger at /);
  });
});

describe('the example in a ledger', () => {
  const { path, run, json } = withLedger();
  beforeAll(() => {
    expect(run('add', EXAMPLE).code).toBe(0);
  });

  it('is judged as the folder is', () => {
    const day = ['--as-of', '2026-02-10'];
    expect(run('pledges').out).toBe(holdfire(['pledges', '--from', EXAMPLE]).out);
    expect(run('judge', ...day).out).toBe(holdfire(['judge', '--from', EXAMPLE, ...day]).out);
    expect(run('restraint', ...day).out).toBe(holdfire(['restraint', '--from', EXAMPLE, ...day]).out);
  }, 60_000);

  it('answers by two clocks: what was public by then, and what the ledger knew by then', () => {
    expect(run('pledges', '--as-of', '2026-01-28').out).toBe('No pledge was found in these reports.\n');
    expect(run('pledges', '--known-by', '2020-01-01').out).toBe('No pledge was found in these reports.\n');
    expect(json('log', '-n', '500', '--as-of', '2026-01-29').length).toBeLessThan(
      json('log', '-n', '500').length,
    );
    expect(json('log', '--known-by', '2020-01-01')).toEqual([]);
    expect(run('pledges', '--known-by', 'soon').code).toBe(2);
  });

  it('holds: verify says what was checked, a checkpoint fits, a backup and a bundle do, too', () => {
    expect(run('verify').out).toMatch(
      /holds: 56 entries in one chain, 28 reports, \d+ quotations at their places\./,
    );
    const note = join(folder, 'checkpoint.txt');
    const made = run('checkpoint', '--out', note, '--name', 'monitor.example');
    const key = /check it: (\S+)/.exec(made.err)![1]!;
    expect(run('verify', '--checkpoint', note, '--key', key).out).toContain(
      'the checkpoint of monitor.example',
    );
    const backup = join(folder, 'backup.sqlite');
    expect(run('backup', backup).code).toBe(0);
    expect(run('backup', backup).err).toContain('There is something at');
    expect(run('verify', backup).code).toBe(0);
    const restored = withLedger();
    expect(restored.run('restore', backup).out).toContain('56 entries were restored');
    expect(restored.run('verify', '--checkpoint', note, '--key', key).code).toBe(0);
    const other = withLedger();
    other.run('add', file('truce.txt', TRUCE));
    expect(other.run('verify', '--checkpoint', note, '--key', key)).toMatchObject({
      code: 1,
      err: expect.stringContaining('the checkpoint was made of 56 entries, and the ledger has fewer'),
    });
    const bundle = join(folder, 'bundle');
    expect(run('export', 'bundle', bundle, '--name', 'monitor.example').code).toBe(0);
    expect(other.run('verify', bundle, '--key', key).out).toContain('holds: 56 entries');
  });

  it('makes the signing key once, for its owner alone', () => {
    const key = () => /check it: (\S+)/.exec(run('checkpoint', '--name', 'x').err)![1]!;
    expect(key()).toBe(key());
    const pem = join(folder, `config-${path.split('/').at(-2)}`, 'holdfire', 'checkpoint-key.pem');
    expect(statSync(pem).mode & 0o777).toBe(0o600);
  });

  it('takes no folder and ledger at once, and no half of a checkpoint', () => {
    expect(run('pledges', '--from', EXAMPLE, '--ledger', path).code).toBe(2);
    expect(run('verify', '--checkpoint', 'x').code).toBe(2);
    expect(run('log', '-n', 'many').code).toBe(2);
  });
});

describe('holdfire correct and retract', () => {
  it('append what a person says; the answer changes, the entry stays', () => {
    const { run, json } = withLedger();
    run('add', file('truce.txt', TRUCE), '--published', '2023-04-24');
    const [, records] = json('log');
    const payload = structuredClone(records.payload);
    payload.records.pledges[0].person = 'A. Person';
    const why = ['--reason', 'named in the second paragraph', '--author', 'A. Monitor'];
    expect(run('correct', '1', '--file', file('c.json', JSON.stringify(payload)), ...why).out).toContain(
      'of 1: named',
    );
    expect(json('log')[1]).toEqual(records);
    expect(JSON.stringify(json('pledges'))).toContain('A. Person');
    expect(run('retract', '2', ...why).code).toBe(0);
    expect(run('pledges').out).toContain('No pledge');
    expect(run('verify').code).toBe(0);
    expect(run('retract', '1', ...why)).toMatchObject({
      code: 2,
      err: expect.stringContaining('was withdrawn'),
    });
  });

  it.each<
    [string, (payload: { records: { pledges: { quote: string }[] }; report: string }) => unknown, RegExp]
  >([
    [
      'a quotation that is not in the report',
      (p) => ({
        ...p,
        records: { ...p.records, pledges: p.records.pledges.map((q) => ({ ...q, quote: 'never' })) },
      }),
      /pledges 1: "never" is not at its place/,
    ],
    ['records of another report', (p) => ({ ...p, report: '0'.repeat(64) }), /it is of another report/],
    ['records without a list', (p) => ({ ...p, records: { ...p.records, pledges: 3 } }), /pledges: /],
    ['a number', () => 7, /cannot stand in the place of entry 1/],
  ])('refuse %s', (_, change, sentence) => {
    const { run, json } = withLedger();
    run('add', file('truce.txt', TRUCE), '--published', '2023-04-24');
    const path = file('c.json', JSON.stringify(change(json('log')[1].payload)));
    const done = run('correct', '1', '--file', path, '--reason', 'r', '--author', 'a');
    expect(done).toMatchObject({ code: 1, err: expect.stringMatching(sentence) });
    expect(json('log')).toHaveLength(2);
  });

  it('refuse an entry that is not there, and nobody as author', () => {
    const { run } = withLedger();
    run('add', file('truce.txt', TRUCE));
    expect(run('retract', '9', '--reason', 'r', '--author', 'a').err).toContain(
      'Entry 9 is not in the ledger.',
    );
    expect(run('retract', '1', '--reason', 'r', '--author', ' ').err).toContain(
      'There is nothing in --author.',
    );
  });
});

describe('verify, where a ledger was changed behind its back', () => {
  it('names the entry, and leaves the file as it is', () => {
    const { run, path } = withLedger();
    run('add', file('truce.txt', TRUCE));
    mkdirSync(join(folder, 'altered'), { recursive: true });
    const altered = join(folder, 'altered', 'ledger.sqlite');
    const bytes = readFileSync(path);
    bytes.write('Trice', bytes.indexOf('Truce agreed'));
    writeFileSync(altered, bytes);
    expect(run('verify', altered)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/does not hold: entry 0: its contents do not have its hash\. /),
    });
    expect(readFileSync(altered)).toEqual(bytes);
  });
});
