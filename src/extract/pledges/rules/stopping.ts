import { starting } from '../../order.js';
import { inDeal } from '../deal.js';
import type { Rule } from '../decide.js';
import { opening } from '../decide.js';

/** Violence that is to stop, whoever does it: "the shooting in Gaza is supposed to stop on Sunday at 8:30". It must say when, or be a deal's term. */
export const stopping: Rule = (setting) => {
  const { page, content, teller } = setting;
  if (content.kind !== 'stops' || content.lead?.form !== 'future') return null;
  const s = page.doc.sentenceOf(content.head);
  const when = starting(page.ctx.times, page.doc.end(content.head), s.end).find(
    (t) => t.end <= s.end && t.kind === 'interval',
  );
  const bound = page.doc.lower(content.lead?.first ?? 0) === 'shall' || inDeal(page, content.first) !== null;
  if (when === undefined && !bound) return null;
  return {
    rule: 'stopping',
    basis: teller === null ? 'agreed' : 'claimed',
    pledger: page.parties,
    person: null,
    voiced: [...(teller?.names ?? ['outlet'])],
    first: opening(page, content.first, []),
    frame: null,
    statuses: [{ kind: 'begin', first: content.head, last: content.head, lead: content.lead!, words: [] }],
    declared: false,
    words: [],
  };
};
