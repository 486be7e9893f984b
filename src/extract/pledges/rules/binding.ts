import { boundAll } from '../actors.js';
import { opening, type Rule } from '../decide.js';

/** "Kyiv considered the halt binding only from March 25": its own word, with its start. */
export const binding: Rule = (setting) => {
  const { page, content, voice } = setting;
  const frame = setting.chain[0];
  if (frame === undefined || frame.negated || frame.kind !== 'discuss' || content.lead !== null) return null;
  if (page.doc.lower(Math.min(content.last + 1, page.doc.size - 1)) !== 'binding') return null;
  const pledger = boundAll(frame.subject);
  if (pledger.length === 0) return null;
  return {
    rule: 'binding',
    basis: 'announced',
    pledger,
    person: null,
    voiced: [...(voice?.names ?? [frame.subject[0]!.name])],
    first: opening(page, frame.first, frame.subject),
    frame,
    statuses: [],
    declared: false,
    words: frame.words,
  };
};
