/** Nouns that carry speech: "Zelensky's warning that …", "the remark of Shmyhal that …". */
import { list, table } from '../../model/words.js';

export const SPEECH_NOUNS = table(
  ['noun', 'force'] as const,
  `
  warning | warn
  warnings | warn
  statement | assert
  statements | assert
  claim | assert
  claims | assert
  assertion | assert
  assertions | assert
  contention | assert
  allegation | accuse
  allegations | accuse
  accusation | accuse
  accusations | accuse
  charge | accuse
  complaint | accuse
  complaints | accuse
  remark | assert
  remarks | assert
  comment | assert
  comments | assert
  announcement | assert
  declaration | assert
  admission | assert
  acknowledgement | assert
  acknowledgment | assert
  insistence | assert
  assurance | promise
  assurances | promise
  promise | promise
  pledge | promise
  vow | promise
  threat | warn
  prediction | assert
  estimate | assert
  denial | deny
  suggestion | propose
  proposal | propose
  offer | propose
  position | assert
  message | assert
  answer | assert
  view | assert
  conviction | assert
  belief | assert
  demand | demand
  demands | demand
  insinuation | accuse
  boast | assert
  confirmation | confirm
  revelation | assert
  reminder | assert
  observation | assert
`,
);

/** Documents that speak for whoever issued them: "the statement added". */
export const SPEAKING_DOCUMENTS = list(`
  statement, communique, communiqué, report, bulletin, summary, letter, document, text, leaflet, post, message, release,
  note, declaration, notice, update, brief, briefing, decree, order, memo, readout, transcript
`);
