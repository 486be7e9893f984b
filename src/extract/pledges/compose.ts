import { boundAll } from './actors.js';
import type { Content } from './content.js';
import type { Decision, Draft } from './draft.js';
import { nounPhraseStart, phraseEnd } from './extent.js';
import type { Page } from './page.js';
import { conditionsOf } from './terms/conditions.js';
import { readScope, targetsIn } from './terms/objects.js';
import { readWhen } from './terms/times.js';

/** Fills a pledge's terms from the words around its content. */
export function compose(page: Page, content: Content, d: Decision): Draft {
  const { ctx } = page;
  const first = content.lead === null ? Math.min(d.first, nounPhraseStart(ctx.doc, content.first)) : d.first;
  const behind = d.frame?.behind === true ? d.frame.last : -1;
  const isVenue = d.frame !== null && d.frame.kind === 'sign' && content.lead === null;
  const statusLast = d.statuses.reduce((n, s) => Math.max(n, s.last), -1);
  const phrase = Math.max(phraseEnd(ctx, content.last), content.last);
  const conditions = conditionsOf(ctx, first, content, phrase);
  // What stands behind a verb of telling is where it was told: "was discussed in Abu Dhabi".
  const inCondition = (t: number): boolean =>
    conditions.some((c) => t >= c.first && t <= c.last) ||
    (behind >= 0 && t >= d.frame!.first) ||
    (isVenue && t > content.last);
  const scopeLast = phrase;
  const scope = readScope(ctx, content, content.first, scopeLast, inCondition);
  // "if Russia does not strike Ukraine's grid, Ukraine will not strike Russia's": the condition names what both spare.
  const targets =
    scope.targets.length > 0 ||
    !/['’]s$/.test(ctx.text.slice(Math.max(0, ctx.doc.end(phrase) - 2), ctx.doc.end(phrase)))
      ? scope.targets
      : conditions.flatMap((c) => targetsIn(ctx.doc, c.first, c.last));
  const when = readWhen(ctx, content, first, Math.max(phrase, behind), d.statuses, d.declared);
  const tail = conditions.filter((c) => c.first > phrase && c.first <= phrase + 2).map((c) => c.last);
  const last = Math.max(phrase, behind, statusLast, when.last, ...tail);
  const toward = protects(page, content, d, scope.countries, first, last);
  return {
    rule: d.rule,
    words: [...new Set([...d.words, ...content.words, ...scope.words, ...conditions.map((c) => c.name)])],
    content,
    first,
    last,
    askee: d.askee ?? null,
    more: d.more ?? [],
    pledger: [...d.pledger],
    person: d.person,
    voiced_by: [...d.voiced],
    basis: d.basis,
    act: content.act,
    targets: [...targets],
    places: [...scope.places],
    places_open: scope.placesOpen,
    start: when.start,
    end: when.end,
    duration: when.duration,
    conditions: conditions.map((c) => c.text),
    unsaid: [],
    toward,
  };
}

/**
 * Whom a pledge protects: of a truce between two both; else the country whose places it names, the one behind "with", or the side that
 * asks for it; nobody where the text names none. What is released or let in protects nobody in particular.
 */
function protects(
  page: Page,
  content: Content,
  d: Decision,
  countries: readonly string[],
  first: number,
  last: number,
): string[] {
  if (content.act === 'release' || content.act === 'access' || content.act === 'other') return [];
  if (d.pledger.length >= 2)
    return content.kind === 'deed' || d.basis === 'demanded' || content.act === 'advance'
      ? []
      : [...d.pledger];
  if (d.pledger.length === 0) return [];
  const own = d.pledger[0]!;
  const named = countries.filter((c) => c !== own);
  // Where both sides are known, a place that is neither's ("the offensive on Gaza City") names no side.
  const known = page.parties.length !== 2 || named.some((c) => page.parties.includes(c));
  if (named.length === 1) return known ? named : [];
  const partner = withWhom(page, content).filter((p) => p !== own);
  if (partner.length === 1) return partner;
  const asker = boundAll(d.frame?.subject ?? []).filter((p) => p !== own);
  if (d.basis === 'demanded' && content.kind === 'deed' && asker.length === 1) return asker;
  // "a pause in Russian strikes, provided that Ukraine also refrains": the other side of the fight, named in the pledge's own words.
  const pair = page.parties.length === 2 ? page.parties : page.rivals;
  if (content.kind === 'deed' || !pair.includes(own)) return [];
  const spoken = boundAll(page.cast.within(first, last).map((r) => r.mention));
  return pair.filter((p) => p !== own && spoken.includes(p));
}

/** "the ceasefire with India": the one behind "with". */
function withWhom(page: Page, content: Content): readonly string[] {
  const { doc, cast } = page;
  if (content.lead !== null || content.last + 1 >= doc.size || doc.lower(content.last + 1) !== 'with')
    return [];
  const s = doc.sentenceOf(content.last);
  return boundAll(
    cast
      .within(content.last + 2, Math.min(s.last, content.last + 8))
      .slice(0, 1)
      .map((r) => r.mention),
  );
}
