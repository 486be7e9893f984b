import { VERDICT_WORDS } from '../../judge/index.js';
import type { Occurrence, Standard, VerdictKind } from '../../model/index.js';
import { cite, day, whatHappened, when } from '../text/words.js';

/** On a day the verdict on a line became another, by what was public at the end of that day. */
export interface VerdictChange {
  /** A URN: the same change has the same, whenever it is asked for. */
  readonly id: string;
  readonly pledge: string;
  readonly title: string;
  readonly voice: string;
  readonly said_on: string;
  /** The terms of the line in words. */
  readonly terms: string;
  readonly standard: Standard;
  /** ISO day. */
  readonly day: string;
  /** `null` on the first day on which the line could be judged. */
  readonly from: VerdictKind | null;
  readonly to: VerdictKind;
  /** The incident that decides it; `null` where none does. */
  readonly decisive: Occurrence | null;
  readonly because: string;
  /** IANA zone by whose days it is told. */
  readonly timezone: string;
}

/** "Broken (before: in force, no breach known)", with whose line it is. */
export function changeTitle(change: VerdictChange): string {
  const { voice, said_on, from, to } = change;
  const before = from === null ? 'judged for the first time' : `before: ${VERDICT_WORDS[from]}`;
  return `${upper(VERDICT_WORDS[to])} as ${voice} had it on ${day(said_on)} (${before})`;
}

/** What decides it, in one sentence with its source. */
export function changeReason({ decisive, because, timezone }: VerdictChange): string {
  if (decisive === null) return `${upper(because)}.`;
  const [source] = decisive.sources;
  return `${upper(when(decisive.time, timezone, ''))}, ${whatHappened(decisive)} (${cite(source!, '')}): ${because}.`;
}

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
