import type { Setting } from '../decide.js';
import type { Decision, Draft } from '../draft.js';
import { isBreak } from '../tokens.js';

/** How far behind the pledge before it a joined one may stand, in tokens. */
const REACH = 28;

/**
 * A second thing promised in one breath: "Israel will free …, pull its soldiers back … and allow in 600 trucks", "agreed to refrain
 * from attacks and to let aid reach the needy". It has the maker, the basis and the voice of the one before.
 */
export function joined(setting: Setting, before: Draft | null): Decision | null {
  const { page, content } = setting;
  const { doc } = page;
  if (before === null || content.lead === null) return null;
  if (content.lead.form !== 'bare' && content.lead.form !== 'infinitive') return null;
  if (doc.sentenceOf(before.content.first).index !== doc.sentenceOf(content.first).index) return null;
  if (content.first - before.content.last > REACH || before.content.lead === null) return null;
  const lead = content.lead.form === 'infinitive' ? content.lead.first : content.first;
  const at = lead - 1;
  if (at < 0 || !/^(?:and|,|or)$/.test(doc.lower(at))) return null;
  // A past form is no plain form: "…, and withdrew".
  if (content.lead.form === 'bare' && doc.model !== undefined && /^VB[DNZ]$/.test(doc.xpos(content.head)))
    return null;
  for (let i = before.content.last + 1; i < at; i++) if (isBreak(doc, i)) return null;
  return {
    rule: `${before.rule}+joined`,
    basis: before.basis,
    pledger: before.pledger,
    person: before.person,
    voiced: before.voiced_by,
    first: lead,
    frame: null,
    statuses: [],
    declared: false,
    words: before.words,
  };
}
