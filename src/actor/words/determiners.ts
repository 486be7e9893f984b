import { table } from '../../model/words.js';

/**
 * Words that open a noun phrase. `class`: `the` · `a` (indefinite) · `this` (points back) · `some` (an indefinite number) ·
 * `number` · `all` · `none` · `own` (a possessive pronoun). From a grammar's closed list.
 */
export const DETERMINERS = table(
  ['word', 'class'] as const,
  `
the | the
a | a
an | a
another | a
one | a
this | this
these | this
those | this
such | a
some | some
several | some
many | some
most | some
few | some
other | some
dozens | some
hundreds | some
scores | some
various | some
multiple | some
numerous | some
two | number
three | number
four | number
five | number
six | number
seven | number
eight | number
nine | number
ten | number
all | all
both | all
no | none
any | none
his | own
her | own
its | own
their | own
our | own
my | own
your | own
whose | own
`,
);
