import type { TimeExpression } from '../../../time/index.js';
import type { Context } from '../../context.js';
import { starting } from '../../order.js';
import type { Content } from '../content.js';
import type { StatusHit } from '../frame.js';

/** When a pledge binds, so far as its own words say. ISO; null where they do not. */
export interface When {
  readonly start: string | null;
  readonly end: string | null;
  readonly duration: string | null;
  /** Last token of the words used, -1 for none. */
  readonly last: number;
}

/** Words before a length that make it the pledge's: "for a week", "of ten days", "by 72 hours". */
const BEFORE_LENGTH =
  /(?:^|\s)(?:for|of|by|last|lasts|lasted|another|additional|an additional|a|the|to|first|within|initial|next|than)\s*$/i;
/** "by one day for every ten hostages" is a rate. */
const FOR_EVERY = /^\s+for (?:every|each)\b/i;
/** "ordered an immediate ceasefire on Friday" begins on Friday. */
const IMMEDIATE = /\bimmediate\b/i;
/** A length of what is to end. */
const OF_WAR = /^\s+of\s+(?:war|fighting|conflict|violence|bloodshed)/i;
/** Words before a length that make it something else's. */
const NOT_LENGTH =
  /(?:every|each|per|past|previous|after|in|ago|twice|once|quarter of|half of|best part of)\s+(?:the\s+|a\s+|more than\s+|over\s+)*$/i;

/**
 * Reads start, end and length from the time expressions in tokens `first`–`last` and behind what befell the pledge
 * (`statuses`). A plain date is only a start or an end where a status or a declaring verb says so.
 */
export function readWhen(
  ctx: Context,
  content: Content,
  first: number,
  last: number,
  statuses: readonly StatusHit[],
  declared: boolean,
): When {
  const { doc, text } = ctx;
  let start: string | null = null;
  let end: string | null = null;
  let duration: string | null = null;
  let used = -1;
  // A length right before the noun is the pledge's whatever other lengths stand around: "a two-month ceasefire".
  let nearest = false;
  const from = doc.start(first);
  const to = doc.end(last);
  const take = (t: TimeExpression): void => {
    const token = doc.tokenAt(Math.max(t.start, t.end - 1));
    if (token > used) used = token;
  };
  for (const t of starting(ctx.times, from, to)) {
    if (t.end > to) continue;
    const before = text.slice(Math.max(doc.sentenceOf(first).start, t.start - 24), t.start);
    if (t.kind === 'duration' && t.duration !== null) {
      const near = t.end <= doc.start(content.head) && doc.start(content.head) - t.end < 24;
      if (OF_WAR.test(text.slice(t.end, t.end + 16)) || FOR_EVERY.test(text.slice(t.end, t.end + 12)))
        continue;
      if (
        (duration === null || (near && !nearest)) &&
        !NOT_LENGTH.test(before) &&
        (near || BEFORE_LENGTH.test(before) || t.start >= doc.end(content.last))
      ) {
        duration = t.duration;
        nearest = near;
        take(t);
      }
    } else if (t.kind === 'deadline') {
      if (/^within\b/i.test(t.text) && t.duration !== null) duration ??= t.duration;
      else end ??= t.date;
      take(t);
    } else if (t.kind === 'start') {
      // "soldiers it has held since July": no promise begins in the past; "in force since" is a status.
      if (/^since\b/i.test(t.text)) continue;
      start ??= startOf(t);
      take(t);
    } else if (t.kind === 'interval' && isRange(t)) {
      start ??= t.startDate;
      end ??= t.endDate;
      take(t);
    } else if (
      t.kind === 'interval' &&
      declared &&
      t.start >= doc.end(content.last) &&
      /\bon\s*$/i.test(before)
    ) {
      start ??= t.date;
    }
  }
  for (const s of statuses) {
    const reach = Math.min(doc.size - 1, s.last + 7);
    // An expression may begin with the status' own words: "came [into force at midnight]".
    const next = starting(ctx.times, doc.start(s.first), doc.start(reach) + 1).find(
      (t) => t.end > doc.end(s.last) && doc.sentenceOf(s.last).end >= t.end,
    );
    if (next === undefined) continue;
    if (s.kind === 'begin' && (next.kind === 'interval' || next.kind === 'start')) {
      start ??= startOf(next);
      if (isRange(next)) end ??= next.endDate;
      take(next);
    } else if ((s.kind === 'end' || s.kind === 'run') && next.kind === 'duration') {
      if (s.kind === 'run') {
        duration ??= next.duration;
        take(next);
      }
    } else if (s.kind === 'end' && next.kind === 'interval' && next.date !== null) {
      end ??= next.date;
      take(next);
    } else if (s.kind === 'run' && (next.kind === 'deadline' || next.kind === 'interval')) {
      end ??= next.endDate ?? next.date;
      take(next);
    } else if (s.kind === 'extend' && next.kind === 'duration') {
      if (!FOR_EVERY.test(text.slice(next.end, next.end + 12))) duration ??= next.duration;
    } else if (s.kind === 'extend') {
      // The new end takes the place of the old: "due to lapse on July 19, was prolonged to Aug. 3".
      end = next.endDate ?? next.date ?? end;
      take(next);
    } else if (next.kind === 'deadline') {
      end ??= next.date;
      take(next);
    }
  }
  if (start === null && declared) {
    const clock = starting(ctx.times, from, doc.start(content.first)).find(
      (t) =>
        t.end <= doc.start(content.first) &&
        t.kind === 'interval' &&
        t.date !== null &&
        (t.date.includes('T') || IMMEDIATE.test(text.slice(from, doc.end(content.last)))),
    );
    if (clock !== undefined) start = clock.date;
  }
  if (
    start === null &&
    ctx.published !== null &&
    /\beffective immediately\b/i.test(text.slice(from, to + 40))
  )
    start = ctx.published.slice(0, 10);
  return { start, end, duration, last: used };
}

/** The start that an expression names; the first day of the nights or days it may mean. */
export function startOf(t: TimeExpression): string | null {
  return t.startDate ?? t.date ?? t.from;
}

export function isRange(t: TimeExpression): boolean {
  return t.startDate !== null && t.endDate !== null && t.startDate !== t.endDate;
}
