import { list } from '../../model/words.js';

/** Words behind "it is" that make the "it" stand for nothing. From a grammar's description of cleft and impersonal clauses. */
export const EXPLETIVE = list(
  'unclear clear possible impossible likely unlikely hard difficult easy important essential necessary reported believed understood thought expected hoped feared known unknown said announced true uncertain certain too time nearly almost about part that possible. hoped agreed decided estimated the a an up like as time only',
);
