import { boundAll, personOf } from '../actors.js';
import { opening, type Rule, type Setting } from '../decide.js';
import type { Decision } from '../draft.js';

/** "Putin told his army to stop all military actions", "ordered an immediate cease-fire", "had been instructed to comply". */
export const ordered: Rule = (setting) => {
  const frame = setting.chain[0] ?? setting.behind;
  if (frame === null || frame === undefined || frame.negated) return null;
  if (frame.kind !== 'order' && frame.kind !== 'tell') return null;
  const { page, content } = setting;
  // "issued instructions to cease fire"; "orders prohibiting fire" are spoken of, not given.
  if (frame.noun && (content.lead === null || content.lead.form !== 'infinitive')) return null;
  const giver = frame.subject.length > 0 || !frame.noun ? frame.subject : page.cast.leftOf(frame.first);
  const own = boundAll(giver);
  const to = frame.object.filter((m) => m.kind !== 'pronoun');
  const theirs = boundAll(to);
  if (frame.kind === 'tell') {
    // "told reporters that the truce would end" orders nothing.
    if (frame.that >= 0 || content.lead === null) return null;
    if (own.length === 0 || theirs.some((t) => !own.includes(t))) return null;
    if (
      to.length === 0 &&
      !/\b(?:army|troops|forces|military|soldiers|commanders|units|fighters|men|generals)\b/.test(
        between(setting, frame.last),
      )
    )
      return null;
  }
  const pledger = theirs.length > 0 ? theirs : own;
  const person = personOf(page.ctx, giver);
  const self = person ?? giver[0]?.name ?? null;
  const voiced =
    setting.voice !== null ? [...setting.voice.names] : setting.hearsay !== null ? [] : [self ?? 'outlet'];
  const decision: Decision = {
    rule: 'ordered',
    basis: 'ordered',
    pledger,
    person,
    voiced,
    first: opening(page, frame.behind ? content.first : frame.first, giver.length > 0 ? giver : frame.object),
    frame,
    statuses: setting.statuses,
    declared: true,
    words: frame.words,
  };
  return decision;
};

function between(setting: Setting, last: number): string {
  const { doc } = setting.page;
  return doc.text.slice(doc.end(last), doc.start(setting.content.first)).toLowerCase();
}
