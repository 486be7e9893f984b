import { list } from '../../model/words.js';

/**
 * Words by which a report ties a pledge to an earlier one: it goes on. Whole words, lower case; our own collection.
 */
export const GOES_ON = list(`
  extend, extended, extends, extending, extension, prolong, prolonged, prolongs, prolonging, prolongation
  renewal, renewed, renew, renews, roll, rolled, rollover, lengthen, lengthened, longer
`);

/** Words by which a report tells a pledge from an earlier one: it is another. Each stands right before a word for a pledge. */
export const ANOTHER = list(`
  another, fresh, second, third, fourth, separate, new, different
`);
