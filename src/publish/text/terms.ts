import type { Line, TermName } from '../../model/index.js';

/** The labels of a line's choices for a term, each once. */
export function labels({ choices }: Pick<Line, 'choices'>, term: TermName): string[] {
  return [...new Set(choices.filter((c) => c.term === term).map((c) => c.label))];
}

/** The terms of a line in words: what it covers, from when, until when. */
export function termsOf(line: Line): string {
  if (line.denial) return 'there is no such pledge';
  return (['scope', 'start', 'end'] as const).map((term) => labels(line, term).join(' or ')).join('; ');
}
