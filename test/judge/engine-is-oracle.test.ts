import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeReading, match } from '../../src/judge/index.js';
import { implicants, pivotalSets } from '../../src/judge/pivotal.js';
import { inTimeOrder } from '../../src/judge/verdict.js';
import { Dimension, type Match } from '../../src/model/index.js';
import * as oracle from './oracle.js';
import { places } from './toy-places.js';
import { verdicts, world } from './worlds.js';

const SEED = 20260129;
const DECIDED = ['broken', 'possibly-broken'];

/** The part of a match that the page fixes, as one line. */
const bare = ({ value, dimensions, unlocated }: Pick<Match, 'value' | 'dimensions' | 'unlocated'>) =>
  `${Dimension.options.map((d) => dimensions[d]).join(' ')} = ${value}${unlocated ? ', unlocated' : ''}`;

const ids = (all: oracle.OracleMatch[]) => all.map((m) => m.occurrence.id).sort();
/** "Each near miss names the one dimension on which it failed." */
const failsOnce = (m: oracle.OracleMatch) =>
  Object.values(m.dimensions).filter((k) => k === 'no').length === 1;

describe('the judge says what docs/semantics.md says', () => {
  // In parts, so that none takes long on a busy machine.
  it.each([1, 2, 3, 4])(
    'of 5,000 worlds (part %i): every match, the verdict, what decides it, what is shown',
    (part) => {
      fc.assert(
        fc.property(world(4), (w) => {
          const expected = oracle.verdict(w);
          const found = judgeReading(w.reading, { ...w, occurrences: inTimeOrder(w.occurrences), places });
          expect(found.kind).toBe(expected.kind);
          if (DECIDED.includes(expected.kind))
            expect(expected.decisive).toContain(found.decisive?.occurrence);
          const matches = w.occurrences.map((o) => match(w.reading, o, { ...w, places }));
          expect(matches.map(bare)).toEqual(expected.matches.map(bare));
          const open = expected.matches.filter((m) => m.value !== 'no');
          expect([
            found.matches.map((m) => m.occurrence).sort(),
            found.unlocated.toSorted(),
            found.near_misses.map((m) => m.match.occurrence).sort(),
          ]).toEqual([
            ids(open.filter((m) => !m.unlocated)),
            ids(open.filter((m) => m.unlocated)),
            ids(expected.matches.filter(failsOnce)),
          ]);
        }),
        { numRuns: 5_000, seed: SEED + part },
      );
    },
  );

  it('of 1,000 sets of readings: the pivotal sets and the implicants', () => {
    fc.assert(
      fc.property(verdicts, (all) => {
        const rows = all.map(({ kind, reading: { choices: c } }) => ({
          kind,
          choices: {
            start: c.start.id,
            end: c.end.id,
            zone: c.zone.id,
            scope: c.scope.id,
            counts: c.counts.id,
          },
        }));
        const sorted = (sets: string[][]) => sets.map((s) => s.toSorted().join(' ')).sort();
        expect(sorted(pivotalSets(all))).toEqual(sorted(oracle.pivotal(rows)));
        const found = implicants(all);
        const text = found.map((i) => `${i.choices.map((c) => `${c.term}=${c.id}`).join(' ')} → ${i.kind}`);
        expect(text.sort()).toEqual(oracle.implicants(rows));
        for (const i of found) {
          const under = all.filter((v) => i.choices.every((c) => v.reading.choices[c.term].id === c.id));
          expect(i.readings).toBe(under.length);
        }
      }),
      { numRuns: 1_000, seed: SEED },
    );
  });
});
