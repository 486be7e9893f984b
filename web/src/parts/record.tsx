import type { RecordItem } from '../data/types.js';
import { useText } from '../text/index.js';
import { plainly } from './plainly.js';

const HIDDEN_SLOTS = new Set(['quote', 'spans', 'why']);

/** A record's slots as words; what the text leaves open is left out. */
export function Slots({ record }: { record: RecordItem['record'] }) {
  return (
    <dl className="slots">
      {Object.entries(record)
        .filter(([name, value]) => !HIDDEN_SLOTS.has(name) && !isOpen(value))
        .map(([name, value]) => (
          <div key={name}>
            <dt lang="en">{name.replaceAll('_', ' ')}</dt>
            <dd dir="auto">{plainly(said(value))}</dd>
          </div>
        ))}
    </dl>
  );
}

const isOpen = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value as object).every(isOpen));

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, v]) => !isOpen(v))
      .map(([k, v]) => `${k}: ${said(v)}`)
      .join(', ');
  return String(value);
}

/** Why a record was found: the rule, and the word-list entries that fired. */
export function Why({ record }: { record: RecordItem['record'] }) {
  const t = useText();
  return (
    <p className="why">
      {t.reports.rule}: <code>{record.why.rule}</code>
      {record.why.words.length > 0 && (
        <>
          {' '}
          · {t.reports.words}: {record.why.words.map((w) => plainly(w)).join(', ')}
        </>
      )}
    </p>
  );
}

/** The words of a record as one string. */
export const quoteOf = (record: RecordItem['record']): string =>
  plainly(typeof record.quote === 'string' ? record.quote : record.quote.join(' … '));
