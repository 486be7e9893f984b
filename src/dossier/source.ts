import type { Report, Selector, Source, Span } from '../model/index.js';

/** How much of the text beside a quotation is kept to find it again, in UTF-16 code units. */
const CONTEXT = 32;

/** The words at a span, as W3C selectors that still find them when offsets have moved. */
export function selectorOf(report: Pick<Report, 'id' | 'text'>, span: Span): Selector {
  const { text } = report;
  return {
    report: report.id,
    position: { type: 'TextPositionSelector', start: span.start, end: span.end },
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
      suffix: text.slice(span.end, span.end + CONTEXT),
    },
  };
}

/** The source of a record: its report, whom the report names for it, and its exact words. */
export function sourceOf(
  report: Report,
  record: { spans: readonly Span[]; quote: string | readonly string[] },
  by: readonly string[],
  sides: Readonly<Record<string, readonly string[]>>,
): Source {
  return {
    report: report.id,
    outlet: report.outlet,
    published: report.published,
    by: [...by],
    sides: [...new Set(by.flatMap((name) => sides[name] ?? []))],
    selectors: record.spans.map((span) => selectorOf(report, span)),
    quote: typeof record.quote === 'string' ? record.quote : record.quote.join(' … '),
  };
}
