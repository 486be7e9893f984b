import { boundAll, personOf } from '../actors.js';
import { isOwnVoice, opening, type Rule } from '../decide.js';

/**
 * A halt that has begun and has an end ahead: "Peskov said Russia had halted strikes on Kyiv until February 1". The composed record must
 * tell that end or a length, else it is only what happened.
 */
export const halted: Rule = (setting) => {
  const { page, content, teller: voice } = setting;
  if (content.kind !== 'hold' || content.lead === null || content.lead.negated) return null;
  if (content.lead.form !== 'fact' && content.lead.form !== 'bare') return null;
  if (setting.chain.length > 0) return null;
  const who = page.cast.subjects(content.head);
  const pledger = boundAll(who);
  if (pledger.length === 0) return null;
  const own = isOwnVoice(voice, pledger);
  return {
    rule: 'halted',
    basis: voice === null || own ? 'announced' : 'claimed',
    pledger,
    person: personOf(page.ctx, who),
    voiced: [...(voice?.names ?? ['outlet'])],
    first: opening(page, content.lead.first, who),
    frame: null,
    statuses: [],
    declared: false,
    words: [],
  };
};
