import { meet } from '../dossier/index.js';
import { PLEDGE_WORDS } from '../dossier/words/pledge-words.js';
import type { Dossier, HeldStance, PledgeVersion } from '../model/index.js';
import { parseIso } from '../time/index.js';

/** Denials by a body of the bound side that there is such a pledge (docs/semantics.md, "Whether it is a commitment"). */
export function denials(dossier: Dossier): HeldStance[] {
  return dossier.stances.filter(
    (s) => s.position === 'denies' && isOf(s, dossier.pledger) && isAboutPledge(s),
  );
}

/**
 * The first time after a version that one of these parties took its word back (docs/semantics.md, "Withdrawal"); `null`
 * where none did. Who rejects a pledge without having given a word before withdraws nothing.
 */
export function withdrawal(
  dossier: Dossier,
  version: PledgeVersion,
  parties: readonly string[],
): HeldStance | null {
  const after = dossier.stances
    .filter((s) => s.position === 'rejects' && isOf(s, parties) && isAboutPledge(s))
    .filter((s) => instant(s, dossier) > (version.said_at.startMin ?? Number.POSITIVE_INFINITY))
    .filter((s) => hadGivenWord(dossier, s));
  return after.toSorted((a, b) => instant(a, dossier) - instant(b, dossier))[0] ?? null;
}

/** Whether a stance is held by a body of one of these parties. */
export function isOf({ holder, source }: HeldStance, parties: readonly string[]): boolean {
  return meet(holder, parties) || meet(source.sides, parties);
}

/** When a stance was told, epoch ms. */
export function instant({ source, said_on }: HeldStance, { timezone }: Dossier): number {
  return parseIso(source.published ?? said_on, timezone).startMin ?? 0;
}

function isAboutPledge({ about, source }: HeldStance): boolean {
  return `${about} ${source.quote}`
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => PLEDGE_WORDS.has(word));
}

/** Whether whoever holds the stance had by then a version of its own, or had confirmed or accepted another's. */
function hadGivenWord(dossier: Dossier, stance: HeldStance): boolean {
  const own = [...stance.holder, ...stance.source.sides];
  const at = instant(stance, dossier);
  return (
    dossier.versions.some(
      (v) => (own.includes(v.voice.name) || meet(v.voice.sides, own)) && (v.said_at.startMin ?? 0) < at,
    ) ||
    dossier.stances.some(
      (s) =>
        (s.position === 'confirms' || s.position === 'accepts') && isOf(s, own) && instant(s, dossier) < at,
    )
  );
}
