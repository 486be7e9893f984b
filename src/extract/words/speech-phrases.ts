/**
 * Reporting in several words. `words` follow the subject, a verb of it in any form (its dictionary form stands first, `~`
 * marks it); `frames` as for the verbs.
 */
import { table } from '../../model/words.js';

export const SPEECH_PHRASES = table(
  ['words', 'force', 'frames'] as const,
  `
  ~make it clear | assert | that bare
  ~make it known | assert | that bare
  ~make it plain | assert | that bare
  ~make clear | assert | that bare tag
  ~make known | assert | that
  ~make plain | assert | that
  ~give notice | assert | that bare
  ~give assurances | promise | that
  ~give an assurance | promise | that
  ~give his word | promise | that bare
  ~give its word | promise | that bare
  ~give her word | promise | that bare
  ~give their word | promise | that bare
  ~have it | assert | that
  ~point out | assert | quote that bare tag
  ~let it be known | assert | that bare
  ~take the view | assert | that
  ~express hope | assert | that
  ~express the hope | assert | that
  ~express concern | warn | that
  ~express confidence | assert | that
  ~express fear | warn | that
  ~express fears | warn | that
  ~voice hope | assert | that
  ~voice concern | warn | that
  ~raise the possibility | assert | that
  ~leave open the possibility | assert | that
  ~set the condition | demand | that
  ~lay down the condition | demand | that
  ~issue a warning | warn | that
  ~go on to say | assert | that bare
  ~call on | demand | whom
  ~call upon | demand | whom
  ~appeal to | demand | whom
  ~appeal for | demand | np
  ~put the number | assert | num
  ~put the figure | assert | num
  ~put the toll | assert | num
  ~put the death toll | assert | num
  ~put the total | assert | num
  ~put the count | assert | num
`,
);
