import { list } from '../../model/words.js';

/** Verbs beside which a capitalised name is a person or body that speaks. From public knowledge; forms as written in news. */
export const SPEECH = list(
  'said says say saying told tells added adds warned warns wrote writes announced announces claimed claims urged urges called stated states declared declares insisted insists denied denies confirmed confirms reported reports noted notes explained explains replied asked asks argued argues acknowledged admitted stressed emphasised emphasized predicted vowed promised pledged agreed accused accuses blamed blames demanded suggested recalled remarked posted tweeted commented joked responded rejected welcomed condemned ordered spoke recalled lamented conceded estimated indicated informed informs underlined notified',
);

/** Words that join a name to its source ("according to X"). */
export const SOURCE_PREPOSITIONS = list('to by from');

/** Words behind which "Hamas-LINK" makes the word before the hyphen the owner ("Hamas-run"). From public knowledge. */
export const OWNING_LINKS = list(
  'run led controlled held dominated ruled appointed installed owned occupied',
);

/** Words behind which the word before the hyphen only helps or sends ("Iran-backed"). From public knowledge. */
export const HELPING_LINKS = list(
  'backed allied aligned supported linked affiliated based born mediated brokered sponsored funded trained flagged language speaking inspired proposed drafted friendly made designed',
);
