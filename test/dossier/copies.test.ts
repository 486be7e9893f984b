import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJoiningGold } from '../../src/cli/commands/eval-joining.js';
import { resemblance, sketch } from '../../src/dossier/copies.js';
import { occurrences } from '../../src/dossier/index.js';
import { makeReport } from '../../src/intake/index.js';
import { readings } from '../../src/judge/index.js';
import { matchOccurred } from '../../src/judge/proof.js';
import { dossier, says } from '../judge/factories.js';
import { places as toy } from '../judge/toy-places.js';
import { incident, places, report } from '../support/world.js';

const WIRE =
  'Two people died when a missile struck a bus near the market of Odesa on Tuesday morning, the head of the city said, and nine were taken to hospital.';
const APART =
  'A bus was hit by a missile in Odesa. Two passengers were killed on the spot, an official told us.';

const tells = (text: string, outlet: string, published: string) => {
  const made = report(published, {
    outlet,
    incidents: [incident({ places: ['Odesa'], targets: ['bus'], from: '2026-01-27', to: '2026-01-27' })],
  });
  return { ...made, report: makeReport(text, { outlet, published, timezone: 'Europe/Kyiv' }) };
};
const sourcesOf = (...reports: ReturnType<typeof tells>[]) =>
  occurrences(reports, [], places(...reports.map((r) => r.records)))[0]?.sources;

describe('copies', () => {
  const wire = tells(WIRE, 'The Wire', '2026-01-27');
  it('a reprint with a dateline is a copy of what was published first, and stays listed', () => {
    const reprint = tells(`ODESA (The Wire) - ${WIRE}`, 'A Paper', '2026-01-28');
    expect(sourcesOf(reprint, wire)?.map((s) => [s.outlet, s.copy_of])).toEqual([
      ['The Wire', undefined],
      ['A Paper', wire.report.id],
    ]);
  });
  it('copies do not corroborate each other; what was written apart does', () => {
    const proven = (...reports: ReturnType<typeof tells>[]) =>
      matchOccurred(
        occurrences(reports, [], places(...reports.map((r) => r.records)))[0]!,
        'corroborated',
        readings(dossier(says()), toy)[0]!,
        0,
      ).value;
    expect(proven(wire, tells(`(The Wire) ${WIRE}`, 'A Paper', '2026-01-28'))).toBe('maybe');
    expect(proven(wire, tells(APART, 'A Paper', '2026-01-28'))).toBe('yes');
  });
  it('what was written apart is none', () => {
    expect(sourcesOf(wire, tells(APART, 'A Paper', '2026-01-28'))?.map((s) => s.copy_of)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

it('finds the copies of the gold, and no others', () => {
  const cases = readJoiningGold(resolve(__dirname, '../../eval/joining'));
  const all = cases.map((c) => ({ ...c, sketch: sketch(c.report.text) }));
  const found = all.flatMap((b, i) =>
    all
      .slice(0, i)
      .filter((a) => resemblance(a.sketch, b.sketch) >= 0.5)
      .map((a) => [b.name, a.name]),
  );
  expect(found).toEqual(all.filter((c) => c.copyOf !== null).map((c) => [c.name, c.copyOf]));
});
