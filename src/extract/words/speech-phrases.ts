/**
 * Reporting in several words, the verb (`~`, any form of it) first; `forms` its irregular forms where `speech-verbs` does not
 * know it; `force` and `frames` as there.
 */
import { table } from '../../model/words.js';

export const SPEECH_PHRASES = table(
  ['words', 'forms', 'force', 'frames'] as const,
  `
  ~make it clear | makes,made,made,making | assert | that bare
  ~make it known | makes,made,made,making | assert | that bare
  ~make it plain | makes,made,made,making | assert | that bare
  ~make clear | makes,made,made,making | assert | that bare tag
  ~make known | makes,made,made,making | assert | that
  ~make plain | makes,made,made,making | assert | that
  ~give notice | gives,gave,given,giving | assert | that bare
  ~give assurances | gives,gave,given,giving | promise | that
  ~give an assurance | gives,gave,given,giving | promise | that
  ~give his word | gives,gave,given,giving | promise | that bare
  ~give its word | gives,gave,given,giving | promise | that bare
  ~give her word | gives,gave,given,giving | promise | that bare
  ~give their word | gives,gave,given,giving | promise | that bare
  ~have it | has,had,had,having | assert | that
  ~put it | puts,put,put,putting | assert | quote tag
  ~point out |  | assert | quote that bare tag
  ~let it be known | lets,let,let,letting | assert | that bare
  ~take the view | takes,took,taken,taking | assert | that
  ~express hope |  | assert | that bare np
  ~express the hope |  | assert | that bare np
  ~express concern |  | warn | that bare np
  ~express confidence |  | assert | that bare np
  ~express fear |  | warn | that bare np
  ~express fears |  | warn | that bare np
  ~voice hope |  | assert | that bare np
  ~voice concern |  | warn | that bare np
  ~voice confidence |  | assert | that bare np
  ~voice optimism |  | assert | that bare np
  ~express optimism |  | assert | that bare np
  ~express hopes |  | assert | that bare np
  ~express doubt |  | assert | that np
  ~express doubts |  | assert | that np
  ~express regret |  | assert | that np
  ~sound the alarm |  | warn | that
  ~leave no doubt | leaves,left,left,leaving | assert | that
  ~issue a statement |  | assert | quote that
  ~release a statement |  | assert | quote that
  ~raise the possibility |  | assert | that
  ~leave open the possibility | leaves,left,left,leaving | assert | that
  ~set the condition | sets,set,set,setting | demand | that
  ~lay down the condition | lays,laid,laid,laying | demand | that
  ~issue a warning |  | warn | that
  ~go on to say | goes,went,gone,going | assert | that bare
  ~call on |  | demand | whom
  ~call upon |  | demand | whom
  ~appeal to |  | demand | whom
  ~appeal for |  | demand | np
  ~put the number | puts,put,put,putting | assert | num
  ~put the figure | puts,put,put,putting | assert | num
  ~put the toll | puts,put,put,putting | assert | num
  ~put the death toll | puts,put,put,putting | assert | num
  ~put the total | puts,put,put,putting | assert | num
  ~put the count | puts,put,put,putting | assert | num
`,
);
