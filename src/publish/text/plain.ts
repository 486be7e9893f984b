/**
 * Text from outside, made harmless for a terminal: marks that move the cursor, change colours, turn the direction of writing or
 * cannot be seen are shown as what they are. Line ends, tabs and letters of every script stay.
 */
export function harmless(text: string): string {
  return text.replace(UNSEEN, shown);
}

/** One character that would do something rather than be seen, as something that is seen. */
function shown(mark: string): string {
  const code = mark.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/**
 * Controls but for tab and line ends (C0, DEL, C1), marks of direction (UAX #9), invisible ones (zero width, soft
 * hyphen, tags), line separators that terminals disagree about, and halves of surrogate pairs.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;
