/**
 * Words for holding back. HOLD_VERBS take the violence as their object ("halt strikes", "refrain from striking"); HOLD_NOUNS take
 * it after a preposition ("a pause in strikes"); HOLD_IDIOMS say the whole ("hold fire", "spare"), `act` for their
 * bare use and `object` where the thing after them is what is spared; TRUCES are nouns for the pledge itself: `weak` ones
 * need a frame beside them, `soft` ones one that speaks of their end or length. `~` stands for at most two words between, `~~` for at most nine. Own collection.
 */
import { list, table } from '../../model/words.js';

export const HOLD_VERBS = table(
  ['word', 'forms'] as const,
  `
  halt
  stop | stopped, stopping
  cease | ceased, ceasing
  suspend
  pause | paused, pausing
  freeze | froze, frozen, freezing
  end
  discontinue | discontinued, discontinuing
  refrain from
  abstain from
  desist from
  cease and desist from
  stay away from
  forgo | forwent, forgone, forgoing
  forswear | forswore, forsworn
  hold off | held off, holding off
  hold off on | held off on, holding off on
  hold back from | held back from, holding back from
  hold back | held back, holding back
  call off
  break off | broke off, broken off
  put an end to
  put a stop to
  bring an end to
  bring to an end
  call a halt to
  scale back
  limit
  give up | gave up, given up, giving up
  renounce
  ban | banned, banning
  prohibit
  eliminate
  `,
);

export const HOLD_NOUNS = table(
  ['word', 'forms'] as const,
  `
  halt to
  halt in
  halt on
  pause in
  pause on
  pause to
  pause of
  break in
  stop to
  end to
  end of
  cessation of
  termination of
  prohibition on
  prohibition of
  cessation in
  suspension of
  moratorium on
  moratorium against
  freeze on
  freeze in
  freeze of
  lull in
  let-up in
  standstill in
  ban on
  truce on
  truce in
  ceasefire on
  ceasefire in
  `,
);

export const HOLD_IDIOMS = table(
  ['word', 'act', 'object', 'forms'] as const,
  `
  hold fire | all-hostilities | object | held fire, holding fire
  hold ~ fire | all-hostilities | object | held ~ fire, holding ~ fire
  cease fire | all-hostilities | | ceased fire, ceasing fire
  halt fire | all-hostilities
  cease all fire | all-hostilities | | ceased all fire
  spare | strike | object | spared, sparing
  leave ~~ alone | strike | object | left ~~ alone, leaving ~~ alone
  lay down ~ arms | all-hostilities | | laid down ~ arms, laying down ~ arms
  lay down ~ weapons | all-hostilities | | laid down ~ weapons
  silence ~ weapons | all-hostilities | | silenced ~ weapons, silencing ~ weapons
  silence ~ guns | all-hostilities | | silenced ~ guns, silencing ~ guns
  keep ~~ out of the fighting | all-hostilities | | kept ~~ out of the fighting, keeping ~~ out of the fighting
  cease hostilities | all-hostilities | | ceased hostilities, ceasing hostilities
  ground ~ warplanes | strike
  ground ~ aircraft | strike
  ground ~ jets | strike
  go no farther | advance
  go no further | advance
  remain on ~ positions | advance
  remain in ~ positions | advance
  stay in ~ positions | advance
  keep to ~ positions | advance
  remain standing on ~ positions | advance
  hold ~ positions | advance
  maintain ~~ troop deployments | advance
  stand down | all-hostilities | | stood down, standing down
  fall silent | all-hostilities | | fell silent, fallen silent
  go quiet | all-hostilities | | went quiet, gone quiet
  stop firing | all-hostilities | | stops firing, stopped firing, stopping firing
  stop shooting | all-hostilities | | stops shooting, stopped shooting, stopping shooting
  ground ~ bombers | strike
  freeze ~ forces | advance | | froze ~ forces, freezing ~ forces
  stay where they are | advance
  silence ~ heavy guns | all-hostilities | | silenced ~ heavy guns, silencing ~ heavy guns
  show restraint | all-hostilities
  reciprocate | all-hostilities
  mirror | all-hostilities
  exercise restraint | all-hostilities
  step back from the brink | all-hostilities
  `,
);

export const TRUCES = table(
  ['word', 'act', 'weak', 'forms'] as const,
  `
  ceasefire | all-hostilities
  cease-fire | all-hostilities
  cease fire | all-hostilities
  ceasefire agreement | all-hostilities
  ceasefire deal | all-hostilities
  cease-fire agreement | all-hostilities
  cease-fire deal | all-hostilities
  truce | all-hostilities
  truce agreement | all-hostilities
  truce deal | all-hostilities
  humanitarian truce | all-hostilities
  armistice | all-hostilities
  armistice agreement | all-hostilities
  cessation of hostilities | all-hostilities | | cessations of hostilities
  cessation of hostilities agreement | all-hostilities
  end to hostilities | all-hostilities
  end to the fighting | all-hostilities
  halt to the fighting | all-hostilities
  halt to hostilities | all-hostilities
  suspension of hostilities | all-hostilities
  humanitarian pause | all-hostilities
  humanitarian ceasefire | all-hostilities
  operational pause | all-hostilities
  tactical pause | all-hostilities
  silence regime | all-hostilities
  regime of silence | all-hostilities
  ceasefire regime | all-hostilities
  window of silence | all-hostilities | | windows of silence
  period of calm | all-hostilities | | periods of calm
  standstill agreement | all-hostilities
  stand-down | all-hostilities
  ceasefire order | all-hostilities
  no-fire order | all-hostilities
  silence of the guns | all-hostilities
  humanitarian cessation | all-hostilities
  lull | all-hostilities | soft
  standstill | all-hostilities | weak
  pause | all-hostilities | weak
  moratorium | attack | weak | moratoriums, moratoria
  halt | all-hostilities | weak
  calm | all-hostilities | soft
  quiet | all-hostilities | soft
  `,
);

/** Nouns for a deal, which may hold several undertakings. `strong` ones begin a truce by themselves. */
export const DEALS = table(
  ['word', 'strong'] as const,
  `
  agreement
  deal
  accord
  pact
  arrangement
  terms
  text
  memorandum
  understanding
  declaration
  joint statement
  peace plan
  protocol
  settlement
  treaty
  document
  peace agreement
  peace deal
  peace accord
  roadmap
  communique
  communiqué
  package of measures
  first phase
  second phase
  `,
);

/** Holding verbs that the violence itself may do: "the shooting will stop". */
export const STOPS = list('stop cease end halt');

/** Deals that are themselves said to say something: "the agreement says". */
export const DOCUMENTS = list(
  'agreement deal accord pact text memorandum declaration statement protocol treaty document communique communiqué',
);
