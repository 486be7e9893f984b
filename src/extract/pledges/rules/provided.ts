import { boundAll } from '../actors.js';
import { dealHere, inDeal } from '../deal.js';
import { opening, type Rule } from '../decide.js';

/**
 * A deal's term told as plain present: "Under the deal, both sides withdraw their guns", "Prisoners and bodies are exchanged". The deal is
 * named in the sentence, or earlier in its paragraph or list.
 */
export const provided: Rule = (setting) => {
  const { page, content, teller } = setting;
  const { doc } = page;
  if (content.lead === null || content.lead.negated || setting.chain.length > 0 || doc.model === undefined)
    return null;
  if (!/^(?:hold|deed|idiom|observe)$/.test(content.kind) || (content.weak && content.kind === 'observe'))
    return null;
  const before = content.head > 0 ? doc.lower(content.head - 1) : '';
  const passive =
    content.lead.form === 'fact' && /^(?:is|are)$/.test(before) && doc.xpos(content.head) === 'VBN';
  const plain = content.lead.form === 'bare' && /^VB[PZ]$/.test(doc.xpos(content.head));
  if (!passive && !plain) return null;
  const deal =
    passive || content.kind === 'idiom' ? inDeal(page, content.first) : dealHere(page, content.first);
  if (deal === null) return null;
  const who = passive ? [] : page.cast.subjects(content.head);
  const named = boundAll(who);
  const pledger = named.length > 0 ? named : [...page.parties];
  if (pledger.length === 0 && who.length > 0) return null;
  return {
    rule: 'provided',
    basis: 'agreed',
    pledger,
    person: null,
    voiced: [...(teller?.names ?? ['outlet'])],
    first: opening(page, content.lead.first, who),
    frame: null,
    statuses: setting.statuses,
    declared: false,
    words: [deal],
  };
};
