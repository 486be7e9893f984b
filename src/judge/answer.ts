import type { Kleene } from '../model/index.js';

/** What one dimension of a match comes to, with the reason wherever it is not `yes`. */
export interface Answer {
  readonly value: Kleene;
  readonly reason: string;
}

export const YES: Answer = Object.freeze({ value: 'yes', reason: '' });
