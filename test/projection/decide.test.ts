import { describe, expect, it } from 'vitest';
import { memoryLedger } from '../../src/ledger/index.js';
import { HoldfireError } from '../../src/model/index.js';
import { openProjection } from '../../src/projection/index.js';
import { amend, decide, gradeOutlet, gradesIn, keepReadings } from '../../src/server/index.js';
import { incident, pledge, report, shippedGazetteer } from '../support/world.js';

const because = { reason: 'read both again', author: 'Ida' };

async function world() {
  const ledger = memoryLedger(() => new Date('2026-04-01T00:00:00Z'));
  const told = (published: string, voice: string, place: string) =>
    report(published, {
      pledges: [pledge({ pledger: ['Russia'], voiced_by: [voice], duration: 'P7D', targets: ['ports'] })],
      incidents: [
        incident({
          actor: ['Russia'],
          act: 'drone-strike',
          places: [place],
          targets: ['a port'],
          from: published,
        }),
      ],
    });
  const reads = [
    told('2026-01-29', 'Olaf', 'Odesa'),
    told('2026-01-30', 'Ida', 'Odesa'),
    told('2026-03-10', 'Olaf', 'Mykolaiv'),
  ];
  await keepReadings(ledger, reads);
  const projection = await openProjection(':memory:', ledger, shippedGazetteer);
  const id = (n: number, kind: string) => `${reads[n]!.report.id.slice(0, 12)}:${kind}:0`;
  const view = async () => {
    await projection.follow();
    return projection.at({});
  };
  const groups = async (kind: 'pledge' | 'incident') => {
    const at = await view();
    const all = await Promise.all(reads.map(async (_, n) => (await at.holding(id(n, kind)))!.members.join()));
    return all.map((m) => all.indexOf(m));
  };
  return { ledger, id, view, groups };
}

describe('a person decides what is one', () => {
  it('two pledges are one, and an act that is taken back leaves no trace', async () => {
    const { ledger, id, view, groups } = await world();
    expect(await groups('pledge')).toEqual([0, 0, 2]);
    const entries = await decide(ledger, await view(), 'join', [id(0, 'pledge'), id(2, 'pledge')], because);
    expect(await groups('pledge')).toEqual([0, 0, 0]);
    for (const e of entries) await amend(ledger, { about: e.seq, ...because });
    expect(await groups('pledge')).toEqual([0, 0, 2]);
  });

  it('a pledge is named by its place in the list, too', async () => {
    const { ledger, view, groups } = await world();
    await decide(ledger, await view(), 'join', ['1', '2'], because);
    expect(await groups('pledge')).toEqual([0, 0, 0]);
  });

  it('a record is not of the pledge it was put into', async () => {
    const { ledger, id, view, groups } = await world();
    await decide(ledger, await view(), 'apart', [id(1, 'pledge'), id(0, 'pledge')], because);
    expect(await groups('pledge')).toEqual([0, 1, 2]);
  });

  it('a record is moved from one pledge to another', async () => {
    const { ledger, id, view, groups } = await world();
    await decide(ledger, await view(), 'move', [id(1, 'pledge'), id(2, 'pledge')], because);
    expect(await groups('pledge')).toEqual([0, 1, 1]);
  });

  it('incidents likewise', async () => {
    const { ledger, id, view, groups } = await world();
    expect(await groups('incident')).toEqual([0, 1, 2]);
    await decide(ledger, await view(), 'join', [id(0, 'incident'), id(1, 'incident')], because);
    expect(await groups('incident')).toEqual([0, 0, 2]);
    await decide(ledger, await view(), 'apart', [id(1, 'incident'), id(0, 'incident')], because);
    expect(await groups('incident')).toEqual([0, 1, 2]);
  });

  it.each([
    [
      'a pledge and an incident',
      (id: (n: number, k: string) => string) => [id(0, 'pledge'), id(0, 'incident')],
    ],
    ['a record with itself', (id: (n: number, k: string) => string) => [id(2, 'pledge'), id(2, 'pledge')]],
    [
      'what is not there',
      (id: (n: number, k: string) => string) => [id(0, 'pledge'), 'abcdefabcdef:pledge:7'],
    ],
  ])('refuses %s', async (_, names) => {
    const { ledger, id, view } = await world();
    const pair = names(id) as [string, string];
    await expect(decide(ledger, await view(), 'join', pair, because)).rejects.toBeInstanceOf(HoldfireError);
  });
});

describe('a person grades outlets', () => {
  it('the last grade of an outlet holds, one taken back does not', async () => {
    const { ledger, view } = await world();
    await gradeOutlet(ledger, 'The Example', 'b2', because);
    const last = await gradeOutlet(ledger, 'The Example', 'C', because);
    const grades = async () => gradesIn(await (await view()).entries('grade'));
    expect(await grades()).toEqual([{ outlet: 'The Example', reliability: 'C', credibility: null }]);
    await amend(ledger, { about: last.seq, ...because });
    expect(await grades()).toEqual([{ outlet: 'The Example', reliability: 'B', credibility: 2 }]);
  });

  it.each(['G1', 'A7', '', '2A', 'A 1'])('refuses %j', async (grade) => {
    const { ledger } = await world();
    await expect(gradeOutlet(ledger, 'The Example', grade, because)).rejects.toBeInstanceOf(HoldfireError);
  });
});
