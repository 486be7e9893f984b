import type { Sentence } from '../../../language/index.js';
import type { Scene } from '../scene.js';
import type { Rule, Sight } from '../sight.js';
import { brought } from './brought.js';
import { clash } from './clash.js';
import { damage } from './damage.js';
import { down } from './down.js';
import { explode } from './explode.js';
import { harm } from './harm.js';
import { launch } from './launch.js';
import { logline } from './logline.js';
import { aimed, debrisNoun, ofThem } from './more.js';
import { nominal } from './nominal.js';
import { occur } from './occur.js';
import { record } from './record.js';
import { seize } from './seize.js';
import { strike } from './strike.js';
import { tally } from './tally.js';
import { toll } from './toll.js';
import { undergo } from './undergo.js';

/** The rules in the order in which they are asked; the first that answers for a token wins it. */
export const RULES: readonly Rule[] = [
  down,
  strike,
  launch,
  explode,
  clash,
  seize,
  undergo,
  harm,
  toll,
  damage,
  brought,
  record,
  occur,
  tally,
  aimed,
  ofThem,
  debrisNoun,
  logline,
  nominal,
];

/** Every word of a sentence that tells of violence as having happened, left to right. */
export function sightsIn(scene: Scene, s: Sentence): Sight[] {
  const out: Sight[] = [];
  for (let i = s.first; i <= s.last; i++) {
    for (const rule of RULES) {
      const found = rule(scene, s, i);
      if (found === null) continue;
      if (!out.some((o) => o.token === found.token)) out.push(found);
      break;
    }
  }
  return out.sort((a, b) => a.token - b.token);
}
