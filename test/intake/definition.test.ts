import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readDefinition } from '../../src/intake/index.js';

const folder = resolve(__dirname, '../../examples/january-2026-pause/definitions');
const cite = 'cite: { clause: "1", quote: so it says }';

describe('a definitions file', () => {
  it('is YAML, each term with its clause', () => {
    const market = readDefinition(readFileSync(`${folder}/market-rules.yaml`, 'utf8'), 'market-rules.yaml');
    expect(market.end).toMatchObject({ at: '2026-02-03', zone: 'Europe/Kyiv', inclusive: true });
    expect(market.sources?.accepts[0]).toBe('Ukrainian Air Force');
    expect(market.standard).toBeUndefined();
  });

  it('may be JSON', () => {
    const text =
      '{"name": "N", "document": "D", "at_least": {"number": 2, "cite": {"clause": "1", "quote": "two"}}}';
    expect(readDefinition(text, 'n.json').at_least?.number).toBe(2);
  });

  test.each([
    ['no name', 'document: D', 'd.yaml, line 1, name: it is missing.'],
    [
      'a term that there is not',
      `name: N\ndocument: D\nscop:\n  places: [Nell]`,
      'd.yaml, line 3, scop: there is no such term.',
    ],
    [
      'no clause',
      'name: N\ndocument: D\nat_least:\n  number: 2',
      'd.yaml, line 3, at_least.cite: it is missing.',
    ],
    [
      'a day that is none',
      `name: N\ndocument: D\nend:\n  ${cite}\n  at: 2026-02-31`,
      'd.yaml, line 5, end.at: "2026-02-31" is not a date.',
    ],
    [
      'a zone that is none',
      `name: N\ndocument: D\nend:\n  at: 2026-02-28\n  zone: Kyiv\n  ${cite}`,
      'd.yaml, line 5, end.zone: "Kyiv" is not an IANA time zone.',
    ],
    [
      'a value that it cannot have',
      `name: N\ndocument: D\nstandard:\n  proof: sure\n  ${cite}`,
      'd.yaml, line 4, standard.proof: expected one of "claimed"|"corroborated"|"admitted".',
    ],
    [
      'a date in words',
      `name: N\ndocument: D\nstart:\n  at: 1 February\n  ${cite}`,
      'd.yaml, line 4, start.at: is not an ISO date or date-time such as 2026-02-01 or 2026-02-01T18:00.',
    ],
    ['no YAML', 'name: [N', 'd.yaml, line 1: it is not YAML there.'],
    ['nothing of the kind', '- a\n- b', 'd.yaml, line 1: expected object, received array.'],
  ])('%s: one sentence with the line and the field', (_, text, message) => {
    expect(() => readDefinition(text, 'd.yaml')).toThrow(message);
  });
});
