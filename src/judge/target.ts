import { cellList, type Kleene } from '../model/index.js';
import { TARGET_CLASSES } from './words/target-classes.js';

const CLASSES = TARGET_CLASSES.map((row) => ({
  name: row.class,
  member: cellList(row.member).map(phrase),
  near: cellList(row.near).map(phrase),
}));

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
  const found = hit.map(phrase);
  if (
    found.some(
      (h) => wanted.some((w) => h.includes(w) || w.includes(h)) || classes.some((c) => names(h, c.member)),
    )
  )
    return { value: 'yes', reason: `${hit.join(', ')} is ${pledged.join(', ')}` };
  if (found.some((h) => classes.some((c) => names(h, c.near))))
    return { value: 'maybe', reason: `${hit.join(', ')} is only near to ${pledged.join(', ')}` };
  return { value: 'no', reason: `${hit.join(', ')} is not ${pledged.join(', ')}` };
}

/** Lower case, words parted by single spaces, a space at either end, so that whole words are found by `includes`. */
function phrase(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
const names = (text: string, list: readonly string[]) => list.some((entry) => text.includes(entry));
