import { afterEach, expect, it } from 'vitest';
import { EMPTY, firstBadEntry, GENESIS, type Ledger } from '../../src/ledger/index.js';
import { all, clock, draft } from './drafts.js';

/** How a backend is opened: `again` opens what `fresh` made last, as another process would. */
export interface Opening {
  fresh(now: () => Date): Promise<Ledger>;
  /** `null` for a ledger that ends with its process. */
  again: ((now: () => Date) => Promise<Ledger>) | null;
}

/** What every ledger does, whatever is beneath it. */
export function keepsTheContract({ fresh, again }: Opening): void {
  const open: Ledger[] = [];
  const ledgerOf = async (now = clock()) => {
    const ledger = await fresh(now);
    open.push(ledger);
    return ledger;
  };
  afterEach(async () => {
    for (const ledger of open.splice(0)) await ledger.close();
  });

  it('chains entries: each names the hash of the one before', async () => {
    const ledger = await ledgerOf();
    expect(await ledger.head()).toEqual(EMPTY);
    const [[a, b] = []] = await ledger.append([[draft({ n: 1 }), draft({ n: 2 })]]);
    expect(a).toMatchObject({ seq: 0, prev: GENESIS });
    expect(b).toMatchObject({ seq: 1, prev: a?.hash });
    expect(await ledger.head()).toEqual({ seq: 1, hash: b?.hash, recordedAt: b?.recorded_at });
    expect(await firstBadEntry(ledger.entries())).toBeNull();
  });

  it('gives back what it was given, to the last character', async () => {
    const ledger = await ledgerOf();
    const payload = {
      text: 'a\u0000b “é” 🕊 \ud800 \u202e\r\n',
      n: 1e21,
      list: [null, true, -0.5, { b: 1, a: 2 }],
    };
    await ledger.append([[draft(payload, { reason: 'it’s \\ "quoted"' })]]);
    const [entry] = await all(ledger.entries());
    expect(entry).toMatchObject({ payload, reason: 'it’s \\ "quoted"' });
    expect(await firstBadEntry(ledger.entries())).toBeNull();
  });

  it('answers as of an earlier day as it would have then', async () => {
    const ledger = await ledgerOf();
    await ledger.append([[draft({ n: 1 })]]);
    const then = await all(ledger.entries({ asOf: '2026-01-29T12:00:00Z' }));
    await ledger.append([[draft({ n: 2 })]]);
    expect(await all(ledger.entries({ asOf: '2026-01-29T12:00:00Z' }))).toEqual(then);
    expect(await all(ledger.entries())).toHaveLength(2);
  });

  it('never records an entry before the one ahead of it, though a clock was set back', async () => {
    const times = ['2026-02-01T00:00:00Z', '2026-01-15T00:00:00Z'].map((t) => new Date(t));
    const ledger = await ledgerOf(() => times.shift()!);
    await ledger.append([[draft({ n: 1 })]]);
    await ledger.append([[draft({ n: 2 })]]);
    expect((await all(ledger.entries())).map((e) => e.recorded_at)).toEqual([
      '2026-02-01T00:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
    ]);
  });

  it('keeps all of an append or none', async () => {
    const ledger = await ledgerOf();
    const hole = { ...draft({}), payload: { n: Number.NaN } } as ReturnType<typeof draft>;
    await expect(ledger.append([[draft({ n: 1 })], [hole]])).rejects.toThrow();
    expect((await ledger.head()).seq).toBe(-1);
    await ledger.append([[draft({ n: 1 })]]);
    expect((await ledger.head()).seq).toBe(0);
  });

  it('keeps a report once, with what came in its batch, and tells which it holds', async () => {
    const ledger = await ledgerOf();
    const report = (id: string) => [
      draft({ id }, { kind: 'report' }),
      draft({ report: id }, { kind: 'records' }),
    ];
    const first = await ledger.append([report('a'), report('b'), report('a')]);
    expect(first.map((batch) => batch.length)).toEqual([2, 2, 0]);
    const second = await ledger.append([report('b'), report('c')]);
    expect(second.map((batch) => batch.length)).toEqual([0, 2]);
    expect((await all(ledger.entries({ kinds: ['report'] }))).map((e) => e.payload)).toEqual([
      { id: 'a' },
      { id: 'b' },
      { id: 'c' },
    ]);
    expect(await ledger.holds(['report:a', 'report:z'])).toEqual(new Set(['report:a']));
  });

  it('walks what was there when the walk began, from where and of what kinds it is asked', async () => {
    const ledger = await ledgerOf();
    const many = Array.from({ length: 2_500 }, (_, n) =>
      draft({ n }, { kind: n % 2 ? 'incident' : 'coverage' }),
    );
    await ledger.append([many]);
    const seen: number[] = [];
    for await (const { seq } of ledger.entries({ from: 3, kinds: ['incident'] })) {
      if (seen.length === 0) await ledger.append([[draft({ late: true })]]);
      seen.push(seq);
    }
    expect(seen).toHaveLength(1_249);
    expect([seen[0], seen.at(-1)]).toEqual([3, 2_499]);
  });

  it('gives chosen entries in their order, and nothing for numbers that are not there', async () => {
    const ledger = await ledgerOf();
    await ledger.append([[draft({ n: 0 }), draft({ n: 1 }), draft({ n: 2 })]]);
    const found = await all(ledger.entries({ seqs: [2, 0, 9] }));
    expect(found.map((e) => e.payload)).toEqual([{ n: 0 }, { n: 2 }]);
    expect(await all(ledger.entries({ seqs: [] }))).toEqual([]);
  });

  it('takes appends that are made at once, one after the other', async () => {
    const ledger = await ledgerOf();
    await Promise.all(Array.from({ length: 20 }, (_, n) => ledger.append([[draft({ n }), draft({ n })]])));
    expect((await ledger.head()).seq).toBe(39);
    expect(await firstBadEntry(ledger.entries())).toBeNull();
    const order = (await all(ledger.entries())).map((e) => (e.payload as { n: number }).n);
    for (let i = 0; i < order.length; i += 2) expect(order[i]).toBe(order[i + 1]);
  });

  if (again)
    it('is there again for whoever opens it next, also while the first has it open', async () => {
      const ledger = await ledgerOf();
      await ledger.append([[draft({ n: 1 })]]);
      const other = await again(clock('2026-03-01'));
      open.push(other);
      await other.append([[draft({ n: 2 })]]);
      await ledger.append([[draft({ n: 3 })]]);
      expect((await all(other.entries())).map((e) => e.payload)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
      expect(await firstBadEntry(other.entries())).toBeNull();
    });
}
