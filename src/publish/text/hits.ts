import type { Drawing } from './layout.js';
import { harmless } from './plain.js';

/** What a search found in one report; offsets in the whole text. */
export interface FoundReport {
  readonly report: {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
  };
  readonly snippet: {
    readonly start: number;
    readonly text: string;
    readonly marks: readonly { readonly start: number; readonly end: number }[];
  };
  readonly records: readonly { readonly kind: string; readonly quote: string }[];
  /** The outlet's grade, where a person gave one. */
  readonly grade?: string | null;
}

/** Hits for a terminal: where it stands, the words with what was looked for marked, and the records that fit. */
export function hitsText(hits: readonly FoundReport[], { paint }: Pick<Drawing, 'paint'>): string {
  if (hits.length === 0) return 'Nothing was found.';
  return hits
    .map(({ report, snippet, records, grade }, i) => {
      const outlet = `${report.outlet ?? 'no outlet named'}${grade ? ` (${grade})` : ''}`;
      const head = [report.published?.slice(0, 10) ?? 'no date', outlet, report.title].filter((x) => x);
      return [
        `${String(i + 1).padStart(3)}  ${line(head.join(' · '))}  (${report.id.slice(0, 12)})`,
        `     … ${marked(snippet, paint.bold)} …`,
        ...records.slice(0, 5).map((r) => `     ${r.kind}: “${line(r.quote)}”`),
        ...(records.length > 5 ? [`     and ${records.length - 5} more`] : []),
      ].join('\n');
    })
    .join('\n');
}

const line = (text: string) => harmless(text.replaceAll(/\s+/g, ' ')).trim();

function marked({ start, text, marks }: FoundReport['snippet'], bold: (text: string) => string): string {
  let out = '';
  let at = 0;
  for (const mark of marks) {
    out +=
      flat(text.slice(at, mark.start - start)) + bold(flat(text.slice(mark.start - start, mark.end - start)));
    at = mark.end - start;
  }
  return (out + flat(text.slice(at))).trim();
}

const flat = (text: string) => harmless(text.replaceAll(/\s+/g, ' '));
