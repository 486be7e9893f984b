import { describe, expect, it } from 'vitest';
import { canonicalJson, firstBadEntry, GENESIS, memoryLedger, standing } from '../../src/ledger/index.js';
import { all, clock, draft } from './drafts.js';

describe('the chain', () => {
  it('names the first entry that was altered, taken out or put in', async () => {
    const ledger = memoryLedger(clock());
    await ledger.append([[draft({ n: 1 }), draft({ n: 2 }), draft({ n: 3 })]]);
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
    await ledger.append([[draft({ killed: 15 }), draft({ place: 'Dnipro' })]]);
    await ledger.append([
      [
        draft({ killed: 13 }, { kind: 'correction', about: 0, reason: 'the company corrected its figure' }),
        draft(null, { kind: 'retraction', about: 1, reason: 'entered twice' }),
      ],
    ]);
    await ledger.append([
      [draft({ killed: 12 }, { kind: 'correction', about: 2, reason: 'corrected again' })],
    ]);
    const left = await standing(ledger.entries());
    expect(left.map((e) => [e.kind, e.payload])).toEqual([['incident', { killed: 12 }]]);
  });
});
