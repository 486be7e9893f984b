import { table } from '../../model/words.js';

/** Personal pronouns. `person`: 1 or 3. `number`: s or p. `sex`: m, f, n (a thing or a body), or empty. `case`: subject, object, possessive, reflexive. */
export const PRONOUNS = table(
  ['word', 'person', 'number', 'sex', 'case'] as const,
  `
he | 3 | s | m | subject
him | 3 | s | m | object
his | 3 | s | m | possessive
himself | 3 | s | m | reflexive
she | 3 | s | f | subject
her | 3 | s | f | possessive
hers | 3 | s | f | possessive
herself | 3 | s | f | reflexive
it | 3 | s | n | subject
its | 3 | s | n | possessive
itself | 3 | s | n | reflexive
they | 3 | p | | subject
them | 3 | p | | object
their | 3 | p | | possessive
theirs | 3 | p | | possessive
themselves | 3 | p | | reflexive
i | 1 | s | | subject
me | 1 | s | | object
my | 1 | s | | possessive
myself | 1 | s | | reflexive
we | 1 | p | | subject
us | 1 | p | | object
our | 1 | p | | possessive
ours | 1 | p | | possessive
ourselves | 1 | p | | reflexive
`,
);
