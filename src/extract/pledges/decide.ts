import type { Basis } from '../../model/index.js';
import { MEDIATOR_ROLES, OFFICIAL_ROLES } from '../words/pledge-cues.js';
import { bound, boundAll } from './actors.js';
import type { Content } from './content.js';
import type { Decision } from './draft.js';
import {
  type Frame,
  frameBehind,
  frameOfPronoun,
  framesBefore,
  type StatusHit,
  statusesOf,
} from './frame.js';
import type { Page } from './page.js';
import { type Voice, voiceAt } from './voice.js';
import { hearsay } from './words.js';

/** What stands around a content, gathered once for all rules. */
export interface Setting {
  readonly page: Page;
  readonly content: Content;
  /** Frames before it, nearest first. */
  readonly chain: readonly Frame[];
  readonly behind: Frame | null;
  readonly statuses: readonly StatusHit[];
  readonly voice: Voice | null;
  /** The same, whatever word reports it: of a clause that is itself the undertaking. */
  readonly teller: Voice | null;
  /** A word of hearsay in its clause, as `table:entry`. */
  readonly hearsay: string | null;
  /** Whose own it is by a possessive or adjective or "between … and …". */
  readonly owners: readonly string[];
}

/** Gathers a content's setting. */
export function settingOf(page: Page, content: Content): Setting {
  const { doc, cast, ctx } = page;
  const chain = framesBefore(doc, cast, content);
  const behind =
    content.lead === null
      ? (frameBehind(doc, cast, content) ?? (chain.length === 0 ? frameOfPronoun(doc, cast, content) : null))
      : null;
  const own = (t: number): boolean =>
    [...chain, ...(behind === null ? [] : [behind])].some((f) => t >= f.first && t <= f.last);
  return {
    page,
    content,
    chain,
    behind,
    statuses: content.lead === null ? statusesOf(doc, content, chain.length > 0) : [],
    voice:
      voiceAt(ctx, page.speech, doc.start(content.head), own) ??
      (behind === null ? null : voiceAt(ctx, page.speech, doc.start(behind.first), own)),
    teller: voiceAt(ctx, page.speech, doc.start(content.head), () => false),
    hearsay: hearsayNear(page, content),
    owners: content.lead === null ? ownersOf(page, content) : [],
  };
}

function hearsayNear(page: Page, content: Content): string | null {
  const { doc } = page;
  const s = doc.sentenceOf(content.first);
  for (let i = Math.max(s.first, content.first - 16); i <= Math.min(s.last, content.last + 22); i++) {
    const hit = hearsay.at(doc, i);
    if (hit !== null) return hit.name;
  }
  return null;
}

/** Who has a noun for his own: "between A and B", "the government's halt", "Russian strikes", "its own truce". */
function ownersOf(page: Page, content: Content): readonly string[] {
  const { doc, cast } = page;
  const s = doc.sentenceOf(content.first);
  for (let i = content.last + 1; i <= Math.min(s.last, content.last + 4); i++) {
    const w = doc.lower(i);
    if (w === 'between' || w === 'by' || w === 'with') {
      const found = cast.within(i + 1, Math.min(s.last, i + 14)).slice(0, w === 'between' ? 2 : 1);
      if (found.length > 0 && found[0]!.first <= i + 5) {
        if (w === 'between') return boundAll(found.map((f) => f.mention));
        if (w === 'with') {
          const own = possessor(page, content);
          if (own.length > 0) return [...new Set([...own, ...bound(found[0]!.mention)])];
        }
      }
    }
    if (/^[.,;]$/.test(w)) break;
  }
  const own = possessor(page, content);
  if (own.length > 0) return own;
  const inside = content.kind === 'pause' ? cast.within(content.first, content.last) : [];
  return boundAll(inside.map((r) => r.mention));
}

/** The possessor in the words before a noun, inside its noun phrase. */
function possessor(page: Page, content: Content): readonly string[] {
  const { doc, cast } = page;
  const s = doc.sentenceOf(content.first);
  for (let i = content.first - 1; i >= Math.max(s.first, content.first - 6); i--) {
    const w = doc.lower(i);
    if (/^(?:its|their|his|her)$/.test(w) || w === "'s" || w === "'") {
      const m = cast.at(w === "'s" || w === "'" ? i - 1 : i);
      return m === null ? [] : bound(m);
    }
    if (/^[.,;:—–()]$/.test(w) || /^(?:a|an|to|on|of|for|in|by|that)$/.test(w)) break;
    const m = cast.at(i);
    if (m !== null && (m.kind === 'state' || m.kind === 'group') && doc.upos(i) === 'ADJ') return bound(m);
  }
  return [];
}

/** The first token of the words that state a pledge: its maker where he stands close before, else the frame. */
export function opening(
  page: Page,
  first: number,
  subject: readonly { readonly start: number; readonly end: number }[],
): number {
  const { doc } = page;
  const s = doc.sentenceOf(first);
  let at = first;
  for (const m of subject) {
    const token = doc.tokenAt(m.start);
    if (token >= s.first && token < at && first - token <= 14) at = token;
  }
  return at;
}

/** Whether the voice is the pledger's own: his side's, or a mouthpiece's or headquarters' whose side the text leaves open. */
export function isOwnVoice(voice: Voice | null, pledger: readonly string[]): boolean {
  if (voice === null) return false;
  if (pledger.some((p) => p === voice.name || voice.sides.includes(p))) return true;
  return pledger.length === 1 && voice.sides.length === 0 && speaksOfficially(voice.role);
}

function speaksOfficially(role: string): boolean {
  return role
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((w) => OFFICIAL_ROLES.has(w));
}

function mediates(role: string): boolean {
  return role
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((w) => MEDIATOR_ROLES.has(w));
}

/** Basis and voice of a word that somebody is told to have given. */
export function tellOf(
  setting: Setting,
  pledger: readonly string[],
  self: string | null,
  unilateral: boolean,
  several = pledger.length >= 2,
): { basis: Basis; voiced: string[] } {
  const { voice } = setting;
  if (voice === null) {
    if (setting.hearsay !== null) return { basis: 'rumoured', voiced: [] };
    if (several) return { basis: 'agreed', voiced: ['outlet'] };
    if (unilateral) return { basis: 'announced', voiced: self === null ? ['outlet'] : [self] };
    return { basis: 'agreed', voiced: ['outlet'] };
  }
  if (several) {
    const announced = voice.cue !== null && /^(?:announc|confirm|declar|stat)/.test(voice.cue);
    if (announced || mediates(voice.role) || isOwnVoice(voice, pledger))
      return { basis: 'agreed', voiced: [...voice.names] };
    return { basis: 'claimed', voiced: [...voice.names] };
  }
  if (pledger.length === 1 && isOwnVoice(voice, pledger))
    return { basis: 'announced', voiced: [...voice.names] };
  return { basis: 'claimed', voiced: [...voice.names] };
}

/** A content and its setting to a pledge's decision; null where the words make none. Tried in order. */
export type Rule = (setting: Setting) => Decision | null;
