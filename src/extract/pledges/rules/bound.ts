import { boundAll } from '../actors.js';
import { dealHere, inDeal } from '../deal.js';
import { opening, type Rule } from '../decide.js';

/** Kinds of frame that give a word on a deed of any kind; a vow alone is as often a threat. */
const GIVES =
  /^(?:agree|consent|undertake|commit|be committed to|pledge|promise|guarantee|assure|give ~ word|commitment|undertaking|engage|bind)$/;

/**
 * A deed of any other kind as a deal's term: "Under its terms both shall clear mines", "the Government, for its part, shall restore
 * services". The verb must bind (shall, must, is to) or the deal be named in the sentence; who speaks must be a side of it or nobody.
 */
export const boundTo: Rule = (setting) => {
  const { page, content, teller } = setting;
  if (content.kind !== 'act' || content.lead === null || content.lead.form !== 'future') return null;
  if (
    setting.chain.length > 0 &&
    !setting.chain.every((f) => GIVES.test(f.words[0]!.split(':')[1]!) && !f.negated)
  )
    return null;
  const { doc } = page;
  const who = page.cast.subjects(content.head);
  const pledger = boundAll(who);
  const sides = pledger.length > 0 && pledger.every((p) => page.parties.includes(p));
  const passive = doc.lower(content.head - 1) === 'be';
  const deal = inDeal(page, content.first);
  const strong =
    isStrong(doc.lower(content.lead.first)) ?? (dealHere(page, content.first) === null ? null : 'to');
  // What a man says he shall do is his own word, not the deal's.
  if (teller !== null && teller.person !== null) return null;
  if (teller !== null && !teller.sides.some((s) => page.parties.includes(s))) return null;
  if (deal === null && !(strong === 'shall' && page.parties.length > 0)) return null;
  if (strong === null && !(content.lead.negated && (sides || pledger.length === 0))) return null;
  if (pledger.length > 0 && !sides && deal === null) return null;
  if (
    pledger.length === 0 &&
    !passive &&
    !content.lead.negated &&
    !who.some((m) => m.kind === 'collective' || /^we$/i.test(m.text))
  )
    return null;
  return {
    rule: 'bound',
    basis: 'agreed',
    pledger: pledger.length > 0 ? pledger : [...page.parties],
    person: null,
    voiced: [...(teller?.names ?? ['outlet'])],
    first: opening(page, content.lead.first, who),
    frame: null,
    statuses: [],
    declared: false,
    words: deal === null ? [] : [deal],
  };
};

function isStrong(w: string): 'shall' | 'to' | null {
  if (w === 'shall') return 'shall';
  return /^(?:is|are|was|were|must|'s)$/.test(w) ? 'to' : null;
}

/** Whether a frame's word gives a word on any deed. */
export function givesOnAny(name: string): boolean {
  return GIVES.test(name.split(':')[1] ?? '');
}
