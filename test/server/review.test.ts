import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { verify } from '../../src/ledger/index.js';
import { agreement } from '../../src/server/agreement.js';
import { localDoors } from '../../src/server/http/index.js';
import type { Desk } from '../../src/server/index.js';
import { exampleDesk, served } from './served.js';

let desk: Desk;
let ann: FastifyInstance;
let bo: FastifyInstance;
beforeEach(async () => {
  desk = await exampleDesk();
  const as = (user: string) => served(desk, { doors: localDoors({ user, token: user, isLocal: true }) });
  ann = await as('Ann');
  bo = await as('Bo');
});

const get = async (app: FastifyInstance, url: string, user = app === ann ? 'Ann' : 'Bo') =>
  (
    await app.inject({
      method: 'GET',
      url: `/api/v1${url}`,
      headers: { host: 'localhost', authorization: `Bearer ${user}` },
    })
  ).json();
const decide = (app: FastifyInstance, record: string, payload: object) =>
  app.inject({
    method: 'POST',
    url: `/api/v1/review/${record}`,
    headers: { host: 'localhost', authorization: `Bearer ${app === ann ? 'Ann' : 'Bo'}` },
    payload,
  });

describe('a queue of records to review', () => {
  it('holds every record until one has decided it', async () => {
    const before = await get(ann, '/review/queue?kind=pledge&limit=500');
    expect(before.left).toBe(before.total);
    const [{ record }] = before.items;
    const answer = await decide(ann, record.id, { decision: 'accept' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json().entry).toMatchObject({ kind: 'review', author: { kind: 'person', name: 'Ann' } });
    const after = await get(ann, '/review/queue?kind=pledge&limit=500');
    expect(after.left).toBe(before.left - 1);
    expect(after.total).toBe(before.total);
    expect((await get(bo, '/review/queue?kind=pledge')).left).toBe(before.left);
  });

  it('an accepted record stays; the ledger gains one entry', async () => {
    const { items } = await get(ann, '/review/queue');
    const head = await desk.ledger.head();
    await decide(ann, items[0].record.id, { decision: 'accept' });
    expect((await desk.ledger.head()).seq).toBe(head.seq + 1);
    const { records } = await get(ann, `/reports/${items[0].report}`);
    const found = records.find((r: { id: string }) => r.id === items[0].record.id);
    expect(found.reviews).toMatchObject([{ reviewer: 'Ann', decision: 'accept' }]);
  });

  it('a rejected record stands no more, and others keep their names', async () => {
    const { items } = await get(ann, '/review/queue?kind=incident&limit=500');
    const { report, record } = items[0];
    const before = (await get(ann, `/reports/${report}`)).records;
    await decide(ann, record.id, { decision: 'reject', reason: 'it was a drill' });
    const after = (await get(ann, `/reports/${report}`)).records;
    expect(after.map((r: { id: string }) => r.id)).toEqual(
      before.map((r: { id: string }) => r.id).filter((id: string) => id !== record.id),
    );
    // The other reviewer still decides it, without being told of the first.
    const queue = await get(bo, `/review/queue?report=${report}&limit=500`);
    expect(queue.items.map((i: { record: { id: string } }) => i.record.id)).toContain(record.id);
    expect(JSON.stringify(queue)).not.toContain('drill');
    // Accepted again, it is back.
    await decide(bo, record.id, { decision: 'accept' });
    expect((await get(ann, `/reports/${report}`)).records.map((r: { id: string }) => r.id)).toEqual(
      before.map((r: { id: string }) => r.id),
    );
    expect((await verify(desk.ledger)).bad).toBeNull();
  });

  it('a corrected record stands as it is corrected, and can be corrected once more', async () => {
    const { items } = await get(ann, '/review/queue?kind=incident&limit=500');
    const { report, record } = items[0];
    const instead = { ...record.record, act: 'shelling' };
    const answer = await decide(ann, record.id, { decision: 'correct', reason: 'it was shelling', instead });
    expect(answer.statusCode).toBe(200);
    const acts = async () =>
      (await get(ann, `/reports/${report}`)).records
        .filter(
          (r: { record: { quote: unknown } }) =>
            JSON.stringify(r.record.quote) === JSON.stringify(record.record.quote),
        )
        .map((r: { record: { act?: string } }) => r.record.act);
    expect(await acts()).toContain('shelling');
    await decide(ann, record.id, {
      decision: 'correct',
      reason: 'no, rockets',
      instead: { ...instead, act: 'rocket-attack' },
    });
    expect(await acts()).toContain('rocket-attack');
    expect(await acts()).not.toContain('shelling');
    await decide(ann, record.id, { decision: 'reject', reason: 'nothing of it' });
    expect(await acts()).not.toContain('rocket-attack');
  });

  it('refuses a correction that quotes what the report does not say, or is no such record', async () => {
    const { items } = await get(ann, '/review/queue?kind=incident');
    const { record } = items[0];
    const bad = async (payload: object) => (await decide(ann, record.id, payload)).json().code;
    const { ledger } = desk;
    const head = await ledger.head();
    expect(
      await bad({ decision: 'correct', reason: 'x', instead: { ...record.record, quote: 'never said' } }),
    ).toBe('bad-table');
    expect(await bad({ decision: 'correct', reason: 'x', instead: { ...record.record, act: 'dance' } })).toBe(
      'bad-table',
    );
    expect(await bad({ decision: 'correct', reason: 'x' })).toBe('bad-table');
    expect(await bad({ decision: 'reject' })).toBe('bad-option');
    expect(await bad({ decision: 'accept', instead: record.record })).toBe('bad-option');
    expect((await decide(ann, 'nothing', { decision: 'accept' })).statusCode).toBe(404);
    expect(await ledger.head()).toEqual(head);
  });

  it('tells how far reviewers agree', async () => {
    const { items } = await get(ann, '/review/queue?limit=4');
    const [a, b, c, d] = items.map((i: { record: { id: string } }) => i.record.id);
    for (const [id, x, y] of [
      [a, 'accept', 'accept'],
      [b, 'accept', 'reject'],
      [c, 'reject', 'reject'],
    ] as const) {
      await decide(ann, id, { decision: x, reason: 'r' });
      await decide(bo, id, { decision: y, reason: 'r' });
    }
    await decide(ann, d, { decision: 'accept' });
    const found = await get(ann, '/review/agreement');
    expect(found.records).toBe(3);
    expect(found.pairs).toMatchObject([{ a: 'Ann', b: 'Bo', both: 3, same: 2 }]);
    expect(found.pairs[0].kappa).toBeCloseTo(0.4);
    expect(found.reviewers[0]).toEqual({ name: 'Ann', accept: 3, correct: 0, reject: 1 });
  });
});

describe('agreement beyond chance', () => {
  const units = (rows: (string | null)[][]) =>
    rows.map(
      (row) => new Map(row.flatMap((v, i) => (v === null ? [] : [[String(i), v] as [string, string]]))),
    );

  it('is the alpha of Krippendorff’s example of nominal data with missing answers', () => {
    // Krippendorff (2011), section C: four observers, twelve units; alpha = 0.743.
    const table = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
      [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];
    const byUnit = table[0]!.map((_, u) => table.map((row) => (row[u] === null ? null : String(row[u]))));
    expect(agreement(units(byUnit)).alpha).toBeCloseTo(0.743, 3);
  });

  it('is Cohen’s kappa for two', () => {
    // 20 both yes, 5 and 10 apart, 15 both no: p_o = 0.7, p_e = 0.5, kappa = 0.4.
    const rows = [
      ...Array.from({ length: 20 }, () => ['y', 'y']),
      ...Array.from({ length: 5 }, () => ['y', 'n']),
      ...Array.from({ length: 10 }, () => ['n', 'y']),
      ...Array.from({ length: 15 }, () => ['n', 'n']),
    ];
    expect(agreement(units(rows)).pairs[0]!.kappa).toBeCloseTo(0.4);
  });

  it('is not told where there is nothing to differ on', () => {
    expect(agreement([])).toEqual({ records: 0, pairs: [], alpha: null });
    expect(
      agreement(
        units([
          ['y', 'y'],
          ['y', 'y'],
        ]),
      ).pairs[0]!.kappa,
    ).toBeNull();
  });
});
