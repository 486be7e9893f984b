import { describe, expect, it, test } from 'vitest';
import { readings } from '../../src/judge/index.js';
import type { Occurrence, VerdictKind } from '../../src/model/index.js';
import {
  type Asked,
  between,
  dossier,
  judged,
  says,
  strike,
  told,
  verdict,
  verdictsBy,
  watched,
} from './factories.js';
import { places } from './toy-places.js';

// Brume promises Arden to hold fire. Ard is Arden's capital, in the region North, as is Nell; Sorrel is in South.
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().slice(0, 16));
const windows = (version: ReturnType<typeof says>) => [
  ...new Set(
    readings(dossier(version), places).map(
      ({ window: w, choices: { start, end } }) =>
        `${iso(w.startMin)}${w.startMax === w.startMin ? '' : `/${iso(w.startMax)}`} – ${iso(w.endMin)}: ${[
          start,
          end,
        ]
          .map((c) => (c.origin.kind === 'convention' ? c.origin.name : 'said'))
          .join(', ')}`,
    ),
  ),
];

describe('"From 2 March until midnight before 9 March we will not strike Nell"', () => {
  const pledge = says({ places: ['Nell'], start: '2026-03-02', end: '2026-03-09T00:00Z' });
  const hit = (on: string, facts = {}) => strike(on, { places: ['Nell'], ...facts });

  test.each([
    ['a strike on 3 March: broken', [hit('2026-03-03')], {}, 'broken'],
    ['nothing, and observers watched Nell: kept', [], { coverage: [watched('Nell')] }, 'kept'],
    [
      'nothing, and observers watched the region it lies in: kept',
      [],
      { coverage: [watched('North')] },
      'kept',
    ],
    ['nothing, and nobody watched: unknown', [], {}, 'unknown'],
    [
      'nothing, but the observers were stopped: unknown',
      [],
      { coverage: [{ ...watched('Nell'), stopped_by: 'snow' }] },
      'unknown',
    ],
    ['nothing, asked on 5 March: in force', [], { asOf: '2026-03-05' }, 'in-force'],
    [
      'asked on 1 March, with a strike on that day: not yet',
      [hit('2026-03-01')],
      { asOf: '2026-03-01T20:00Z' },
      'not-yet',
    ],
    [
      'a strike on the day before and one on the day after: in neither',
      [hit('2026-03-01'), hit('2026-03-09')],
      {},
      'unknown',
    ],
    ['a strike by somebody else', [hit('2026-03-03', { actor: ['Castor'] })], {}, 'unknown'],
    ['an advance on the ground is no strike', [hit('2026-03-03', { act: 'ground-attack' })], {}, 'unknown'],
  ] satisfies [string, Occurrence[], Asked, VerdictKind][])('%s', (_, incidents, asked, kind) => {
    expect(verdict(pledge, incidents, asked)).toBe(kind);
  });

  describe('possibly broken, when one thing is not known:', () => {
    test.each([
      ['who did it', 'attributed', hit('2026-03-03', { actor: [] })],
      ['where in the region', 'place', hit('2026-03-03', { places: ['North'] })],
      ['which of two cities', 'place', hit('2026-03-03', { places: ['Ard', 'Nell'], place_disputed: true })],
      ['whether before or after the midnight', 'time', hit('2026-03-01T23:30Z')],
      [
        'on which day at all',
        'time',
        hit('2026-03-03', { time: { startMin: null, startMax: null, endMin: null, endMax: null } }),
      ],
    ] as const)('%s', (_, dimension, incident) => {
      const { verdicts } = judged(pledge, [incident]);
      for (const v of verdicts) {
        expect(v.kind).toBe('possibly-broken');
        expect(v.decisive?.dimensions).toMatchObject({ [dimension]: 'maybe' });
        expect(v.because).toBe(v.decisive?.reasons[dimension]);
      }
    });

    it('whether it is true, at a higher standard of proof', () => {
      const one = hit('2026-03-03');
      expect(verdict(pledge, [one], { standard: 'corroborated' })).toBe('possibly-broken');
      const also = (source: ReturnType<typeof told>) => [{ ...one, sources: [...one.sources, source] }];
      expect(verdict(pledge, also(told('Courier', 'Arden')), { standard: 'corroborated' })).toBe(
        'possibly-broken',
      );
      expect(verdict(pledge, also(told('Courier', 'villagers')), { standard: 'corroborated' })).toBe(
        'broken',
      );
      expect(verdict(pledge, also(told('Gazette', 'Observers')), { standard: 'corroborated' })).toBe(
        'broken',
      );
      expect(verdict(pledge, also(told('Gazette', 'Observers')), { standard: 'admitted' })).toBe(
        'possibly-broken',
      );
      expect(verdict(pledge, also(told('Gazette', 'Brume')), { standard: 'admitted' })).toBe('broken');
    });

    it('what it hit, when only some targets are spared', () => {
      const spared = { ...pledge, pledge: { ...pledge.pledge, targets: ['energy'] } };
      expect(verdict(spared, [hit('2026-03-03')])).toBe('possibly-broken');
      expect(verdict(spared, [hit('2026-03-03', { targets: ['power plant'] })])).toBe('broken');
      expect(verdict(spared, [hit('2026-03-03', { targets: ['miners'] })])).toBe('possibly-broken');
      expect(verdict(spared, [hit('2026-03-03', { targets: ['hospital'] })])).toBe('unknown');
    });
  });

  it('the earliest certain breach decides; failing that, the one with the fewest doubts', () => {
    const doubtful = hit('2026-03-02', { actor: [] });
    const very = hit('2026-03-02T01:00Z', { actor: [], places: ['North'] });
    const decides = (...all: Parameters<typeof judged>[1] & object) =>
      judged(pledge, all).verdicts[0]?.decisive?.occurrence;
    expect(decides(hit('2026-03-07'), hit('2026-03-05'), doubtful)).toBe('2026-03-05');
    expect(decides(very, doubtful)).toBe('2026-03-02');
  });

  it('a strike on the neighbouring city misses by its place alone, and the verdict says so', () => {
    const { verdicts } = judged(pledge, [strike('2026-03-03', { places: ['Sorrel'] })]);
    expect(verdicts[0]?.near_misses).toMatchObject([
      { dimension: 'place', match: { occurrence: '2026-03-03' } },
    ]);
  });
});

describe('what counts as a strike, when nobody says', () => {
  const pledge = says({ places: ['Nell'], start: '2026-03-02', end: '2026-03-09T00:00Z' });
  const effect = (facts: object) =>
    verdictsBy('counts', judged(pledge, [strike('2026-03-03', { places: ['Nell'], ...facts })]));

  test.each([
    ['the weapon struck', { effect: 'impact' }, 'broken', 'broken', 'broken'],
    ['debris fell', { effect: 'debris' }, 'broken', 'broken', 'unknown'],
    ['all was shot down', { effect: 'intercepted' }, 'broken', 'unknown', 'unknown'],
    ['nobody says what became of it', { effect: null }, 'broken', 'possibly-broken', 'possibly-broken'],
    [
      'nobody says, but people died',
      { effect: null, counts: { killed: { min: 1, max: 1 } } },
      'broken',
      'broken',
      'broken',
    ],
    [
      'shot down, and yet people died',
      { effect: 'intercepted', counts: { killed: { min: 1, max: 1 } } },
      'broken',
      'broken',
      'broken',
    ],
    [
      'debris fell, and people died',
      { effect: 'debris', counts: { killed: { min: 1, max: 1 } } },
      'broken',
      'broken',
      'unknown',
    ],
  ] as const)('%s', (_, facts, any, harm, impact) => {
    expect(effect(facts)).toEqual({ 'any-attack': [any], harm: [harm], impact: [impact] });
  });

  it('a line that hangs on it alone is possibly broken, and says on what', () => {
    const { lines, pivotal } = judged(pledge, [strike('2026-03-03', { places: ['Nell'], effect: 'debris' })]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.kind).toBe('possibly-broken');
    expect(lines[0]?.hangs_on.map((h) => h.kind)).toEqual(['broken', 'broken', 'unknown']);
    expect(pivotal).toEqual([['counts']]);
  });
});

describe('counts for a whole country', () => {
  const launched = strike('2026-03-03', {
    places: ['Arden'],
    counts: { launched: { min: 100, max: 100 } },
    tally: true,
  });
  it('break a pledge for the country, and neither break nor keep one for a city', () => {
    const terms = { start: '2026-03-02', end: '2026-03-09T00:00Z' };
    const watching = { coverage: [watched('Arden')] };
    expect(verdict(says({ ...terms, places: ['Arden'] }), [launched], watching)).toBe('broken');
    const city = judged(says({ ...terms, places: ['Nell'] }), [launched], watching);
    expect(city.verdicts[0]).toMatchObject({
      kind: 'unknown',
      decisive: null,
      matches: [],
      unlocated: ['2026-03-03'],
    });
    expect(verdict(says({ ...terms, places: ['Nell'] }), [], watching)).toBe('kept');
  });
  it('and one of another week keeps nothing from being kept', () => {
    const late = { ...launched, time: between('2026-03-20', '2026-03-21') };
    const pledge = says({ places: ['Nell'], start: '2026-03-02', end: '2026-03-09T00:00Z' });
    expect(verdict(pledge, [late], { coverage: [watched('Nell')] })).toBe('kept');
  });
});

describe('sources put one strike in Ard or in Nell', () => {
  const either = strike('2026-03-03', { places: ['Ard', 'Nell'], place_disputed: true });
  const both = { ...either, place_disputed: false };
  const pledge = (place: string) => says({ places: [place], start: '2026-03-02', end: '2026-03-09T00:00Z' });
  test.each([
    ['Nell', 'possibly-broken', 'broken'],
    ['North', 'broken', 'broken'],
    ['South', 'unknown', 'unknown'],
  ] as const)('a pledge for %s: %s; had both been struck: %s', (place, disputed, together) => {
    expect(verdict(pledge(place), [either])).toBe(disputed);
    expect(verdict(pledge(place), [both])).toBe(together);
  });
});

describe('"We hold fire, if Arden holds fire too"', () => {
  const mutual = says({ conditions: ['if Arden holds fire'], start: '2026-03-02', end: '2026-03-09T00:00Z' });
  const theirs = (on: string) => strike(on, { id: `Arden ${on}`, actor: ['Arden'], places: ['Bry'] });
  test.each([
    ['Arden struck first: released', [theirs('2026-03-03'), strike('2026-03-04')], 'released'],
    ['Arden struck, Brume did not: released', [theirs('2026-03-03')], 'released'],
    ['Arden struck after Brume: broken', [strike('2026-03-03'), theirs('2026-03-04')], 'broken'],
    ['Arden struck before the window: broken', [theirs('2026-03-01'), strike('2026-03-04')], 'broken'],
    [
      'Arden may have struck: broken',
      [{ ...theirs('2026-03-03'), actor: [] }, strike('2026-03-04')],
      'broken',
    ],
    ['the two at the same hour: broken', [theirs('2026-03-03'), strike('2026-03-03')], 'broken'],
  ] satisfies [string, Occurrence[], VerdictKind][])('%s', (_, incidents, kind) => {
    expect(verdict(mutual, incidents)).toBe(kind);
  });
  it('a promise without a condition is not released by anybody', () => {
    const alone = says({ start: '2026-03-02', end: '2026-03-09T00:00Z' });
    expect(verdict(alone, [theirs('2026-03-03'), strike('2026-03-04')])).toBe('broken');
  });
});

describe('which window', () => {
  test.each([
    [
      '"for a week", said on 5 March',
      { on: '2026-03-05', duration: 'P7D' },
      [
        '2026-03-05T00:00/2026-03-06T00:00 – 2026-03-12T00:00: utterance, calendar-days',
        '2026-03-05T00:00/2026-03-06T00:00 – 2026-03-12T00:00: utterance, to-the-hour',
      ],
    ],
    [
      '"for a week", told by a report of 5 March, 18:00 (a minute long)',
      { on: '2026-03-05T18:00Z', duration: 'P7D' },
      [
        '2026-03-05T00:00/2026-03-05T18:01 – 2026-03-12T00:00: utterance, calendar-days',
        '2026-03-05T00:00/2026-03-05T18:01 – 2026-03-12T00:00: utterance, to-the-hour',
      ],
    ],
    [
      '"a week until 8 March", said on 5 March',
      { on: '2026-03-05', duration: 'P7D', end: '2026-03-08' },
      [
        '2026-03-05T00:00/2026-03-06T00:00 – 2026-03-09T00:00: utterance, last-day-in',
        '2026-03-05T00:00/2026-03-06T00:00 – 2026-03-08T00:00: utterance, last-day-out',
        '2026-03-01T00:00 – 2026-03-09T00:00: counted-back, last-day-in',
        '2026-03-01T00:00 – 2026-03-08T00:00: counted-back, last-day-out',
      ],
    ],
    [
      '"72 hours until 18:00 on 8 March", said on 6 March',
      { on: '2026-03-06', duration: 'PT72H', end: '2026-03-08T18:00Z' },
      [
        '2026-03-06T00:00/2026-03-07T00:00 – 2026-03-08T18:00: utterance, said',
        '2026-03-05T18:00 – 2026-03-08T18:00: counted-back, said',
      ],
    ],
    [
      '"three days until 18:00 on 8 March", said on 6 March',
      { on: '2026-03-06', duration: 'P3D', end: '2026-03-08T18:00Z' },
      [
        '2026-03-06T00:00/2026-03-07T00:00 – 2026-03-08T18:00: utterance, said',
        '2026-03-05T18:00 – 2026-03-08T18:00: counted-back, said',
      ],
    ],
    [
      '"for 72 hours from 18:00 on 5 March"',
      { start: '2026-03-05T18:00Z', duration: 'PT72H' },
      ['2026-03-05T18:00 – 2026-03-08T18:00: said, to-the-hour'],
    ],
    ['"from 2 March"', { start: '2026-03-02' }, ['2026-03-02T00:00 – null: said, no-end-said']],
  ] as const)('%s', (_, terms, expected) => {
    expect(windows(says(terms))).toEqual([...expected]);
  });

  it('from the day it was told: what happened in its hours may have come before the words', () => {
    const told_ = says({ on: '2026-03-05T18:00Z', duration: 'P7D' });
    expect(verdict(told_, [strike('2026-03-05T09:00Z')])).toBe('possibly-broken');
    expect(verdict(told_, [strike('2026-03-05T20:00Z')])).toBe('broken');
    expect(verdict(told_, [strike('2026-03-04T20:00Z')])).toBe('unknown');
  });

  it('a week from 2 March is over on 9 March', () => {
    const week = says({ start: '2026-03-02', duration: 'P7D' });
    expect(verdict(week, [strike('2026-03-08T22:00Z')])).toBe('broken');
    expect(verdict(week, [strike('2026-03-09T02:00Z')])).toBe('unknown');
  });

  it('"until 8 March": a strike on that day hangs on whether it is counted', () => {
    const until = judged(says({ start: '2026-03-02', end: '2026-03-08' }), [strike('2026-03-08')]);
    expect(verdictsBy('end', until)).toEqual({ 'last-day-in': ['broken'], 'last-day-out': ['unknown'] });
    expect(until.pivotal).toEqual([['end']]);
  });

  it('a start counted back may lie before the words, and a strike there breaks it', () => {
    const back = judged(says({ on: '2026-03-05', duration: 'P7D', end: '2026-03-08' }), [
      strike('2026-03-03'),
    ]);
    expect(verdictsBy('start', back)).toEqual({ utterance: ['unknown'], 'counted-back': ['broken'] });
    expect(back.pivotal).toEqual([['start']]);
  });

  it('"from 9 March until 2 March" is void', () => {
    expect(verdict(says({ start: '2026-03-09', end: '2026-03-02' }), [strike('2026-03-05')])).toBe('void');
  });

  it('without an end it is in force for ever', () => {
    expect(
      verdict(says({ start: '2026-03-02' }), [], { asOf: '2036-03-02', coverage: [watched('Arden')] }),
    ).toBe('in-force');
  });
});

describe('which places', () => {
  const terms = { start: '2026-03-02', end: '2026-03-09T00:00Z' };
  it('the name of a capital is the city, or the country it stands for', () => {
    const sorrel = judged(says({ ...terms, places: ['Ard'] }), [
      strike('2026-03-03', { places: ['Sorrel'] }),
    ]);
    expect(verdictsBy('scope', sorrel)).toEqual({ city: ['unknown'], country: ['broken'] });
    expect(sorrel.pivotal).toEqual([['scope']]);
    expect(sorrel.implicants.map((i) => [i.choices.map((c) => c.label), i.kind])).toEqual([
      [['Ard, the city'], 'unknown'],
      [['Arden, which Ard stands for'], 'broken'],
    ]);
    expect(sorrel.lines.map((l) => l.kind).sort()).toEqual(['broken', 'unknown']);
  });

  it('the name of any other city is that city alone', () => {
    expect(
      verdict(says({ ...terms, places: ['Nell'] }), [strike('2026-03-03', { places: ['Sorrel'] })]),
    ).toBe('unknown');
  });

  it('"Ard and the other cities and towns": a city is inside, a region may be meant', () => {
    const open = says({ ...terms, places: ['Ard'], places_open: true });
    expect(verdict(open, [strike('2026-03-03', { places: ['Sorrel'] })])).toBe('broken');
    expect(verdict(open, [strike('2026-03-03', { places: ['South'] })])).toBe('possibly-broken');
    expect(verdict(open, [strike('2026-03-03', { places: ['Bry'] })])).toBe('unknown');
  });

  it('no place named: the territory of the protected side', () => {
    const silent = judged(says(terms), [strike('2026-03-03', { places: ['South'] })]);
    expect(verdictsBy('scope', silent)).toEqual({ 'protected-territory': ['broken'] });
  });

  it('a voice that changes the window and names no place keeps its own earlier word, or that of the others', () => {
    const earlier = says({ voice: 'Ida', on: '2026-03-01', places: ['Nell'], ...terms });
    const other = says({ voice: 'Olaf', on: '2026-03-02', places: ['Sorrel'], ...terms });
    const later = says({ voice: 'Ida', on: '2026-03-04', start: '2026-02-23', end: '2026-03-02T00:00Z' });
    const { verdicts } = judged([earlier, other, later], [strike('2026-02-25', { places: ['Sorrel'] })]);
    const of = verdicts.filter((v) => v.reading.version === later.id);
    expect(new Set(of.map((v) => `${JSON.stringify(v.reading.choices.scope.origin)} ${v.kind}`))).toEqual(
      new Set([
        '{"kind":"convention","name":"as-before"} unknown',
        '{"kind":"convention","name":"as-others-said"} broken',
      ]),
    );
  });
});

describe('the whole judgement', () => {
  it('says what the readings share, and when all agree nothing is pivotal', () => {
    const all = judged(says({ on: '2026-03-01', duration: 'P7D', end: '2026-03-08' }), [
      strike('2026-03-04'),
    ]);
    expect(all.shared).toBe('broken under all 12 readings');
    expect(all.pivotal).toEqual([[]]);
    expect(all.implicants).toMatchObject([{ choices: [], kind: 'broken', readings: 12 }]);
    expect(all.exact).toBe(true);
  });
  it('does not depend on the order in which reports came in', () => {
    const [early, late] = [strike('2026-03-03'), strike('2026-03-05')];
    const decides = (incidents: (typeof early)[]) =>
      judged(says({ start: '2026-03-02' }), incidents).verdicts[0]?.decisive;
    expect(decides([late, early])).toEqual(decides([early, late]));
    expect(decides([late, early])?.occurrence).toBe('2026-03-03');
  });
  it('refuses a day that is none', () => {
    expect(() => judged(says(), [], { asOf: 'the day after' })).toThrow('is not a date');
  });
});
