import { boundAll } from '../actors.js';
import { inDeal } from '../deal.js';
import { opening, type Rule } from '../decide.js';
import type { Page } from '../page.js';
import { deals, truces } from '../words.js';
import { askedOf } from './asked.js';

/** Verbs by which a deal lays something on its sides. */
const LAYS = /^(?:require|oblige|bind|commit|call (?:~ )?for|call on|call upon|compel|demand|want|see|ask)$/;

/** A deal that lays a deed on somebody: "it obliges them to open the road", "the accord requires Israel to quit the south". */
export const obliged: Rule = (setting) => {
  const { page, content, teller } = setting;
  const frame = setting.chain.find((f) => LAYS.test(f.words[0]!.split(':')[1]!));
  if (frame === undefined || frame.negated || frame.noun || /ing$/.test(setting.page.doc.lower(frame.first)))
    return null;
  const deal = dealBefore(page, frame.first);
  if (deal === null) return null;
  const named =
    content.lead === null ? [] : boundAll(askedOf(setting, frame).filter((m) => m.kind !== 'person'));
  // A noun ("the liberation of detainees") leaves open whose deed it is; what a verb lays on nobody by name is both sides'.
  const pledger =
    named.length > 0 ? named : setting.owners.length > 0 ? [...setting.owners] : [...page.parties];
  return {
    rule: 'obliged',
    basis: 'agreed',
    pledger,
    person: null,
    voiced: [...(teller?.names ?? ['outlet'])],
    first: opening(page, frame.first, frame.object),
    frame: null,
    statuses: setting.statuses,
    declared: false,
    words: [...frame.words, deal],
  };
};

/** The deal that is the subject of the verb at `v`: named right before it, or "it" and "which" for one spoken of before. */
function dealBefore(page: Page, v: number): string | null {
  const { doc } = page;
  const s = doc.sentenceOf(v);
  for (let k = v - 1; k >= Math.max(s.first, v - 12); k--) {
    const w = doc.lower(k);
    const hit = deals.at(doc, k) ?? truces.at(doc, k);
    if (hit !== null && hit.last < v)
      return page.cast.within(hit.last + 1, v - 1).length > 0 &&
        !/^(?:between|with|signed|brokered)$/.test(doc.lower(hit.last + 1))
        ? null
        : hit.name;
    if (/^(?:it|which|that|also|further|both)$/.test(w)) {
      if (w === 'it') return inDeal(page, v);
      continue;
    }
    if (/^(?:but|and|while|who|,)$/.test(w) && k < v - 3) return null;
  }
  return null;
}
