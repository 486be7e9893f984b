import { readFileSync } from 'node:fs';
import type { TimeExpression } from '../../src/time/index.js';

/** A row of the gold: a sentence, where its expression stands, and what it means. */
export interface GoldRow {
  readonly family: string;
  readonly published: string;
  readonly timezone: string;
  readonly text: string;
  /** Spans of the bracketed words in `text`. */
  readonly spans: readonly (readonly [number, number])[];
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly value: Readonly<Record<string, string>>;
}

/** Reads a file of gold beside this one. */
export function goldRows(file: string): GoldRow[] {
  const lines = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((l) => l.trim() !== '' && !l.startsWith('#')).map(row);
}

function row(line: string): GoldRow {
  const [family, published, timezone, marked, kind, from, to, value = ''] = line
    .split('|')
    .map((c) => c.trim()) as [string, string, string, string, string, string, string, string?];
  const spans: [number, number][] = [];
  let text = '';
  for (const piece of marked.split(/([[\]])/)) {
    if (piece === '[') spans.push([text.length, text.length]);
    else if (piece === ']') spans[spans.length - 1]![1] = text.length;
    else text += piece;
  }
  return {
    family,
    published,
    timezone,
    text,
    spans,
    kind,
    from: from === '-' ? null : from,
    to: to === '-' ? null : to,
    value: Object.fromEntries(
      value.split(/\s+/).flatMap((p) => (p === '' ? [] : [p.split('=') as [string, string]])),
    ),
  };
}

/** What an expression says for a value of the gold, as the gold writes it. */
export function shown(e: TimeExpression, key: string): string {
  const range = (c: { min: number | null; max: number | null } | null | undefined) =>
    c == null ? '' : `${c.min ?? ''}..${c.max ?? ''}`;
  switch (key) {
    case 'date':
      return e.date ?? '';
    case 'start':
      return e.startDate ?? '';
    case 'end':
      return e.endDate ?? '';
    case 'duration':
      return e.duration ?? '';
    case 'count':
      return range(e.durationCount);
    case 'per':
      return e.recurrence?.per ?? '';
    case 'rate':
      return range(e.recurrence?.rate);
    case 'inclusive':
      return e.inclusive === null ? 'open' : String(e.inclusive);
    case 'alternatives':
      return e.alternatives.length > 0 ? 'yes' : '';
    default:
      return `?${key}`;
  }
}
