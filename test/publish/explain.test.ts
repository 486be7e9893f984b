import { describe, expect, it } from 'vitest';
import { makeReport } from '../../src/intake/index.js';
import type { Records, Stance } from '../../src/model/index.js';
import { drawingFor, explainedText, recordsText } from '../../src/publish/index.js';
import { harmless } from '../../src/publish/text/plain.js';

const PLAIN = drawingFor({}, {});
const COLOUR = drawingFor({ isTTY: true, columns: 60 }, {});

/** Records of a text: a stance at each pair of offsets. */
function stancesAt(text: string, ...spans: [number, number][]): Records {
  const stances = spans.map(
    ([start, end]): Stance => ({
      quote: text.slice(start, end),
      spans: [{ start, end }],
      why: { rule: 'stances/verb', words: ['stance-verbs:deny'] },
      holder: ['Sudan'],
      position: 'denies',
      about: 'truce',
    }),
  );
  const report = { published: null, outlet: null, timezone: 'UTC', lang: 'en' };
  return { report, pledges: [], stances, statements: [], incidents: [], talks: [], patterns: [] };
}
const show = (text: string, ...spans: [number, number][]) =>
  explainedText(makeReport(text), stancesAt(text, ...spans), PLAIN);
/** The marked text alone. */
const marked = (text: string, ...spans: [number, number][]) => show(text, ...spans).split('\n\n')[1];

describe('a report with its records marked', () => {
  it('opens and closes each mark with its number', () => {
    expect(marked('They denied it on Monday.', [0, 14])).toBe('[1›They denied it‹1] on Monday.');
  });

  it.each<[string, [number, number][], string]>([
    [
      'one inside the other',
      [
        [0, 11],
        [5, 11],
      ],
      '[1›They [2›denied‹2]‹1] it.',
    ],
    [
      'across each other',
      [
        [0, 11],
        [5, 14],
      ],
      '[1›They [2›denied‹1] it‹2].',
    ],
    [
      'the same words twice',
      [
        [5, 11],
        [5, 11],
      ],
      'They [1›[2›denied‹2]‹1] it.',
    ],
    [
      'side by side',
      [
        [0, 5],
        [5, 11],
      ],
      '[1›They ‹1][2›denied‹2] it.',
    ],
  ])('holds marks %s', (_, spans, text) => {
    expect(marked('They denied it.', ...spans)).toBe(text);
  });

  it('tells of each record what it says, the rule and the words that fired, and where it stands', () => {
    expect(show('They denied it.', [5, 11])).toContain(
      '[1] stance at 5–11\n      holder: Sudan\n      position: denies\n      about: truce\n      rule: stances/verb\n      words: stance-verbs › deny',
    );
  });

  it('keeps within the width, never breaking a mark, and keeps the paragraphs', () => {
    const text = `${'They denied it again. '.repeat(40)}\n\n${'And again. '.repeat(40)}`;
    const spans = Array.from({ length: 40 }, (_, i): [number, number] => [i * 22, i * 22 + 20]);
    const out = show(text, ...spans);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(out.match(/\[\d+›/g)).toHaveLength(40);
    expect(out.match(/‹\d+\]/g)).toHaveLength(40);
    expect(out).toMatch(/‹40\]\.?\n\nAnd again/);
  });

  it('is coloured where the terminal is, by the same marks', () => {
    const text = 'They denied it on Monday.';
    const out = explainedText(makeReport(text), stancesAt(text, [0, 14]), COLOUR);
    expect(out).toContain('\u001b[33mdenied\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
    expect(out.replace(/\u001b\[\d+m/g, '')).toContain('[1›They denied it‹1] on Monday.');
  });

  it('says that nothing was found', () => {
    expect(show('It rained.')).toContain('Nothing was found in this report.');
  });
});

describe('hostile text', () => {
  it.each([
    ['colours and cursor', '\u001b[2J\u001b[31mred', '␛[2J␛[31mred'],
    ['a bell, a backspace, DEL', 'a\u0007\u0008\u007f', 'a␇␈␡'],
    ['C1 controls', 'a\u009b31m', 'a<U+009B>31m'],
    ['turned writing', 'abc\u202edcb', 'abc<U+202E>dcb'],
    ['isolates', '\u2066x\u2069', '<U+2066>x<U+2069>'],
    ['what cannot be seen', 'a\u200bb\ufeffc\u{e0041}', 'a<U+200B>b<U+FEFF>c<U+E0041>'],
    ['half a pair', 'a\ud800b', 'a<U+D800>b'],
  ])('is shown as what it is: %s', (_, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it('leaves the letters of every script, line ends and tabs', () => {
    const text = 'Київ القاهرة 東京 naïve 😀\n\t“—”';
    expect(harmless(text)).toBe(text);
  });

  it('reaches no terminal, by any slot', () => {
    const text = 'They \u001b[31mdenied\u202e it\r\nall.';
    const records = stancesAt(text, [0, text.length]);
    const evil = { ...records.stances[0]!, holder: ['\u001b]0;x\u0007'], about: '\u202eoops' };
    for (const draw of [explainedText, recordsText]) {
      const out = draw(
        makeReport(text, { outlet: '\u001b[1mOutlet' }),
        { ...records, stances: [evil] },
        PLAIN,
      );
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
      expect(out).not.toMatch(/[\u001b\u0007\u202e\r]/);
    }
  });
});
