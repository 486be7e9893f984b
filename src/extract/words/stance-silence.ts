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
  utter nothing | | yes |
  utter a word | | not |
  pronounce himself | | not |
  pronounce herself | | not |
  want to talk about | | not |
  give an answer | gives,gave,given,giving | not |
  give a response | gives,gave,given,giving | not |
  give an opinion | gives,gave,given,giving | not |
  give a reply | gives,gave,given,giving | not |
  take a line | takes,took,taken,taking | not |
  take a position | takes,took,taken,taking | not |
  have yet to take a line | has,had,had,having | yes |
  have yet to take a position | has,had,had,having | yes |
  have yet to give an answer | has,had,had,having | yes |
  be yet to take a line | is,was,been,being | yes |
  be yet to take a position | is,was,been,being | yes |
  be yet to respond | is,was,been,being | yes |
  be yet to react | is,was,been,being | yes |
  be yet to comment | is,was,been,being | yes |
  be yet to reply | is,was,been,being | yes |
  keep mum | keeps,kept,kept,keeping | yes |
  keep its counsel | keeps,kept,kept,keeping | yes |
  reserve its opinion | | yes |
  reserve its position | | yes |
  reserve judgment | | yes |
  reserve judgement | | yes |
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
  speak publicly about | speaks,spoke,spoken,speaking | not |
  have yet to speak publicly about | has,had,had,having | yes |
  have yet to make any statement | has,had,had,having | yes |
  have yet to issue a statement | has,had,had,having | yes |
  have yet to acknowledge | has,had,had,having | yes |
  be reached for comment | is,was,been,being | not |
  be not available for comment | is,was,been,being | yes |
  be not available to comment | is,was,been,being | yes |
  be unavailable for comment | is,was,been,being | yes |
  be not available for comment | are,were,been,being | yes |
  be unavailable for comment | are,were,been,being | yes |
  be silent | are,were,been,being | yes |
  answer calls | | not |
  answer questions | | not |
  answer a request for comment | | not |
  return calls | | not |
  return a call | | not |
  return messages | | not |
  return a request for comment | | not |
  issue a statement | | not |
  issue any statement | | not |
  make mention of | makes,made,made,making | not |
  make no mention of | makes,made,made,making | yes |
  give no sign | gives,gave,given,giving | yes | if
  give no indication | gives,gave,given,giving | yes | if
  give no immediate comment | gives,gave,given,giving | yes |
  sidestep the question | | yes |
  sidestep a question | | yes |
  sidestep questions | | yes |
  dodge the question | | yes |
  dodge questions | | yes |
  evade the question | | yes |
  avoid comment | | yes |
  hold its silence | holds,held,held,holding | yes |
  keep quiet | keeps,kept,kept,keeping | yes |
  stay quiet | | yes |
  remain quiet | | yes |
  remain mum | | yes |
  say nothing at all | says,said,said,saying | yes |
  withhold comment | withholds,withheld,withheld,withholding | yes |
  reserve comment | | yes |
  pass over in silence | | yes |
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
