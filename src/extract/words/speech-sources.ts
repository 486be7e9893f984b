/** Words about where news comes from. */
import { list } from '../../model/words.js';

/** What stands after "according to" without being a source. */
export const NOT_SOURCES = list(`
  plan, plans, schedule, terms, agreement, deal, law, rules, timetable, information, accord, treaty, calendar, custom, need,
  protocol, procedure, tradition, rumour, rumours, rumor, rumors, norms, principle, principles, order
`);

/** Labels of an answer in a printed interview. */
export const ANSWER_LABELS = list('a answer reply response');

/** What may follow a name before the colon: "Peskov to that: …", "General Staff as of 16:00: …". */
export const BEFORE_COLON = list(
  'to that this on as of at today yesterday in reply response again earlier now here',
);
