import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readJoiningGold } from '../../src/cli/commands/eval-joining.js';
import {
  dossiers,
  occurrencePartition,
  occurrences,
  pairwise,
  partitionOf,
} from '../../src/dossier/index.js';
import { places } from '../support/world.js';

const cases = readJoiningGold(resolve(__dirname, '../../eval/joining'));
const reads = cases.map((c) => c.read);
const world = places(...reads.map((r) => r.records));
const groups = (kind: 'pledge' | 'incident') =>
  new Map(
    cases.flatMap((c) =>
      c[`${kind}s`].flatMap((group, n) =>
        group === undefined ? [] : [[`${c.report.id.slice(0, 12)}:${kind}:${n}`, group] as const],
      ),
    ),
  );

it('joins pledges as a careful reader does: F1 of at least 0.9 over pairs, and none joined that he keeps apart', () => {
  const { f1, wrong } = pairwise(groups('pledge'), partitionOf(dossiers(reads, world)));
  expect(wrong).toEqual([]);
  expect(f1).toBeGreaterThanOrEqual(0.9);
});

it('joins incidents as a careful reader does', () => {
  const { f1 } = pairwise(groups('incident'), occurrencePartition(occurrences(reads, [], world)));
  expect(f1).toBeGreaterThanOrEqual(0.9);
});

it('tells why the nearest other pledge was kept apart', () => {
  const named = partitionOf(dossiers(reads, world));
  const easter = dossiers(reads, world).find((d) => d.versions[0]?.pledge.start === '2025-04-19T18:00+03:00');
  expect(easter?.apart?.[0]?.parts.length).toBeGreaterThan(0);
  expect([...named.values()]).toContain(easter?.apart?.[0]?.dossier);
});

it('takes a name of several places as each report means it: Tripoli in Libya, Tripoli in Lebanon', () => {
  const countries = reads
    .filter((r) => r.records.incidents.some((i) => i.places.includes('Tripoli')))
    .map((r) => world.resolveIn('Tripoli', r).country);
  expect(countries).toEqual(['Libya', 'Lebanon']);
});
