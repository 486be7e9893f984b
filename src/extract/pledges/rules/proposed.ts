import type { Basis } from '../../../model/index.js';
import { boundAll, nameOf, personOf } from '../actors.js';
import { opening, type Rule } from '../decide.js';

/** "calling instead for a ceasefire", "proposed compromises, including establishing a zone", "a pause … was reportedly discussed". */
export const proposed: Rule = (setting) => {
  // "proposed compromises, including a zone": the verb says who, the noun what.
  const frame =
    setting.chain.findLast((f) => /^(?:propose|offer|callfor|discuss)$/.test(f.kind)) ?? setting.behind;
  if (frame === null || frame === undefined || frame.negated) return null;
  if (!/^(?:propose|offer|callfor|discuss)$/.test(frame.kind)) return null;
  const { page, content } = setting;
  // "Kyiv considered the halt binding" weighs nothing: it takes it for its own.
  if (frame.kind === 'discuss' && page.doc.lower(Math.min(content.last + 1, page.doc.size - 1)) === 'binding')
    return null;
  const rumour =
    setting.hearsay?.includes('would have') === true || setting.chain.some((f) => f.kind === 'rumour');
  const basis: Basis = rumour ? 'rumoured' : frame.kind === 'discuss' ? 'discussed' : 'proposed';
  const inner = content.lead?.form === 'future' ? page.cast.subjects(content.head) : [];
  const offered = frame.kind === 'offer' ? boundAll(frame.subject) : [];
  const talking =
    frame.kind === 'discuss' && boundAll(frame.subject).length >= 2 ? boundAll(frame.subject) : [];
  const pledger =
    inner.length > 0
      ? boundAll(inner)
      : setting.owners.length > 0
        ? [...setting.owners]
        : offered.length > 0
          ? offered
          : talking;
  const speaker = frame.subject[0] === undefined ? undefined : nameOf(frame.subject[0]);
  // "Kyiv said it would support the U.S. proposal": whose proposal it is stands by it.
  const owned = frame.noun && frame.kind === 'propose' && !frame.behind && frame.subject.length > 0;
  const voiced =
    setting.voice !== null && !owned
      ? [...setting.voice.names]
      : basis === 'discussed'
        ? setting.hearsay !== null
          ? []
          : ['outlet']
        : setting.hearsay !== null && speaker === undefined
          ? []
          : speaker === undefined
            ? ['outlet']
            : frame.subject.map(nameOf);
  return {
    rule: 'proposed',
    basis,
    pledger,
    person: frame.kind === 'offer' ? personOf(page.ctx, frame.subject) : null,
    voiced,
    first: opening(page, frame.behind ? content.first : frame.first, frame.behind ? [] : frame.subject),
    frame,
    statuses: setting.statuses,
    declared: false,
    words: [...frame.words, ...(setting.hearsay === null ? [] : [setting.hearsay])],
  };
};
