import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeReading, match } from '../../src/judge/index.js';
import { implicants, pivotalSets } from '../../src/judge/pivotal.js';
import { inTimeOrder } from '../../src/judge/verdict.js';
import { Dimension, type Match } from '../../src/model/index.js';
import * as oracle from './oracle.js';
import { sidestep } from './sidestep.js';
import { places } from './toy-places.js';
import { verdicts, world } from './worlds.js';

const SEED = 20260129;
const DECIDED = ['broken', 'possibly-broken'];

/** The part of a match that the page fixes, as one line. */
const bare = ({ value, dimensions, unlocated }: Pick<Match, 'value' | 'dimensions' | 'unlocated'>) =>
  `${Dimension.options.map((d) => dimensions[d]).join(' ')} = ${value}${unlocated ? ', unlocated' : ''}`;

describe('the judge says what docs/semantics.md says', () => {
  it('of 15,000 worlds: every dimension of every match, the verdict, and what decides it', () => {
    fc.assert(
      fc.property(world(4).map(sidestep), (w) => {
        const expected = oracle.verdict(w);
        const found = judgeReading(w.reading, { ...w, occurrences: inTimeOrder(w.occurrences), places });
        expect(found.kind).toBe(expected.kind);
        if (DECIDED.includes(expected.kind)) expect(expected.decisive).toContain(found.decisive?.occurrence);
        const matches = w.occurrences.map((o) => match(w.reading, o, w.standard, places));
        expect(matches.map(bare)).toEqual(expected.matches.map(bare));
      }),
      { numRuns: 15_000, seed: SEED },
    );
  });

  it('of 3,000 worlds: what is shown beside the verdict', () => {
    fc.assert(
      fc.property(world(4).map(sidestep), (w) => {
        const expected = oracle.verdict(w);
        const found = judgeReading(w.reading, { ...w, occurrences: inTimeOrder(w.occurrences), places });
        const ids = (all: oracle.OracleMatch[]) => all.map((m) => m.occurrence.id).sort();
        const open = expected.matches.filter((m) => m.value !== 'no');
        expect(found.unlocated.toSorted()).toEqual(ids(open.filter((m) => m.unlocated)));
        expect(found.matches.map((m) => m.occurrence).sort()).toEqual(ids(open.filter((m) => !m.unlocated)));
        expect(found.near_misses.map((m) => m.match.occurrence).sort()).toEqual(
          ids(
            expected.matches.filter(
              (m) => Object.values(m.dimensions).filter((k) => k === 'no').length === 1,
            ),
          ),
        );
      }),
      { numRuns: 3_000, seed: SEED + 1 },
    );
  });

  it('of 1,500 sets of readings: the pivotal sets and the implicants', () => {
    fc.assert(
      fc.property(verdicts, (all) => {
        const rows = all.map(({ kind, reading: { choices: c } }) => ({
          kind,
          choices: { start: c.start.id, end: c.end.id, scope: c.scope.id, counts: c.counts.id },
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
      { numRuns: 1_500, seed: SEED + 2 },
    );
  });
});
