import type { Choice, Dossier, Judgement, Source, TermName } from '../model/index.js';
import { TermName as TermNames } from '../model/index.js';

/** A term on which the readings differ: its choices, and what a report says was left unsaid about it. */
export interface OpenTerm {
  readonly term: TermName;
  readonly choices: readonly Choice[];
  readonly unsaid: { readonly terms: readonly string[]; readonly source: Source } | null;
}

/** Words in a report's "did not say …" that point to a term. */
const POINTS_TO: Readonly<Record<TermName, RegExp>> = {
  start: /\b(start|begin|began|begun|first day|from what|from which|when|dates?)\b/i,
  end: /\b(end|last day|until|expire|how long|belongs)\b/i,
  zone: /\b(time ?zones?|local time|whose (?:clock|midnight|time)|midnight)\b/i,
  scope: /\b(city|cities|towns?|country|place|sites?|targets?|covered)\b/i,
  counts: /\b(intercept|shot down|debris)/i,
};

/** The terms for which the readings of a judgement make more than one choice. */
export function openTerms(dossier: Dossier, judgement: Judgement): OpenTerm[] {
  return TermNames.options.flatMap((term) => {
    const choices = [
      ...new Map(
        judgement.verdicts.map((v) => [v.reading.choices[term].id, v.reading.choices[term]]),
      ).values(),
    ];
    if (choices.length < 2) return [];
    const told = dossier.unsaid.filter((u) => POINTS_TO[term].test(u.term));
    const first = told[0];
    return [
      {
        term,
        choices,
        unsaid: first
          ? {
              terms: [
                ...new Set(told.filter((t) => t.source.report === first.source.report).map((t) => t.term)),
              ],
              source: first.source,
            }
          : null,
      },
    ];
  });
}
