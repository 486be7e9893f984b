/**
 * Folding: the form under which the index keeps a name, so that "Deir al-Balaḥ", "DEIR AL BALAH" and "Deir al‑Balah"
 * meet. Marks, apostrophes and dots go, hyphens and other signs become one space, letters become ASCII lower case.
 */

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
  ŋ: 'n',
  ɛ: 'e',
  ɔ: 'o',
  '&': ' and ',
}; // prettier-ignore

const PLAIN = /^[a-z ]*$/;
/** Most names with a hyphen or a dot need no look at their letters. */
const ASCII = /^[ -~]*$/;
const DROPPED = /[.'`]/g;
const BETWEEN = /[^a-z0-9]+/g;

/** The index key of a name: only `a`–`z`, `0`–`9` and single inner spaces; `''` if nothing is left. */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower) && !lower.includes('  ')) return saint(lower.trim());
  if (ASCII.test(lower)) {
    const parted = lower.replace(DROPPED, '').replaceAll('&', ' and ');
    return saint(parted.replace(BETWEEN, ' ').trim());
  }
  const folded = lower
    .normalize('NFD')
    .replace(/[\p{M}.'’‘ʼʻʹ`´ʿʾ′]/gu, '')
    .replace(/[øłđıəßæœþðħŋɛɔ&]/g, (c) => LETTERS[c] ?? c)
    .replace(BETWEEN, ' ')
    .trim();
  return saint(folded);
}

/** "St. Petersburg" and "Saint Petersburg" meet. */
function saint(folded: string): string {
  return folded.startsWith('st ') ? `saint ${folded.slice(3)}` : folded;
}
