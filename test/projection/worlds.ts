import type { ReadReport } from '../../src/dossier/index.js';
import type { Ledger } from '../../src/ledger/index.js';
import type { EntryDraft, TableIncident } from '../../src/model/index.js';
import { keepReadings } from '../../src/server/index.js';
import { incident, pledge, report } from '../support/world.js';

export const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 864e5).toISOString().slice(0, 10);
const person = { kind: 'person', name: 'Ida' } as const;
const plain = (payload: unknown) => JSON.parse(JSON.stringify(payload)) as EntryDraft['payload'];

/** Random acts upon a ledger: reports in any order, incidents, corrections, retractions, decisions. */
export function actsOn(ledger: Ledger, random: () => number) {
  const pick = <T>(...list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const nth = (n: number) => Math.floor(random() * n);
  const kept: ReadReport[] = [];

  const told = (): ReadReport => {
    const on = nth(40);
    const made = report(day(on) + pick('', 'T08:30', 'T23:50'), {
      outlet: pick('The Example', 'The Other'),
      timezone: pick('UTC', 'Europe/Kyiv', 'Pacific/Auckland'),
      pledges: Array.from({ length: nth(3) }, () =>
        pledge({
          pledger: pick(['Russia'], ['Ukraine'], ['Israel']),
          toward: pick([], ['Ukraine'], ['Lebanon']),
          act: pick('strike', 'all-hostilities'),
          places: pick([], ['Kyiv'], ['Tripoli']),
          voiced_by: pick([], ['Olaf'], ['Ida']),
          duration: pick(null, 'P7D', 'P3D'),
          start: pick(null, day(nth(40))),
        }),
      ),
      incidents: Array.from({ length: nth(3) }, () =>
        incident({
          actor: pick([], ['Russia'], ['Israel']),
          act: pick('attack', 'drone-strike', 'shelling'),
          places: pick([], ['Kyiv'], ['Tripoli'], ['Kharkiv', 'Odesa']),
          targets: pick([], ['a substation']),
          from: day(Math.max(0, on - nth(4))),
          counts: pick({}, { killed: { min: 2, max: 2 } }, { drones: { min: 9, max: 9 } }),
        }),
      ),
    });
    const stances = pick(
      [],
      [
        {
          holder: ['Ukraine'],
          position: 'accepts' as const,
          about: 'the pause',
          quote: 'they will hold fire',
          spans: [{ start: 0, end: 19 }],
          why: { rule: 'test', words: [] },
        },
      ],
    );
    return { ...made, records: { ...made.records, stances } } as ReadReport;
  };

  const row = (): TableIncident => {
    const at = Date.parse(day(nth(40)));
    return {
      id: `row ${random()}`,
      time: { startMin: at, startMax: at + 864e5, endMin: at, endMax: at + 864e5 },
      places: pick(['Kyiv'], ['Kharkiv']),
      actor: pick([], ['Russia']),
      act: 'drone-strike',
      targets: pick([], ['a substation']),
      counts: pick({}, { drones: { min: 9, max: 9 } }),
      effect: null,
      by: ['a monitor'],
      published: pick(null, day(nth(40))),
      note: 'seen',
      table: 'f'.repeat(64),
      line: 1,
    };
  };

  const amend = async (): Promise<void> => {
    const head = await ledger.head();
    if (head.seq < 0) return;
    const about = nth(head.seq + 1);
    let entry: { kind: string; payload: unknown } | undefined;
    for await (const e of ledger.entries({ seqs: [about] })) entry = e;
    if (random() < 0.4) {
      await ledger.append([[{ kind: 'retraction', author: person, payload: null, about, reason: 'twice' }]]);
      return;
    }
    const payload = entry!.payload as Record<string, unknown> | null;
    let other: unknown = null;
    if (entry!.kind === 'report')
      other = { ...payload, published: day(nth(40)), timezone: pick('UTC', 'Asia/Tokyo') };
    else if (entry!.kind === 'records') {
      const { records, sides } = told();
      other = { ...payload, records, sides };
    } else if (entry!.kind === 'incident') other = row();
    else return;
    await ledger.append([
      [{ kind: 'correction', author: person, payload: plain(other), about, reason: 'misread' }],
    ]);
  };

  const decide = async (): Promise<void> => {
    const kind = pick('pledges', 'incidents');
    const ids = kept.flatMap((r) =>
      (r.records[kind as 'pledges'] as unknown[]).map(
        (_, n) => `${r.report.id.slice(0, 12)}:${kind.slice(0, -1)}:${n}`,
      ),
    );
    const [a, b] = [pick(...ids), pick(...ids)];
    if (a === undefined || b === undefined || a === b) return;
    await ledger.append([
      [
        {
          kind: 'decision',
          author: person,
          payload: { kind: pick('join', 'apart'), a, b },
          about: null,
          reason: 'seen by hand',
        },
      ],
    ]);
  };

  return async (): Promise<void> => {
    const chance = random();
    if (chance < 0.6) {
      const made = told();
      kept.push(made);
      await keepReadings(ledger, [made]);
    } else if (chance < 0.7)
      await ledger.append([
        [{ kind: 'incident', author: person, payload: plain(row()), about: null, reason: null }],
      ]);
    else if (chance < 0.9) await amend();
    else await decide();
  };
}
