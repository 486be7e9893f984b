import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/intake/index.js';
import {
  againstCheckpoint,
  copyTo,
  memoryLedger,
  newKey,
  openLedger,
  readCheckpoint,
  signingKey,
  verify,
  writeCheckpoint,
} from '../../src/ledger/index.js';
import type { EntryDraft } from '../../src/model/index.js';
import { all, clock, draft } from './drafts.js';

const folder = mkdtempSync(join(tmpdir(), 'holdfire-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = makeReport('A truce was declared in Tigray. It held.');
const found = (quote: string, start: number): EntryDraft =>
  draft(
    {
      report: report.id,
      records: { pledges: [{ quote, spans: [{ start, end: start + quote.length }] }] },
      sides: {},
    },
    { kind: 'records' },
  );
const reportEntry = draft(report as unknown as EntryDraft['payload'], { kind: 'report' });

describe('verify', () => {
  it('counts what it has checked', async () => {
    const ledger = memoryLedger(clock());
    await ledger.append([[reportEntry, found('A truce was declared', 0)], [found('It held.', 32)]]);
    const { head, ...rest } = await verify(ledger);
    expect(rest).toEqual({ entries: 3, reports: 1, quotations: 2, damage: null, bad: null });
    expect(head).toEqual(await ledger.head());
  });

  it('names a quotation that the report does not have at its place', async () => {
    const ledger = memoryLedger(clock());
    await ledger.append([[reportEntry, found('A truce was signed', 0)]]);
    expect((await verify(ledger)).bad).toEqual({
      seq: 1,
      reason: 'pledges 1: "A truce was signed" is not at its place in the report',
    });
  });

  it('names records whose report is not there, or came later', async () => {
    const ledger = memoryLedger(clock());
    await ledger.append([[found('It held.', 32)], [reportEntry]]);
    expect((await verify(ledger)).bad?.reason).toMatch(/^its report [0-9a-f]{12} is not in the ledger$/);
  });

  it.each([
    ['a changed word', `update entries set payload = replace(payload, 'held', 'hold') where seq = 0`, 0],
    ['a changed time', `update entries set recorded_at = '2020-01-01T00:00:00.000Z' where seq = 1`, 1],
    ['another author', `update entries set author = '{"kind":"person","name":"B"}' where seq = 2`, 2],
    ['a missing entry', `delete from entries where seq = 1`, 2],
    ['another name to be found by', `update entries set identity = 'report:x' where seq = 0`, 0],
    ['JSON that no longer reads', `update entries set payload = substr(payload, 2) where seq = 1`, 1],
  ])('names the first bad entry of a file with %s', async (name, statement, seq) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.sqlite`);
    const ledger = await openLedger(path, 'create', clock());
    await ledger.append([[reportEntry, found('A truce was declared', 0)], [found('It held.', 32)]]);
    await ledger.close();
    const file = new Database(path);
    file.exec(statement);
    file.close();
    const again = await openLedger(path, 'inspect');
    expect((await verify(again)).bad?.seq).toBe(seq);
    await again.close();
  });
});

describe('a checkpoint', () => {
  const key = signingKey('monitor.example', createPrivateKey(newKey()));

  it('is a signed note of five lines that anybody with the verifier key can read', async () => {
    const ledger = memoryLedger(clock());
    await ledger.append([[draft({ n: 1 }), draft({ n: 2 })]]);
    const note = writeCheckpoint(await ledger.head(), key);
    expect(note.split('\n').slice(0, 2)).toEqual(['holdfire-ledger', '2']);
    expect(readCheckpoint(note, key.verifier)).toEqual({
      entries: 2,
      hash: (await ledger.head()).hash,
      recordedAt: '2026-01-29T00:00:00.000Z',
      signer: 'monitor.example',
    });
  });

  it('holds for the ledger it was made of, also when that has grown, and for no other', async () => {
    const ledger = memoryLedger(clock());
    await ledger.append([[draft({ n: 1 })]]);
    const checkpoint = readCheckpoint(writeCheckpoint(await ledger.head(), key), key.verifier);
    await ledger.append([[draft({ n: 2 })]]);
    expect(await againstCheckpoint(ledger, checkpoint)).toBeNull();
    const other = memoryLedger(clock());
    expect(await againstCheckpoint(other, checkpoint)).toMatch(/the ledger has fewer/);
    await other.append([[draft({ n: 9 })]]);
    expect(await againstCheckpoint(other, checkpoint)).toMatch(/entry 0 is another/);
  });

  it.each([
    ['an altered number', (note: string) => note.replace('\n2\n', '\n3\n'), /was altered/],
    ['another signer', (note: string) => note.replace('monitor.example', 'other.example'), /no signature of/],
    ['no signature', (note: string) => note.split('\u2014')[0]!, /not a signed note/],
  ])('with %s is not trusted', async (_, alter, reason) => {
    const ledger = memoryLedger(clock());
    await ledger.append([[draft({ n: 1 }), draft({ n: 2 })]]);
    const note = alter(writeCheckpoint(await ledger.head(), key));
    expect(() => readCheckpoint(note, key.verifier)).toThrow(reason);
  });

  it('refuses a verifier key that is not its own', () => {
    const stranger = signingKey('monitor.example', createPrivateKey(newKey()));
    const mixed = key.verifier.split('+').slice(0, 2).concat(stranger.verifier.split('+')[2]!).join('+');
    expect(() => readCheckpoint('', mixed)).toThrow(/not well formed/);
  });
});

describe('a copy', () => {
  it('has the same entries and the same head, and is refused over a ledger that has entries', async () => {
    const ledger = memoryLedger(clock());
    await ledger.append([[reportEntry, found('It held.', 32)]]);
    await ledger.append([Array.from({ length: 2_300 }, (_, n) => draft({ n }))]);
    const path = join(folder, 'copy.sqlite');
    expect(await copyTo(ledger, path)).toBe(2_302);
    const copy = await openLedger(path, 'open');
    expect(await all(copy.entries())).toEqual(await all(ledger.entries()));
    expect((await verify(copy)).bad).toBeNull();
    await copy.close();
    await expect(copyTo(ledger, path)).rejects.toThrow(/There is a ledger with entries/);
  });
});
