import type { Doc } from '../../language/index.js';
import type { Draft } from './draft.js';

/**
 * One record for one pledge told: of two over the same words the firmer stays; a truce spoken of again goes into the record that told
 * it, with the term it adds, or adds none and is dropped.
 */
export function mergeDrafts(doc: Doc, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const d of plainest(doc, drafts).sort((a, b) => a.content.first - b.content.first)) {
    const rival = out.findIndex((o) => overlap(o, d));
    if (rival >= 0) {
      if (strength(d) > strength(out[rival]!)) out[rival] = d;
      continue;
    }
    if (
      out.some(
        (o) =>
          o.first === d.first &&
          o.rule === d.rule &&
          o.content.kind === 'truce' &&
          d.content.kind === 'truce',
      )
    )
      continue;
    const breath = out.findLastIndex((o) => inOneBreath(doc, o, d));
    const whole = breath < 0 ? null : absorb(out[breath]!, { ...d, voiced_by: out[breath]!.voiced_by });
    if (whole !== null) {
      out[breath] = whole;
      continue;
    }
    if (isNounal(d)) {
      const known = out.findLastIndex((o) => isSame(doc, o, d));
      if (known >= 0) {
        const joined = absorb(out[known]!, d);
        if (joined !== null) {
          out[known] = joined;
          continue;
        }
      }
    }
    out.push(d);
  }
  return out;
}

/** Without the pledges of those who only announce another's: "Trump announced a pause in the war" beside "Trump said Putin had agreed". */
export function withoutHeralds(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((d) => !isHerald(d, drafts));
}

function isHerald(d: Draft, all: readonly Draft[]): boolean {
  if (d.rule !== 'declared' || d.basis !== 'announced' || d.person === null || tellsTerm(d)) return false;
  return all.some(
    (o) =>
      o.basis === 'claimed' &&
      o.pledger.length > 0 &&
      o.voiced_by.includes(d.person!) &&
      !o.pledger.some((p) => d.pledger.includes(p)),
  );
}

/** A deed of any kind gives way to what a table knows in its own words, and to the deed whose phrase holds it. */
function plainest(doc: Doc, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (d) =>
      d.content.kind !== 'act' ||
      !drafts.some(
        (o) =>
          o !== d &&
          (o.content.kind !== 'act'
            ? o.content.first >= d.content.first && o.content.first <= d.last
            : d.content.lead?.form === 'infinitive' &&
              o.content.first < d.content.first &&
              d.content.first <= o.content.last + 6 &&
              d.content.lead.first > o.content.first &&
              !joinedTo(doc, d)),
      ),
  );
}

/** "… and to clear mines". */
function joinedTo(doc: Doc, d: Draft): boolean {
  const at = (d.content.lead?.first ?? d.content.first) - 1;
  return at >= 0 && /^(?:and|or|,)$/.test(doc.lower(at));
}

/** "declared a 30-hour truce, ordering his forces to halt all operations": one word given, told twice in its sentence. */
function inOneBreath(doc: Doc, o: Draft, d: Draft): boolean {
  return (
    doc.sentenceOf(o.content.first) === doc.sentenceOf(d.content.first) &&
    ((o.rule === 'declared' && d.rule === 'ordered') || (o.rule === 'ordered' && d.rule === 'declared')) &&
    o.pledger.length > 0 &&
    o.pledger.join() === d.pledger.join() &&
    (o.person === d.person || o.person === null || d.person === null) &&
    (d.act === o.act || d.act === 'attack' || o.act === 'attack') &&
    !isOther(doc, d)
  );
}

/** Contents overlap: both speak of the same words. */
function overlap(a: Draft, b: Draft): boolean {
  return a.content.first <= b.content.last && b.content.first <= a.content.last;
}

function isNounal(d: Draft): boolean {
  return d.content.lead === null ? d.content.kind !== 'deed' : d.content.kind === 'observe';
}

/** Whether `d` may speak of the pledge that `o` told: the same men, none of whom is new, and no word that sets it apart. */
function isSame(doc: Doc, o: Draft, d: Draft): boolean {
  if (!isNounal(o) && o.content.kind !== 'hold' && o.content.kind !== 'idiom' && o.content.kind !== 'not')
    return false;
  if (!d.pledger.every((p) => o.pledger.includes(p))) return false;
  if (
    !o.pledger.every((p) => d.pledger.includes(p)) &&
    d.pledger.length > 0 &&
    o.pledger.length > 0 &&
    !isDefinite(doc, d)
  )
    return false;
  if (d.pledger.length === 0 && !isDefinite(doc, d)) return false;
  if (isOther(doc, d) || (d.person !== null && o.person !== null && d.person !== o.person)) return false;
  if (d.rule === 'ordered' && d.person !== null && o.person === null) return false;
  // A side's own word to keep the truce is told apart from the truce.
  if (d.content.kind === 'observe' && d.basis === 'announced' && o.basis !== 'announced') return false;
  if (
    d.pledger.length === 1 &&
    o.pledger.length > 1 &&
    /^(?:announced|claimed)$/.test(d.basis) &&
    d.basis !== o.basis
  )
    return false;
  // A word that is given is not the demand it answers.
  if (/^(?:proposed|demanded|discussed)$/.test(o.basis) && d.basis !== o.basis) return false;
  if (d.basis === o.basis) return true;
  return isDefinite(doc, d) && !/^(?:proposed|demanded|ordered|discussed)$/.test(d.basis);
}

/** "the truce", "its pause", "this ceasefire". */
function isDefinite(doc: Doc, d: Draft): boolean {
  if (d.content.kind === 'observe') return true;
  const s = doc.sentenceOf(d.content.first);
  for (let i = d.content.first - 1; i >= Math.max(s.first, d.content.first - 6); i--) {
    const w = doc.lower(i);
    if (/^(?:the|this|that|its|their|his|her|'s)$/.test(w)) return true;
    if (/^(?:a|an|any|another|of|to|on|in|for)$/.test(w)) return false;
  }
  return false;
}

/** A word that sets a truce apart from the one told: "previous", "new", "own", a year. */
export function isOther(doc: Doc, d: Draft): boolean {
  const s = doc.sentenceOf(d.content.first);
  for (let i = Math.max(s.first, d.content.first - 6); i < d.content.first; i++)
    if (
      /^(?:previous|earlier|new|fresh|another|own|last|second|first|separate|similar|former|several|past|\d{4})$/.test(
        doc.lower(i),
      )
    )
      return true;
  return false;
}

function tellsTerm(d: Draft): boolean {
  return d.start !== null || d.end !== null || d.duration !== null || d.conditions.length > 0;
}

/** `d`'s terms put into `o`; null where they contradict it or are told by another voice. */
function absorb(o: Draft, d: Draft): Draft | null {
  const clash = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  if (!tellsTerm(d)) return o;
  if (clash(o.start, d.start) || clash(o.end, d.end) || clash(o.duration, d.duration)) return null;
  const repeats =
    (d.start === null || d.start === o.start) &&
    (d.end === null || d.end === o.end) &&
    (d.duration === null || d.duration === o.duration);
  if (repeats && d.conditions.every((c) => o.conditions.includes(c))) return o;
  if (d.voiced_by.join() !== o.voiced_by.join() && !d.voiced_by.includes('outlet')) return null;
  return {
    ...o,
    start: o.start ?? d.start,
    end: o.end ?? d.end,
    duration: o.duration ?? d.duration,
    conditions: [...o.conditions, ...d.conditions.filter((c) => !o.conditions.includes(c))],
    more: [...o.more, { first: d.first, last: d.last }, ...d.more],
    words: [...new Set([...o.words, ...d.words])],
  };
}

const ORDER = ['standing', 'proposed', 'undertaken', 'declared', 'asked', 'ordered', 'given'];

function strength(d: Draft): number {
  return (
    ORDER.indexOf(d.rule) +
    (d.content.weak ? 0 : 1) +
    (d.content.kind === 'hold' || d.content.kind === 'not' ? 2 : 0)
  );
}
