import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdfire } from './holdfire.js';

const shared = process.env.HOLDFIRE_SHARED ?? resolve(__dirname, '../../../shared');
const table = resolve(shared, 'data/missile_attacks_daily.csv');

// The table is not part of the product: its licence keeps it out. This runs where it lies beside the checkout.
describe.skipIf(!existsSync(table))(
  'the January 2026 pause with the missile-attack table imported beside the reports',
  () => {
    const run = () => {
      const args = ['--incidents', table, '--format', 'missile-attacks', '--series', table];
      return JSON.parse(holdfire(['demo', '--as-of', '2026-02-05', '--json', ...args]).out);
    };

    it('keeps the cells of the case: the city from the announcement cannot be known, Ukraine is broken; 30.1 % as quiet', () => {
      const { judgement, restraint } = run();
      const kinds = (voice: string, scope: string) =>
        judgement.lines
          .filter((l: { voice: string }) => l.voice === voice)
          .filter((l: { choices: { term: string; label: string }[] }) =>
            l.choices.some((c) => c.term === 'scope' && c.label.startsWith(scope)),
          )
          .map((l: { kind: string }) => l.kind);
      expect(kinds('Donald Trump', 'Kyiv and the other cities')).toContain('broken');
      expect(kinds('Dmitry Peskov', 'Kyiv, the city')).toEqual(['unknown', 'possibly-broken']);
      expect([...new Set(kinds('Dmitry Peskov', 'Ukraine'))]).toEqual(['broken']);
      const answer = restraint.find(
        (r: { answer: { observed?: number } }) => r.answer.observed === 459,
      ).answer;
      expect(answer.kind).toBe('series');
      expect(answer.share.min).toBeCloseTo(0.301, 3);
      expect(answer.ratio.low).toBeLessThan(1);
      expect(answer.ratio.high).toBeGreaterThan(1);
    });
  },
);
