import { localDay, parseIso } from './calendar.js';
import { eventDistance } from './event.js';
import { express } from './express.js';
import { frame } from './frame.js';
import { merge } from './merge.js';
import { prefix } from './prefix.js';
import type { Setting } from './resolve/index.js';
import type { Page } from './rule.js';
import { MAY_START, RULES_OF } from './rules/index.js';
import { standsAlone } from './rules/part.js';
import { MARK, NUMBER, scan, WORD } from './scan.js';
import { sentenceNumbers } from './sentences.js';
import { against, sideOf } from './side.js';
import { Cues } from './tense.js';
import type { TimeContext, TimeExpression, TimeOptions } from './types.js';
import type { Atom } from './when.js';

/**
 * Finds the expressions of time in an English text and sets them against the report's date and zone.
 *
 * @example readTimes('Russia attacked Kyiv overnight on Jan. 28.', { published: '2026-01-29', timezone: 'Europe/Kyiv' })
 *   // [{ text: 'overnight on Jan. 28', kind: 'interval', from: '2026-01-27', to: '2026-01-29', date: '2026-01-28', … }]
 *
 * Linear in the text: tokens, then rules where a word of theirs stands, then joins of neighbours, then the words before
 * them, then the calendar. Throws `bad-date` and `bad-timezone` for a context that is neither.
 */
export function readTimes(text: string, context: TimeContext, options: TimeOptions = {}): TimeExpression[] {
  const t = scan(text);
  const sentence = sentenceNumbers(t, options.sentences);
  const page: Page = { t, sentence, cues: new Cues(t, sentence) };
  const named = apart(atoms(page), (a) => prefix(page, a));
  const whole = merge(page, named).filter((a) => standsAlone(page, a));
  const found = apart(whole, (a) => frame(page, eventDistance(page, a)));
  return place(page, found, context, options);
}

/** Lets each atom take in the words before it, unless they are another's already. */
function apart(list: readonly Atom[], widen: (a: Atom) => Atom): Atom[] {
  const out: Atom[] = [];
  let last = -1;
  for (const a of list) {
    const wide = widen(a);
    const kept = wide.first > last ? wide : a;
    out.push(kept);
    last = kept.last;
  }
  return out;
}

/** What the rules find, without overlaps: of two that share a token the longer stays, of two as long the earlier. */
function atoms(page: Page): Atom[] {
  const { t } = page;
  const out: Atom[] = [];
  for (let i = 0; i < t.size; i++) {
    const kind = t.kind[i];
    if (kind === MARK || (kind === WORD && MAY_START[t.hash[i]!] === 0)) continue;
    const rules = RULES_OF.get(kind === NUMBER ? '#' : t.at(i));
    if (rules === undefined) continue;
    for (const rule of rules) {
      const a = rule.read(page, i);
      if (a === null) continue;
      keep(out, a);
      break;
    }
  }
  return out;
}

function keep(out: Atom[], a: Atom): void {
  let longest = true;
  let k = out.length - 1;
  while (k >= 0 && out[k]!.last >= a.first) {
    if (out[k]!.last - out[k]!.first >= a.last - a.first) longest = false;
    k--;
  }
  if (!longest) return;
  out.length = k + 1;
  out.push(a);
}

/** Sets each expression against the report and against the one before it. */
function place(
  page: Page,
  found: readonly Atom[],
  context: TimeContext,
  options: TimeOptions,
): TimeExpression[] {
  const { t } = page;
  const zone = context.timezone;
  const published = context.published === null ? null : parseIso(context.published, zone);
  const dated = context.published !== null && context.published.length > 10;
  const now =
    published === null
      ? null
      : { min: published.startMin!, max: dated ? published.startMin! : published.endMax! };
  const day = published === null ? null : localDay(published.startMin!, zone);
  let previous: number | null = null;
  let sentence = -1;
  let sentenceDay: number | null = null;
  const out: TimeExpression[] = [];
  for (const a of found) {
    if (page.sentence[a.first] !== sentence) {
      sentence = page.sentence[a.first]!;
      sentenceDay = null;
    }
    const setting: Setting = {
      zone,
      published: day,
      now,
      nights: options.nights ?? null,
      tense: sideOf(page, a),
      against: against(a),
      previous,
      sentenceDay,
    };
    const e = express(t, a, setting, options.anchors ?? []);
    out.push(e.expression);
    if (e.day !== null) {
      previous = e.day;
      sentenceDay = e.day;
    }
  }
  return out;
}
