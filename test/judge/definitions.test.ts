import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/index.js';
import type { Definition, Line, Occurrence } from '../../src/model/index.js';
import { dossier, says, strike, told } from './factories.js';
import { places } from './toy-places.js';

const cite = { clause: '1', quote: 'as written' };
const promise = says({ places: ['Nell'], start: '2026-03-02', end: '2026-03-09T00:00Z' });
const file = (terms: Partial<Definition>): Definition => ({ name: 'Market', document: 'Rules', ...terms });
const lines = (
  terms: Partial<Definition>,
  occurrences: Occurrence[] = [],
  { version = promise, asOf = '2026-04-01' } = {},
): Line[] =>
  judge(
    dossier(version),
    occurrences,
    [],
    { asOf, standard: 'claimed', definitions: [file(terms)] },
    places,
  ).lines.filter((l) => l.voice === 'Market');
const kinds = (...asked: Parameters<typeof lines>) => [...new Set(lines(...asked).map((l) => l.kind))];

const nell = (on: string, ...sources: Occurrence['sources']) =>
  strike(on, { places: ['Nell'], ...(sources.length > 0 ? { sources } : {}) });
const dated = (outlet: string, published: string, by = 'villagers') => ({ ...told(outlet, by), published });

describe('what a definitions file leaves out', () => {
  it('takes what the voices hold: their window, their scope, every convention of what counts', () => {
    const [line] = lines({}, [nell('2026-03-03')]);
    expect(line?.kind).toBe('broken');
    expect(line?.readings).toHaveLength(3);
    expect(
      line?.choices.map((c) => [c.term, c.origin.kind === 'convention' ? c.origin.name : c.origin.kind]),
    ).toEqual([
      ['scope', 'as-others-said'],
      ['zone', 'protected-clock'],
      ['start', 'said'],
      ['end', 'said'],
    ]);
  });
});

describe('what it fixes', () => {
  it('the window, with the clause behind it', () => {
    const [line] = lines({
      start: { at: '2026-03-04', zone: 'Asia/Tokyo', cite },
      end: { at: '2026-03-05', zone: 'Asia/Tokyo', inclusive: true, cite },
    });
    expect([line?.window.startMin, line?.window.endMax]).toEqual([
      Date.parse('2026-03-04T00:00+09:00'),
      Date.parse('2026-03-06T00:00+09:00'),
    ]);
    expect(line?.choices.find((c) => c.term === 'end')?.origin).toEqual({
      kind: 'written',
      definition: 'Market',
      citation: { document: 'Rules', clause: '1', quote: 'as written' },
    });
  });

  it('the last day not said to be in or out: both', () => {
    const end = { at: '2026-03-05', zone: 'UTC', cite };
    expect(kinds({ end }, [nell('2026-03-05')])).toEqual(['broken', 'unknown']);
  });

  it('excluded places: a strike inside them is none, one that may be there may be none', () => {
    const scope = { places: ['Arden'], cite };
    const excluded = { places: ['North'], cite };
    expect(kinds({ scope, excluded }, [nell('2026-03-03')])).toEqual(['unknown']);
    expect(kinds({ scope, excluded }, [strike('2026-03-03', { places: ['Sorrel'] })])).toEqual(['broken']);
    const ard = { places: ['Ard'], cite };
    expect(kinds({ scope, excluded: ard }, [strike('2026-03-03', { places: ['North'] })])).toEqual([
      'possibly-broken',
    ]);
  });

  it('a pattern of three: two are none, and the third decides', () => {
    const at_least = { number: 3, cite };
    const all = ['2026-03-03', '2026-03-04', '2026-03-05'].map((on) => nell(on));
    expect(kinds({ at_least }, all.slice(0, 2))).toEqual(['unknown']);
    const [line] = lines({ at_least }, all);
    expect([line?.kind, line?.decisive?.occurrence]).toEqual(['broken', '2026-03-05']);
  });

  it('own word: void while only a mediator has spoken', () => {
    const commitment = { word: 'own-word' as const, cite };
    const olaf = says({ ...promise.pledge, voice: 'Olaf' });
    const [line] = lines({ commitment }, [nell('2026-03-03')], { version: olaf });
    expect([line?.kind, line?.because]).toEqual([
      'void',
      'Brume has not given its own word, and these criteria ask for it',
    ]);
    expect(kinds({ commitment }, [nell('2026-03-03')])).toEqual(['broken']);
  });
});

describe('"two credible reports by 10 March"', () => {
  const rules: Partial<Definition> = {
    standard: { proof: 'corroborated', cite },
    cutoff: { at: '2026-03-10T00:00Z', cite },
    sources: { accepts: ['Gazette', 'Courier'], cite },
    counts: { from: 'impact', cite },
  };
  const gazette = dated('Gazette', '2026-03-03T18:00Z');
  const asked = (asOf: string, ...sources: Occurrence['sources']) =>
    kinds(rules, [nell('2026-03-03', ...sources)], { asOf });

  it('one is possibly a breach until the cut-off, and none from then on', () => {
    expect(asked('2026-03-09', gazette)).toEqual(['possibly-broken']);
    expect(asked('2026-03-10', gazette)).toEqual(['unknown']);
  });

  it('a second in time makes it one; too late, undated or not accepted it does not', () => {
    const second = (outlet: string, published: string) => ({ ...dated(outlet, published, 'Observers') });
    expect(asked('2026-03-12', gazette, { ...second('Courier', '2026-03-04T08:00Z') })).toEqual(['broken']);
    expect(asked('2026-03-12', gazette, { ...second('Courier', '2026-03-11T08:00Z') })).toEqual(['unknown']);
    expect(asked('2026-03-12', gazette, { ...second('Courier', ''), published: null })).toEqual(['unknown']);
    expect(asked('2026-03-12', gazette, { ...second('Herald', '2026-03-04T08:00Z') })).toEqual(['unknown']);
  });
});
