import type { Rule } from '../decide.js';
import { isQuoteMark } from '../tokens.js';

/** A command in quoted speech: "Do not drop those bombs", "Stop the strikes". Whom it is said to is left open. */
export const imperative: Rule = (setting) => {
  const { page, content, teller } = setting;
  const { doc, ctx } = page;
  if (content.lead === null || content.lead.form !== 'bare' || teller === null) return null;
  const s = doc.sentenceOf(content.first);
  let first = content.first;
  if (first > s.first && doc.lower(first - 1) === 'do') first--;
  const before = first > s.first ? first - 1 : -1;
  if (before >= 0 && !isQuoteMark(doc, before)) return null;
  if (!ctx.quotations.some((q) => q.start <= doc.start(first) && q.end >= doc.end(content.last))) return null;
  if (content.kind !== 'not' && content.kind !== 'hold') return null;
  return {
    rule: 'imperative',
    basis: 'demanded',
    pledger: [],
    person: null,
    voiced: [...teller.names],
    first,
    frame: null,
    statuses: [],
    declared: false,
    words: [],
  };
};
