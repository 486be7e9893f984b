import { beforeAll, expect, it } from 'vitest';
import { type Desk, judgePledge, sweepPledge } from '../../src/server/index.js';
import { exampleDesk } from './served.js';

let desk: Desk;
beforeAll(async () => {
  desk = await exampleDesk();
});

it('a judgement that was kept is the one that would be worked out', async () => {
  const look = await desk.look('2026-02-05');
  for (let at = Date.parse('2026-01-28T00:00Z'); at < Date.parse('2026-02-16T00:00Z'); at += 19 * 36e5) {
    const asOf = `${new Date(at).toISOString().slice(0, 16)}Z`;
    const kept = look.judged('1', 'claimed', look.workspace, asOf);
    const fresh = judgePledge(look.workspace, { pledge: '1', asOf, standard: 'claimed' });
    expect(kept.judgement, asOf).toEqual(fresh.judgement);
  }
});

it('a sweep from what was kept is the sweep worked out day by day', async () => {
  const look = await desk.look('2026-02-05');
  const request = { pledge: '1', asOf: '2026-02-05', standard: 'claimed' } as const;
  const kept = sweepPledge(look.at, request, (workspace, { pledge, asOf }) =>
    look.judged(pledge!, 'claimed', workspace, asOf),
  );
  expect(kept).toEqual(sweepPledge(look.at, request));
});

it('follows the ledger, whoever appended to it', async () => {
  const before = await desk.look(undefined);
  expect((await desk.look(undefined)).workspace).toBe(before.workspace);
  const author = { kind: 'person', name: 'Another' } as const;
  const [last] = [...(await all())].filter((e) => e.kind === 'records').slice(-1);
  await desk.ledger.append([
    [{ kind: 'retraction', author, payload: null, about: last!.seq, reason: 'entered twice' }],
  ]);
  const after = await desk.look(undefined);
  expect(after.workspace.reports.length).toBe(before.workspace.reports.length - 1);
});

async function all() {
  const entries = [];
  for await (const entry of desk.ledger.entries()) entries.push(entry);
  return entries;
}
