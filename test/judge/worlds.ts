import fc from 'fast-check';
import type {
  Choice,
  Count,
  Coverage,
  Criteria,
  FuzzyInterval,
  Occurrence,
  Reading,
  Source,
  TermName,
  Verdict,
  VerdictKind,
} from '../../src/model/index.js';
import type { World } from './oracle.js';
import { ref } from './toy-places.js';

/** Small random worlds: ten days, two countries, a pledge of Brume's toward Arden. Times in epoch ms, whole half-days. */
export const HALF_DAY = 43_200_000;
const at = (n: number) => n * HALF_DAY;

const sometimesOpen = (n: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 9, arbitrary: n }, { weight: 1, arbitrary: fc.constant(null) });

/** Soft ends of which each lies in its order: the start no later than the end, if both fall early or both late. */
const interval = (lengthMin: number): fc.Arbitrary<FuzzyInterval> =>
  fc
    .record({
      start: sometimesOpen(fc.integer({ min: 0, max: 12 })),
      startSoft: fc.constantFrom(0, 0, 0, 1, 2),
      length: sometimesOpen(fc.integer({ min: lengthMin, max: 6 })),
      endSoft: fc.constantFrom(0, 0, 0, 1, 2),
      halfOpen: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3),
    })
    .map(({ start, startSoft, length, endSoft, halfOpen }) => {
      const end = length === null ? null : (start ?? 6) + length;
      return {
        startMin: start === null || halfOpen & 1 ? null : at(start),
        startMax: start === null ? null : at(start + startSoft),
        endMin: end === null ? null : at(end + (lengthMin < 0 ? 0 : startSoft)),
        endMax: end === null || halfOpen & 2 ? null : at(end + (lengthMin < 0 ? 0 : startSoft) + endSoft),
      };
    });
/** An occurrence lasts; a window may be empty. */
const happened = interval(1);
const window = fc.oneof({ weight: 1, arbitrary: interval(-1) }, { weight: 5, arbitrary: interval(3) });
/** "at some time of the day": it began and ended anywhere inside. */
const somewhere = happened.map((i) => ({ ...i, startMax: i.endMax, endMin: i.startMin }));

/** To which side the bodies are known to belong: of villagers nobody knows. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  Arden: ['Arden'],
  'Arden Air Force': ['Arden'],
  Brume: ['Brume'],
  Observers: ['Observers'],
  villagers: [],
};
const source: fc.Arbitrary<Source> = fc
  .record({
    outlet: fc.constantFrom('Gazette', 'Courier', null),
    by: fc.subarray(Object.keys(SIDES), { maxLength: 2 }),
    published: fc.constantFrom('1970-01-03', '1970-01-05', '1970-01-08', null),
  })
  .map(({ outlet, by, published }) => ({
    report: '',
    outlet,
    published,
    by,
    sides: by.flatMap((body) => SIDES[body] ?? []),
    selectors: [],
    quote: '',
  }));

const count: fc.Arbitrary<Count> = fc.constantFrom(
  { min: 0, max: 0 },
  { min: 1, max: 1 },
  { min: 2, max: null },
  { min: null, max: 3 },
);
const few = (names: string[]): fc.Arbitrary<string[]> => fc.subarray(names, { maxLength: 2 });
const one = (names: string[]): fc.Arbitrary<string[]> => fc.constantFrom(...names).map((n) => [n]);
const PLACES = ['Arden', 'North', 'South', 'Ard', 'Nell', 'Sorrel', 'Sorrel Quay', 'Brume', 'Bry', 'Nowhere'];

/** Who did it: often the bound side, sometimes the other, both, a third or nobody. */
const ACTORS: readonly (readonly string[])[] = [
  ['Brume'],
  ['Brume'],
  ['Brume'],
  ['Arden'],
  ['Arden'],
  [],
  ['Castor'],
  ['Arden', 'Brume'],
  ['Brume', 'Castor'],
];

/** Half of the occurrences are plain ones, so that breaches are common; the others have every doubt there is. */
export const occurrence = (actors = ACTORS): fc.Arbitrary<Occurrence> =>
  fc.oneof(doubtful(actors), doubtful(actors).map(plain));

function plain(o: Occurrence): Occurrence {
  const begins = o.time.startMin ?? at(5);
  return {
    ...o,
    act: o.act === 'attack' ? 'rocket-attack' : o.act,
    places: [ref(o.place_disputed ? 'Nell' : 'Ard')],
    place_disputed: false,
    targets: ['energy'],
    time: { startMin: begins, startMax: begins, endMin: begins + at(1), endMax: begins + at(1) },
    effect: o.effect === 'debris' ? 'debris' : 'impact',
    tally: false,
  };
}

const doubtful = (actors: readonly (readonly string[])[]): fc.Arbitrary<Occurrence> =>
  fc
    .record({
      actor: fc.constantFrom(...actors).map((a) => [...a]),
      act: fc.constantFrom<Occurrence['act']>(
        'drone-strike',
        'missile-strike',
        'combined-strike',
        'air-strike',
        'ground-attack',
        'rocket-attack',
        'shelling',
        'attack',
      ),
      places: fc.oneof(few(PLACES), one(['Ard', 'Nell', 'Sorrel', 'North'])).map((names) => names.map(ref)),
      place_disputed: fc.constantFrom(false, false, true),
      targets: fc.oneof(few(['energy', 'hospital']), one(['energy'])),
      time: fc.oneof(happened, somewhere),
      counts: fc.record(
        { killed: count, injured: count, hits: count, launched: count },
        { requiredKeys: [] },
      ),
      effect: fc.constantFrom<Occurrence['effect']>('impact', 'debris', 'intercepted', null),
      tally: fc.constantFrom(false, false, false, true),
      sources: fc.array(source, { minLength: 1, maxLength: 2 }),
    })
    .map((o) => ({ ...o, id: '', joins: [] }));

const coverage: fc.Arbitrary<Coverage> = fc.record({
  source: fc.constant('Observers'),
  places: fc.oneof(few(['Arden', 'North', 'Ard', 'Brume', 'South']), fc.constant<string[]>(PLACES)),
  time: fc.oneof(happened, fc.constant({ startMin: 0, startMax: 0, endMin: at(30), endMax: at(30) })),
  stopped_by: fc.constantFrom(null, null, null, 'snow'),
});

export const choice = (term: TermName, id: string): Choice => ({
  term,
  id,
  label: id,
  origin: { kind: 'convention', name: id },
});

const criteria: fc.Arbitrary<Criteria> = fc.record({
  standard: fc.constantFrom(null, null, 'corroborated', 'claimed'),
  cutoff: fc.oneof(fc.constant(null), fc.integer({ min: 6, max: 20 }).map(at)),
  accepts: fc
    .constantFrom<string[] | null>(null, null, ['Gazette'], ['Observers', 'Courier'])
    .map((a) => a && [...a]),
  at_least: fc.constantFrom(1, 1, 1, 2, 3),
  excluded: fc
    .constantFrom<string[]>([], [], ['Nell'], ['North'], ['Sorrel', 'Nowhere'])
    .map((n) => n.map(ref)),
  commitment: fc.constantFrom('as-voiced', 'as-voiced', 'own-word'),
  citations: fc.constant({}),
});

export const reading: fc.Arbitrary<Reading> = fc
  .record({
    releasing: fc.constantFrom<string[]>([], ['Arden']).map((r) => [...r]),
    act: fc.constantFrom<Reading['act']>(
      'strike',
      'strike',
      'all-hostilities',
      'attack',
      'shelling',
      'advance',
    ),
    window,
    areas: fc.oneof(few(PLACES.slice(0, 9)), one(['Arden', 'North'])).map((names) => names.map(ref)),
    settlements_of: fc.constantFrom<string[]>([], [], ['Arden']).map((r) => [...r]),
    targets: fc.constantFrom<string[]>([], [], ['energy']).map((r) => [...r]),
    threshold: fc.constantFrom<Reading['threshold']>('any-attack', 'harm', 'impact'),
    criteria: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: criteria }),
    word: fc.constantFrom<Reading['word']>('own', 'confirmed', 'other'),
    withdrawn: fc.boolean(),
  })
  .map(({ areas, settlements_of, targets, ...rest }) => ({
    ...rest,
    id: 'r',
    version: 'v',
    voice: 'Speaker',
    said_on: '1970-01-01',
    bound: ['Brume'],
    protects: ['Arden'],
    // A scope always says where; a pledge that names no place is read as the protected territory.
    scope: {
      areas: areas.length + settlements_of.length === 0 ? [ref('Arden')] : areas,
      settlements_of,
      targets,
    },
    choices: {
      start: choice('start', 's'),
      end: choice('end', 'e'),
      zone: choice('zone', 'z'),
      scope: choice('scope', 'p'),
      counts: choice('counts', 'c'),
    },
  }));

/** Occurrences and reports get their ids by position, so that no two are the same. */
export const numbered = (all: Occurrence[]): Occurrence[] =>
  all.map((o, n) => ({
    ...o,
    id: `o${n}`,
    sources: o.sources.map((s, m) => ({ ...s, report: `report ${n}.${m}` })),
  }));

/** A world; `most` and `least` bound the number of its occurrences. */
export const world = (most = 4, least = 0): fc.Arbitrary<World> =>
  fc.record({
    reading,
    occurrences: fc.array(occurrence(), { minLength: least, maxLength: most }).map(numbered),
    coverage: fc.array(coverage, { maxLength: 2 }),
    standard: fc.constantFrom<World['standard']>('claimed', 'claimed', 'corroborated', 'admitted'),
    now: fc.integer({ min: -1, max: 24 }).map(at),
  });

/** Verdicts over one or two products of choices, told by a few of the terms or by chance. */
export const verdicts: fc.Arbitrary<Verdict[]> = fc
  .record({
    sizes: fc.tuple(...[3, 2, 2, 2, 3].map((max) => fc.integer({ min: 1, max }))),
    keep: fc.array(fc.boolean(), { minLength: 72, maxLength: 72 }),
    law: fc.array(fc.constantFrom<VerdictKind>('broken', 'broken', 'possibly-broken', 'unknown'), {
      minLength: 36,
      maxLength: 36,
    }),
    told: fc.subarray([0, 1, 2, 3, 4]),
    template: reading,
  })
  .map(({ sizes, keep, law, told, template }) => {
    const rows = product(sizes).filter((_, n) => n === 0 || keep[n]);
    return rows.map((row) => {
      const [start = 0, end = 0, zone = 0, scope = 0, counts = 0] = row;
      const cell = told.reduce((sum, term) => sum * 3 + row[term]!, 0);
      return {
        reading: {
          ...template,
          id: row.join(''),
          choices: {
            start: choice('start', `s${start}`),
            end: choice('end', `e${end}`),
            zone: choice('zone', `z${zone}`),
            scope: choice('scope', `p${scope}`),
            counts: choice('counts', `c${counts}`),
          },
        },
        kind: law[cell % 36]!,
        decisive: null,
        matches: [],
        near_misses: [],
        unlocated: [],
        because: '',
      };
    });
  });

function product(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, n) => [...row, n])),
    [[]],
  );
}
