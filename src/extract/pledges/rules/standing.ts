import { isOwnVoice, opening, type Rule } from '../decide.js';

/** A truce that the text tells a term of: "a ceasefire between … took effect at 12:01", "is to run until April 22", "expires on". */
export const standing: Rule = (setting) => {
  const { page, content, statuses, voice } = setting;
  if (content.lead !== null || content.kind === 'deed') return null;
  if (!statuses.some((s) => s.kind !== 'hold')) return null;
  const pledger = setting.owners.length > 0 ? [...setting.owners] : [...page.parties];
  const basis = pledger.length === 1 ? 'announced' : 'agreed';
  return {
    rule: 'standing',
    basis,
    pledger,
    person: null,
    voiced: [
      voice !== null && (isOwnVoice(voice, pledger) || pledger.length >= 2)
        ? voice.name
        : (voice?.name ?? 'outlet'),
    ],
    first: opening(page, Math.max(page.doc.sentenceOf(content.first).first, content.first - 3), []),
    frame: null,
    statuses,
    declared: false,
    words: statuses.flatMap((s) => s.words),
  };
};
