import type { Context } from '../context.js';
import type { Draft } from './draft.js';
import { readUnsaid } from './terms/unsaid.js';

/** A statement that something was not told belongs to a pledge at most so many sentences before it. */
const REACH = 4;

/** Gives each term that the text says was not told to the pledge last spoken of. */
export function attachUnsaid(ctx: Context, drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 0) return [];
  const { doc } = ctx;
  const out = drafts.map((d) => ({ ...d, unsaid: [...d.unsaid], words: [...d.words] }));
  for (const u of readUnsaid(ctx)) {
    const here = doc.sentenceOf(u.first).index;
    let best = -1;
    out.forEach((d, k) => {
      const at = doc.sentenceOf(d.first).index;
      if (at <= here && here - at <= REACH) best = k;
    });
    if (best < 0) continue;
    out[best]!.unsaid.push(u.text);
    out[best]!.words.push(u.name);
  }
  return out;
}
