import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/intake/index.js';
import { memoryLedger } from '../../src/ledger/index.js';
import { HoldfireError } from '../../src/model/index.js';
import { openProjection, type Projection, type Question } from '../../src/projection/index.js';
import { snippetOf, wantedOf } from '../../src/projection/search/words.js';
import { keepReadings } from '../../src/server/index.js';
import { incident, pledge, shippedGazetteer } from '../support/world.js';

const told = (
  text: string,
  published: string,
  outlet: string,
  records: { pledges?: ReturnType<typeof pledge>[]; incidents?: ReturnType<typeof incident>[] } = {},
) => {
  const head = { published, outlet, timezone: 'UTC', lang: 'en' };
  return {
    report: makeReport(text, head),
    records: {
      report: head,
      pledges: records.pledges ?? [],
      incidents: records.incidents ?? [],
      stances: [],
      statements: [],
      talks: [],
      patterns: [],
    },
    sides: {},
  };
};

const REPORTS = [
  told('The substation near Bilohorodka was hit; energy workers came at once.', '2026-01-30', 'The Example', {
    incidents: [incident({ actor: ['Russia'], places: ['Kharkiv'], from: '2026-01-29' })],
  }),
  told('Workers said energy was back. A pause was spoken of.', '2026-02-03', 'The Other', {
    pledges: [pledge({ pledger: ['Russia'], toward: ['Ukraine'], start: '2026-01-29', end: '2026-02-01' })],
  }),
  told('Čapljina’s bridge: “they hit it”, he said.\u0000 \ud800', '2026-03-01', 'The Example', {
    incidents: [incident({ actor: ['Israel'], places: ['Beirut'], from: '2026-02-27' })],
  }),
];

describe('search', () => {
  const ledger = memoryLedger(() => new Date('2026-04-01T00:00:00Z'));
  let projection: Projection;
  beforeAll(async () => {
    await keepReadings(ledger, REPORTS);
    projection = await openProjection(':memory:', ledger, shippedGazetteer);
    await projection.follow();
  });
  afterAll(() => projection.close());
  const found = async (question: Question, asOf?: string) =>
    (await (await projection.at({ asOf })).search(question)).map((h) =>
      REPORTS.findIndex((r) => r.report.id === h.report.id),
    );

  it.each<[string, Question, number[]]>([
    ['a word', { words: 'substation' }, [0]],
    ['two words, both there', { words: 'energy workers' }, [0, 1]],
    ['a phrase', { words: '"energy workers"' }, [0]],
    ['the beginning of a word', { words: 'bilo*' }, [0]],
    ['a word without its marks', { words: 'capljina' }, [2]],
    ['a side', { actor: 'russia' }, [1, 0]],
    ['a place, by what lies within it', { place: 'Kharkiv Oblast' }, [0]],
    ['a country', { place: 'Lebanon' }, [2]],
    ['the time of which is told', { from: '2026-01-29', to: '2026-01-29', kind: 'pledge' }, [1]],
    ['a kind', { kind: 'incident' }, [2, 0]],
    ['an outlet', { outlet: 'the example' }, [2, 0]],
    ['words and a side', { words: 'energy', actor: 'Ukraine' }, [1]],
    ['a side and a place that belong to different records', { actor: 'Russia', place: 'Lebanon' }, []],
    ['what is not there', { words: 'zebra' }, []],
  ])('finds %s', async (_, question, expected) => {
    const got = await found(question);
    expect(question.words === undefined ? got : got.sort()).toEqual(expected);
  });

  it('finds as of a day only what was public by then', async () => {
    expect(await found({ words: 'energy' }, '2026-02-01')).toEqual([0]);
  });

  it('marks are exact places in the report', async () => {
    const [hit] = await (await projection.at({})).search({ words: '"energy workers" substation' });
    const { text } = REPORTS[0]!.report;
    expect(hit!.snippet.marks.map((m) => text.slice(m.start, m.end))).toEqual([
      'substation',
      'energy workers',
    ]);
    expect(text.slice(hit!.snippet.start, hit!.snippet.end)).toBe(hit!.snippet.text);
  });

  it.each([
    '"',
    '""',
    'a AND',
    'NOT',
    '* OR (',
    'title:x',
    'energy NEAR/3 x',
    "' or 1=1 --",
    '\u0000',
    '\ud800 {',
    '^energy -pause',
  ])('takes any text for words: %j', async (words) => {
    const view = await projection.at({});
    await view.search({ words, outlet: 'The Example' });
  });

  it('takes a megabyte', async () => {
    const view = await projection.at({});
    await view.search({ words: '"a b" (c OR d)* '.repeat(65_536) });
  });

  it('refuses a search for nothing, an unknown place and an unknown kind', async () => {
    const view = await projection.at({});
    for (const question of [{}, { words: ' !? ' }, { place: 'Nowhereland' }, { kind: 'poem' as 'report' }])
      await expect(view.search(question)).rejects.toBeInstanceOf(HoldfireError);
  });
});

describe('a snippet', () => {
  it('is a piece of the text, and its marks lie within it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.string({ maxLength: 20 }),
        (text, query) => {
          const { start, end, marks, text: piece } = snippetOf(text, wantedOf(query));
          expect(piece).toBe(text.slice(start, end));
          for (const m of marks) expect(start <= m.start && m.start < m.end && m.end <= end).toBe(true);
        },
      ),
      { seed: 7 },
    );
  });
});
