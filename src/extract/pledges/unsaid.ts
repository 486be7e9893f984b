import type { ActorMention } from '../../actor/index.js';
import { bound } from './actors.js';
import type { Draft } from './draft.js';
import { isOther } from './merge.js';
import type { Page } from './page.js';
import { readUnsaid } from './terms/unsaid.js';

/** A statement that something was not told belongs to a pledge at most so many sentences before it. */
const REACH = 4;

/**
 * Gives each term that the text says was not told to the pledge last spoken of; where the text says who did not tell it, to the last
 * pledge that he voiced or made.
 */
export function attachUnsaid(page: Page, drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 0) return [];
  const { doc, ctx } = page;
  const out = drafts.map((d) => ({ ...d, unsaid: [...d.unsaid], words: [...d.words] }));
  for (const u of readUnsaid(ctx)) {
    const here = doc.sentenceOf(u.first).index;
    const who = u.subject < 0 ? [] : teller(page, u.subject);
    const names = new Set(who.flatMap((m) => [m.name, ...bound(m)]));
    let best = -1;
    out.forEach((d, k) => {
      const at = doc.sentenceOf(d.first).index;
      if (at > here || here - at > REACH || (d.content.lead === null && isOther(doc, d))) return;
      const known =
        who.length > 0 &&
        who.every((m) => m.kind !== 'pronoun' || (m.antecedent !== null && /^s?he$/i.test(m.text)));
      if (known && ![...d.voiced_by, ...d.pledger, d.person ?? ''].some((n) => names.has(n))) return;
      best = k;
    });
    if (best < 0) continue;
    if (!out[best]!.unsaid.includes(u.text)) out[best]!.unsaid.push(u.text);
    out[best]!.words.push(u.name);
  }
  return out;
}

/** Who did not say it: the subject of the verb, or of the whole sentence before "without". */
function teller(page: Page, token: number): readonly ActorMention[] {
  const { doc, cast } = page;
  if (doc.lower(token) === 'without')
    return cast
      .within(doc.sentenceOf(token).first, token)
      .slice(0, 1)
      .map((r) => r.mention);
  return cast.leftOf(token);
}
