import { boundAll, isSides, personOf } from '../actors.js';

import { opening, type Rule, tellOf } from '../decide.js';
import type { Page } from '../page.js';
import { givesOnAny } from './bound.js';

const KINDS = /^(?:commit|vow|accept|sign|broker)$/;

/** Somebody gave his word: "agreed to his request not to strike", "signed an armistice", "promised to open the road". */
export const given: Rule = (setting) => {
  const first = setting.chain.findIndex((f) => KINDS.test(f.kind));
  const beyond =
    setting.chain[first]?.kind === 'broker'
      ? setting.chain.findIndex((f, k) => k > first && KINDS.test(f.kind))
      : -1;
  const at = beyond >= 0 ? beyond : first;
  const frame =
    at >= 0
      ? setting.chain[at]
      : setting.behind !== null && KINDS.test(setting.behind.kind)
        ? setting.behind
        : null;
  if (frame === null || frame === undefined || frame.negated) return null;
  // What stands between must only hand the word on: a request, an order to oneself, an extension.
  if (setting.chain.slice(0, Math.max(at, 0)).some((f) => /^(?:refuse|demand|discuss)$/.test(f.kind)))
    return null;
  if (
    setting.chain
      .slice(at + 1)
      .some((f) => f.negated || /^(?:refuse|ask|asknoun|demand|demandnoun|request|want)$/.test(f.kind))
  )
    return null;
  const { page, content } = setting;
  // A deed of any kind is promised in plain words, to the other side of the fight.
  if (content.kind === 'act' && !givesOnAny(frame.words[0]!)) return null;
  // "signed an agreement to end the fighting" tells what for.
  if (frame.kind === 'sign' && content.lead?.form === 'infinitive' && content.words[0] === 'pledge-holds:end')
    return null;
  const inner = frame.that >= 0 && content.lead?.form === 'future' ? page.cast.subjects(content.head) : [];
  let who = inner.length > 0 ? inner : frame.subject;
  if (frame.noun && who.length === 0 && content.lead?.form === 'infinitive')
    who = page.cast.leftOf(frame.first);
  // Who brokers a truce is not bound by it.
  if (frame.kind === 'broker') who = [];
  let pledger = boundAll(who);
  // "We have agreed": those who speak, or in a joint statement the two sides.
  if (pledger.length === 0 && who.some((m) => /^we$/i.test(m.text)))
    pledger = [
      ...(setting.teller !== null && setting.teller.sides.length > 0 ? setting.teller.sides : page.parties),
    ];
  if (pledger.length < 2 && setting.owners.length >= 2) pledger = [...setting.owners];
  if (
    pledger.length === 0 &&
    !who.some((m) => m.kind === 'collective') &&
    !(frame.noun === false && isSides(page.doc, frame.first)) &&
    frame.kind !== 'sign' &&
    frame.kind !== 'broker' &&
    content.kind !== 'truce'
  )
    return null;
  if (pledger.length === 0) pledger = [...page.parties];
  // "Warring sides" are several whatever is known of their names.
  const several = pledger.length >= 2 || who.some((m) => m.kind === 'collective');
  if (several && pledger.length < 2 && page.parties.length === 2) pledger = [...page.parties];
  if (content.kind === 'act' && !isSide(page, pledger)) return null;
  const person = !several && pledger.length === 1 ? personOf(page.ctx, who) : null;
  const self = person ?? who[0]?.name ?? null;
  const rumour = setting.chain.find((f) => f.kind === 'rumour');
  const told = tellOf(setting, pledger, self, frame.kind === 'vow', several);
  return {
    rule: 'given',
    basis: rumour !== undefined ? 'rumoured' : told.basis,
    pledger,
    person: person ?? (told.basis === 'announced' && !several ? (setting.voice?.person ?? null) : null),
    voiced: rumour !== undefined ? [] : told.voiced,
    first: opening(page, frame.behind ? content.first : frame.first, frame.behind ? [] : who),
    frame,
    statuses: setting.statuses,
    declared: false,
    words: [...frame.words, ...(setting.hearsay === null ? [] : [setting.hearsay])],
  };
};

/** Whether those bound are sides of the fight that the report tells of. */
function isSide(page: Page, pledger: readonly string[]): boolean {
  return pledger.length > 0 && pledger.every((p) => page.parties.includes(p) || page.rivals.includes(p));
}
