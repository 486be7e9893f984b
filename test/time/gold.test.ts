import { describe, expect, test } from 'vitest';
import { readTimes } from '../../src/time/index.js';
import { goldRows, shown } from './gold-rows.js';

const rows = [...goldRows('gold.txt'), ...goldRows('gold-second.txt'), ...goldRows('gold-third.txt')];

describe.each([...new Set(rows.map((r) => r.family))])('%s', (family) => {
  test.each(rows.filter((r) => r.family === family).map((r) => [r.text, r] as const))('%s', (_text, r) => {
    const all = readTimes(r.text, { published: r.published, timezone: r.timezone });
    const hit = all.filter((e) => r.spans.some(([a, b]) => e.start < b && e.end > a));
    if (r.kind === 'none') {
      expect(hit.map((e) => e.text)).toEqual([]);
      return;
    }
    const found = hit.map((e) => ({
      kind: e.kind,
      from: e.from,
      to: e.to,
      ...Object.fromEntries(Object.keys(r.value).map((k) => [k, shown(e, k)])),
    }));
    expect(found).toContainEqual({ kind: r.kind, from: r.from, to: r.to, ...r.value });
  });
});
