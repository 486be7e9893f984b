import type { Content } from './content.js';
import type { Decision, Draft } from './draft.js';
import { phraseEnd } from './extent.js';
import type { Page } from './page.js';
import { conditionsOf } from './terms/conditions.js';
import { readScope } from './terms/objects.js';
import { readWhen } from './terms/times.js';

/** Fills a pledge's terms from the words around its content. */
export function compose(page: Page, content: Content, d: Decision): Draft {
  const { ctx, doc } = page;
  const behind = d.frame?.behind === true ? d.frame.last : -1;
  const statusLast = d.statuses.reduce((n, s) => Math.max(n, s.last), -1);
  const phrase = Math.max(phraseEnd(doc, content.last), content.last);
  const conditions = conditionsOf(ctx, d.first, phrase);
  const inCondition = (t: number): boolean => conditions.some((c) => t >= c.first && t <= c.last);
  const scopeLast = phrase;
  const scope = readScope(ctx, content, content.first, scopeLast, inCondition);
  const when = readWhen(ctx, content, d.first, Math.max(phrase, behind), d.statuses, d.declared);
  const last = Math.max(phrase, behind, statusLast, when.last);
  const toward = protects(page, d, scope.countries);
  return {
    rule: d.rule,
    words: [...new Set([...d.words, ...content.words, ...scope.words, ...conditions.map((c) => c.name)])],
    content,
    first: d.first,
    last,
    more: d.more ?? [],
    pledger: [...d.pledger],
    person: d.person,
    voiced_by: [...d.voiced],
    basis: d.basis,
    act: content.act,
    targets: [...scope.targets],
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

/** Whom a pledge protects: of a truce between two both, else the country whose places it names, else the other side of the fight. */
function protects(page: Page, d: Decision, countries: readonly string[]): string[] {
  if (d.pledger.length >= 2) return [...d.pledger];
  if (d.pledger.length === 0) return [];
  const own = d.pledger[0]!;
  const named = countries.filter((c) => c !== own);
  if (named.length === 1) return named;
  if (page.parties.length === 2 && page.parties.includes(own)) return page.parties.filter((p) => p !== own);
  return [];
}
