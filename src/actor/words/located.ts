import { list } from '../../model/words.js';

/** Prepositions and nouns behind which the name of a state is a place, not an actor. From a grammar's closed list. */
export const LOCATIVES = list(
  'in inside across throughout near into through over via off around within outside onto',
);

/** Words before the name of a state that make it a place. From public knowledge. */
export const POINTS = list(
  'northern southern eastern western central north south east west north-eastern northeastern north-western northwestern southeastern south-eastern southwestern south-western occupied mainland neighbouring neighboring rural',
);
