import { describe, expect, it } from 'vitest';
import {
  clauseOf,
  conjuncts,
  isNegated,
  isPassive,
  modality,
  object,
  oblique,
  readText,
  subject,
  subtree,
} from '../../src/language/index.js';
import { at, read } from './weights.js';

describe('who does what to whom', () => {
  it.each<[string, string, string, string]>([
    // sentence, verb, subject, object ('' for none)
    ['Russian forces launched an attack against Kyiv overnight.', 'launched', 'forces', 'attack'],
    ['The power plant was hit by Russian drones and caught fire.', 'hit', 'drones', 'plant'],
    ['The power plant was hit by Russian drones and caught fire.', 'caught', 'plant', 'fire'],
    ['A passenger train was struck in Kharkiv Oblast, killing five people.', 'struck', '', 'train'],
    ['Putin promised Trump to stop strikes.', 'stop', 'Putin', 'strikes'],
    ['Trump asked Putin not to fire on Kyiv.', 'fire', 'Putin', ''],
    ['Trump asked Putin not to fire on Kyiv.', 'asked', 'Trump', 'Putin'],
    ['Forces holding the line have repeatedly shelled and destroyed the town.', 'holding', 'Forces', 'line'],
    ['Forces holding the line have repeatedly shelled and destroyed the town.', 'shelled', 'Forces', 'town'],
    ['Hamas must release the hostages that it holds.', 'holds', 'it', 'hostages'],
    ['He said Israel had violated the truce and that Hamas would not respond.', 'respond', 'Hamas', ''],
  ])('%s (%s)', (sentence, verb, who, whom) => {
    const doc = read(sentence);
    const v = at(doc, verb);
    const word = (i: number) => (i < 0 ? '' : doc.word(i));
    expect([word(subject(doc, v)), word(object(doc, v))]).toEqual([who, whom]);
  });

  it('finds the noun of a preposition', () => {
    const doc = read('Russia fired on Kyiv with drones.');
    expect(doc.word(oblique(doc, at(doc, 'fired'), 'on'))).toBe('Kyiv');
    expect(oblique(doc, at(doc, 'fired'), 'from')).toBe(-1);
  });
});

describe('what a clause says of its event', () => {
  it.each<[string, string, string, boolean]>([
    ['Russia struck the port.', 'struck', 'fact', false],
    ['Russia did not strike the port.', 'strike', 'fact', true],
    ['No drones were launched at the city.', 'launched', 'fact', true],
    ['The talks may begin on Monday.', 'begin', 'possible', false],
    ['Hamas must release the hostages.', 'release', 'obliged', false],
    ['Russia will halt its strikes.', 'halt', 'future', false],
    ['If Ukraine refrains from attacks, Russia will halt its strikes.', 'refrains', 'conditional', false],
  ])('%s', (sentence, verb, mood, negated) => {
    const doc = read(sentence);
    const v = at(doc, verb);
    expect([modality(doc, v), isNegated(doc, v)]).toEqual([mood, negated]);
  });

  it('knows the passive', () => {
    const doc = read('The city was shelled. The army shelled the city.');
    expect([isPassive(doc, at(doc, 'shelled')), isPassive(doc, at(doc, 'shelled', 5))]).toEqual([
      true,
      false,
    ]);
  });
});

describe('parts of the tree', () => {
  it('gives clause, conjuncts and span', () => {
    const doc = read('The minister said that Kyiv and Moscow agreed to a pause in attacks.');
    expect(doc.word(clauseOf(doc, at(doc, 'pause')))).toBe('agreed');
    expect(conjuncts(doc, at(doc, 'Moscow')).map((i) => doc.word(i))).toEqual(['Kyiv', 'Moscow']);
    const other = read('Russian forces launched an attack against Kyiv.');
    const span = subtree(other, at(other, 'attack'));
    expect(other.text.slice(other.start(span.first), other.end(span.last))).toBe('an attack against Kyiv');
  });

  it('answers without a model too, that it does not know', () => {
    const doc = readText('Russia struck Kyiv.');
    expect([subject(doc, 1), object(doc, 1), doc.head(1), doc.rel(1)]).toEqual([-1, -1, -1, '']);
  });
});
