/**
 * Verbs that report speech. Own list, from the reporting verbs of English newspapers and of English that was translated.
 * `forms` are the irregular ones (third person, past, participle, -ing); regular ones are made. `force` is what the verb
 * does. `frames` say how the speech stands by it:
 * quote "…," he V · that V that clause · bare V clause without "that" · tag clause, he V · tell V somebody (that) ·
 * whom V somebody to do · to V to do · as V something as something · call V something something · of V of something,
 * V somebody of · num V a number · np V a feeling or a thing · mind it is thought rather than said · if V if or whether.
 */
import { table } from '../../model/words.js';

export const SPEECH_VERBS = table(
  ['verb', 'forms', 'force', 'frames'] as const,
  `
  say | says,said,said,saying | assert | quote that bare tag if
  tell | tells,told,told,telling | assert | quote that bare tag tell whom
  add | | assert | quote that bare tag
  state | | assert | quote that tag
  claim | | assert | quote that bare tag to
  report | | assert | quote that bare tag num np
  note | | assert | quote that bare tag num
  announce | | assert | quote that bare tag
  declare | | assert | quote that bare tag
  proclaim | | assert | quote that
  insist | | assert | quote that bare tag
  maintain | | assert | quote that tag
  argue | | assert | quote that bare tag
  explain | | assert | quote that tag
  admit | admits,admitted,admitted,admitting | assert | quote that bare tag
  acknowledge | | assert | quote that tag
  concede | | assert | quote that tag
  confirm | | confirm | quote that bare tag
  stress | | assert | quote that tag
  emphasize | | assert | quote that tag
  emphasise | | assert | quote that tag
  underline | | assert | quote that tag
  underscore | | assert | quote that tag
  reiterate | | assert | quote that tag
  repeat | | assert | quote that tag
  read | reads,read,read,reading | assert | quote
  recall | | assert | quote that tag
  remember | | assert | that
  remind | | assert | quote that tag tell
  remark | | assert | quote that tag
  observe | | assert | quote that tag
  comment | | assert | quote that tag
  reply | | assert | quote that tag
  respond | | assert | quote that tag
  answer | | assert | quote that tag
  retort | | assert | quote that tag
  counter | | assert | quote that tag
  conclude | | assert | quote that tag
  contend | | assert | quote that bare tag
  assert | | assert | quote that bare tag
  affirm | | assert | quote that bare tag to
  aver | avers,averred,averred,averring | assert | quote that tag
  allege | | accuse | quote that bare tag
  complain | | accuse | quote that bare tag of
  boast | | assert | quote that bare tag of
  brag | brags,bragged,bragged,bragging | assert | quote that bare tag
  caution | | warn | quote that tag tell
  warn | | warn | quote that bare tag tell of whom
  clarify | | assert | quote that bare tag
  disclose | | assert | quote that bare tag
  reveal | | assert | quote that bare tag
  divulge | | assert | quote that tag
  indicate | | assert | quote that bare tag
  signal | signals,signalled,signalled,signalling | assert | that
  suggest | | propose | quote that bare tag
  hint | | assert | quote that bare tag
  imply | | assert | that
  predict | | assert | quote that bare tag
  forecast | forecasts,forecast,forecast,forecasting | assert | quote that
  fear | | assert | that mind
  believe | | assert | that bare mind
  hope | | assert | that mind
  write | writes,wrote,written,writing | assert | quote that bare tag
  post | | assert | quote that tag
  tweet | | assert | quote that tag
  inform | | assert | quote that tag tell
  assure | | promise | quote that tag tell
  notify | | assert | quote that tag tell
  advise | | assert | quote that tag tell whom
  reassure | | promise | quote that tag tell
  promise | | promise | quote that bare tag tell to
  vow | | promise | quote that bare tag to
  pledge | | promise | quote that bare tag to
  swear | swears,swore,sworn,swearing | promise | quote that bare tag to
  threaten | | warn | quote that bare tag to
  demand | | demand | quote that tag
  request | | demand | quote that tag
  urge | | demand | quote that tag whom
  exhort | | demand | quote that tag whom
  implore | | demand | quote tag whom
  beg | begs,begged,begged,begging | demand | quote tag whom
  plead | | demand | quote tag
  ask | | ask | quote tag whom if
  enquire | | ask | quote tag if
  inquire | | ask | quote tag if
  wonder | | ask | quote tag if
  confess | | assert | quote that bare tag
  joke | | assert | quote that tag
  quip | quips,quipped,quipped,quipping | assert | quote that tag
  shout | | assert | quote that tag
  whisper | | assert | quote that tag
  exclaim | | assert | quote that tag
  cry | | assert | quote tag
  lament | | assert | quote that tag
  fume | | assert | quote tag
  sigh | | assert | quote tag
  snap | snaps,snapped,snapped,snapping | assert | quote tag
  testify | | assert | quote that tag
  assess | | assert | that bare
  estimate | | assert | quote that bare tag num
  calculate | | assert | that num
  reckon | | assert | quote that bare tag
  specify | | assert | quote that tag
  propose | | propose | quote that tag
  recommend | | propose | quote that tag
  order | | demand | quote that whom
  instruct | | demand | quote that whom
  command | | demand | quote that whom
  deny | | deny | quote that bare tag
  dispute | | deny | that
  rule | | assert | that
  agree | | assert | quote
  continue | | assert | quote
  elaborate | | assert | quote tag
  chime | | assert | quote tag
  muse | | assert | quote tag
  thunder | | assert | quote tag
  accuse | | accuse | of
  blame | | accuse | quote
  reproach | | accuse | of
  regard | | assert | as
  describe | | assert | as
  characterize | | assert | as
  characterise | | assert | as
  portray | | assert | as
  dismiss | | refuse | as
  denounce | | accuse | as
  condemn | | accuse | as
  decry | | accuse | as
  deride | | accuse | as
  hail | | assert | as
  praise | | assert | as
  brand | | accuse | as call
  label | labels,labelled,labelled,labelling | accuse | as call
  term | | assert | as call
  dub | dubs,dubbed,dubbed,dubbing | assert | as call
  call | | assert | call
  name | | assert | call
  qualify | | assert | as
  speak | speaks,spoke,spoken,speaking | assert | of
  count | | assert | num np
  register | | assert | num
  tally | | assert | num
  express | | assert | np
  voice | | assert | np
  consider | | assert | call
`,
);
