import { expect, it } from 'vitest';
import { memoryLedger } from '../../src/ledger/index.js';
import type { EntryDraft } from '../../src/model/index.js';
import { endOf, keepReadings, latestEntries, openWorkspaces } from '../../src/server/index.js';
import { seeded } from '../support/random.js';
import { incident, pledge, report, shippedGazetteer } from '../support/world.js';
import { draft } from './drafts.js';

const DAYS = 40;
const PASTS = 30;
const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 864e5).toISOString().slice(0, 10);

/**
 * Forty days on each of which reports come in (some published long before), and now and then somebody corrects or withdraws
 * an entry. What the two clocks answer for a past day is asked on that day and again at the end.
 */
it(`the answer for a past day never changes when later entries arrive (${PASTS} pasts)`, async () => {
  const random = seeded(21);
  const pick = (n: number) => Math.floor(random() * n);
  let now = 0;
  const ledger = memoryLedger(() => new Date(`${day(now)}T12:00:00Z`));
  const answer = async (knownBy: string, asOf: string) => {
    const at = await openWorkspaces(ledger, shippedGazetteer(), { knownBy });
    const { dossiers, occurrences, reports } = at(asOf);
    const log = await latestEntries(ledger, { count: 1_000, knownBy, asOf });
    return JSON.stringify({ dossiers, occurrences, reports, log: log.map((e) => e.seq) });
  };
  const asked: { knownBy: string; asOf: string; answer: string }[] = [];
  for (now = 0; now < DAYS; now++) {
    const published = day(Math.max(0, now - pick(3) * pick(10)));
    const read = report(published, {
      outlet: ['The Example', 'The Other'][pick(2)]!,
      pledges: random() < 0.7 ? [pledge({ voiced_by: ['A. Speaker'], duration: 'P7D' })] : [],
      incidents: random() < 0.7 ? [incident({ from: published, places: ['Kyiv'] })] : [],
    });
    await keepReadings(ledger, [read]);
    if (random() < 0.3) await ledger.append([[amendment((await ledger.head()).seq, pick)]]);
    if (asked.length < PASTS) {
      const [knownBy, asOf] = [day(now), day(pick(now + 1))];
      asked.push({ knownBy, asOf, answer: await answer(knownBy, asOf) });
    }
  }
  expect(asked).toHaveLength(PASTS);
  expect(new Set(asked.map((a) => a.answer)).size).toBeGreaterThan(PASTS / 2);
  for (const { knownBy, asOf, answer: then } of asked) expect(await answer(knownBy, asOf)).toBe(then);
});

/** A correction or a withdrawal of some entry of records. */
function amendment(last: number, pick: (n: number) => number): EntryDraft {
  const about = pick(last + 1);
  return pick(2) === 0
    ? draft(null, { kind: 'retraction', about, reason: 'entered twice' })
    : draft({ report: 'x', records: {}, sides: {} }, { kind: 'correction', about, reason: 'misread' });
}

it('a day by which the ledger knew ends with its last instant', () => {
  expect(endOf('2026-01-31')).toBe('2026-01-31T23:59:59.999Z');
  expect(endOf('2026-01-31T10:00Z')).toBe('2026-01-31T10:00:59.999Z');
});
