import { list } from '../../model/words.js';

/** Words before "by" or "of" that make the state behind it a mediator. From public knowledge. */
export const BROKER_BEFORE = list(
  'mediated brokered hosted facilitated negotiated sponsored mediation auspices support supported help good',
);

/** Words behind the name of a state that make it a mediator ("U.S. mediation", "Norwegian-brokered"). From public knowledge. */
export const BROKER_BEHIND = list(
  'mediation mediators mediator mediated brokered hosted facilitated sponsored negotiated drafted',
);
