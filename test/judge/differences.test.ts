import { expect, it } from 'vitest';
import { covers } from '../../src/judge/coverage.js';
import { judge } from '../../src/judge/index.js';
import { lines } from '../../src/judge/lines.js';
import type { Choice, Verdict, VerdictKind } from '../../src/model/index.js';
import { dossier, judged, says, strike, told, verdict, watched } from './factories.js';
import { places } from './toy-places.js';

/** Where the judge and docs/semantics.md differ: a test begins to pass when one of the two is mended. */

const terms = { start: '2026-03-02', end: '2026-03-09T00:00Z' };

// The page's own example for `maybe`; the judge finds the pledged word in the target's words and says yes.
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

// "one body known to belong elsewhere": the judge wants all bodies of the source to.
it.fails('proof: observers named beside the accusing side are a body from elsewhere', () => {
  const hit = strike('2026-03-03', { places: ['Nell'], sources: [told('Gazette', 'Arden', 'Observers')] });
  expect(verdict(says({ ...terms, places: ['Nell'] }), [hit], { standard: 'corroborated' })).toBe('broken');
});

// The scope is the country, not narrower than it: "unlocated" does not apply by the page.
it('place: a strike that sources put in one country or in another may break a pledge for the one', () => {
  const hit = strike('2026-03-03', { places: ['Arden', 'Brume'], place_disputed: true });
  expect(verdict(says({ ...terms, places: ['Arden'] }), [hit])).toBe('possibly-broken');
});

// Arden admits its part, so its breach is certain; Brume has not, so there is no certain one of Brume's.
it.fails('release: an act of both sides together, admitted by the other side alone, releases', () => {
  const clash = strike('2026-03-03', { actor: ['Arden', 'Brume'], sources: [told('Gazette', 'Arden')] });
  const mutual = says({ ...terms, conditions: ['if Arden holds fire'] });
  expect(verdict(mutual, [clash], { standard: 'admitted' })).toBe('released');
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

// No single term tells anything of such verdicts, so nothing is split; the line names no choice it hangs on.
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
