import type { ActorMention } from '../../../actor/index.js';
import type { Doc } from '../../../language/index.js';
import { OWN_MEN, OWNERS } from '../../words/pledge-deeds.js';
import { DOCUMENTS } from '../../words/pledge-holds.js';
import { boundAll, personOf } from '../actors.js';
import type { Content } from '../content.js';
import { inDeal } from '../deal.js';
import { isOwnVoice, opening, type Rule, type Setting } from '../decide.js';
import { nounPhraseStart } from '../extent.js';

/** Somebody says what he will do or leave: "it will suspend its offensive operations", "is to halt its campaign", "would respect the truce". */
export const undertaken: Rule = (setting) => {
  const { page, content, teller: voice } = setting;
  if (content.lead === null || content.lead.form !== 'future') return null;
  // "will not halt its strikes" is no undertaking; "not to strike" carries its own not.
  if (content.lead.negated && content.kind !== 'not') return null;
  if (content.lead.must && content.kind === 'idiom') return null;
  if (content.kind === 'observe' && content.weak) return null;
  const who = page.cast.subjects(content.head);
  let pledger = boundAll(who);
  // A corps or brigade whose side the text leaves open is its speaker's.
  if (
    voice !== null &&
    voice.sides.length > 0 &&
    who.length > 0 &&
    who.every((m) => m.kind === 'force' && m.sides.length === 0)
  )
    pledger = [...voice.sides];
  // "His men would cease fire": whose they are stands in who speaks.
  if (pledger.length === 0 && voice !== null && isOwnMen(page.doc, content.lead.first))
    pledger = [...voice.sides];
  // "There would be no strikes": nobody does them; who says so answers for his side.
  if (pledger.length === 0 && voice !== null && isImpersonal(page.doc, content)) pledger = [...voice.sides];
  const deal =
    voice === null
      ? inDeal(page, content.first)
      : voice.sides.length === 0
        ? documentNamed(voice.name)
        : null;
  if (pledger.length === 0 && deal !== null) pledger = [...page.parties];
  const silent = content.words[0] === 'pledge-holds:fall silent';
  if (pledger.length === 0 && silent) pledger = [...page.parties];
  // "All prisoners must be released": a deal's term may leave open who is to do it.
  const open = deal !== null && content.kind === 'deed' && isPassive(page.doc, content.head);
  if (pledger.length === 0 && !silent && !open && !(voice !== null && isSaidOfMen(setting, who))) return null;
  const own = isOwnVoice(voice, pledger);
  const person = personOf(page.ctx, who);
  const basis =
    deal !== null || (silent && voice === null)
      ? 'agreed'
      : own
        ? 'announced'
        : voice !== null
          ? content.lead.must
            ? 'demanded'
            : 'claimed'
          : 'announced';
  return {
    rule: 'undertaken',
    basis,
    pledger,
    person: person ?? (own && !who.some((m) => m.kind === 'collective') ? (voice?.person ?? null) : null),
    voiced: [...(voice?.names ?? ['outlet'])],
    first:
      open && content.thing !== null && content.thing.first < content.lead.first
        ? nounPhraseStart(page.doc, content.thing.first)
        : opening(page, content.lead.first, who),
    frame: null,
    statuses: setting.statuses,
    declared: false,
    words: deal === null ? [] : [deal],
  };
};

function isPassive(doc: Doc, v: number): boolean {
  return v > 0 && (doc.lower(v) === 'be' || doc.lower(v - 1) === 'be');
}

/** The table entry of a deal that is itself the speaker: "the agreement says". */
function documentNamed(name: string): string | null {
  const last = name.toLowerCase().split(' ').at(-1)!;
  return DOCUMENTS.has(last) ? `pledge-holds:${last}` : null;
}

/** "there would be no shelling", "aid lorries may enter": a term that names nobody who is to keep it. */
function isImpersonal(doc: Doc, content: Content): boolean {
  if (content.act === 'access') return true;
  return content.lead !== null && content.lead.first > 0 && doc.lower(content.lead.first - 1) === 'there';
}

/** Fighters said to hold back, whose side the text leaves open: told all the same. */
function isSaidOfMen(setting: Setting, who: readonly ActorMention[]): boolean {
  const { page, content } = setting;
  if (content.kind === 'deed' || content.kind === 'act' || content.weak) return false;
  return (
    isImpersonal(page.doc, content) ||
    who.some((m) => m.kind === 'force' || m.kind === 'collective') ||
    isOwnMen(page.doc, content.lead!.first)
  );
}

/** "his men", "its fighters", "all units" right before the auxiliaries. */
function isOwnMen(doc: Doc, lead: number): boolean {
  if (lead < 2) return false;
  return OWN_MEN.has(doc.lower(lead - 1)) && OWNERS.has(doc.lower(lead - 2));
}
