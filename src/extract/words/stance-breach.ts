/** Breaking and keeping a pledge. Own collection. */
import { list, table } from '../../model/words.js';

/** Verbs for breaking what was agreed; the object is the pledge. */
export const BREACH_VERBS = table(
  ['verb', 'forms'] as const,
  `
  violate |
  breach |
  break | breaks,broke,broken,breaking
  flout |
  trample |
  infringe |
  undermine |
  sabotage |
  betray |
  disregard |
  ignore |
  renege on |
  tear up | tears,tore,torn,tearing
  `,
);

/** Nouns for it: "three violations of the truce", "in breach of the ceasefire". */
export const BREACH_NOUNS = list(
  'violation, violations, breach, breaches, infringement, infringements, treachery, betrayal, perfidy',
);

/** Who accuses: verbs whose object did it. */
export const ACCUSING_VERBS = table(
  ['words', 'forms'] as const,
  `
  accuse |
  blame |
  point the finger at |
  point fingers at |
  reproach |
  charge |
  trade blame |
  trade accusations |
  trade charges |
  trade allegations |
  swap accusations | swaps,swapped,swapped,swapping
  swap blame | swaps,swapped,swapped,swapping
  exchange accusations |
  exchange charges |
  exchange blame |
  level accusations |
  hurl accusations |
  `,
);

/** Verbs that lay an act at somebody's door: `to` the word before whose door, or `as` what the object is held to be. */
export const ASSIGNING_VERBS = table(
  ['verb', 'forms', 'to'] as const,
  `
  attribute | | to
  impute | | to
  ascribe | | to
  pin | pins,pinned,pinned,pinning | on
  lay | lays,laid,laid,laying | on
  put | puts,put,put,putting | down to
  hold | holds,held,held,holding | responsible
  hold | holds,held,held,holding | guilty
  hold | holds,held,held,holding | accountable
  `,
);

/** Verbs of attacking, for what somebody is accused of. */
export const OFFENCES = list(
  `violating, breaking, breaching, flouting, trampling, attacking, shelling, firing, striking, launching, bombing, bombarding,
  seizing, killing, opening, targeting, undermining, sabotaging, tearing, violated, broken, breached, trampled, torn, attacked, shelled, advancing, continuing, flouted, disregarding, ignoring`,
);

/** Ways of saying that a pledge was kept; `words` the verb with what must follow. */
export const KEEPING_VERBS = table(
  ['words', 'forms'] as const,
  `
  keep his word | keeps,kept,kept,keeping
  keep to | keeps,kept,kept,keeping
  keep her word | keeps,kept,kept,keeping
  keep its word | keeps,kept,kept,keeping
  keep their word | keeps,kept,kept,keeping
  keep his promise | keeps,kept,kept,keeping
  keep its promise | keeps,kept,kept,keeping
  keep their promise | keeps,kept,kept,keeping
  honour |
  honor |
  observe |
  respect |
  comply with |
  abide by | abides,abode,abode,abiding
  adhere to |
  uphold | upholds,upheld,upheld,upholding
  stick to | sticks,stuck,stuck,sticking
  hold to | holds,held,held,holding
  `,
);

/** Ways of saying there is nothing to keep; said of a pledge they deny it. */
export const NO_DEAL = list(
  'agreement, deal, accord, arrangement, understanding, pact, truce, ceasefire, cease-fire, promise, pledge, moratorium, pause',
);

/** Predicates that call a claim untrue: "called the report a lie". */
export const UNTRUE = list(
  'lie, lies, false, baseless, untrue, fabrication, fabrications, fake, fakes, groundless, unfounded, nonsense, slander, disinformation, fiction, invention, provocation, absurd',
);

/** Predicates that turn a pledge down: "called the accord reckless". */
export const UNWANTED = list(
  'reckless, stunt, joke, surrender, capitulation, farce, trap, meaningless, worthless, sham, unacceptable, ploy, mistake, error, folly, blunder, insult, humiliation, madness, nonstarter, non-starter, theatre, theater, marketing, charade, disgrace, unconstitutional, illegal, treason, betrayal, theatrical, gimmick',
);

/** Predicates of keeping a pledge that one will not keep. */
export const POINTLESS = list('pointless meaningless senseless useless impossible futile nonsense');

/** Phrases for acting as agreed: said of oneself they deny a breach. */
export const WITHIN_TERMS = list(
  'within the terms, in line with the agreement, in line with the terms, in accordance with the agreement, in accordance with the terms, in compliance with, not covered, not a violation, no violation, not violated, not broken, not breached',
);

/** Phrases for not being bound. */
export const NOT_BOUND = list(
  'not consider itself bound, not consider themselves bound, not bound by, not party to, did not apply, does not apply',
);

/** Verbs of counting or telling breaches that another committed. */
export const COUNTING_VERBS = table(
  ['words', 'forms'] as const,
  `
  continue to report |
  report |
  allege |
  count |
  log | logs,logged,logged,logging
  list |
  cite |
  put the number of | puts,put,put,putting
  put the figure for | puts,put,put,putting
  claim |
  record |
  document |
  register |
  note |
  condemn |
  denounce |
  decry | decries,decried,decried,decrying
  protest |
  protest against |
  deplore |
  complain of |
  complain about |
  speak of | speaks,spoke,spoken,speaking
  point to |
  `,
);
