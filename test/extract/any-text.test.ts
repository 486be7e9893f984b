import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { Records } from '../../src/model/index.js';
import { shippedKnowledge } from '../support/knowledge.js';

const HEAD = { published: '2026-01-29', outlet: 'The Example', timezone: 'Europe/Kyiv' };

/** Reads it, and holds every record to its schema and every quotation to the text. */
function read(text: string): Records {
  const { records } = extract(text, HEAD, shippedKnowledge());
  Records.parse(records);
  for (const record of Object.values(records).flat()) {
    if (!('quote' in record)) continue;
    expect([record.quote].flat()).toEqual(record.spans.map((s) => text.slice(s.start, s.end)));
    for (const { start, end } of record.spans) expect(end).toBeGreaterThan(start);
  }
  return records;
}

const gold = resolve(__dirname, '../../eval/gold');
const reports = ['seen', 'unseen'].flatMap((half) =>
  readdirSync(resolve(gold, half))
    .filter((f) => f.endsWith('.txt'))
    .map((f) => readFileSync(resolve(gold, half, f), 'utf8')),
);

/** Pieces of real prose in any order: capitals, dates, quotation marks and verbs where no writer would put them. */
const shuffled = fc
  .tuple(fc.constantFrom(...reports), fc.array(fc.nat(), { minLength: 1, maxLength: 60 }))
  .map(([text, picks]) => {
    const pieces = text.split(/(?<=[\s.,;:"“”])/);
    return picks.map((n) => pieces[n % pieces.length]).join('');
  });

describe('any text at all', () => {
  it('every gold report is read, and every record has its words in the text', () => {
    for (const text of reports) read(text);
  });

  it('pieces of reports in any order', () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        read(text);
      }),
      { numRuns: 400, seed: 20260129 },
    );
  });

  it('any characters: controls, lone surrogates, mixed scripts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        read(text);
      }),
      { numRuns: 300, seed: 20260129 },
    );
  });

  it.each([
    ['one character', 'a'],
    ['only marks', '"“”—…\'’…'],
    ['a line without an end', `Russia launched ${'drones and '.repeat(2000)}missiles at Kyiv`],
    ['quotation marks without end', '"Kyiv said '.repeat(2000)],
    ['brackets and digits', '(28) 1/2/3-4.5,'.repeat(3000)],
    ['one word of 200,000 letters', 'a'.repeat(200_000)],
    ['names without end', 'Putin Trump Kyiv Moscow '.repeat(3000)],
  ])('bounded in time: %s', (_, text) => {
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('the same text gives the same records', () => {
    expect(read(reports[0]!)).toEqual(read(reports[0]!));
  });
});
