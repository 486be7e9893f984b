import type { ActorMention } from '../../actor/index.js';
import { conjuncts, type Doc, subject } from '../../language/index.js';
import type { Context } from '../context.js';
import { once } from '../once.js';
import { MOUTHPIECES } from '../words/pledge-cues.js';
import { PREPOSITIONS } from '../words/pledge-grammar.js';
import { FACTION_WORDS, SIDE_WORDS } from '../words/pledge-parties.js';
import { isBreak } from './tokens.js';

/** The actor mentions of a report, asked by token. */
export class Cast {
  private readonly byHead = new Map<number, ActorMention>();
  /** Token range of each mention, in text order. */
  private readonly ranges: {
    readonly first: number;
    readonly last: number;
    readonly mention: ActorMention;
  }[] = [];

  /** The shortest mention over each token. */
  private readonly shortest: (ActorMention | undefined)[];

  constructor(
    ctx: Context,
    private readonly doc: Doc = ctx.doc,
  ) {
    this.shortest = new Array<ActorMention | undefined>(doc.size);
    for (const mention of ctx.actors) {
      const first = doc.tokenAt(mention.start);
      if (first < 0) continue;
      let last = first;
      while (last + 1 < doc.size && doc.start(last + 1) < mention.end) last++;
      this.ranges.push({ first, last, mention });
      this.byHead.set(mention.head, mention);
    }
    this.ranges.sort((a, b) => a.first - b.first || b.last - a.last);
    for (const { first, last, mention } of this.ranges)
      for (let i = first; i <= last; i++) {
        const known = this.shortest[i];
        if (known === undefined || mention.end - mention.start < known.end - known.start)
          this.shortest[i] = mention;
      }
  }

  /** The mention whose head is token i, or the shortest that covers it; null where there is none. */
  at(i: number): ActorMention | null {
    return this.byHead.get(i) ?? this.shortest[i] ?? null;
  }

  /** Index of the first range that begins at token i or behind it. */
  private rangeFrom(i: number): number {
    let lo = 0;
    let hi = this.ranges.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.ranges[mid]!.first < i) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  /** Mentions that lie within tokens `from`–`to`, outermost only, left to right. */
  within(from: number, to: number): { first: number; last: number; mention: ActorMention }[] {
    const out: { first: number; last: number; mention: ActorMention }[] = [];
    for (let n = this.rangeFrom(from); n < this.ranges.length; n++) {
      const r = this.ranges[n]!;
      if (r.first > to) break;
      if (r.last > to) continue;
      const previous = out[out.length - 1];
      if (previous !== undefined && r.first <= previous.last) continue;
      out.push(r);
    }
    return out;
  }

  /**
   * Who does what verb v says: by the parse, and where that names nobody the nearest mention to its left in the same
   * clause. Several for "A and B".
   */
  subjects(v: number): ActorMention[] {
    const doc = this.doc;
    const s = doc.model === undefined ? -1 : subject(doc, v);
    if (s >= 0) {
      const found = conjuncts(doc, s)
        .flatMap((k) => this.at(k) ?? [])
        .map((m) => this.owned(m));
      if (found.length > 0) return this.unattached(unique(this.withJoined(found, v)), v);
      // "Two rival factions of Libya signed": who they are is open; Libya is not who signed.
      if (s < v && FACTION_WORDS.has(doc.lower(s)))
        return this.leftOf(v).filter((m) => doc.tokenAt(m.start) < s);
    }
    return this.leftOf(v);
  }

  /** Mentions with those joined to them before verb `v`, which a parse may have missed: "Ethiopia's government and Tigray forces". */
  private withJoined(found: readonly ActorMention[], v: number): ActorMention[] {
    const out = [...found].sort((a, b) => a.start - b.start);
    let listed = found.length > 1;
    for (let k = this.rangeFrom(this.doc.tokenAt(out[0]!.start) + 1) - 1; k >= 0; k--) {
      const r = this.ranges[k]!.mention;
      if (r.end > out[0]!.start) continue;
      const gap = this.doc.text.slice(r.end, out[0]!.start);
      // A comma goes on with a list that an "and" has opened.
      if (!(listed || /\band\b/.test(gap)) || !areJoined(gap)) break;
      listed = true;
      out.unshift(r);
    }
    for (const { mention: r, last } of this.ranges) {
      const end = out[out.length - 1]!.end;
      if (r.start < end) continue;
      const gap = this.doc.text.slice(end, r.start);
      if (last >= v || !/\band\b/.test(gap) || !areJoined(gap)) break;
      out.push(r);
    }
    return out;
  }

  /** "With the mediation of A, B and C agreed": without A, who ends the adjunct that the sentence opens with. */
  private unattached(list: ActorMention[], v: number): ActorMention[] {
    const { doc } = this;
    if (list.length < 3 || !PREPOSITIONS.has(doc.lower(doc.sentenceOf(v).first))) return list;
    return /^\s*,\s*$/.test(doc.text.slice(list[0]!.end, list[1]!.start)) ? list.slice(1) : list;
  }

  /** "Russia's Vladimir Putin": the one behind the possessive. */
  private owned(m: ActorMention): ActorMention {
    const at = this.doc.tokenAt(m.end);
    let n = at < 0 ? this.ranges.length : this.rangeFrom(at);
    while (n < this.ranges.length && this.ranges[n]!.mention.start < m.end) n++;
    const next = this.ranges[n];
    if (next === undefined || next.mention.kind !== 'person') return m;
    return /^['’]s $/.test(this.doc.text.slice(m.end, next.mention.start)) ? next.mention : m;
  }

  /** The nearest mention to the left of token v in its clause, with those joined to it. */
  leftOf(v: number): ActorMention[] {
    const doc = this.doc;
    const from = doc.sentenceOf(v).first;
    const stop = clauseBreak(doc, v, from);
    const all = this.within(stop + 1, v - 1);
    for (let k = all.length - 1; k >= 0; k--) {
      const m = all[k]!;
      const before = m.first > from ? doc.lower(m.first - 1) : '';
      if (PREPOSITIONS.has(before) && k > 0) continue;
      const out = [m.mention];
      for (let j = k - 1; j >= 0; j--) {
        if (!areJoined(doc.text.slice(all[j]!.mention.end, all[j + 1]!.mention.start))) break;
        out.unshift(all[j]!.mention);
      }
      return this.unattached(unique(out), v);
    }
    return [];
  }
}

/** The nearest break to the left of token v; what stands in brackets parts nothing. */
function clauseBreak(doc: Doc, v: number, from: number): number {
  let i = v - 1;
  while (i >= from) {
    if (doc.word(i) === ')') while (i > from && doc.word(i) !== '(') i--;
    else if (isBreak(doc, i)) break;
    i--;
  }
  return i;
}

/** Whether the words between two names join them: "and", a comma, an abbreviation in brackets. */
export function areJoined(gap: string): boolean {
  const plain = gap.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  if (plain === '') return /[()]/.test(gap);
  return /^(?:['’]s [a-z]+ )?(?:,|,? ?and|or|as well as|,? ?along with)(?: of| both)?(?: the)?(?: [a-z]+)?$/.test(
    plain,
  );
}

function unique(list: readonly ActorMention[]): ActorMention[] {
  const seen = new Set<string>();
  return list.filter((m) => !seen.has(`${m.start}`) && seen.add(`${m.start}`) !== undefined);
}

/** The states and armed groups that a mention commits: itself where it is one, else those it speaks for. */
export function bound(m: ActorMention): readonly string[] {
  // "All parties" names nobody; "both sides" names two.
  if (m.kind === 'collective' && /^(?:all|any|every|the other)\b/i.test(m.text)) return [];
  if (m.kind === 'organisation') return m.sides;
  if (m.bindable && m.kind !== 'force') return m.members;
  if (m.sides.length > 0) return m.sides;
  if (m.bindable) return m.members;
  return [];
}

/** Everybody whom the mentions commit, once each. */
export function boundAll(mentions: readonly ActorMention[]): string[] {
  return [...new Set(mentions.flatMap((m) => bound(m)))];
}

/** How a mention is printed where it is a voice: its name, or the text's words for somebody unnamed. */
export function nameOf(m: ActorMention): string {
  return m.name === 'anonymous' ? (m.desc ?? m.text) : m.name;
}

/** The person whose word it is: a named human being who does not speak for somebody else. */
export function personOf(ctx: Context, mentions: readonly ActorMention[]): string | null {
  for (const m of mentions) {
    const person = asPerson(ctx, m);
    if (person !== null) return person.name;
  }
  return null;
}

/** The person a mention is or stands for, unless a mouthpiece. */
export function asPerson(ctx: Context, m: ActorMention): ActorMention | null {
  let at: ActorMention | undefined = m;
  for (let steps = 0; at !== undefined && steps < 8; steps++) {
    if (at.kind === 'person') return isMouthpiece(ctx, at) ? null : at;
    at = at.antecedent === null ? undefined : ctx.actors[at.antecedent];
  }
  return null;
}

/** Whether somebody only speaks for others, by any title that the report gives him. */
export function isMouthpiece(
  ctx: Context,
  m: { readonly name: string; readonly desc: string | null },
): boolean {
  return persons(ctx).get(m.name) === true || titled(m.desc);
}

/** Whether a title is a mouthpiece's. */
function titled(desc: string | null): boolean {
  const words = desc?.toLowerCase().split(/[^a-z-]+/) ?? [];
  return words.some((w) => MOUTHPIECES.has(w));
}

/** The names of the report's persons, and whether any of their titles is a mouthpiece's. */
export const persons = once((ctx: Context) => {
  const out = new Map<string, boolean>();
  for (const a of ctx.actors)
    if (a.kind === 'person') out.set(a.name, out.get(a.name) === true || titled(a.desc));
  return out;
});

/** Whether verb `v` is done by "both", "each", "neither", "the signatories": the sides where no name stands. */
export function isSides(doc: Doc, v: number): boolean {
  const from = doc.sentenceOf(v).first;
  for (let k = v - 1; k >= Math.max(from, v - 8); k--) {
    if (SIDE_WORDS.has(doc.lower(k))) return true;
    if (isBreak(doc, k) || doc.word(k) === ',' || /^(?:NOUN|PROPN)$/.test(doc.upos(k))) return false;
  }
  return false;
}
