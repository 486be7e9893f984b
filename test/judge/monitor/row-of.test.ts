import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowOf } from '../../../src/judge/monitor/row-of.js';

it('finds rows by ids as a map does, whatever is set, set anew and taken out', () => {
  const step = fc.record({ what: fc.constantFrom('set', 'delete', 'get'), id: fc.nat(300) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 2_000, size: 'max' }), (steps) => {
      const ids: string[] = [];
      const rows = new RowOf((row) => ids[row]!);
      const known = new Map<string, number>();
      for (const { what, id } of steps) {
        const name = `incident ${id}`;
        if (what === 'set') {
          const row = ids.push(name) - 1;
          rows.set(name, row);
          known.set(name, row);
        } else if (what === 'delete') {
          rows.delete(name);
          known.delete(name);
        }
        expect(rows.get(name)).toBe(known.get(name) ?? -1);
      }
    }),
    { numRuns: 200, seed: 20261124 },
  );
});

it('grows with many ids', () => {
  const ids = Array.from({ length: 20_000 }, (_, n) => `${n}`);
  const rows = new RowOf((row) => ids[row]!);
  for (const [row, id] of ids.entries()) rows.set(id, row);
  expect(ids.every((id, row) => rows.get(id) === row)).toBe(true);
  expect(rows.get('none')).toBe(-1);
});
