import type { DatasetHeader, RejectedRow, TableIncident } from '../../model/index.js';

/** Rows that did not parse, shown at most. */
const MOST_REJECTED = 20;

/**
 * What came of a dataset, for a terminal: counts, the first incidents where any are given, and the first rows that did not parse.
 *
 * @param isNew `null` where nothing is kept
 */
export function datasetText(
  dataset: DatasetHeader,
  isNew: boolean | null,
  first: readonly TableIncident[],
  rejected: readonly RejectedRow[],
): string {
  const n = (count: number) => count.toLocaleString('en');
  const kept =
    isNew === null
      ? 'Nothing is kept (--check).'
      : isNew
        ? 'Kept.'
        : 'It was there already; nothing is added.';
  const span =
    dataset.from && dataset.to ? `, ${dataset.from.slice(0, 10)} to ${dataset.to.slice(0, 10)}` : '';
  return [
    `${dataset.name}: ${n(dataset.incidents)} incidents from ${n(dataset.rows)} rows${span}. ${kept}`,
    `  ${dataset.source}; ${dataset.format}, ${dataset.container}${dataset.packed === 'gzip' ? ', gzip' : ''}; dataset ${dataset.id.slice(0, 12)}, file SHA-256 ${dataset.sha256.slice(0, 12)}`,
    ...Object.entries(dataset.passed_over).map(([reason, rows]) => `  passed over, ${reason}: ${n(rows)}`),
    ...(first.length > 0 ? ['  first incidents:', ...first.map((row) => `    ${incidentLine(row)}`)] : []),
    ...(dataset.rejected > 0 ? [`  did not parse and left out: ${n(dataset.rejected)}`] : []),
    ...rejected.slice(0, MOST_REJECTED).map((r) => `    ${rowWord(dataset)} ${r.line}: ${r.reason}`),
    ...(rejected.length > MOST_REJECTED ? [`    … all of them with --json or --rejects FILE`] : []),
  ].join('\n');
}

const rowWord = ({ container }: DatasetHeader): string => (container === 'parquet' ? 'row' : 'line');

function incidentLine({ time, act, actor, places, counts }: TableIncident): string {
  const day = (ms: number | null) => (ms === null ? '…' : `${new Date(ms).toISOString().slice(0, 16)}Z`);
  const numbers = Object.entries(counts).map(([name, c]) =>
    c.min === c.max ? `${c.min} ${name}` : `${c.min ?? 0} to ${c.max ?? '…'} ${name}`,
  );
  return [
    `${day(time.startMin)} – ${day(time.endMax)}`,
    act,
    actor.join(' and ') || 'nobody named',
    places.join(' and ') || 'place not said',
    ...numbers,
  ].join(' · ');
}
