import type { OutletGrade } from '../../model/index.js';
import { harmless } from './plain.js';

/** What each letter and each figure of a grade stands for (NATO AJP-2.1, the "Admiralty" system). */
const RELIABILITY: Readonly<Record<string, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};
const CREDIBILITY: Readonly<Record<number, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

/** The letter and the figure, as they stand beside an outlet. */
export const gradeOf = ({ reliability, credibility }: OutletGrade): string =>
  `${reliability}${credibility ?? ''}`;

/** Grades of outlets for a terminal. */
export function gradesText(grades: readonly OutletGrade[]): string {
  if (grades.length === 0) return 'No outlet has a grade.';
  const width = Math.max(...grades.map((g) => g.outlet.length));
  return grades
    .map((g) => {
      const words = [
        RELIABILITY[g.reliability],
        ...(g.credibility === null ? [] : [CREDIBILITY[g.credibility]]),
      ];
      return harmless(`${g.outlet.padEnd(width)}  ${gradeOf(g).padEnd(2)}  ${words.join('; ')}`);
    })
    .join('\n');
}
