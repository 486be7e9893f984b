import { table } from '../../model/words.js';

// Words before a number or a date that soften it. `bound`: `near` about that much, `least` that or more, `most` that or
// less, `above` more, `below` less.
export const HEDGES = table(
  ['phrase', 'bound'] as const,
  `
  about | near
  around | near
  approximately | near
  roughly | near
  some | near
  circa | near
  nearly | near
  almost | near
  close to | near
  or so | near
  on or about | near
  at least | least
  no less than | least
  not less than | least
  a minimum of | least
  minimum | least
  up to | most
  as many as | most
  as much as | most
  at most | most
  no more than | most
  not more than | most
  a maximum of | most
  as long as | most
  maximum | most
  more than | above
  over | above
  longer than | above
  less than | below
  under | below
  fewer than | below
  just over | above
  just under | below
  well over | above
`,
);
