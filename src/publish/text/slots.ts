import type { Records } from '../../model/index.js';
import { number } from './words.js';

/** The kinds of records, in the order in which they are shown, with the word for one of them. */
export const KIND_WORDS = {
  pledges: 'pledge',
  stances: 'stance',
  statements: 'statement',
  incidents: 'incident',
  talks: 'talks',
  patterns: 'pattern',
} as const satisfies Partial<Record<keyof Records, string>>;
export type ShownKind = keyof typeof KIND_WORDS;
export const SHOWN_KINDS = Object.keys(KIND_WORDS) as ShownKind[];

/** Any record with its quotation, spans and reasons. */
export type AnyRecord = Records[ShownKind][number];

/** What a record says, slot by slot in words, and the names of the slots that the text leaves open. */
export function slotsOf(record: AnyRecord): {
  readonly said: readonly (readonly [slot: string, text: string])[];
  readonly open: readonly string[];
} {
  const { quote: _, spans: __, why: ___, ...slots } = record;
  const said: [string, string][] = [];
  const open: string[] = [];
  for (const [slot, value] of Object.entries(slots)) {
    // The days say it already.
    if (slot === 'time') continue;
    const text = slotText(value);
    if (text !== '') said.push([slot.replaceAll('_', ' '), text]);
    else if (value !== false) open.push(slot.replaceAll('_', ' '));
  }
  return { said, open };
}

/** A slot's value in words; empty where it is open. */
export function slotText(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return 'yes';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return String(value);
  if ('min' in value && 'max' in value) return countText(value as Bounds);
  return Object.entries(value)
    .map(([name, count]) => `${name} ${countText(count as Bounds)}`)
    .join(', ');
}

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}
const countText = (count: Bounds) => (count.min === null && count.max === null ? '' : number(count));
