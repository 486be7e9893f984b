import type { Records, Report } from '../../model/index.js';
import { type Drawing, hang } from './layout.js';

/** The records of one report for a person: kind by kind, what fills each slot, and the words it rests on. */
export function recordsText(report: Report, records: Records, { width, paint }: Drawing): string {
  const out = [
    paint.bold(report.title ?? report.text.slice(0, 70)),
    paint.dim(
      `${report.outlet ?? 'outlet not said'}, ${report.published ?? 'date not said'}, ${report.timezone}`,
    ),
  ];
  for (const kind of ['pledges', 'stances', 'statements', 'incidents', 'talks', 'patterns'] as const) {
    const list = records[kind];
    if (list.length === 0) continue;
    out.push(`\n${paint.bold(kind[0]!.toUpperCase() + kind.slice(1))} (${list.length})`);
    for (const record of list) {
      const { quote, spans: _, why, ...slots } = record;
      const words = typeof quote === 'string' ? quote : quote.join(' … ');
      out.push(hang(`“${words}”`, width, '    ', '  · '));
      const said = Object.entries(slots).flatMap(([slot, value]) => {
        const text = slotText(value);
        return text === '' || slot === 'time' ? [] : [`${slot}: ${text}`];
      });
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

function slotText(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, count]) => {
        const { min, max } = count as { min: number | null; max: number | null };
        return `${name} ${min === max ? min : `${min ?? ''}–${max ?? ''}`}`;
      })
      .join(', ');
  return String(value);
}
