import type { Records, Report } from '../../model/index.js';
import { extractorText } from './extractor.js';
import { type Drawing, hang } from './layout.js';
import { harmless } from './plain.js';
import { SHOWN_KINDS, slotsOf } from './slots.js';

/** The records of one report for a person: kind by kind, what fills each slot, and the words it rests on. */
export function recordsText(report: Report, records: Records, { width, paint }: Drawing): string {
  const out = reportHead(report, records, { width, paint });
  for (const kind of SHOWN_KINDS) {
    const list = records[kind];
    if (list.length === 0) continue;
    out.push(`\n${paint.bold(kind[0]!.toUpperCase() + kind.slice(1))} (${list.length})`);
    for (const record of list) {
      const { quote, why } = record;
      const words = typeof quote === 'string' ? quote : quote.join(' … ');
      out.push(hang(`“${harmless(words)}”`, width, '    ', '  · '));
      const said = slotsOf(record).said.map(([slot, text]) => `${slot}: ${harmless(text)}`);
      if (said.length > 0) out.push(paint.dim(hang(said.join(' · '), width, '    ')));
      out.push(
        paint.dim(
          hang(`why: ${why.rule}${why.words.length > 0 ? ` (${why.words.join(', ')})` : ''}`, width, '    '),
        ),
      );
    }
  }
  if (records.pledges.length === 0) out.push('\nNo pledge was found in this report.');
  return out.join('\n');
}

/** A report's title and particulars, and who read it where that is not the built-in extractor. */
export function reportHead(report: Report, records: Records, { width, paint }: Drawing): string[] {
  const about = `${report.outlet ?? 'outlet not said'}, ${report.published ?? 'date not said'}, ${report.timezone}`;
  return [
    paint.bold(hang(harmless(report.title ?? report.text.slice(0, 70)), width, '')),
    paint.dim(hang(harmless(about), width, '')),
    ...(records.extractor ? [paint.dim(hang(extractorText(records.extractor), width, ''))] : []),
  ];
}
