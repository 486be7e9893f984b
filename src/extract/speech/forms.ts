import { cellList } from '../../model/words.js';

/** How a verb stands: `base` say, `s` says, `past` said (also the participle), `ing` saying. */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

/** All forms of a verb, each with its kind; `irregular` is third person, past, participle, -ing, or empty. */
export function verbForms(verb: string, irregular: string): [form: string, kind: VerbForm][] {
  const [s, past, participle, ing] = cellList(irregular);
  const out: [string, VerbForm][] = [
    [verb, 'base'],
    [s ?? third(verb), 's'],
    [past ?? pastOf(verb), 'past'],
    [ing ?? ingOf(verb), 'ing'],
  ];
  if (participle !== undefined && participle !== past) out.push([participle, 'past']);
  return out;
}

function third(v: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(v)) return `${v}es`;
  return /[^aeiou]y$/.test(v) ? `${v.slice(0, -1)}ies` : `${v}s`;
}

function pastOf(v: string): string {
  if (v.endsWith('e')) return `${v}d`;
  return /[^aeiou]y$/.test(v) ? `${v.slice(0, -1)}ied` : `${v}ed`;
}

function ingOf(v: string): string {
  return v.endsWith('e') && !/(?:ee|oe|ye)$/.test(v) ? `${v.slice(0, -1)}ing` : `${v}ing`;
}
