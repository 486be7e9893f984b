import { describe, expect, it } from 'vitest';
import { clauseOf, isNegated, isPassive, object, oblique, subject } from '../../src/language/index.js';
import { at, read } from './weights.js';

describe('a parsed sentence', () => {
  it('has one root and heads inside the sentence', () => {
    const doc = read('Russian forces launched an attack against Kyiv overnight. Nobody was hurt.');
    for (const s of doc.sentences) {
      let roots = 0;
      for (let i = s.first; i <= s.last; i++) {
        const h = doc.head(i);
        if (h < 0) roots++;
        else expect(h >= s.first && h <= s.last).toBe(true);
      }
      expect(roots).toBe(1);
    }
  });

  it('tells who did what to whom', () => {
    const doc = read('Russian forces launched an attack against Kyiv overnight.');
    const v = at(doc, 'launched');
    expect(doc.word(subject(doc, v))).toBe('forces');
    expect(doc.word(object(doc, v))).toBe('attack');
    expect(doc.rel(at(doc, 'attack'))).toBe('obj');
    expect(doc.lemma(v)).toBe('launch');
  });

  it('sees through the passive', () => {
    const doc = read('The power plant was hit by Russian drones.');
    const v = at(doc, 'hit');
    expect(isPassive(doc, v)).toBe(true);
    expect(doc.word(subject(doc, v))).toBe('drones');
    expect(doc.word(object(doc, v))).toBe('plant');
    expect(doc.word(oblique(doc, v, 'by'))).toBe('drones');
  });

  it('finds negation and the clause of a word', () => {
    const doc = read('Putin said that Russia would not strike the capital.');
    const v = at(doc, 'strike');
    expect(isNegated(doc, v)).toBe(true);
    expect(clauseOf(doc, at(doc, 'capital'))).toBe(v);
    expect(doc.word(subject(doc, v))).toBe('Russia');
  });
});
