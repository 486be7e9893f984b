import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE, readText } from '../../src/language/index.js';

function sentences(text: string): string[] {
  return readText(text).sentences.map((s) => text.slice(s.start, s.end));
}

describe('sentences', () => {
  it.each<[string, string[]]>([
    [
      'He met U.S. President Donald Trump. Talks follow.',
      ['He met U.S. President Donald Trump.', 'Talks follow.'],
    ],
    ['It was made in the U.S. The talks go on.', ['It was made in the U.S.', 'The talks go on.']],
    ['They met at 5 p.m. The talks failed.', ['They met at 5 p.m.', 'The talks failed.']],
    ['It began on Jan. 28. It ended on Feb. 1.', ['It began on Jan. 28.', 'It ended on Feb. 1.']],
    ['Lt. Gen. J. Smith said so. Mr. Jones did not.', ['Lt. Gen. J. Smith said so.', 'Mr. Jones did not.']],
    [
      '"And he agreed. I have to tell you, it was nice."',
      ['"And he agreed.', 'I have to tell you, it was nice."'],
    ],
    ['“Stop!” Smith said. Nobody did.', ['“Stop!” Smith said.', 'Nobody did.']],
    ['“Is it over?” The minister did not answer.', ['“Is it over?”', 'The minister did not answer.']],
    ['He paused ... then went on. Really?! Yes.', ['He paused ... then went on.', 'Really?!', 'Yes.']],
    ['They left (at last.) The end.', ['They left (at last.)', 'The end.']],
    ['The truce is over.The shelling goes on.', ['The truce is over.', 'The shelling goes on.']],
    [
      'Arms firms, e.g. Acme Corp. of Ohio, gained 5.5 percent.',
      ['Arms firms, e.g. Acme Corp. of Ohio, gained 5.5 percent.'],
    ],
    [
      'KYIV, Jan 29 (Agency) - Russia struck. It rained.',
      ['KYIV, Jan 29 (Agency) - Russia struck.', 'It rained.'],
    ],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('ends a headline at its line', () => {
    const body =
      'The two sides said on Thursday that they would hold fire for a week from midnight, and that talks about a longer truce would begin soon.';
    expect(sentences(`Sides agree to truce\n\n${body}`)).toEqual(['Sides agree to truce', body]);
    expect(sentences(`Sides agree to truce\n${body}\nMore to come`)).toEqual([
      'Sides agree to truce',
      body,
      'More to come',
    ]);
  });

  it('goes on over the line breaks of wrapped text', () => {
    const text =
      'The two sides said on Thursday that they would hold fire\nfor a week from midnight, and that talks about a longer\nTruce would begin soon.\nNobody believed it.';
    expect(sentences(text).map((s) => s.split(/\s+/).length)).toEqual([26, 3]);
  });

  it('takes the lines of a list apart', () => {
    expect(sentences('Demands:\n- an end to strikes\n- the release of prisoners\n• talks')).toHaveLength(4);
  });

  it('parts what is too long to be read at once', () => {
    const doc = readText(`${'war, '.repeat(2500)}peace.`);
    expect(doc.size).toBe(5002);
    for (const s of doc.sentences) expect(s.last - s.first + 1).toBeLessThanOrEqual(MAX_SENTENCE);
  });

  it('has none in an empty text', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n ')).toEqual([]);
  });
});
