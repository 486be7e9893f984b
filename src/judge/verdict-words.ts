import type { VerdictKind } from '../model/index.js';

/** A verdict as the end of a sentence: "… it is broken". */
export const IT_IS: Readonly<Record<VerdictKind, string>> = {
  broken: 'it is broken',
  'possibly-broken': 'it is possibly broken',
  'in-force': 'it is in force',
  kept: 'it is kept',
  unknown: 'it cannot be known',
  released: 'it is released',
  withdrawn: 'it is withdrawn, unbroken so far as known',
  'not-yet': 'it has not yet begun',
  void: 'it is void',
};

/** How a verdict is said in English. */
export const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  broken: 'broken',
  'possibly-broken': 'possibly broken',
  'in-force': 'in force, no breach known',
  kept: 'kept',
  unknown: 'cannot be known',
  released: 'released',
  withdrawn: 'withdrawn, no breach known before',
  'not-yet': 'not yet begun',
  void: 'void',
};
