import { list } from '../../model/words.js';

/** The commonest small words of English, by which its prose is known at a glance. None of them is as common in another language. */
export const ENGLISH_SMALL_WORDS = list(`
  the of and to in that for is was on with as by at from it be are an has have had
  he his they their its not said were which who would will after this but been
`);
