import { inDeal } from '../deal.js';
import type { Rule } from '../decide.js';

/** A term of a deal as a noun: "the deal provides for the release of 50 women and children", "it envisaged the exchange of prisoners". */
export const termed: Rule = (setting) => {
  const { page, content, teller: voice } = setting;
  if (
    !/^(?:deed|truce|pause)$/.test(content.kind) ||
    content.weak ||
    content.lead !== null ||
    setting.chain.some((f) => f.negated)
  )
    return null;
  const deal = inDeal(page, content.first, true);
  if (deal === null) return null;
  const both = /^(?:exchange|swap|prisoner)/.test(page.doc.lower(content.first)) ? page.parties : [];
  return {
    rule: 'termed',
    basis: 'agreed',
    pledger: setting.owners.length > 0 ? setting.owners : both,
    person: null,
    voiced: [...(voice?.names ?? ['outlet'])],
    first: content.first,
    frame: null,
    statuses: [],
    declared: false,
    words: [deal],
  };
};
