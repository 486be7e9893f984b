import { describe, expect, it } from 'vitest';
import { canonicalJson, firstBadEntry, GENESIS, memoryLedger, standing } from '../../src/ledger/index.js';
import type { Entry, EntryDraft } from '../../src/model/index.js';

const author = { kind: 'person', name: 'A. Monitor' } as const;
const draft = (payload: EntryDraft['payload'], rest: Partial<EntryDraft> = {}): EntryDraft => ({
  kind: 'incident',
  author,
  payload,
  about: null,
  reason: null,
  ...rest,
});
async function all(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const out: Entry[] = [];
  for await (const entry of entries) out.push(entry);
  return out;
}

/** A clock that moves on one day per look. */
function clock(from = '2026-01-29') {
  let t = Date.parse(`${from}T00:00:00Z`) - 864e5;
  return () => {
    t += 864e5;
    return new Date(t);
  };
}

describe('the in-memory ledger', () => {
  it('chains entries: each names the hash of the one before', async () => {
    const ledger = memoryLedger(clock());
    const [a, b] = await ledger.append([draft({ n: 1 }), draft({ n: 2 })]);
    expect(a).toMatchObject({ seq: 0, prev: GENESIS });
    expect(b).toMatchObject({ seq: 1, prev: a?.hash });
    expect(await ledger.head()).toEqual({ seq: 1, hash: b?.hash });
    expect(await firstBadEntry(ledger.entries())).toBeNull();
  });

  it('answers as of an earlier day as it would have then', async () => {
    const ledger = memoryLedger(clock());
    await ledger.append([draft({ n: 1 })]);
    const then = await all(ledger.entries({ asOf: '2026-01-29T12:00:00Z' }));
    await ledger.append([draft({ n: 2 })]);
    expect(await all(ledger.entries({ asOf: '2026-01-29T12:00:00Z' }))).toEqual(then);
    expect(await all(ledger.entries())).toHaveLength(2);
  });

  it('keeps all of a batch or none', async () => {
    const ledger = memoryLedger(clock());
    const hole = { ...draft({}), payload: { n: Number.NaN } } as EntryDraft;
    await expect(ledger.append([draft({ n: 1 }), hole])).rejects.toThrow();
    expect((await ledger.head()).seq).toBe(-1);
  });

  it('cannot be changed through what it hands out', async () => {
    const ledger = memoryLedger(clock());
    const [entry] = await ledger.append([draft({ n: [1] })]);
    expect(() => ((entry!.payload as { n: number[] }).n[0] = 2)).toThrow(TypeError);
  });
});

describe('the chain', () => {
  it('names the first entry that was altered, taken out or put in', async () => {
    const ledger = memoryLedger(clock());
    await ledger.append([draft({ n: 1 }), draft({ n: 2 }), draft({ n: 3 })]);
    const chain = structuredClone(await all(ledger.entries()));
    const altered = structuredClone(chain);
    altered[1]!.payload = { n: 99 };
    expect(await firstBadEntry(altered)).toMatchObject({ seq: 1 });
    expect(await firstBadEntry([chain[0]!, chain[2]!])).toMatchObject({
      seq: 2,
      reason: 'entry 1 is missing',
    });
    expect(await firstBadEntry([chain[0]!, { ...chain[1]!, prev: GENESIS }])).toMatchObject({ seq: 1 });
  });

  it('writes canonical JSON after RFC 8785, appendix B and section 3.2.3', () => {
    const sorted = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
    };
    expect(canonicalJson(sorted)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u20ac":"Euro Sign","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
    expect(canonicalJson([1e30, 4.5, 2e-3, 1e-27, -0, Number('333333333.33333329')])).toBe(
      '[1e+30,4.5,0.002,1e-27,0,333333333.3333333]',
    );
  });

  it.each([[{ a: undefined }], [[undefined]], [{ a: Number.POSITIVE_INFINITY }], [new Date(0)]])(
    'refuses what JSON cannot carry: %j',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(/canonical JSON cannot carry/);
    },
  );
});

describe('what stands', () => {
  it('puts a correction in the place of what it corrects, and drops what is retracted', async () => {
    const ledger = memoryLedger(clock());
    await ledger.append([draft({ killed: 15 }), draft({ place: 'Dnipro' })]);
    await ledger.append([
      draft({ killed: 13 }, { kind: 'correction', about: 0, reason: 'the company corrected its figure' }),
      draft(null, { kind: 'retraction', about: 1, reason: 'entered twice' }),
    ]);
    await ledger.append([draft({ killed: 12 }, { kind: 'correction', about: 2, reason: 'corrected again' })]);
    const left = await standing(ledger.entries());
    expect(left.map((e) => [e.kind, e.payload])).toEqual([['incident', { killed: 12 }]]);
  });
});
