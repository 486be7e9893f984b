import type { ActorMention } from '../../../actor/index.js';
import type { Basis } from '../../../model/index.js';
import { areJoined, boundAll, nameOf, personOf } from '../actors.js';
import { opening, type Rule, type Setting } from '../decide.js';
import type { Frame } from '../frame.js';

const KINDS: ReadonlyMap<string, Basis> = new Map([
  ['ask', 'proposed'],
  ['asknoun', 'proposed'],
  ['request', 'demanded'],
  ['demand', 'demanded'],
  ['demandnoun', 'demanded'],
  ['tell', 'demanded'],
  ['want', 'demanded'],
]);

/** Kinds of frame by which somebody gives his word. */
const GIVES = /^(?:commit|vow|accept|sign|extend|declare|order)$/;

/** "asked Putin not to fire on Kyiv", "urged both camps to hold their fire", "demanded that Ukraine withdraw". */
export const asked: Rule = (setting) => {
  const at = setting.chain.findLastIndex((f) => KINDS.has(f.kind));
  const frame = setting.chain[at];
  if (frame === undefined || frame.negated) return null;
  // "called on Russia to agree to a ceasefire" asks for it; "agreed to his request" does not.
  if (!setting.chain.slice(0, at).every((f) => KINDS.has(f.kind) || GIVES.test(f.kind))) return null;
  if (setting.chain.slice(at + 1).some((f) => GIVES.test(f.kind))) return null;
  const near = setting.chain.find((f) => KINDS.has(f.kind)) ?? frame;
  const basis = KINDS.get(near.kind)!;
  const { page, content } = setting;
  // "called on the committee to compel Israel to withdraw": he who calls asks, not the committee.
  const asker = frame.subject[0];
  const askees = askedOf(setting, near);
  const pledger = boundAll(askees);
  // "Putin told Trump that Russia would refrain" asks nothing of anybody.
  if (near.kind === 'tell' && (pledger.length === 0 || near.that >= 0)) return null;
  if (pledger.length === 0 && content.kind === 'deed') return null;
  // "Ukraine wants a ceasefire" wishes; "wants Russia to stop" asks.
  if (near.kind === 'want' && (content.lead === null || pledger.length === 0)) return null;
  return {
    rule: 'asked',
    basis,
    pledger,
    person: null,
    askee: personOf(page.ctx, askees),
    voiced:
      setting.voice !== null
        ? [...setting.voice.names]
        : asker === undefined
          ? ['outlet']
          : frame.subject.map(nameOf),
    first: opening(page, frame.first, frame.subject),
    frame,
    statuses: setting.statuses,
    declared: false,
    words: frame.words,
  };
};

/** Whom it is asked of: the one behind the verb, or the subject of the clause behind "that". */
export function askedOf(setting: Setting, frame: Frame): ActorMention[] {
  const { page, content } = setting;
  const inner = setting.chain[setting.chain.indexOf(frame) - 1];
  const end = inner === undefined ? content.first : inner.first;
  if (frame.that >= 0 && content.lead !== null) return page.cast.subjects(content.head);
  return joined(
    page.cast.within(frame.last + 1, end - 1).map((r) => r.mention),
    setting,
  );
}

/** The last ones named before the content, with those joined to them. */
function joined<M extends { readonly start: number; readonly end: number }>(
  list: readonly M[],
  setting: Setting,
): M[] {
  const out = list.slice(-1);
  for (let k = list.length - 2; k >= 0; k--) {
    if (!areJoined(setting.page.ctx.text.slice(list[k]!.end, list[k + 1]!.start))) break;
    out.unshift(list[k]!);
  }
  return out;
}
