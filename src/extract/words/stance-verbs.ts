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
  contest | | denies | claim truce violence it | obj that ing
  disavow | | denies | claim violence truce | obj
  rebut | rebuts,rebutted,rebutted,rebutting | denies | claim it | obj
  disclaim | | denies | claim violence | obj
  play down | | denies | claim | obj
  discount | | denies | claim | obj
  decry | decries,decried,decried,decrying | denies | claim | obj
  trash | | denies | claim | obj
  deny any part in | denies,denied,denied,denying | denies | any before | on
  deny any role in | denies,denied,denied,denying | denies | any before | on
  deny any involvement in | denies,denied,denied,denying | denies | any before | on
  deny having any part in | denies,denied,denied,denying | denies | any before | on
  disown | | denies | claim violence | obj
  reject | | denies | claim | obj
  shoot down | shoots,shot,shot,shooting | rejects | truce demand talks claim it | obj
  knock back | | rejects | truce demand talks | obj
  stop short of | stops,stopped,stopped,stopping | rejects | truce demand talks | on
  fall short of | falls,fell,fallen,falling | rejects | demand | on
  criticise | | rejects | truce demand | obj
  criticize | | rejects | truce demand | obj
  mock | | rejects | truce demand | obj
  ridicule | | rejects | truce demand | obj
  lambast | | rejects | truce demand | obj
  slam | slams,slammed,slammed,slamming | rejects | truce demand | obj
  decry | decries,decried,decried,decrying | rejects | truce demand | obj
  reject | | rejects | truce demand talks it | obj
  contemptuously reject | | rejects | truce demand talks it | obj
  repel | | rejects | demand | obj
  veto | vetoes,vetoed,vetoed,vetoing | rejects | truce demand | obj
  spurn | spurns,spurned,spurned,spurning | rejects | truce demand talks it | obj
  snub | snubs,snubbed,snubbed,snubbing | rejects | truce demand talks | obj
  shun | shuns,shunned,shunned,shunning | rejects | truce demand talks | obj
  boycott | | rejects | talks | obj
  scorn | | rejects | truce demand talks | obj
  say no to | says,said,said,saying | rejects | truce demand talks | obj
  pour cold water on | | rejects | truce demand talks | obj
  throw out | throws,threw,thrown,throwing | rejects | truce demand | obj
  suspend | | rejects | truce talks | obj
  freeze | freezes,froze,frozen,freezing | rejects | talks | obj
  suspend participation in | | rejects | truce talks | obj
  suspend its participation in | | rejects | truce talks | obj
  suspend their participation in | | rejects | truce talks | obj
  break off | breaks,broke,broken,breaking | rejects | truce talks | obj
  call off | | rejects | truce talks | obj
  end participation in | | rejects | truce talks | obj
  withdraw its support for | withdraws,withdrew,withdrawn,withdrawing | rejects | truce | obj
  back out of | | rejects | truce talks | obj
  disavow | | rejects | truce | obj
  annul | annuls,annulled,annulled,annulling | rejects | truce | obj
  revoke | | rejects | truce | obj
  call off | | rejects | truce talks | obj
  rebuff | rebuffs,rebuffed,rebuffed,rebuffing | rejects | truce demand talks it | obj
  spurn | | rejects | truce demand talks it | obj
  dismiss | | denies | claim | obj
  dismiss | | rejects | truce demand talks it | obj
  turn down | | rejects | truce demand talks it | obj
  thumb down | | rejects | truce demand talks it | obj
  rule out | | rejects | truce demand talks violence it | obj
  brush off | | rejects | truce demand talks | obj
  brush aside | | denies | claim | obj
  rule out | rules,ruled,ruled,ruling | denies | claim | obj
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
  embrace | | accepts | truce demand | obj
  ratify | ratifies,ratified,ratified,ratifying | accepts | truce | obj
  go along with | goes,went,gone,going | accepts | truce demand | obj
  say yes to | says,said,said,saying | accepts | truce demand talks | obj
  sign off on | | accepts | truce demand | obj
  sign on to | | accepts | truce demand | obj
  recognise | | accepts | truce | obj
  recognize | | accepts | truce | obj
  respond positively to | | accepts | truce demand | obj
  give its approval to | gives,gave,given,giving | accepts | truce demand | obj
  give their approval to | gives,gave,given,giving | accepts | truce demand | obj
  give its consent to | gives,gave,given,giving | accepts | truce demand | obj
  heed | | accepts | demand | obj
  take up | takes,took,taken,taking | accepts | truce demand | obj
  put his name to | puts,put,put,putting | accepts | truce demand | obj
  put her name to | puts,put,put,putting | accepts | truce demand | obj
  put its name to | puts,put,put,putting | accepts | truce demand | obj
  subscribe to | | accepts | truce demand | obj
  submit to | submits,submitted,submitted,submitting | accepts | truce demand | obj
  agree to | | accepts | demand truce | obj
  consent to | | accepts | demand truce | obj
  assent to | | accepts | demand truce | obj
  endorse | | accepts | truce demand | obj
  support | | accepts | truce demand | obj
  approve | | accepts | truce demand | obj
  back | | accepts | truce demand | obj
  sign up to | | accepts | truce demand | obj
  abide by | abides,abode,abode,abiding | accepts | truce demand it | obj
  hold to | holds,held,held,holding | accepts | truce demand it | obj
  stick to | sticks,stuck,stuck,sticking | accepts | truce demand it | obj
  adhere to | | accepts | truce demand it | obj
  confirm | | confirms | truce claim demand talks violence deed it | obj that
  acknowledge | | confirms | truce violence | obj
  admit | admits,admitted,admitted,admitting | confirms | violence claim it | obj that ing
  own up to | | confirms | any before | on
  vouch for | vouches,vouched,vouched,vouching | confirms | truce claim demand it | obj
  concede | | confirms | violence claim | obj that
  claim responsibility for | | confirms | violence | obj
  take responsibility for | takes,took,taken,taking | confirms | violence | obj
  accept responsibility for | | confirms | violence | obj
  welcome | | praises | truce demand talks it | obj
  hail | | praises | truce demand talks it | obj
  praise | | praises | truce demand talks it | obj
  applaud | | praises | truce demand talks it | obj
  celebrate | | praises | truce demand | obj
  laud | | praises | truce demand talks it | obj
  commend | | praises | truce demand talks it | obj
  salute | | praises | truce demand talks it | obj
  cheer | | praises | truce demand | obj
  appreciate | | praises | truce demand talks it | obj
  express support for its | | praises | truce demand talks | obj
  voice support for | | praises | truce demand talks | obj
  express support for | | praises | truce demand talks | obj
  express satisfaction with | | praises | truce demand | obj
  pay tribute to | pays,paid,paid,paying | praises | truce demand talks | on
  salute | | praises | any | on
  be all praise | is,was,been,being | praises | any before | on
  greet | | praises | truce demand | obj
  praise | | praises | any | on
  commend | | praises | any | on
  thank | | praises | any | on
  express thanks to | | praises | any | on
  express gratitude | | praises | any | on
  congratulate | | praises | truce demand talks | on
  demand | | demands | truce demand violence talks deed | obj that inf
  reiterate its call for | | demands | truce violence talks deed | on
  reiterate his call for | | demands | truce violence talks deed | on
  reiterate her call for | | demands | truce violence talks deed | on
  reiterate their call for | | demands | truce violence talks deed | on
  repeat its call for | | demands | truce violence talks deed | on
  repeat his call for | | demands | truce violence talks deed | on
  repeat her call for | | demands | truce violence talks deed | on
  renew its call for | | demands | truce violence talks deed | on
  renew his call for | | demands | truce violence talks deed | on
  reiterate his demand for | | demands | truce violence talks deed | on
  reiterate its demand for | | demands | truce violence talks deed | on
  reiterate his demand that | | demands | truce violence talks deed | on
  reiterate its demand that | | demands | truce violence talks deed | on
  clamour for | | demands | truce violence talks deed | obj
  ask for | | demands | truce talks | obj
  exhort | | demands | truce violence talks deed | on
  beseech | beseeches,besought,besought,beseeching | demands | truce violence talks deed | on
  want | | demands | deed | on
  insist | | demands | deed | that
  request | | demands | truce violence talks deed | obj that
  insist on | | demands | truce talks demand deed | obj
  call for | | demands | truce violence talks deed | obj
  call on | | demands | truce violence talks deed | on
  call upon | | demands | truce violence talks deed | on
  appeal for | | demands | truce violence talks deed | obj
  appeal to | | demands | truce violence talks deed | on
  urge | | demands | truce violence talks deed | on
  implore | | demands | truce violence talks deed | on
  beg | begs,begged,begged,begging | demands | truce violence talks deed | on
  press for | | demands | truce talks deed | obj
  push for | | demands | truce talks deed | obj
  plead for | | demands | truce talks deed | obj
  propose | | proposes | truce violence talks deed | obj that inf
  offer | | proposes | truce talks deed | obj inf
  suggest | | proposes | truce talks deed | obj that ing
  put forward | puts,put,put,putting | proposes | truce demand deed | obj
  table | | proposes | truce demand deed | obj
  float | | proposes | truce demand deed | obj
  have skepticism | has,had,had,having | doubts | truce demand claim talks | on
  have scepticism | has,had,had,having | doubts | truce demand claim talks | on
  have reservations about | has,had,had,having | doubts | truce demand talks | obj
  express reservations about | | doubts | truce demand talks | obj
  voice reservations about | | doubts | truce demand talks | obj
  remain sceptical | | doubts | truce demand claim talks | on
  remain skeptical | | doubts | truce demand claim talks | on
  react with scepticism | | doubts | truce demand talks | on
  react with skepticism | | doubts | truce demand talks | on
  respond with scepticism | | doubts | truce demand talks | on
  respond with skepticism | | doubts | truce demand talks | on
  greet with scepticism | | doubts | truce demand | on
  reserve the right | | conditional | any before | on
  reserve its right | | conditional | any before | on
  reserve his right | | conditional | any before | on
  reserve their right | | conditional | any before | on
  reaffirm its right | | conditional | any before | on
  reaffirm its legitimate right | | conditional | any before | on
  doubt | | doubts | truce demand claim violence talks it | obj that
  mistrust | | doubts | truce demand | obj
  distrust | | doubts | truce demand | obj
  voice scepticism | | doubts | truce demand claim violence talks | on
  voice skepticism | | doubts | truce demand claim violence talks | on
  raise doubts | | doubts | truce demand claim violence talks | on
  have doubts | has,had,had,having | doubts | truce demand claim violence talks | on
  have no faith in | has,had,had,having | doubts | truce demand talks | obj
  have little faith in | has,had,had,having | doubts | truce demand talks | obj
  have little confidence in | has,had,had,having | doubts | truce demand talks | obj
  have no confidence in | has,had,had,having | doubts | truce demand talks | obj
  have no illusions about | has,had,had,having | doubts | truce demand talks | obj
  put little faith in | puts,put,put,putting | doubts | truce demand talks | obj
  hold out little hope for | holds,held,held,holding | doubts | truce demand talks | obj
  scoff at | | doubts | claim | obj
  wonder how | | doubts | truce demand | on
  wonder aloud how | | doubts | truce demand | on
  wonder whether | | doubts | truce demand | on
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
  re-up | | extends | truce | obj
  agree on extending | | extends | truce | obj
  announce the extension of | | extends | truce | obj
  agree to an extension of | | extends | truce | obj
  agree on an extension of | | extends | truce | obj
  decide to extend | | extends | truce | obj
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
  pessimistic | doubts
  wary | doubts
  distrustful | doubts
  mistrustful | doubts
  suspicious | doubts
  skeptical | doubts
  doubtful | doubts
  unconvinced | doubts
  unimpressed | doubts
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
  repudiation | rejects | truce demand talks
  dismissal | rejects | truce demand talks
  acceptance | accepts | truce demand
  endorsement | accepts | truce demand
  denial | denies | claim truce violence
  denials | denies | claim truce violence
  confirmation | confirms | truce claim
  demand | demands | truce violence talks deed
  demands | demands | truce violence talks deed
  extension | extends | truce
  prolongation | extends | truce
  scepticism | doubts | truce claim demand talks
  skepticism | doubts | truce claim demand talks
  doubts | doubts | truce claim demand talks
  praise | praises | truce demand talks
  `,
);
