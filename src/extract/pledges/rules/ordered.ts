import { boundAll, personOf } from '../actors.js';
import { opening, type Rule, type Setting } from '../decide.js';
import type { Decision } from '../draft.js';

/** "Putin told his army to stop all military actions", "ordered an immediate cease-fire", "had been instructed to comply". */
export const ordered: Rule = (setting) => {
  const frame = setting.chain[0] ?? setting.behind;
  if (frame === null || frame === undefined || frame.negated) return null;
  if (frame.kind !== 'order' && frame.kind !== 'tell') return null;
  const { page, content } = setting;
  const own = boundAll(frame.subject);
  const to = frame.object.filter((m) => m.kind !== 'pronoun');
  const theirs = boundAll(to);
  if (frame.kind === 'tell') {
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
  const person = personOf(page.ctx, frame.subject);
  const self = person ?? frame.subject[0]?.name ?? null;
  const voiced =
    setting.voice !== null ? [...setting.voice.names] : setting.hearsay !== null ? [] : [self ?? 'outlet'];
  const decision: Decision = {
    rule: 'ordered',
    basis: 'ordered',
    pledger,
    person,
    voiced,
    first: opening(
      page,
      frame.behind ? content.first : frame.first,
      frame.subject.length > 0 ? frame.subject : frame.object,
    ),
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
