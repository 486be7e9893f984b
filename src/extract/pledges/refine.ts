import type { ActorMention } from '../../actor/index.js';
import type { TimeExpression } from '../../time/index.js';
import { starting } from '../order.js';
import { bound } from './actors.js';
import type { Draft } from './draft.js';
import { byAgent } from './frame.js';
import type { Page } from './page.js';
import { readScope } from './terms/objects.js';
import { isRange, startOf } from './terms/times.js';
import { isQuoteMark } from './tokens.js';
import { voiceAt } from './voice.js';
import { boundNouns, countCues, namedVerbs, pledgeNouns, status, versionNouns } from './words.js';

/** Terms that later words give to a pledge already told, by whom. */
interface Term {
  readonly rule: string;
  readonly first: number;
  readonly last: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly duration: string | null;
  readonly names: readonly string[];
  readonly speaker: string | null;
  readonly words: readonly string[];
  /** True where these words are a telling of their own rather than an addition: "Sunday to Sunday", "the Kremlin's version". */
  readonly own: boolean;
}

/**
 * Adds what later words say of a pledge's bounds: "counts the pause from the night of …", "the end of the week in which …", "was
 * Sunday to Sunday". A term goes into the same voice's record; a version of its own becomes a record beside it.
 */
export function refine(page: Page, drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 0) return [];
  let out = [...drafts];
  for (const term of termsOf(page)) out = apply(page, out, term);
  return out;
}

function termsOf(page: Page): Term[] {
  const { doc } = page;
  const out: Term[] = [];
  for (let i = 0; i < doc.size; i++) {
    const term =
      counted(page, i) ?? pronounStatus(page, i) ?? dayOf(page, i) ?? ran(page, i) ?? version(page, i);
    if (term === null) continue;
    out.push(term);
    i = Math.max(i, term.last);
  }
  return out;
}

/** "The president counts the pause from the night of January 29 to 30". */
function counted(page: Page, i: number): Term | null {
  const { doc } = page;
  const hit = countCues.at(doc, i);
  if (hit === null) return null;
  const t = timeAfter(page, hit.last, 4);
  if (t === null) return null;
  const s = doc.sentenceOf(i);
  const who = page.cast.within(s.first, i - 1).map((r) => r.mention);
  return {
    rule: 'counted',
    first: s.first === i ? i : firstOf(page, who, i),
    last: lastOf(page, t),
    start: startOf(t),
    end: isRange(t) && t.kind !== 'start' ? t.endDate : null,
    duration: null,
    ...voiceOf(page, who, doc.start(i)),
    words: [hit.name],
    own: false,
  };
}

/** "It takes effect from midnight", "It will therefore lapse on 16 January": of the truce of the sentence before. */
function pronounStatus(page: Page, i: number): Term | null {
  const { doc } = page;
  const s = doc.sentenceOf(i);
  if (i !== s.first || !/^(?:it|this)$/.test(doc.lower(i))) return null;
  const told = { start: null as string | null, end: null as string | null, duration: null as string | null };
  let last = -1;
  const words: string[] = [];
  // The first status stands right behind the pronoun; further ones are joined to it: "starts at dawn and will last 72 hours".
  for (let k = i + 1; k <= Math.min(s.last, last < 0 ? i + 6 : last + 8); k++) {
    if (doc.word(k) === ',' && last < 0) return null;
    const hit = status.at(doc, k);
    if (hit === null || hit.row.kind === 'hold') continue;
    const t = timeAfter(page, k, hit.last - k + 5, hit.row.kind === 'run');
    if (t === null) {
      if (last < 0) return null;
      continue;
    }
    if (hit.row.kind === 'begin') {
      told.start ??= startOf(t);
      if (isRange(t)) told.end ??= t.endDate;
    } else if (t.kind === 'duration') told.duration ??= t.duration;
    else told.end ??= t.endDate ?? t.date;
    last = Math.max(last, lastOf(page, t));
    words.push(hit.name);
    k = Math.max(k, hit.last);
  }
  if (last < 0) return null;
  return { rule: 'status', first: i, last, ...told, names: [], speaker: null, words, own: false };
}

/** "February 1 is the day named by the Kremlin as the end of the week", "Sunday was the last day of the week that …". */
function dayOf(page: Page, i: number): Term | null {
  const { doc } = page;
  const hit = boundNouns.at(doc, i);
  if (hit === null || doc.lower(i - 1) !== 'the' || doc.lower(Math.min(hit.last + 1, doc.size - 1)) !== 'of')
    return null;
  let noun = null;
  for (let k = hit.last + 2; k <= Math.min(doc.sentenceOf(i).last, hit.last + 4) && noun === null; k++)
    noun = pledgeNouns.at(doc, k);
  if (noun === null) return null;
  const s = doc.sentenceOf(i);
  const t = timesFrom(page, s.start, doc.start(i)).find((x) => x.end <= doc.start(i) && x.date !== null);
  if (t === undefined || page.ctx.doc.tokenAt(t.start) > s.first + 1) return null;
  const date = t.date!.slice(0, 10);
  const named = namedBy(page, s.first, s.last);
  return {
    rule: 'bound',
    first: s.first,
    last: noun.last,
    start: hit.row.bound === 'start' ? date : null,
    end: hit.row.bound === 'end' ? date : null,
    duration: noun.row.length === '' ? null : noun.row.length,
    ...named,
    words: [hit.name, noun.name],
    own: false,
  };
}

/** "The pause was 'Sunday to Sunday'", "the deal ran from January 25 to February 1". */
function ran(page: Page, i: number): Term | null {
  const { doc } = page;
  const noun = ranNoun(page, i);
  if (noun === null) return null;
  const verb = noun.last + 1;
  if (verb >= doc.size || !/^(?:was|ran|is|runs|lasted)$/.test(doc.lower(verb))) return null;
  const t = timeAfter(page, verb, 2);
  if (
    t === null ||
    (t.kind !== 'interval' && t.kind !== 'start') ||
    t.startDate === null ||
    t.endDate === null
  )
    return null;
  if (!/\bto\b|\buntil\b|\bthrough\b|[–-]/.test(t.text)) return null;
  const s = doc.sentenceOf(i);
  // A date in figures beside the weekdays says which: "Sunday to Sunday, January 25 to February 1".
  const exact =
    timesFrom(page, t.end, s.end).find((x) => x.end <= s.end && isRange(x) && /\d/.test(x.text)) ??
    (isRange(t) ? t : null);
  const [start, end] = exact === null ? weekEnding(t) : [exact.startDate, exact.endDate];
  // "On February 3 he supplied it: the deal was …": nobody reports it, but somebody is spoken of.
  const who = page.cast
    .within(s.first, i - 1)
    .filter((r) => r.mention.kind === 'person' || r.mention.kind === 'pronoun');
  const told = voiceOf(page, [], doc.start(i));
  const { names, speaker } =
    told.names.length > 0
      ? told
      : voiceOf(
          page,
          who.slice(-1).map((r) => r.mention),
          doc.start(i),
        );
  return {
    rule: 'ran',
    first: doc.lower(i) === 'it' ? i : i - 1,
    last: lastOf(page, exact ?? t),
    start,
    end,
    duration: null,
    names,
    speaker,
    words: [noun.name],
    own: true,
  };
}

/** A pledge's noun with its article, or the "it" that opens a sentence. */
function ranNoun(page: Page, i: number): { readonly last: number; readonly name: string } | null {
  const { doc } = page;
  if (doc.lower(i) === 'it') {
    const s = doc.sentenceOf(i);
    return i === s.first || (i === s.first + 1 && isQuoteMark(doc, s.first))
      ? { last: i, name: 'pledge-refine:it' }
      : null;
  }
  const noun = pledgeNouns.at(doc, i);
  return noun !== null && /^(?:the|this|that|his|its)$/.test(i > 0 ? doc.lower(i - 1) : '') ? noun : null;
}

/** The same weekday twice is a week: from the one before the named day to it. */
function weekEnding(t: TimeExpression): [string | null, string | null] {
  if (t.endDate === null) return [null, null];
  const end = t.endDate.slice(0, 10);
  return [new Date(Date.parse(`${end}T00:00:00Z`) - 7 * 864e5).toISOString().slice(0, 10), end];
}

/** "The Kremlin's version, given by Dmitry Peskov, was a week until February 1, and it was about Kyiv". */
function version(page: Page, i: number): Term | null {
  const { doc, ctx } = page;
  const hit = versionNouns.at(doc, i);
  if (hit === null || i < 2 || doc.lower(i - 1) !== "'s") return null;
  const owner = page.cast.at(i - 2);
  if (owner === null) return null;
  const s = doc.sentenceOf(i);
  const times = timesFrom(page, doc.end(i), s.end).filter((t) => t.end <= s.end);
  const end = times.find((t) => t.kind === 'deadline')?.date ?? null;
  const start = times.find((t) => t.kind === 'start')?.startDate ?? null;
  const length = times.find((t) => t.kind === 'duration');
  const week = /\ba week\b/.test(ctx.text.slice(doc.end(i), s.end)) ? 'P7D' : null;
  if (end === null && start === null) return null;
  const named = namedBy(page, i, s.last);
  const voice = voiceAt(ctx, page.speech, doc.start(i), () => false);
  return {
    rule: 'version',
    first: Math.max(s.first, doc.tokenAt(owner.start)),
    last: s.last - (/[.!?]/.test(doc.word(s.last)) ? 1 : 0),
    start,
    end,
    duration: length?.duration ?? week,
    names: [...(named.names.length > 0 ? named.names : [owner.name]), ...bound(owner)],
    speaker: named.speaker ?? voice?.name ?? owner.name,
    words: [hit.name],
    own: true,
  };
}

/** Who named a bound: "named by the Kremlin", "that Dmitry Peskov had named". */
function namedBy(
  page: Page,
  first: number,
  last: number,
): { names: readonly string[]; speaker: string | null } {
  const { doc, cast } = page;
  for (let i = first; i <= last; i++) {
    if (namedVerbs.at(doc, i) === null) continue;
    const agents = byAgent(doc, cast, i);
    const who = agents.length > 0 ? agents : cast.leftOf(i).filter((m) => m.start >= doc.start(first));
    if (who.length > 0)
      return { names: who.flatMap((m) => [m.name, ...bound(m)]), speaker: who[who.length - 1]!.name };
  }
  return { names: [], speaker: null };
}

function voiceOf(
  page: Page,
  who: readonly ActorMention[],
  offset: number,
): { names: readonly string[]; speaker: string | null } {
  const voice = voiceAt(page.ctx, page.speech, offset, () => false);
  const names = who.flatMap((m) => [m.name, ...bound(m)]);
  if (names.length > 0) return { names, speaker: who[who.length - 1]!.name };
  return voice === null
    ? { names: [], speaker: null }
    : { names: [voice.name, ...voice.sides], speaker: voice.name };
}

/** Times that begin between two offsets, the second exclusive, in text order. */
function timesFrom(page: Page, from: number, to: number): readonly TimeExpression[] {
  return starting(page.ctx.times, from, to);
}

/** The first time behind a token; a bare length only where `lengths` asks for it. */
function timeAfter(page: Page, token: number, reach: number, lengths = false): TimeExpression | null {
  const { doc } = page;
  const s = doc.sentenceOf(token);
  let to = Math.min(s.last, token + reach);
  while (to < s.last && isQuoteMark(doc, to)) to++;
  return (
    timesFrom(page, doc.start(token), doc.end(to) + 1).find(
      (t) => t.end <= s.end && (lengths || t.kind !== 'duration'),
    ) ?? null
  );
}

function lastOf(page: Page, t: TimeExpression): number {
  return page.doc.tokenAt(t.end - 1);
}

function firstOf(page: Page, who: readonly ActorMention[], i: number): number {
  return who.length === 0 ? i : Math.min(i, page.doc.tokenAt(who[0]!.start));
}

function apply(page: Page, drafts: readonly Draft[], term: Term): Draft[] {
  const earlier = drafts
    .map((d, k) => ({ d, k }))
    .filter(
      ({ d }) =>
        d.first <= term.last + 12 ||
        page.doc.sentenceOf(d.first).index === page.doc.sentenceOf(term.first).index,
    );
  const matches = ({ d }: { d: Draft }): boolean =>
    [...d.voiced_by, d.person ?? '', ...(d.voiced_by.includes('outlet') ? d.pledger : [])].some((n) =>
      term.names.includes(n),
    ) || d.pledger.some((p) => term.names.includes(p) && d.basis === 'announced');
  const near = earlier.findLast(
    ({ d }) => page.doc.sentenceOf(d.first).index === page.doc.sentenceOf(term.first).index,
  );
  const here = page.doc.sentenceOf(term.first).index;
  const truce =
    term.rule === 'status'
      ? earlier.findLast(({ d }) => {
          const at = page.doc.sentenceOf(d.first).index;
          return at < here && here - at <= 3 && d.content.lead === null && d.content.kind !== 'deed';
        })
      : undefined;
  const target = truce ?? (term.rule === 'bound' ? near : undefined) ?? earlier.findLast(matches);
  if (target === undefined) {
    const base = earlier.findLast(({ d }) => d.act === 'strike' || d.content.kind !== 'deed');
    if (base === undefined || term.names.length === 0 || !term.own) return [...drafts];
    return [...drafts, beside(page, base.d, term)];
  }
  const { d, k } = target;
  const clash =
    (term.start !== null && d.start !== null && d.start !== term.start) ||
    (term.end !== null && d.end !== null && d.end !== term.end) ||
    (term.own && (d.duration !== null || !(d.start === null && d.end === null)));
  if (clash) return term.own ? [...drafts, beside(page, d, term)] : [...drafts];
  const joined: Draft = {
    ...d,
    start: d.start ?? term.start,
    end: d.end ?? term.end,
    duration: d.duration ?? term.duration,
    voiced_by:
      term.rule === 'bound' && term.speaker !== null && d.voiced_by.includes('outlet')
        ? [term.speaker]
        : d.voiced_by,
    more:
      term.first >= d.first && term.last <= d.last
        ? d.more
        : [...d.more, { first: term.first, last: term.last }],
    words: [...d.words, ...term.words],
  };
  return drafts.map((x, n) => (n === k ? joined : x));
}

/** A version of a pledge told before, with its own bounds: the same side bound, by the voice that gives them. */
function beside(page: Page, d: Draft, term: Term): Draft {
  const own = term.names.some((n) => d.pledger.includes(n));
  const scope = readScope(
    page.ctx,
    { ...d.content, first: term.first, head: term.first, last: term.first },
    term.first,
    term.last,
    () => false,
  );
  return {
    ...d,
    rule: term.rule,
    first: term.first,
    last: term.last,
    more: [],
    person: own ? null : d.person,
    basis: own ? 'announced' : d.basis,
    voiced_by: term.speaker === null ? d.voiced_by : [term.speaker],
    targets: [...scope.targets],
    places: [...scope.places],
    places_open: scope.placesOpen,
    start: term.start,
    end: term.end,
    duration: term.duration,
    conditions: [],
    unsaid: [],
    words: [...term.words],
  };
}
