import { describe, expect, it } from 'vitest';
import { makeReport } from '../../src/intake/index.js';
import { ground } from '../../src/llm/ground.js';
import { halvesOf, piecesOf } from '../../src/llm/pieces.js';
import { questionFor } from '../../src/llm/prompt.js';
import { answerSchema, type JsonSchema } from '../../src/llm/schema.js';

const TEXT = `Truce holds

KHARTOUM, April 3 — The army and the Rapid Support Forces agreed
to a 72-hour ceasefire, the U.S. envoy said. "It must hold," he added.

Shells hit Omdurman on Monday and killed at least five people, residents said. Shells hit a market later.
`;
const REPORT = makeReport(TEXT, { published: '2026-04-03', timezone: 'Africa/Khartoum' });
const ALL = { start: 0, end: TEXT.length };
const WHY = { rule: 'llm', words: ['model:m', 'prompt:1'] };
const taken = (answer: unknown, within = ALL) => ground(REPORT, [{ within, answer }], WHY);

const STANCE = {
  quote: ['It must hold'],
  holder: ['United States'],
  position: 'demands',
  about: 'the ceasefire',
};
const INCIDENT = {
  quote: ['Shells hit Omdurman on Monday and killed at least five people'],
  actor: [],
  act: 'shelling',
  places: ['Omdurman'],
  targets: [],
  from: '2026-03-30',
  to: '2026-03-30',
  counts: { launched: null, killed: { min: 5, max: null } },
  reported_by: ['residents'],
  effect: null,
};

describe('what is taken of an answer', () => {
  it('a record whose words are in the report, with its spans, its reasons and the words as the report has them', () => {
    const { records, dropped } = taken({ incidents: [INCIDENT], stances: [STANCE] });
    expect(dropped).toEqual({});
    const [incident] = records.incidents;
    expect(incident).toMatchObject({
      quote: INCIDENT.quote[0],
      why: WHY,
      time: null,
      counts: { killed: { min: 5, max: null } },
    });
    expect(Object.keys(incident!.counts)).toEqual(['killed']);
    expect(TEXT.slice(incident!.spans[0]!.start, incident!.spans[0]!.end)).toBe(incident!.quote);
  });

  it('a quotation over a line break that the answer gives with a blank, cut from the report', () => {
    const { records } = taken({
      stances: [{ ...STANCE, quote: 'Rapid Support Forces agreed to a 72-hour ceasefire' }],
    });
    expect(records.stances[0]!.quote).toBe('Rapid Support Forces agreed\nto a 72-hour ceasefire');
  });

  it.each([
    ['a word changed', 'It should hold'],
    ['a mark changed', 'the US envoy said'],
    ['a letter’s case changed', 'it must hold'],
    ['nothing but marks', '. '],
    ['nothing', ''],
    ['words left out in the middle', 'The army and the Rapid Support Forces agreed to a ceasefire'],
  ])('not one whose quotation is not there: %s', (_, quote) => {
    expect(taken({ stances: [{ ...STANCE, quote: [quote] }] })).toMatchObject({
      records: { stances: [] },
      dropped: { 'quote-not-in-report': 1 },
    });
  });

  it('not one of which one piece is not there', () => {
    expect(taken({ stances: [{ ...STANCE, quote: ['It must hold', 'or else'] }] }).dropped).toEqual({
      'quote-not-in-report': 1,
    });
  });

  it.each([
    [
      'a position that does not exist',
      'stances',
      { ...STANCE, position: 'hopes' },
      'invalid:stances.position',
    ],
    [
      'a slot missing that cannot be open',
      'stances',
      { ...STANCE, position: undefined },
      'invalid:stances.position',
    ],
    ['a day that does not exist', 'incidents', { ...INCIDENT, from: '2026-02-30' }, 'invalid:incidents.from'],
    ['an end before its beginning', 'incidents', { ...INCIDENT, to: '2026-03-01' }, 'invalid:incidents.to'],
    [
      'more at least than at most',
      'incidents',
      { ...INCIDENT, counts: { killed: { min: 5, max: 2 } } },
      'invalid:incidents.counts',
    ],
    ['a name that is a number', 'incidents', { ...INCIDENT, actor: [7] }, 'invalid:incidents.actor'],
    ['a record that is a text', 'talks', 'they met', 'invalid:talks'],
  ])('not one that fits no schema: %s', (_, kind, record, reason) => {
    const { records, dropped } = taken({ [kind]: [record] });
    expect(Object.values(records).flat()).toEqual([]);
    expect(dropped).toEqual({ [reason]: 1 });
  });

  it('a slot that is left out or null is open', () => {
    const { records } = taken({
      pledges: [{ quote: 'a 72-hour ceasefire', basis: 'agreed', act: 'all-hostilities', targets: null }],
    });
    expect(records.pledges[0]).toMatchObject({
      pledger: [],
      person: null,
      targets: [],
      places_open: false,
      start: null,
    });
  });

  it('not what a slot says and the report does not', () => {
    const { records, dropped } = taken({
      pledges: [
        {
          quote: 'a 72-hour ceasefire',
          basis: 'agreed',
          act: 'all-hostilities',
          person: 'Abdel Fattah al-Burhan',
          targets: ['power plants'],
          conditions: ['the Rapid Support Forces agree'],
        },
      ],
      statements: [
        {
          quote: 'Shells hit a market later',
          speaker: 'anonymous',
          speaker_desc: 'a senior diplomat',
          mode: 'indirect',
          cue: 'warned',
        },
      ],
    });
    expect(records.pledges[0]).toMatchObject({
      person: null,
      targets: [],
      conditions: ['the Rapid Support Forces agree'],
    });
    expect(records.statements[0]).not.toHaveProperty('speaker_desc');
    expect(records.statements[0]!.cue).toBeNull();
    expect(dropped).toEqual({
      'slot-not-in-report:pledges.person': 1,
      'slot-not-in-report:pledges.targets': 1,
      'slot-not-in-report:statements.speaker_desc': 1,
      'slot-not-in-report:statements.cue': 1,
    });
  });

  it('the same record once', () => {
    expect(taken({ stances: [STANCE, STANCE] })).toMatchObject({
      records: { stances: [{}] },
      dropped: { duplicate: 1 },
    });
  });

  it('the place of a quotation in the piece that was asked about, where it is there', () => {
    const second = TEXT.lastIndexOf('Shells hit');
    const one = { ...STANCE, quote: 'Shells hit' };
    expect(
      taken({ stances: [one] }, { start: second, end: TEXT.length }).records.stances[0]!.spans[0]!.start,
    ).toBe(second);
    expect(taken({ stances: [one] }).records.stances[0]!.spans[0]!.start).toBeLessThan(second);
  });

  it.each([null, 7, 'records', [], { pledges: 'none' }, { pledges: [null, [[]]] }])(
    'nothing of %j',
    (answer) => {
      expect(Object.values(taken(answer).records).flat()).toEqual([]);
    },
  );
});

describe('the pieces of a long report', () => {
  const long = `Headline\n\n${Array.from({ length: 400 }, (_, i) => `Paragraph ${i} tells what happened.`).join('\n\n')}\n`;

  it('follow each other without a gap, each within bounds, cut at empty lines', () => {
    const pieces = piecesOf(long, 2000);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.map((p) => p.text).join('')).toBe(long);
    for (const p of pieces) {
      expect(p.text.length).toBeLessThanOrEqual(2000);
      expect(p.text).toMatch(/^(?:Headline|Paragraph)/);
      expect(long.slice(p.start, p.end)).toBe(p.text);
    }
  });

  it('carry the beginning of the report with them, but for the first', () => {
    const [first, second] = piecesOf(long, 2000);
    expect(first!.context).toBe('');
    expect(second!.context).toMatch(/^Headline Paragraph 0/);
  });

  it.each([
    ['no blank at all', 'x'.repeat(5000)],
    ['pairs of surrogates', '😀'.repeat(2500)],
    ['one line', 'word '.repeat(1000)],
  ])('hold for %s', (_, text) => {
    const pieces = piecesOf(text, 999);
    expect(pieces.map((p) => p.text).join('')).toBe(text);
    for (const p of pieces) expect(p.text).not.toMatch(/\p{Cs}/u);
  });

  it('are cut in two where an answer had no room', () => {
    const [piece] = piecesOf(long.slice(0, 2000));
    const [a, b] = halvesOf(piece!)!;
    expect(a.text + b.text).toBe(piece!.text);
    expect(b.start).toBe(a.end);
    expect(b.context).toContain('Headline');
  });
});

describe('the question', () => {
  it('tells when and where the report was published, and keeps its text between fences that it cannot know', () => {
    const [piece] = piecesOf(TEXT);
    const { user } = questionFor(REPORT, piece!);
    expect(user).toContain('Published: 2026-04-03');
    expect(user).toContain('Africa/Khartoum');
    expect(user).toContain(`----- report ${REPORT.id.slice(0, 16)} -----\n${TEXT}`);
  });
});

describe('the schema that is asked for', () => {
  const nodes = (node: JsonSchema): JsonSchema[] => [
    node,
    ...Object.values((node.properties ?? {}) as Record<string, JsonSchema>).flatMap(nodes),
    ...(node.items ? nodes(node.items as JsonSchema) : []),
    ...((node.anyOf ?? []) as JsonSchema[]).flatMap(nodes),
  ];
  const all = nodes(answerSchema());

  it('keeps to what strict structured output admits', () => {
    expect(all.length).toBeGreaterThan(80);
    for (const node of all) {
      expect(['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum']).toEqual(
        expect.arrayContaining(Object.keys(node)),
      );
      if (node.type === 'object') {
        expect(node.required).toEqual(Object.keys(node.properties as object));
        expect(node.additionalProperties).toBe(false);
      }
    }
  });

  it('asks for no more than a model can know', () => {
    const text = JSON.stringify(answerSchema());
    for (const slot of ['"spans"', '"why"', '"time"']) expect(text).not.toContain(slot);
  });
});
