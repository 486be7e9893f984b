import { expect, it } from 'vitest';
import { covers } from '../../src/judge/coverage.js';
import { judge } from '../../src/judge/index.js';
import { lines } from '../../src/judge/lines.js';
import type { Choice, Verdict, VerdictKind } from '../../src/model/index.js';
import { dossier, judged, says, strike, told, verdict, watched } from './factories.js';
import { places } from './toy-places.js';

/**
 * Points on which the judge and docs/semantics.md differed once, so that they do not again.
 */

const terms = { start: '2026-03-02', end: '2026-03-09T00:00Z' };

// The page's own example for `maybe`: the pledged word is in the target's words, and yet means the firm.
it('target: workers of an energy company are only maybe energy', () => {
  const spared = says({ ...terms, places: ['Nell'], targets: ['energy'] });
  const hit = strike('2026-03-03', { places: ['Nell'], targets: ['workers of an energy company'] });
  expect(verdict(spared, [hit])).toBe('possibly-broken');
});

// The name of the bound side needs no report to say to whom it belongs; rows of a table tell no sides.
it('proof: what the bound side itself reports is corroborated, whatever the source tells of sides', () => {
  const row = { ...told(null, 'Brume'), sides: [] };
  const hit = strike('2026-03-03', { places: ['Nell'], sources: [row] });
  const pledge = says({ ...terms, places: ['Nell'] });
  expect(verdict(pledge, [hit], { standard: 'admitted' })).toBe('broken');
  expect(verdict(pledge, [hit], { standard: 'corroborated' })).toBe('broken');
});

it('proof: observers named beside the accusing side may only repeat it', () => {
  const by = (...bodies: string[]) => [
    strike('2026-03-03', { places: ['Nell'], sources: [told('Gazette', ...bodies)] }),
  ];
  const pledge = says({ ...terms, places: ['Nell'] });
  expect(verdict(pledge, by('Arden', 'Observers'), { standard: 'corroborated' })).toBe('possibly-broken');
  expect(verdict(pledge, by('Observers'), { standard: 'corroborated' })).toBe('broken');
});

// The sources do place it, each in another country.
it('place: a strike that sources put in one country or in another may break a pledge for the one', () => {
  const hit = strike('2026-03-03', { places: ['Arden', 'Brume'], place_disputed: true });
  expect(verdict(says({ ...terms, places: ['Arden'] }), [hit])).toBe('possibly-broken');
});

it('release: an act of both sides together releases nobody', () => {
  const clash = strike('2026-03-03', { actor: ['Arden', 'Brume'], sources: [told('Gazette', 'Arden')] });
  const mutual = says({ ...terms, conditions: ['if Arden holds fire'] });
  expect(verdict(mutual, [clash], { standard: 'admitted' })).toBe('possibly-broken');
  expect(verdict(mutual, [clash])).toBe('broken');
});

it('act: a pledge to do something is not judged by incidents', () => {
  const leave = says({ ...terms, act: 'withdraw' });
  expect(verdict(leave, [strike('2026-03-03')], { coverage: [watched('Arden')] })).toBe('unknown');
});

it('act: an attack of which nobody says the kind is a strike', () => {
  const attack = strike('2026-03-03', { places: ['Nell'], act: 'attack' });
  expect(verdict(says({ ...terms, places: ['Nell'] }), [attack])).toBe('broken');
});

it('coverage: observers who have always watched cover a window of which no start is known', () => {
  const [first] = judged(says({ ...terms, places: ['Nell'] })).verdicts;
  const reading = { ...first!.reading, window: { ...first!.reading.window, startMin: null, startMax: null } };
  const always = { ...watched('Nell'), time: { ...watched('Nell').time, startMin: null, startMax: null } };
  expect(covers([always], reading, places)).toBe(true);
});

it('the occurrences of a judgement do not depend on the order in which they came in', () => {
  const [a, b] = [strike('2026-03-03'), strike('2026-03-05')];
  const of = (all: (typeof a)[]) =>
    judge(dossier(says(terms)), all, [], { asOf: '2026-04-01', standard: 'claimed' }, places).occurrences;
  expect(of([b, a])).toEqual(of([a, b]));
});

// No single term tells anything of such verdicts.
it('lines: verdicts that two terms decide only together are told apart', () => {
  const [template] = judged(says(terms)).verdicts;
  const choice = (term: Choice['term'], id: string): Choice => ({
    term,
    id,
    label: id,
    origin: { kind: 'convention', name: id },
  });
  const row = (scope: string, start: string, kind: VerdictKind): Verdict => ({
    ...template!,
    kind,
    reading: {
      ...template!.reading,
      id: scope + start,
      choices: { ...template!.reading.choices, scope: choice('scope', scope), start: choice('start', start) },
    },
  });
  const found = lines([
    row('city', 'early', 'broken'),
    row('city', 'late', 'unknown'),
    row('country', 'early', 'unknown'),
    row('country', 'late', 'broken'),
  ]);
  expect(found).toHaveLength(4);
});
