import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../src/language/index.js';

/** Quotations with their depth in front. */
function quoted(text: string): string[] {
  return quotations(text).map((q) => `${q.depth} ${text.slice(q.start, q.end)}`);
}

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['"I asked him," he said. "And he agreed."', ['0 I asked him,', '0 And he agreed.']],
    ['“It’s Trump. Try to say ‘no’ to him.”', ['0 It’s Trump. Try to say ‘no’ to him.', '1 no']],
    ['"Try to say \'no\' to him," she said.', ["0 Try to say 'no' to him,", '1 no']],
    ["not to strike Kyiv, other cities 'for a week'", ['0 for a week']],
    ["Kyiv's workers' rights and the '90s", []],
    ["'The workers' rights matter,' he said.", ["0 The workers' rights matter,"]],
    ['« Non », dit-il. „Nein“, sagte er.', ['0  Non ', '0 Nein']],
    ['a "land deal."', ['0 land deal.']],
    ['It is 5\' 10" tall', []],
    ["'Tis the season of rock 'n' roll", []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('goes on over paragraphs that open the mark again', () => {
    const text = '“We held fire.\n\n“They did not,” she said.';
    const found = quotations(text);
    expect(found.map((q) => [text.slice(q.start, q.end), q.continues, q.close >= 0])).toEqual([
      ['We held fire.', true, false],
      ['They did not,', false, true],
    ]);
  });

  it('lie inside the text and inside one another', () => {
    const text = fc.array(fc.constantFrom('"', "'", '“', '”', '‘', '’', '«', '»', 'a', 's', ' ', '\n', '.'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const s = parts.join('');
        for (const q of quotations(s)) {
          expect(q.open).toBeLessThan(q.start);
          expect(q.start).toBeLessThanOrEqual(q.end);
          expect(q.end).toBeLessThanOrEqual(s.length);
          if (q.close >= 0) expect(q.close).toBe(q.end);
        }
      }),
    );
  });
});
