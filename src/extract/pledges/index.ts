import type { Doc } from '../../language/index.js';
import type { Pledge } from '../../model/index.js';
import type { Context } from '../context.js';
import { headlineEnd } from '../headline.js';
import { type SpeechAct, speechAt } from '../speech/index.js';
import { type Triggered, triggers } from '../triggers.js';
import type { Found } from '../types.js';
import { Cast } from './actors.js';
import { answered } from './answered.js';
import { compose } from './compose.js';
import type { Content, Finder } from './content.js';
import { anyAct } from './contents/act.js';
import { deed } from './contents/deed.js';
import {
  holdIdiom,
  holdVerb,
  NOT_VIOLENCE_STARTS,
  notViolence,
  pauseNoun,
  violenceStops,
} from './contents/hold.js';
import { dealNoun, observeVerb, truceNoun } from './contents/truce.js';
import { type Setting, settingOf } from './decide.js';
import { isAboutArms } from './domain.js';
import type { Draft } from './draft.js';
import { underCondition } from './frame.js';
import { issued } from './issuer.js';
import { mergeDrafts, withoutHeralds } from './merge.js';
import type { Page } from './page.js';
import { partiesOf } from './parties.js';
import { refine } from './refine.js';
import { ACT_RULES, RULES } from './rules/index.js';
import { joined } from './rules/joined.js';
import { standing } from './rules/standing.js';
import { attachUnsaid } from './unsaid.js';
import { breach, deals, deeds, holdIdioms, holdNouns, holdVerbs, observe, truces } from './words.js';

/** What a pledge may be about, in the order looked for at each word; after them all, any act. */
export const FINDERS: readonly Triggered<Finder>[] = [
  { words: holdVerbs.firstWords(), rule: holdVerb },
  { words: holdVerbs.firstWords(), rule: violenceStops },
  { words: NOT_VIOLENCE_STARTS, rule: notViolence },
  { words: holdIdioms.firstWords(), rule: holdIdiom },
  { words: holdNouns.firstWords(), rule: pauseNoun },
  { words: truces.firstWords(), rule: truceNoun },
  { words: deals.firstWords(), rule: dealNoun },
  { words: [...observe.firstWords(), ...breach.firstWords()], rule: observeVerb },
  { words: deeds.firstWords(), rule: deed },
];
const findersOf = triggers(FINDERS);

/**
 * Reads the pledges of a report: who is to hold back from what, by whose word. Each content (a truce, a halt, a withdrawal, …) is made
 * a pledge by the frame it stands in; one record for one pledge told.
 */
export function readPledges(ctx: Context, speech: readonly SpeechAct[]): Found<Pledge>[] {
  const { doc } = ctx;
  if (!isAboutArms(doc)) return [];
  const cast = new Cast(ctx);
  const page: Page = { ctx, doc, cast, speech, parties: partiesOf(ctx, cast), rivals: [] };
  const contents = contentsOf(page, headlineEnd(ctx.text));
  let drafts = draftsOf(page, contents);
  if (page.parties.length === 0) {
    const pair = drafts.find((d) => d.pledger.length === 2)?.pledger ?? [];
    const single = [...new Set(drafts.flatMap((d) => (d.pledger.length === 1 ? d.pledger : [])))];
    if (pair.length > 0 || single.length === 2)
      drafts = draftsOf({ ...page, parties: pair, rivals: single.length === 2 ? single : [] }, contents);
  }
  const told = withoutHeralds(refine(page, answered(page, issued(page, mergeDrafts(doc, drafts)))));
  return attachUnsaid(page, told).map((d) => found(page, d));
}

/** Every content that stands in a frame, in text order. */
function draftsOf(page: Page, contents: readonly Content[]): Draft[] {
  const drafts: Draft[] = [];
  for (const content of contents) {
    const draft = read(page, content, drafts[drafts.length - 1] ?? null);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** What the report's body speaks of that a pledge may be about. */
export function contentsOf(page: Page, from: number): Content[] {
  const { doc } = page;
  const out: Content[] = [];
  for (let i = 0; i < doc.size; i++) {
    if (doc.start(i) < from) continue;
    const content = contentAt(doc, i);
    if (content === null) continue;
    out.push(content);
    // "humanitarian truce" holds "truce".
    if (content.kind === 'truce') i = content.last;
  }
  return out;
}

function contentAt(doc: Doc, i: number): Content | null {
  for (const find of findersOf(doc, i)) {
    const content = find(doc, i);
    if (content !== null) return content;
  }
  return anyAct(doc, i);
}

/** A content made a pledge by the first rule that its setting satisfies; `before` is the pledge read before it. */
export function read(page: Page, content: Content, before: Draft | null): Draft | null {
  if (underCondition(page.doc, content) || isDeniedAt(page, content)) return null;
  const setting = settingOf(page, content);
  if (
    content.soft === true &&
    setting.statuses.length === 0 &&
    !setting.chain.some((f) => f.kind === 'extend')
  )
    return null;
  for (const rule of content.kind === 'deal' ? [standing] : content.kind === 'act' ? ACT_RULES : RULES) {
    const decision = rule(setting);
    if (decision === null) continue;
    const draft = compose(page, content, decision);
    if (decision.rule === 'standing' && !tells(draft, setting)) continue;
    if (decision.rule === 'halted' && draft.end === null && draft.duration === null) continue;
    return draft;
  }
  const decision = joined(setting, before);
  return decision === null ? null : compose(page, content, decision);
}

/** Whether what is said of a content is denied, asked or left unsaid by its speaker: "denied that it had agreed to a truce". */
function isDeniedAt(page: Page, content: Content): boolean {
  const act = speechAt(page.speech, page.doc.start(content.head));
  return (
    act !== null &&
    act.cueToken >= 0 &&
    act.cueToken < content.first &&
    act.mode === 'indirect' &&
    /^(?:deny|not-said)$/.test(act.force)
  );
}

function found(page: Page, d: Draft): Found<Pledge> {
  const { doc } = page;
  const { rule, words, content, first, last, more, askee: _, ...slots } = d;
  const pieces = [{ first, last }, ...more].sort((a, b) => a.first - b.first);
  return {
    ...slots,
    spans: pieces.map((p) => ({ start: doc.start(p.first), end: doc.end(p.last) })),
    why: { rule: `pledges/${rule}/${content.kind}`, words: [...words] },
  };
}

/** A truce that is only mentioned is no record: it must tell a term, or that it began. */
function tells(d: Draft, setting: Setting): boolean {
  if (
    d.start !== null ||
    d.end !== null ||
    d.duration !== null ||
    (d.conditions.length > 0 && !d.content.weak)
  )
    return true;
  if (
    setting.statuses.some((s) => s.kind === 'extend' && s.lead.form === 'future' && setting.teller !== null)
  )
    return true;
  return setting.statuses.some((s) =>
    s.kind === 'begin' ? s.lead.form !== 'future' : s.kind === 'hold' && s.lead.form === 'future',
  );
}
