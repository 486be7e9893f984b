import type { Basis } from '../../../model/index.js';
import { NO_SIDES } from '../../words/pledge-parties.js';
import { isOwnVoice, opening, type Rule } from '../decide.js';

/**
 * A truce that the text tells a term of: "a ceasefire between … took effect at 12:01", "is to run until April 22", "would stand for
 * now". What only `hold`s must be said by somebody for the time to come.
 */
export const standing: Rule = (setting) => {
  const { page, content, statuses, teller: voice } = setting;
  if (content.lead !== null || content.kind === 'deed') return null;
  const term = statuses.some((s) => s.kind !== 'hold');
  const ahead = statuses.find((s) => s.lead.form === 'future' && !s.lead.negated);
  if (!term && (ahead === undefined || voice === null)) return null;
  let pledger = setting.owners.length > 0 ? [...setting.owners] : [...page.parties];
  // "the UN said the ceasefire would start at once": those who broker it are not bound by it.
  const sides = voice?.sides.filter((side) => !NO_SIDES.has(side)) ?? [];
  if (setting.owners.length === 0 && ahead !== undefined && sides.length > 0) pledger = sides;
  const own = isOwnVoice(voice, pledger);
  const basis: Basis = pledger.length === 1 ? 'announced' : 'agreed';
  return {
    rule: 'standing',
    basis:
      voice !== null && !own && ahead !== undefined
        ? 'claimed'
        : own && ahead !== undefined
          ? 'announced'
          : basis,
    pledger,
    person: null,
    voiced: [...(voice?.names ?? ['outlet'])],
    first: opening(page, Math.max(page.doc.sentenceOf(content.first).first, content.first - 3), []),
    frame: null,
    statuses,
    declared: false,
    words: statuses.flatMap((s) => s.words),
  };
};
