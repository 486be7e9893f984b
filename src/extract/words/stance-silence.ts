/**
 * Ways of not answering. `words` the verb (any form of it) with what must follow; `forms` its irregular ones; `need` what
 * must hold: not it is denied ("did not comment") · yes it is not denied ("declined to say") · any.
 * `next` what must follow: if a clause with whether, if, that, for how long. Own collection.
 */
import { list, table } from '../../model/words.js';

export const SILENCE_VERBS = table(
  ['words', 'forms', 'need', 'next'] as const,
  `
  comment | | not |
  remark | | not |
  respond | | not |
  reply | | not |
  react | | not |
  answer | | not |
  pronounce itself | | not |
  pronounce themselves | | not |
  acknowledge | | not |
  confirm | | not |
  deny that | | not |
  deny neither | denies neither | yes |
  say | says,said,said,saying | not | if
  say anything | says,said,said,saying | not |
  clarify | | not | if
  be drawn | is,been,been,being | not |
  make an announcement | makes,made,made,making | not |
  make no announcement | makes,made,made,making | yes |
  make no comment | makes,made,made,making | yes |
  make no statement | makes,made,made,making | yes |
  make no public comment | makes,made,made,making | yes |
  issue no statement | | yes |
  issue no comment | | yes |
  offer no comment | | yes |
  give no comment | gives,gave,given,giving | yes |
  give no response | gives,gave,given,giving | yes |
  give no answer | gives,gave,given,giving | yes |
  have no comment | has,had,had,having | yes |
  have no immediate comment | has,had,had,having | yes |
  say nothing | says,said,said,saying | yes |
  decline to comment | | yes |
  decline to say | | yes | if
  decline to answer | | yes |
  decline to confirm | | yes |
  decline comment | | yes |
  refuse to comment | | yes |
  refuse to say | | yes | if
  take questions | takes,took,taken,taking | not |
  refuse to answer | | yes |
  refuse to be drawn | | yes |
  decline to be drawn | | yes |
  refuse to confirm | | yes |
  stay silent | | yes |
  remain silent | | yes |
  keep silent | keeps,kept,kept,keeping | yes |
  keep silence | keeps,kept,kept,keeping | yes |
  stay mum | | yes |
  have yet to respond | has,had,had,having | yes |
  have yet to comment | has,had,had,having | yes |
  have yet to react | has,had,had,having | yes |
  have yet to confirm | has,had,had,having | yes |
  have yet to reply | has,had,had,having | yes |
  have yet to answer | has,had,had,having | yes |
  have yet to say | has,had,had,having | yes | if
  confirm nor deny | | not |
  confirm nor denies | | not |
  confirm nor denied | | not |
  be silent | is,was,been,being | yes |
  `,
);

/** Adverbs that may stand inside such a phrase: "made no immediate comment", "did not immediately respond". */
export const SILENCE_ADVERBS = list(
  'immediate, immediately, public, publicly, explicitly, directly, official, officially, further, yet, formal, formally, fully',
);

/** What opens the question that is left unanswered. */
export const UNANSWERED = list('whether, if, that');

/** Verbs that confirm or comment only where what they are about is a claim, a pledge or violence. */
export const NEEDS_TOPIC = list('respond, react, reply, answer, remark, acknowledge, confirm');
