import type { Context } from '../../context.js';
import { covering, starting } from '../../order.js';
import { DETERMINERS } from '../../words/pledge-grammar.js';
import type { Content } from '../content.js';
import { deals, targetWords } from '../words.js';

/** What and where a pledge protects, within its phrase. */
export interface Scope {
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly placesOpen: boolean;
  /** Countries whose places, cities or grids it names. */
  readonly countries: readonly string[];
  readonly words: readonly string[];
}

/** "and other Ukrainian cities", "and the cities and towns": places beyond those named. */
const OPEN_CLASS =
  /\b(?:and|or)\s+(?:on\s+|against\s+|in\s+|at\s+)?(?:all\s+|any\s+|the\s+)?["“]?(?:the\s+|all\s+|any\s+)?(?:other\s+)?(?:\p{Lu}\p{L}+\s+)?(?:cities|towns|villages|settlements|regions|places|areas|districts|sectors)\b|\band\s+elsewhere\b/u;

/** Reads targets and places in tokens `first`–`last`, leaving out those of a condition. */
export function readScope(
  ctx: Context,
  content: Content,
  first: number,
  last: number,
  skip: (token: number) => boolean,
): Scope {
  const { doc, text } = ctx;
  const from = doc.start(first);
  const to = doc.end(last);
  const places: string[] = [];
  const countries: string[] = [];
  let lastTaken = -2;
  for (const p of starting(ctx.places, from, to)) {
    if (p.end > to) continue;
    const token = doc.tokenAt(p.start);
    if (skip(token)) continue;
    const scope = p.form !== 'adjective' && isScope(ctx, content, token, first, lastTaken);
    if (scope || p.form === 'adjective') {
      const country = p.place.country;
      if (country !== '' && !countries.includes(country)) countries.push(country);
    }
    if (!scope || isPossessive(doc, p.end)) continue;
    const name = p.name;
    lastTaken = doc.tokenAt(p.end - 1);
    if (!places.includes(name)) places.push(name);
  }
  const phrase = text.slice(from, to);
  const placesOpen = places.length > 0 && OPEN_CLASS.test(phrase);
  const targets: string[] = [];
  const words: string[] = [];
  if (content.kind === 'act') {
    if (content.thing !== null)
      targets.push(
        text.slice(doc.start(content.thing.first), doc.end(content.thing.last)).replace(/\s+/g, ' '),
      );
  } else if (content.kind !== 'deed') {
    for (let i = Math.max(first, content.first); i <= last; i++) {
      if (skip(i)) continue;
      const hit = targetWords.at(doc, i);
      if (hit === null) continue;
      if (
        (hit.row.word === 'city' || hit.row.word === 'town' || hit.row.word === 'village') &&
        (placesOpen || places.length > 0)
      )
        continue;
      if (covering(ctx.places, doc.start(i), doc.end(hit.last)) !== undefined) continue;
      if (/^(?:troops|soldier|patrol|city|town|village)$/.test(hit.row.word)) {
        i = hit.last;
        continue;
      }
      const phraseText = text.slice(doc.start(i), doc.end(hit.last)).replace(/\s+/g, ' ');
      if (!targets.includes(phraseText)) targets.push(phraseText);
      words.push(hit.name);
      i = hit.last;
    }
  } else if (content.thing !== null && (content.act === 'release' || content.act === 'access')) {
    let start = content.thing.first;
    while (start > content.head + 1 && start > content.thing.first - 3) {
      const w = doc.lower(start - 1);
      if (
        DETERMINERS.has(w) ||
        !(
          doc.upos(start - 1) === 'NUM' ||
          doc.upos(start - 1) === 'ADJ' ||
          /^\p{Lu}/u.test(doc.word(start - 1))
        )
      )
        break;
      start--;
    }
    targets.push(text.slice(doc.start(start), doc.end(content.thing.last)).replace(/\s+/g, ' '));
  }
  return { targets, places, placesOpen, countries, words };
}

/** The target words in tokens `first`–`last`, as written. */
export function targetsIn(doc: Context['doc'], first: number, last: number): string[] {
  const out: string[] = [];
  for (let i = first; i <= last; i++) {
    const hit = targetWords.at(doc, i);
    if (hit === null || hit.last > last) continue;
    out.push(doc.text.slice(doc.start(i), doc.end(hit.last)));
    i = hit.last;
  }
  return out;
}

/** "Ukraine's grid": whose it is, not where. */
function isPossessive(doc: Context['doc'], end: number): boolean {
  return /^['’]s?(?![\p{L}])/u.test(doc.text.slice(end, end + 3));
}

/** Words that a place hangs on as what is spared or where it holds. */
const ON_PLACE =
  /^(?:on|against|in|at|over|around|from|near|across|of|inside|throughout|into|outside|along|to|toward|towards|about)$/;
/** Nouns and verbs whose "in PLACE" tells where something was said or done, not where the pledge holds. */
const ELSEWHERE =
  /^(?:talks|meeting|summit|negotiations|signed|accepted|reached|agreed|held|announced|mediation|negotiated|conference|visit|speech|statement|city|cities|town|towns|village|villages|settlements)$/;

/** Whether the place at `token` is what the pledge is about: the object of its verb, or behind a preposition of its own. */
function isScope(ctx: Context, content: Content, token: number, first: number, lastTaken: number): boolean {
  const { doc } = ctx;
  // "abide by the Moscow deal": the place where it was made names it.
  if (content.kind === 'observe' && token < doc.sentenceOf(token).last && deals.at(doc, token + 1) !== null)
    return false;
  // "midnight Kiev time" is a clock.
  if (token < doc.size - 1 && doc.lower(token + 1) === 'time') return false;
  let i = token - 1;
  while (
    i >= first &&
    !ON_PLACE.test(doc.lower(i)) &&
    (doc.upos(i) === 'ADJ' ||
      doc.upos(i) === 'DET' ||
      doc.upos(i) === 'ADV' ||
      doc.upos(i) === 'NOUN' ||
      /^["“]$/.test(doc.word(i)))
  )
    i--;
  const w = i >= first ? doc.lower(i) : '';
  // Joined to a place that is: "Kyiv and Odesa".
  if (w === ',' || w === 'and' || w === 'or' || w === '&') return lastTaken === i - 1 || lastTaken === i - 2;
  if (ON_PLACE.test(w)) {
    const before = i > first ? doc.lower(i - 1) : '';
    if (content.act === 'withdraw' && /^(?:to|toward|towards|along|into)$/.test(w)) return false;
    return !ELSEWHERE.test(before);
  }
  // The bare object of the verb: "strike Kyiv", "spare Kyiv", "leave Kyiv alone".
  return i >= content.head && i <= content.last && doc.upos(i) !== 'PROPN';
}
