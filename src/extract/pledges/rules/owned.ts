import { opening, type Rule } from '../decide.js';

/** A truce told by the names of both its sides: "its 2002 ceasefire agreement with the Tigers", "a ceasefire between Israel and Iran". */
export const owned: Rule = (setting) => {
  const { page, content, teller: voice } = setting;
  if (content.kind !== 'truce' || content.weak || setting.owners.length < 2) return null;
  if (setting.chain.some((f) => f.negated || /^(?:refuse|demand|ask|propose|discuss|callfor)$/.test(f.kind)))
    return null;
  return {
    rule: 'owned',
    basis: 'agreed',
    pledger: setting.owners,
    person: null,
    voiced: [...(voice?.names ?? ['outlet'])],
    first: opening(page, Math.max(page.doc.sentenceOf(content.first).first, content.first - 2), []),
    frame: null,
    statuses: setting.statuses,
    declared: false,
    words: [],
  };
};
