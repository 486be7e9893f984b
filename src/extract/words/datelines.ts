/** Months as datelines write them. Own list of common English. */
import { list } from '../../model/words.js';

export const MONTHS = list(`
  jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, january, february, march, april, may, june, july, august,
  september, october, november, december
`);
