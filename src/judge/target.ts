import { PEOPLE_AND_FIRMS, TARGET_CLASSES } from '../dossier/words/target-classes.js';
import { cellList, type Kleene } from '../model/index.js';
import { either } from '../time/index.js';

const CLASSES = TARGET_CLASSES.map((row) => ({
  name: row.class,
  member: cellList(row.member).map(phrase),
  near: cellList(row.near).map(phrase),
}));

const PEOPLE = [...PEOPLE_AND_FIRMS].map(phrase);

/**
 * Whether what was hit is of the kind that a pledge protects (docs/semantics.md, "target").
 *
 * @param pledged the pledge's targets; none: anything
 * @param hit the occurrence's targets; none: unsaid
 */
export function matchTarget(
  pledged: readonly string[],
  hit: readonly string[],
): { value: Kleene; reason: string } {
  if (pledged.length === 0) return { value: 'yes', reason: 'the pledge names no target' };
  if (hit.length === 0) return { value: 'maybe', reason: 'the target is not said' };
  const wanted = pledged.map(phrase);
  const classes = CLASSES.filter((c) =>
    wanted.some((w) => names(w, c.member) || c.name === w.trim() || w.includes(` ${c.name} `)),
  );
  const answers = hit.map(phrase).map((h): Kleene => {
    const isNamed =
      wanted.some((w) => h.includes(w) || w.includes(h)) || classes.some((c) => names(h, c.member));
    // "Workers of an energy company" are people; that they work in energy does not make them a plant.
    if (isNamed) return names(h, PEOPLE) && !wanted.some((w) => names(w, PEOPLE)) ? 'maybe' : 'yes';
    return classes.some((c) => names(h, c.near)) ? 'maybe' : 'no';
  });
  const value = answers.reduce(either);
  const hitWords = hit.join(', ');
  const how = value === 'yes' ? 'is' : value === 'maybe' ? 'is only near to' : 'is not';
  return { value, reason: `${hitWords} ${how} ${pledged.join(', ')}` };
}

/** Lower case, words parted by single spaces, a space at either end, so that whole words are found by `includes`. */
function phrase(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
const names = (text: string, list: readonly string[]) => list.some((entry) => text.includes(entry));
