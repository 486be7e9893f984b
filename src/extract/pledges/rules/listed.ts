import type { Doc } from '../../../language/index.js';
import { boundAll } from '../actors.js';
import { dealBefore } from '../deal.js';
import { opening, type Rule } from '../decide.js';

/** How many words may stand before the noun that an item of a list is about: "2. The phased withdrawal …". */
const HEAD_REACH = 5;

/**
 * An item of a list of terms, which has no finite verb: "Withdrawal of all heavy weapons by both sides", "All prisoners to be released",
 * "Israel to allow in fuel". A deal or truce must have been named shortly before.
 */
export const listed: Rule = (setting) => {
  const { page, content } = setting;
  const { doc } = page;
  if (doc.model === undefined || setting.chain.length > 0 || setting.teller !== null) return null;
  if (!/^(?:deed|hold|pause|truce)$/.test(content.kind) || content.weak) return null;
  const s = doc.sentenceOf(content.first);
  if (isClause(doc, s.first, s.last)) return null;
  if (content.lead === null) {
    if (content.first - s.first > HEAD_REACH) return null;
  } else if (!isToDo(doc, content.head, s.first)) return null;
  const deal = dealBefore(page, s.first);
  if (deal === null) return null;
  const who =
    content.lead === null || doc.lower(content.head - 1) === 'be' ? [] : page.cast.leftOf(content.head);
  const named = boundAll(who);
  return {
    rule: 'listed',
    basis: 'agreed',
    pledger: named.length > 0 ? named : setting.owners.length > 0 ? [...setting.owners] : [...page.parties],
    person: null,
    voiced: ['outlet'],
    first: opening(page, content.lead === null ? content.first : s.first, who),
    frame: null,
    statuses: setting.statuses,
    declared: false,
    words: [deal],
  };
};

function isClause(doc: Doc, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(doc.xpos(i))) return true;
  return false;
}

/** "… to be released", "Israel to allow …", "and to withdraw". */
function isToDo(doc: Doc, v: number, first: number): boolean {
  const at = doc.lower(v - 1) === 'be' ? v - 2 : v - 1;
  return at > first && doc.lower(at) === 'to';
}
