import { starting } from '../../order.js';
import { boundAll } from '../actors.js';
import { opening, type Rule } from '../decide.js';
import { nounPhraseStart } from '../extent.js';
import { ends } from '../words.js';

/** A truce told at its end, with its length: "ending a three-day ceasefire". */
export const ended: Rule = (setting) => {
  const { page, content, teller } = setting;
  const { doc, cast, ctx } = page;
  if (content.kind !== 'truce' || content.weak) return null;
  const start = nounPhraseStart(doc, content.first);
  if (start === doc.sentenceOf(start).first || ends.at(doc, start - 1) === null) return null;
  const to = doc.start(content.first) + 1;
  const length = starting(ctx.times, doc.start(start), to).some((t) => t.kind === 'duration' && t.end <= to);
  if (!length) return null;
  const who = cast.subjects(start - 1);
  const pledger = setting.owners.length > 0 ? [...setting.owners] : boundAll(who);
  return {
    rule: 'ended',
    basis: pledger.length === 1 ? 'announced' : 'agreed',
    pledger,
    person: null,
    voiced: teller === null ? ['outlet'] : [...teller.names],
    first: opening(page, start - 1, []),
    frame: null,
    statuses: setting.statuses,
    declared: false,
    words: [],
  };
};
