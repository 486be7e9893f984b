import type { Sentence } from '../../../language/index.js';
import { type Triggered, triggers } from '../../triggers.js';
import { REMAINS } from '../../words/incident-context.js';
import { CASUALTIES, NOUNS, VERBS, type VerbEntry } from '../lexicon.js';
import type { Scene } from '../scene.js';
import type { Rule, Sight } from '../sight.js';
import { BROUGHT_STARTS, brought } from './brought.js';
import { clash } from './clash.js';
import { damage } from './damage.js';
import { down } from './down.js';
import { explode } from './explode.js';
import { harm } from './harm.js';
import { launch } from './launch.js';
import { logline } from './logline.js';
import { AIMED_STARTS, aimed, debrisNoun, OF_THEM_STARTS, ofThem } from './more.js';
import { nominal } from './nominal.js';
import { OCCUR_STARTS, occur } from './occur.js';
import { record } from './record.js';
import { seize } from './seize.js';
import { strike } from './strike.js';
import { tally } from './tally.js';
import { toll } from './toll.js';
import { undergo } from './undergo.js';

/** The rules in the order in which they are asked; the first that answers for a token wins it. */
export const RULES: readonly Triggered<Rule>[] = [
  { words: formsOf((v) => v.cls === 'down' || /^(?:shoot|bring|destroy|down)$/.test(v.base)), rule: down },
  { words: formsOf((v) => v.cls === 'strike'), rule: strike },
  { words: formsOf((v) => v.cls === 'launch'), rule: launch },
  { words: formsOf((v) => v.cls === 'explode' || v.base === 'come'), rule: explode },
  { words: formsOf((v) => v.cls === 'clash'), rule: clash },
  { words: formsOf((v) => v.cls === 'seize'), rule: seize },
  { words: formsOf((v) => v.cls === 'undergo'), rule: undergo },
  { words: formsOf((v) => /^(?:kill|wound|die|leave)$/.test(v.cls)), rule: harm },
  { words: [...CASUALTIES.keys()], rule: toll },
  { words: [...formsOf((v) => v.cls === 'damage'), 'set'], rule: damage },
  { words: BROUGHT_STARTS, rule: brought },
  { words: formsOf((v) => v.cls === 'record' || v.cls === 'breach'), rule: record },
  { words: [...formsOf((v) => v.cls === 'occur'), ...OCCUR_STARTS], rule: occur },
  { words: NOUNS.firstWords(), rule: tally },
  { words: AIMED_STARTS, rule: aimed },
  { words: OF_THEM_STARTS, rule: ofThem },
  { words: REMAINS, rule: debrisNoun },
  { words: [':'], rule: logline },
  { words: NOUNS.firstWords(), rule: nominal },
];
const rulesOf = triggers(RULES);

/** The forms of the verbs that satisfy `test`. */
function formsOf(test: (verb: VerbEntry) => boolean): string[] {
  return [...VERBS].filter(([, v]) => test(v)).map(([form]) => form);
}

/** Every word of a sentence that tells of violence as having happened, left to right. */
export function sightsIn(scene: Scene, s: Sentence): Sight[] {
  const out: Sight[] = [];
  for (let i = s.first; i <= s.last; i++) {
    for (const rule of rulesOf(scene.doc, i)) {
      const found = rule(scene, s, i);
      if (found === null) continue;
      if (!out.some((o) => o.token === found.token)) out.push(found);
      break;
    }
  }
  return out.sort((a, b) => a.token - b.token);
}
