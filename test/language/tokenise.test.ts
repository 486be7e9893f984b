import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/language/index.js';

/** Tokens joined by bars. */
function tokens(text: string): string {
  const doc = readText(text);
  return Array.from({ length: doc.size }, (_, i) => doc.word(i)).join('|');
}

describe('tokens', () => {
  it.each([
    ["Trump's envoy doesn't know", "Trump|'s|envoy|does|n't|know"],
    ['He didn’t, we’ll see', 'He|did|n’t|,|we|’ll|see'],
    ["the workers' rights", "the|workers|'|rights"],
    ['They cannot and won’t', 'They|can|not|and|wo|n’t'],
    ["'I can't,' she said", "'|I|ca|n't|,|'|she|said"],
    [
      'U.S. officials met Lt. Gen. J. Smith Jr. on Jan. 29',
      'U.S.|officials|met|Lt.|Gen.|J.|Smith|Jr.|on|Jan.|29',
    ],
    ['at 7:30 p.m. (local time)', 'at|7:30|p.m.|(|local|time|)'],
    ['at 5pm and 11 a.m.', 'at|5|pm|and|11|a.m.'],
    ['a long-term, all-out war', 'a|long|-|term|,|all|-|out|war'],
    ['the re-elected co-founder of a non-profit', 'the|re-elected|co-founder|of|a|non-profit'],
    ['an 18-year-old from Deir al-Balah', 'an|18|-|year|-|old|from|Deir|al|-|Balah'],
    ['a $5.2bn deal, US$5 or €3', 'a|$|5.2|bn|deal|,|US$|5|or|€|3'],
    ['155mm shells, 30% more', '155|mm|shells|,|30|%|more'],
    ['from 2026-01-29 to 11/28/2000 and 9/11', 'from|2026-01-29|to|11/28/2000|and|9/11'],
    ['the 20th in the 1990s', 'the|20th|in|the|1990s'],
    ['strikes — provided that …', 'strikes|—|provided|that|…'],
    ['Wait... what?!', 'Wait|...|what|?!'],
    ['see https://example.org/a?b=c).', 'see|https://example.org/a?b=c|)|.'],
    ['write to a.b@example.org.', 'write|to|a.b@example.org|.'],
    ['AT&T and R&D', 'AT&T|and|R&D'],
    ['KYIV, Jan 29 (Agency) - Russia', 'KYIV|,|Jan|29|(|Agency|)|-|Russia'],
    ['O’Brien met Sha’lan at 6 o’clock', 'O’Brien|met|Sha’lan|at|6|o’clock'],
    ['See No. 5. No. He said no.', 'See|No.|5|.|No|.|He|said|no|.'],
    ['1. First\n2. Second', '1.|First|2.|Second'],
    ['#ceasefire by @someone', '#ceasefire|by|@someone'],
    ['👩‍🚒🏽 and 🇺🇦', '👩‍🚒🏽|and|🇺|🇦'],
    ['Київ і 北京', 'Київ|і|北京'],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'U.S.',
          "n't",
          '-',
          '.',
          '"',
          "'",
          '’',
          '\n',
          ' ',
          '\ud800',
          '\udc00',
          'é',
          '1,0',
          '@',
          '://',
          'ا',
          '🙂',
        ),
        { maxLength: 60 },
      )
      .map((a) => a.join('')),
  );

  it('is covered by its tokens, in order, with nothing but white space between', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const doc = readText(text);
        let at = 0;
        for (let i = 0; i < doc.size; i++) {
          expect(doc.start(i)).toBeGreaterThanOrEqual(at);
          expect(doc.end(i)).toBeGreaterThan(doc.start(i));
          expect(doc.word(i)).toBe(text.slice(doc.start(i), doc.end(i)));
          expect(text.slice(at, doc.start(i))).toMatch(/^[\s\p{Zs}\u0085\u200b\ufeff]*$/u);
          expect(doc.tokenAt(doc.start(i))).toBe(i);
          at = doc.end(i);
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Zs}\u0085\u200b\ufeff]*$/u);
      }),
      { numRuns: 400 },
    );
  });

  it('is covered by its sentences', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const doc = readText(text);
        let next = 0;
        for (const s of doc.sentences) {
          expect(s.first).toBe(next);
          expect(s.start).toBe(doc.start(s.first));
          expect(s.end).toBe(doc.end(s.last));
          next = s.last + 1;
        }
        expect(next).toBe(doc.size);
      }),
      { numRuns: 200 },
    );
  });

  it('of a megabyte without a space takes no more than a moment', () => {
    for (const unit of ['a', 'a.', "a'", 'é', 'A&', '-', '1', '://', '@.', '\ud800']) {
      const started = performance.now();
      const doc = readText(unit.repeat(1_000_000 / unit.length));
      expect(doc.size).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(4000);
    }
  });
});
