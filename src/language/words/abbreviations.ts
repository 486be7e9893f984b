/**
 * Written abbreviations that keep their full stop. Collected from newsroom style guides' common ground (titles,
 * ranks, months, firms, references); kinds say what may follow:
 * `title` stands before a name and never ends a sentence · `month`, `day` a date follows · `wordlike` is also an
 * ordinary word, so it counts only before a digit, a comma or a small letter · `number` counts only before a digit ·
 * `after` may stand last in a sentence · `inside` is followed by more of the sentence.
 */
import { table } from '../../model/words.js';

export const ABBREVIATIONS = table(
  ['word', 'kind'] as const,
  `
  mr | title
  mrs | title
  ms | title
  mx | title
  dr | title
  prof | title
  hon | title
  rev | title
  fr | title
  gen | title
  lt | title
  col | title
  maj | title
  sgt | title
  capt | title
  cmdr | title
  cdr | title
  comdr | title
  adm | title
  brig | title
  cpl | title
  pvt | title
  pfc | title
  spc | title
  supt | title
  insp | title
  det | title
  gov | title
  govs | title
  sen | title
  sens | title
  rep | title
  reps | title
  pres | title
  amb | title
  msgr | title
  messrs | title
  mme | title
  mlle | title
  atty | title
  st | title
  ste | title
  ft | title
  mt | title
  vs | inside
  viz | inside
  cf | inside
  ca | inside
  approx | inside
  dept | inside
  depts | inside
  univ | inside
  natl | inside
  intl | inside
  jan | month
  feb | month
  mar | wordlike
  apr | month
  jun | month
  jul | month
  aug | month
  sep | month
  sept | month
  oct | month
  nov | month
  dec | month
  mon | wordlike
  tue | day
  tues | day
  wed | wordlike
  thu | day
  thur | day
  thurs | day
  fri | day
  sat | wordlike
  sun | wordlike
  inc | after
  corp | after
  co | after
  cos | after
  ltd | after
  bros | after
  assn | after
  jr | after
  sr | after
  esq | after
  etc | after
  al | wordlike
  ave | after
  blvd | after
  rd | after
  dist | inside
  obl | inside
  tel | number
  no | number
  nos | number
  fig | number
  figs | number
  vol | number
  pp | number
  p | number
  art | number
  para | number
  sec | number
  ch | number
  ed | number
  eds | after
  est | number
  ext | number
  min | number
  max | number
  attn | inside
  calif | after
  fla | after
  mass | wordlike
  mich | after
  minn | after
  penn | wordlike
  tenn | after
  wash | wordlike
  ariz | after
  conn | after
  colo | after
  ill | wordlike
  ala | after
  ark | wordlike
  okla | after
  va | after
  wis | after
  md | after
  ky | after
  la | wordlike
  ga | after
  `,
);
