import { list } from '../../model/words.js';

/**
 * Words that name a pledge to hold fire, or the giving of one: what a denial or a rejection has to be about to bear on it.
 * Whole words, lower case; our own collection.
 */
export const PLEDGE_WORDS = list(`
  accord
  agreed
  agreement
  armistice
  arrangement
  ceasefire
  cease-fire
  cessation
  commitment
  commitments
  deal
  halt
  moratorium
  obligation
  obligations
  pact
  pause
  pledge
  promise
  promised
  settlement
  standstill
  truce
  understanding
`);
