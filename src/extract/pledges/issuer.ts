import { headlineEnd } from '../headline.js';
import { BREAKS_OFF, ISSUED, ISSUER_ENDS, PLEASED } from '../words/pledge-issuer.js';
import { boundAll } from './actors.js';
import type { Draft } from './draft.js';
import type { Page } from './page.js';

/** Who speaks throughout a document that a body gives out in its own name, and the offset at which its words end. */
interface Issuer {
  readonly names: readonly string[];
  readonly until: number;
}

/**
 * In a document given out by a body ("Joint Statement between A and B", "Communiqué of the Mediators", "A and B are pleased to announce
 * …") what nobody else is said to have said is the body's own word, up to a note for the press.
 */
export function issued(page: Page, drafts: readonly Draft[]): Draft[] {
  const issuer = issuerOf(page);
  if (issuer === null) return [...drafts];
  return drafts.map((d) =>
    d.voiced_by.join() === 'outlet' && page.doc.start(d.first) < issuer.until
      ? { ...d, voiced_by: [...issuer.names] }
      : d,
  );
}

function issuerOf(page: Page): Issuer | null {
  const names = titled(page) ?? pleased(page);
  return names === null || names.length === 0 ? null : { names, until: breakOf(page.ctx.text) };
}

/** "Joint Statement between the Government of A and the B Front", "Communiqué of the Mediators on …". */
function titled(page: Page): readonly string[] | null {
  const { doc, cast } = page;
  const end = headlineEnd(page.ctx.text);
  for (let i = 0; i + 1 < doc.size && i < 3 && doc.end(i + 1) <= end; i++) {
    if (!ISSUED.has(doc.lower(i))) continue;
    const by = doc.lower(i + 1);
    if (!/^(?:by|of|from|between)$/.test(by)) return null;
    let first = i + 2;
    if (doc.lower(first) === 'the') first++;
    let last = first;
    while (last + 1 < doc.size && doc.end(last + 1) <= end && !ISSUER_ENDS.has(doc.lower(last + 1))) last++;
    if (by === 'between') {
      let to = last;
      while (to + 1 < doc.size && doc.end(to + 1) <= end) to++;
      const sides = boundAll(cast.within(first, to).map((r) => r.mention));
      return sides.length >= 2 ? sides : page.parties;
    }
    const known = cast.within(first, last).find((r) => r.mention.name !== 'anonymous');
    return [known === undefined ? page.ctx.text.slice(doc.start(first), doc.end(last)) : known.mention.name];
  }
  return null;
}

/** "The Kingdom of A and the Republic of B are pleased to announce that …" at the head of the text. */
function pleased(page: Page): readonly string[] | null {
  const { doc, cast } = page;
  const s = doc.sentences.find((x) => x.start >= headlineEnd(page.ctx.text));
  if (s === undefined) return null;
  for (let i = s.first + 1; i + 2 <= s.last; i++)
    if (PLEASED.has(doc.lower(i)) && doc.lower(i + 1) === 'to' && doc.lower(i + 2) === 'announce')
      return cast
        .within(s.first, i - 1)
        .flatMap((r) => (r.mention.kind === 'pronoun' ? [] : [r.mention.name]));
  return null;
}

/** Where a paragraph opens that is no longer the body's own: remarks, a note, questions. */
function breakOf(text: string): number {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const word = /^\s*([\p{L}]+(?: [\p{L}]+)?)/u.exec(text.slice(at, at + 60))?.[1]?.toLowerCase();
    if (word !== undefined && (BREAKS_OFF.has(word) || BREAKS_OFF.has(word.split(' ')[0]!))) return at;
  }
  return text.length;
}
