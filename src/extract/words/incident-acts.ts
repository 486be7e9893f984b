/** Words that tell one kind of attack from another where neither verb nor weapon does. Own list. */
import { list } from '../../model/words.js';

/** A report with one of these means strikes from the air when it says "strikes". */
export const AIR_WORDS = list(
  'warplane warplanes jet jets airstrike airstrikes pilot pilots bomber bombers sortie sorties aircraft airforce',
);

/** What troops attack on the ground. */
export const GROUND_TARGETS = list(
  'position positions convoy outpost outposts checkpoint checkpoints checkpost checkposts patrol patrols garrison trench trenches bunker bunkers camp',
);
