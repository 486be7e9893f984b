import type { Doc } from '../../../language/index.js';
import { boundAll, nameOf, personOf } from '../actors.js';
import { isOwnVoice, opening, type Rule } from '../decide.js';
import { nounPhraseStart } from '../extent.js';

/** "declared an indefinite humanitarian truce", "the truce it proclaimed on April 2", "prolonged its halt by ten days". */
export const declared: Rule = (setting) => {
  const frame = setting.chain[0] ?? setting.behind;
  if (frame === null || frame === undefined || frame.negated) return null;
  if (!/^(?:declare|call|extend|offer)$/.test(frame.kind)) return null;
  const { page, content } = setting;
  if (content.lead !== null) return null;
  // "declared that the truce was over" declares none.
  if (
    frame.that >= 0 &&
    !frame.behind &&
    setting.statuses.every((s) => s.kind === 'end' || s.kind === 'hold')
  )
    return null;
  // "called a truce", "began a unilateral ceasefire": the noun is the verb's own object.
  if (
    frame.kind === 'call' &&
    (content.kind !== 'truce' ||
      content.weak ||
      frame.behind ||
      nounPhraseStart(page.doc, content.first) !== frame.last + 1)
  )
    return null;
  // "prolonging the talks on the ceasefire": what is prolonged is not the truce.
  if (frame.kind === 'extend' && !frame.behind && isOfAnother(page.doc, frame.last + 1, content.first))
    return null;
  // What is offered to somebody is proposed; what is offered alone is one's own word.
  if (frame.kind === 'offer' && (frame.noun || frame.object.length > 0)) return null;
  const outer = setting.chain[1];
  if (outer !== undefined && /^(?:propose|offer|ask|demand|refuse|discuss)$/.test(outer.kind)) return null;
  // "We decree a ceasefire": those for whom the speaker speaks.
  const ours = frame.subject.length > 0 && frame.subject.every((m) => /^(?:we|i)$/i.test(m.text));
  const named = boundAll(frame.subject);
  const subject = named.length === 0 && ours ? [...(setting.teller?.sides ?? [])] : named;
  const owners = setting.owners;
  const sides =
    owners.length >= 2
      ? owners
      : owners.length === 0 && /^(?:announc|unveil)/.test(page.doc.lower(frame.first))
        ? page.parties
        : [];
  const third = sides.length >= 2 && subject.length > 0 && !subject.some((s) => sides.includes(s));
  const pledger = third || owners.length >= 2 ? [...sides] : subject.length > 0 ? subject : [...owners];
  if (
    pledger.length === 0 &&
    frame.behind &&
    frame.kind === 'declare' &&
    content.kind === 'truce' &&
    !content.weak &&
    frame.subject.length === 0 &&
    setting.statuses.length + page.parties.length > 0
  ) {
    return {
      rule: 'declared',
      basis: 'agreed',
      pledger: [...page.parties],
      person: null,
      voiced: [...(setting.voice?.names ?? ['outlet'])],
      first: content.first,
      frame,
      statuses: setting.statuses,
      declared: true,
      words: frame.words,
    };
  }
  // "The rebels declared a truce": their name may be open, the truce is told.
  if (
    pledger.length === 0 &&
    !(frame.kind === 'declare' && content.kind === 'truce' && !content.weak && frame.subject.length > 0)
  )
    return null;
  const person = third ? null : pledger.length === 1 ? personOf(page.ctx, frame.subject) : null;
  const voice = setting.voice;
  const self =
    person ??
    (pledger.length === 1
      ? pledger[0]!
      : frame.subject[0] === undefined
        ? pledger[0]!
        : nameOf(frame.subject[0]));
  const others = voice !== null && !isOwnVoice(voice, pledger);
  return {
    rule: 'declared',
    basis: third ? 'claimed' : pledger.length >= 2 ? 'agreed' : 'announced',
    pledger,
    person,
    voiced: third
      ? [personOf(page.ctx, frame.subject) ?? frame.subject[0]!.name]
      : ours && setting.teller !== null
        ? [...setting.teller.names]
        : [voice !== null && !others ? voice.name : self],
    first: opening(page, frame.behind ? content.first : frame.first, frame.behind ? [] : frame.subject),
    frame,
    statuses: setting.statuses,
    declared: frame.kind === 'declare',
    words: frame.words,
  };
};

/** Whether talks or the like stand between an extending verb and the truce that they are about. */
function isOfAnother(doc: Doc, first: number, truce: number): boolean {
  for (let i = first; i < truce; i++) if (/^(?:on|about|over|regarding)$/.test(doc.lower(i))) return true;
  return false;
}
