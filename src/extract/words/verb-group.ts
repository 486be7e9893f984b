/** Words around a verb that tell how it stands. */
import { list } from '../../model/words.js';

/** Auxiliaries after which a participle is no passive by itself. */
export const FREE_AUXILIARIES = list(`
  has, have, had, did, does, do, will, would, could, can, may, might, must, should
`);

/** Before these a form that could be a verb is a noun. */
export const NOMINAL_BEFORE = list(`
  the, a, an, his, her, its, their, our, my, your, any, such, of, no, some, several, many
`);
