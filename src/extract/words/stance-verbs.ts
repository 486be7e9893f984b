/**
 * Verbs that take a position. `words` the verb (any form of it) and what must follow it; `forms` its irregular ones; `about` which kinds of
 * topic its object must have (`stance-topics`; `it` a pronoun for one, `none` no object); `frame` how what it is about stands:
 * obj its object · that a clause · ing a gerund · inf an infinitive · on any words after it. A later row of the same verb serves
 * where an earlier one does not fit. Own collection.
 */
import { table } from '../../model/words.js';

export const STANCE_VERBS = table(
  ['words', 'forms', 'position', 'about', 'frame'] as const,
  `
  deny | | denies | truce claim demand violence talks it | obj that ing
  refute | | denies | claim it | obj
  dispute | | denies | claim truce it | obj that
  contradict | | denies | claim demand it | obj
  disown | | denies | claim violence | obj
  reject | | denies | claim | obj
  reject | | rejects | truce demand talks it | obj
  rebuff | rebuffs,rebuffed,rebuffed,rebuffing | rejects | truce demand talks it | obj
  spurn | | rejects | truce demand talks it | obj
  dismiss | | denies | claim | obj
  dismiss | | rejects | truce demand talks it | obj
  turn down | | rejects | truce demand talks it | obj
  thumb down | | rejects | truce demand talks it | obj
  rule out | | rejects | truce demand talks violence it | obj
  brush off | | rejects | truce demand talks | obj
  brush aside | | denies | claim | obj
  brush aside | | rejects | truce demand talks | obj
  shrug off | shrugs,shrugged,shrugged,shrugging | rejects | truce demand talks | obj
  scoff at | | rejects | truce demand talks | obj
  deride | | rejects | truce demand | obj
  repudiate | | rejects | truce demand | obj
  renounce | | rejects | truce | obj
  abrogate | | rejects | truce | obj
  scrap | scraps,scrapped,scrapped,scrapping | rejects | truce | obj
  terminate | | rejects | truce | obj
  denounce | | rejects | truce | obj
  withdraw from | withdraws,withdrew,withdrawn,withdrawing | rejects | truce talks | obj
  pull out of | | rejects | truce talks | obj
  walk away from | | rejects | truce talks | obj
  walk out of | | rejects | truce talks | obj
  refuse | | rejects | truce demand talks deed | obj inf
  decline | | rejects | truce demand talks deed | obj inf
  recommend against | | rejects | truce demand talks deed | obj ing
  advise against | | rejects | truce demand talks deed | obj ing
  argue against | | rejects | truce demand talks deed | obj ing
  oppose | | rejects | truce demand talks | obj
  resist | | rejects | demand truce | obj
  accept | | accepts | truce demand it | obj
  agree to | | accepts | demand truce | obj
  consent to | | accepts | demand truce | obj
  assent to | | accepts | demand truce | obj
  endorse | | accepts | truce demand | obj
  approve | | accepts | truce demand | obj
  back | | accepts | truce demand | obj
  sign up to | | accepts | truce demand | obj
  abide by | abides,abode,abode,abiding | accepts | truce demand it | obj
  hold to | holds,held,held,holding | accepts | truce demand it | obj
  stick to | sticks,stuck,stuck,sticking | accepts | truce demand it | obj
  adhere to | | accepts | truce demand it | obj
  confirm | | confirms | truce claim demand talks violence it | obj that
  acknowledge | | confirms | truce violence | obj
  welcome | | praises | truce demand talks it | obj
  hail | | praises | truce demand talks it | obj
  praise | | praises | truce demand talks it | obj
  applaud | | praises | truce demand talks it | obj
  celebrate | | praises | truce demand | obj
  laud | | praises | truce demand talks it | obj
  commend | | praises | truce demand talks it | obj
  salute | | praises | truce demand talks it | obj
  cheer | | praises | truce demand | obj
  greet | | praises | truce demand | obj
  praise | | praises | any | on
  commend | | praises | any | on
  thank | | praises | any | on
  express thanks to | | praises | any | on
  express gratitude | | praises | any | on
  congratulate | | praises | truce demand talks | on
  demand | | demands | truce demand violence talks deed | obj that inf
  request | | demands | truce violence talks deed | obj that
  insist on | | demands | truce talks demand deed | obj
  call for | | demands | truce violence talks deed | obj
  call on | | demands | truce violence talks deed | on
  call upon | | demands | truce violence talks deed | on
  appeal for | | demands | truce violence talks deed | obj
  appeal to | | demands | truce violence talks deed | on
  urge | | demands | truce violence talks deed | on
  implore | | demands | truce violence talks deed | on
  press for | | demands | truce talks deed | obj
  push for | | demands | truce talks deed | obj
  plead for | | demands | truce talks deed | obj
  propose | | proposes | truce violence talks deed | obj that inf
  offer | | proposes | truce talks deed | obj inf
  suggest | | proposes | truce talks deed | obj that ing
  put forward | puts,put,put,putting | proposes | truce demand deed | obj
  table | | proposes | truce demand deed | obj
  float | | proposes | truce demand deed | obj
  doubt | | doubts | truce demand claim violence talks it | obj that
  question | | doubts | truce demand claim | obj
  cast doubt on | casts,cast,cast,casting | doubts | truce demand claim talks it | obj
  cast doubt upon | casts,cast,cast,casting | doubts | truce demand claim talks it | obj
  express doubt | | doubts | truce demand claim violence talks | on
  express doubts | | doubts | truce demand claim violence talks | on
  express scepticism | | doubts | truce demand claim violence talks | on
  express skepticism | | doubts | truce demand claim violence talks | on
  voice doubt | | doubts | truce demand claim violence talks | on
  voice doubts | | doubts | truce demand claim violence talks | on
  extend | | extends | truce deal | obj
  prolong | | extends | truce | obj
  renew | | extends | truce | obj
  lengthen | | extends | truce | obj
  roll over | | extends | truce | obj
  agree to extend | | extends | truce | obj
  agree to prolong | | extends | truce | obj
  agree to renew | | extends | truce | obj
  `,
);

/** Adjectives that take a position after "is", "are", "remain". */
export const STANCE_ADJECTIVES = table(
  ['word', 'position'] as const,
  `
  sceptical | doubts
  skeptical | doubts
  doubtful | doubts
  unconvinced | doubts
  dubious | doubts
  silent | no-comment
  tight-lipped | no-comment
  mum | no-comment
  `,
);

/** Nouns that take a position: "Kyiv's rejection of the demand", "a denial by the army". */
export const STANCE_NOUNS = table(
  ['word', 'position', 'about'] as const,
  `
  rejection | rejects | truce demand talks claim
  refusal | rejects | truce demand talks violence
  acceptance | accepts | truce demand
  denial | denies | claim truce violence
  denials | denies | claim truce violence
  confirmation | confirms | truce claim
  demand | demands | truce violence talks deed
  demands | demands | truce violence talks deed
  extension | extends | truce
  `,
);
