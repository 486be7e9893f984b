import type { Page, Rule } from '../rule.js';
import type { Atom } from '../when.js';
import { atom } from '../when.js';
import { DURING, EVENT_DETERMINERS, EVENTS } from '../words/events.js';

const REACH = 8;

/** A time named by an event: "during the Abu Dhabi talks", "while the negotiations were ongoing". */
export const anaphor: Rule = { name: 'during-event', on: [...DURING], read };

function read({ t, sentence }: Page, i: number): Atom | null {
  if (!EVENT_DETERMINERS.has(t.at(i + 1)) && !t.capital(i + 1) && !EVENTS.has(t.at(i + 1))) return null;
  for (let k = i + 1; k <= i + REACH && k < t.size; k++) {
    if (sentence[k] !== sentence[i] || (t.isMark(k) && !t.glued(k) && t.at(k) !== "'")) return null;
    if (t.at(k) === ',' || t.at(k) === ';') return null;
    if (EVENTS.has(t.at(k)) && !EVENTS.has(t.at(k + 1))) {
      const going =
        t.at(k + 1) === 'were' || t.at(k + 1) === 'was' || t.at(k + 1) === 'are' || t.at(k + 1) === 'is';
      if (t.at(i) === 'while') {
        if (!going) return null;
        return atom(i, t.isWord(k + 2) ? k + 2 : k + 1, 'while-event', { kind: 'anaphor' }, [
          `events:${t.at(k)}`,
        ]);
      }
      return atom(i, k, 'during-event', { kind: 'anaphor' }, [`events:${t.at(k)}`]);
    }
  }
  return null;
}
