import type { Draft } from './draft.js';

/** Slots that a second telling must add to for it to be a record of its own. */
function adds(d: Draft, earlier: readonly Draft[]): boolean {
  const news: [string | null, (e: Draft) => string | null][] = [
    [d.start, (e) => e.start],
    [d.end, (e) => e.end],
    [d.duration, (e) => e.duration],
  ];
  return news.some(([v, of]) => v !== null && !earlier.some((e) => of(e) === v));
}

/**
 * One record for one pledge told: drops what stands inside another's words, and a truce mentioned again by its maker without a term
 * of its own.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const d of [...drafts].sort((a, b) => a.content.first - b.content.first)) {
    const rival = out.findIndex((o) => overlap(o, d));
    if (rival >= 0) {
      if (strength(d) > strength(out[rival]!)) out[rival] = d;
      continue;
    }
    if (isTruce(d)) {
      const same = out.filter((o) => isTruce(o) && sameParties(o, d));
      if (same.length > 0 && !adds(d, same)) continue;
    }
    out.push(d);
  }
  return out;
}

/** Contents overlap: both speak of the same words. */
function overlap(a: Draft, b: Draft): boolean {
  return a.content.first <= b.content.last && b.content.first <= a.content.last;
}

function isTruce(d: Draft): boolean {
  return d.content.kind === 'truce' || d.content.kind === 'observe' || d.content.kind === 'pause';
}

function sameParties(a: Draft, b: Draft): boolean {
  if (b.pledger.length === 0) return true;
  return b.pledger.every((p) => a.pledger.includes(p));
}

const ORDER = ['standing', 'proposed', 'undertaken', 'declared', 'asked', 'ordered', 'given'];
function strength(d: Draft): number {
  return (
    ORDER.indexOf(d.rule) +
    (d.content.weak ? 0 : 1) +
    (d.content.kind === 'hold' || d.content.kind === 'not' ? 2 : 0)
  );
}
