import { describe, expect, it } from 'vitest';
import { dossiers } from '../../src/dossier/index.js';
import { judge } from '../../src/judge/index.js';
import type { Dossier, HeldStance, Occurrence, PledgeVersion } from '../../src/model/index.js';
import { pledge, report } from '../support/world.js';
import { dossier, judged, says, strike, told, verdictsBy, watched } from './factories.js';
import { places } from './toy-places.js';

/** The worked examples of docs/semantics.md: whose clock, whose word, the life of a pledge. */

const nell = (on: string, id = on) => strike(on, { id, places: ['Nell'] });
const promise = says({ places: ['Nell'], start: '2026-03-02', end: '2026-03-08' });

const stance = (holder: string, position: HeldStance['position'], about: string, on: string): HeldStance => ({
  holder: [holder],
  position,
  about,
  said_on: on.slice(0, 10),
  source: { ...told('Gazette', holder), published: on },
});
const ask = (of: Dossier, occurrences: Occurrence[] = [], world = places) =>
  judge(of, occurrences, [], { asOf: '2026-04-01', standard: 'claimed' }, world);
const withStances = (versions: PledgeVersion[], ...stances: HeldStance[]): Dossier => ({
  ...dossier(...versions),
  stances,
});

describe('whose clock', () => {
  const far = { ...places, timezone: () => 'Asia/Tokyo' };
  const until = says({ places: ['Nell'], start: '2026-03-02T00:00Z', end: '2026-03-08' });
  const zones = (occurrence: Occurrence) => verdictsBy('zone', ask(dossier(until), [occurrence], far));

  it('nothing between the two midnights: one clock', () => {
    expect(zones(nell('2026-03-08T13:00Z'))).toEqual({ 'protected-clock': ['broken', 'unknown'] });
  });

  it('a strike between them: still that day on the one clock, no longer on the other', () => {
    const judgement = ask(dossier(until), [nell('2026-03-08T20:00Z')], far);
    expect(verdictsBy('zone', judgement)).toEqual({
      'protected-clock': ['broken', 'unknown'],
      'promiser-clock': ['unknown'],
    });
    expect(judgement.pivotal).toContainEqual(['end']);
    expect(judgement.implicants.some((i) => i.choices.some((c) => c.term === 'zone'))).toBe(true);
  });

  it('a strike between them elsewhere, or by somebody else, changes nothing', () => {
    const elsewhere = strike('2026-03-08T20:00Z', { places: ['Sorrel'] });
    const stranger = strike('2026-03-08T20:00Z', { places: ['Nell'], actor: ['Castor'] });
    for (const o of [elsewhere, stranger]) expect(Object.keys(zones(o))).toEqual(['protected-clock']);
  });

  it('a moment with its offset is the same on every clock', () => {
    const exact = says({ places: ['Nell'], start: '2026-03-02T00:00Z', end: '2026-03-09T00:00Z' });
    const judgement = ask(dossier(exact), [nell('2026-03-08T20:00Z')], far);
    expect(verdictsBy('zone', judgement)).toEqual({ 'protected-clock': ['broken'] });
  });
});

describe('whether it is a commitment', () => {
  const claim = says({ voice: 'Olaf', places: ['Nell'], start: '2026-03-02', end: '2026-03-09T00:00Z' });

  it("a mediator's word alone is judged, and shown as resting on another's word", () => {
    const [line, ...rest] = ask(dossier(claim), [nell('2026-03-03')]).lines;
    expect(rest).toEqual([]);
    expect(line).toMatchObject({ kind: 'broken', word: 'other' });
    expect(line?.sentence).toContain("resting on another's word");
  });

  it('confirmed by the bound side, or with a version of its own, it is confirmed', () => {
    const yes = stance('Brume', 'confirms', 'truce', '2026-03-02');
    expect(ask(withStances([claim], yes)).lines[0]?.word).toBe('confirmed');
    expect(ask(dossier(claim, promise)).lines.map((l) => l.word)).toEqual(['confirmed', 'own']);
  });

  it('denied by the bound side: a line of its own, void, with the words of the denial', () => {
    const no = stance('Brume', 'denies', 'agreement', '2026-03-04');
    const { lines } = ask(withStances([claim], no), [nell('2026-03-03')]);
    expect(lines.map((l) => [l.voice, l.kind])).toEqual([
      ['Olaf', 'broken'],
      ['Brume', 'void'],
    ]);
    expect(lines[1]).toMatchObject({ because: 'Brume says there was none', denial: { outlet: 'Gazette' } });
  });

  it('denied by somebody else, or something else denied: no such line', () => {
    const arden = stance('Arden', 'denies', 'agreement', '2026-03-04');
    const other = stance('Brume', 'denies', 'shelling a hospital', '2026-03-04');
    expect(ask(withStances([claim], arden, other)).lines).toHaveLength(1);
  });
});

describe('the life of a pledge', () => {
  const linesOf = (of: Dossier, ...all: Occurrence[]) =>
    ask(of, all).lines.map((l) => [l.said_on, l.kind, l.superseded_on]);

  it('expiry: it ends by its own term', () => {
    const asked = (asOf: string, occurrences: Occurrence[] = []) =>
      judged(says({ places: ['Nell'], start: '2026-03-02', end: '2026-03-09T00:00Z' }), occurrences, {
        asOf,
        coverage: [watched('Nell')],
      }).lines.map((l) => l.kind);
    expect(asked('2026-03-08')).toEqual(['in-force']);
    expect(asked('2026-03-09')).toEqual(['kept']);
    expect(asked('2026-03-12', [nell('2026-03-09')])).toEqual(['kept']);
  });

  it('extension: the later word keeps the earlier start, and both are judged', () => {
    const longer = says({ places: ['Nell'], on: '2026-03-07', end: '2026-03-15' });
    expect(linesOf(dossier(promise, longer), nell('2026-03-12'))).toEqual([
      ['2026-03-01', 'unknown', '2026-03-07'],
      ['2026-03-07', 'broken', null],
    ]);
    const starts = ask(dossier(promise, longer)).lines[1]?.choices.filter((c) => c.term === 'start');
    expect(starts).toMatchObject([
      { id: 'start:2026-03-02T00:00', origin: { kind: 'convention', name: 'as-before' } },
    ]);
  });

  it('extension: said while the first runs it is the same pledge, however long that has been', () => {
    const until = (on: string, end: string) =>
      report(on, { pledges: [pledge({ pledger: ['Brume'], toward: ['Arden'], end })] });
    const long = until('2026-03-01', '2026-04-30');
    expect(dossiers([long, until('2026-04-28', '2026-05-31')], places)).toHaveLength(1);
    expect(dossiers([long, until('2026-06-28', '2026-07-31')], places)).toHaveLength(2);
  });

  it('superseding: a house hit before the narrower word breaks the first line alone', () => {
    const narrower = says({
      places: ['Nell'],
      targets: ['energy'],
      on: '2026-03-04',
      start: '2026-03-04',
      end: '2026-03-08',
    });
    const house = strike('2026-03-03', { places: ['Nell'], targets: ['house'] });
    expect(linesOf(dossier(promise, narrower), house)).toEqual([
      ['2026-03-01', 'broken', '2026-03-04'],
      ['2026-03-04', 'unknown', null],
    ]);
  });

  describe('withdrawal: the truce is declared over on 5 March', () => {
    const over = stance('Brume', 'rejects', 'truce', '2026-03-05T12:00Z');
    const ends = (...all: Occurrence[]) => verdictsBy('end', ask(withStances([promise], over), all));

    it('a strike before it breaks the pledge however it ended', () => {
      expect(new Set(Object.values(ends(nell('2026-03-03'))).flat())).toEqual(new Set(['broken']));
    });

    it('a strike after it breaks what could not be ended by saying so', () => {
      expect(ends(nell('2026-03-06'))).toEqual({
        'last-day-in': ['broken'],
        'last-day-out': ['broken'],
        'until-withdrawn': ['withdrawn'],
      });
    });

    it('a pledge without an end can be ended by saying so', () => {
      const open = says({ places: ['Nell'], start: '2026-03-02' });
      expect(verdictsBy('end', ask(withStances([open], over), [nell('2026-03-06')]))).toEqual({
        'until-withdrawn': ['withdrawn'],
      });
    });

    it('the other side of a mutual pledge ends it too, if it had given its word', () => {
      const mutual = says({ places: ['Nell'], start: '2026-03-02', conditions: ['if Arden holds fire'] });
      const theirs = stance('Arden', 'rejects', 'ceasefire', '2026-03-05T12:00Z');
      const word = stance('Arden', 'confirms', 'ceasefire', '2026-03-02');
      const kinds = (...stances: HeldStance[]) =>
        Object.keys(verdictsBy('end', ask(withStances([mutual], ...stances))));
      expect(kinds(theirs)).toEqual(['no-end-said']);
      expect(kinds(word, theirs)).toEqual(['until-withdrawn']);
    });
  });

  it('overlap: one strike breaks a wide and a narrow pledge, each by itself', () => {
    const wide = says({ act: 'all-hostilities', places: ['Arden'], start: '2026-03-01', end: '2026-03-31' });
    for (const pledge of [wide, promise])
      expect(judged(pledge, [nell('2026-03-03')]).lines.map((l) => l.kind)).toEqual(['broken']);
  });
});
