/**
 * The form under which words of names are compared: small letters, marks off, apostrophes and hyphens straight. Dots stay, since
 * "U.S." and "us" differ.
 */
export function key(lower: string): string {
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 126) return folded(lower);
  return lower;
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
};

function folded(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼʻʹ`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/[øłđıəßæœð]/g, (c) => LETTERS[c] ?? c);
}
