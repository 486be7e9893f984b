/**
 * Words that make a pledge of what is held back, by what kind of pledge they make. `pos` v verb, n noun, p fixed phrase. `kind`:
 * commit gives one's word · accept takes another's proposal · sign makes a deal · declare makes a one-sided truce · order binds one's own
 * men · propose, ask, demand put it to others · discuss, rumour, refuse as they say · extend, observe, begin, expire of a
 * pledge that exists. Own collection.
 */
import { table } from '../../model/words.js';

export const FRAMES = table(
  ['word', 'pos', 'kind', 'forms'] as const,
  `
  agree | v | commit | agreed, agreeing
  consent | v | commit
  assent | v | commit
  undertake | v | commit | undertook, undertaken, undertaking
  commit | v | commit | committed, committing
  be committed to | p | commit
  be ready for | p | vow | is ready for, was ready for, are ready for, were ready for
  be prepared for | p | vow | is prepared for, was prepared for, are prepared for, were prepared for
  engage themselves to | v | commit | engaged themselves to
  bind themselves to | v | commit | bound themselves to
  bind itself to | v | commit | bound itself to
  oblige | v | demand | obliged, obliging
  bind | v | demand | bound, binding
  pledge | v | vow | pledged, pledging
  promise | v | vow | promised, promising
  vow | v | vow
  swear | v | vow | swore, sworn
  guarantee | v | vow | guaranteed, guaranteeing
  assure | v | vow | assured, assuring
  keep ~ word | v | commit | kept ~ word, keeping ~ word
  give ~ word | v | vow | gave ~ word, given ~ word
  give ~ assurances | v | vow | gave ~ assurances, given ~ assurances
  volunteer | v | vow
  intend | v | vow
  take ~ measures | v | vow | took ~ measures, taking ~ measures
  take ~ steps | v | vow | took ~ steps, taking ~ steps
  decide | v | vow | decided, deciding
  resolve | v | vow | resolved, resolving
  pledge | n | vow
  promise | n | vow
  vow | n | vow
  commitment | n | commit
  undertaking | n | commit
  guarantee | n | vow
  assurance | n | vow
  decision | n | vow
  readiness | n | vow
  willingness | n | vow
  intention | n | vow
  accept | v | accept
  accede to | v | accept | acceded to, acceding to
  grant | v | accept
  approve | v | accept | approved, approving
  endorse | v | accept | endorsed, endorsing
  say yes to | v | accept | said yes to
  go along with | v | accept | went along with
  sign up to | v | accept | signed up to
  sign | v | sign
  reach | v | sign
  strike | v | sign | struck, striking
  conclude | v | sign | concluded, concluding
  clinch | v | sign
  seal | v | sign
  broker | v | broker
  mediate | v | broker | mediated, mediating
  hammer out | v | sign
  enter into | v | sign
  put ~ names to | v | sign
  put ~ name to | v | sign
  put ~ signatures to | v | sign
  declare | v | declare | declared, declaring
  proclaim | v | declare
  decree | v | declare | decreed, decreeing
  announce | v | declare | announced, announcing
  unveil | v | declare
  institute | v | declare | instituted, instituting
  impose | v | declare | imposed, imposing
  call | v | call
  begin | v | call | began, begun, beginning
  start | v | call
  commence | v | call | commenced, commencing
  enter | v | call
  launch | v | call
  order | v | order
  instruct | v | order
  command | v | order
  direct | v | order
  order | n | order
  instruction | n | order | instructions
  directive | n | order
  tell | v | tell | told, telling
  orders went out | p | order
  propose | v | propose | proposed, proposing
  suggest | v | propose
  offer | v | offer
  float | v | propose
  moot | v | propose
  table | v | propose | tabled, tabling
  raise | v | propose | raised, raising
  put forward | v | propose
  recommend | v | propose
  call for | v | callfor
  call ~ for | v | callfor | called ~ for, calling ~ for
  appeal for | v | callfor
  appeal ~ for | v | callfor | appealed ~ for, appealing ~ for
  plead for | v | callfor
  ask for | v | propose
  proposal | n | propose
  offer | n | offer
  plan | n | propose
  draft | n | propose
  suggestion | n | propose
  initiative | n | propose
  compromise | n | propose
  ask | v | ask
  request | v | request
  request | n | asknoun
  appeal | n | asknoun
  plea | n | asknoun
  call | n | asknoun
  beg | v | ask | begged, begging
  invite | v | ask | invited, inviting
  demand | v | demand
  demand | n | demandnoun
  condition that | n | demandnoun
  ultimatum | n | demandnoun
  urge | v | demand | urged, urging
  call on | v | demand
  call upon | v | demand
  press | v | demand
  push | v | demand
  insist | v | demand
  require | v | demand | required, requiring
  want | v | want
  compel | v | demand | compelled, compelling
  force | v | demand | forced, forcing
  appeal to | v | demand
  implore | v | demand | implored, imploring
  exhort | v | demand
  discuss | v | discuss
  negotiate | v | discuss | negotiated, negotiating
  consider | v | discuss
  weigh | v | discuss
  explore | v | discuss | explored, exploring
  mull | v | discuss
  study | v | discuss | studied, studying
  examine | v | discuss | examined, examining
  speculation | n | rumour
  rumour | n | rumour
  rumor | n | rumour
  refuse | v | refuse | refused, refusing
  reject | v | refuse
  rule out | v | refuse
  thumb down | v | refuse
  dismiss | v | refuse
  decline | v | refuse | declined, declining
  extend | v | extend
  prolong | v | extend
  renew | v | extend
  lengthen | v | extend
  stretch | v | extend
  `,
);

/**
 * What befalls a truce: `begin` with its start, `end` with its end, `run` with its length or end, `extend` with its new end, `hold`
 * that it stands.
 */
export const STATUS = table(
  ['word', 'kind', 'forms'] as const,
  `
  take effect | begin | took effect, taken effect, taking effect
  come into effect | begin | came into effect, coming into effect
  come into force | begin | came into force, coming into force
  go into effect | begin | went into effect, gone into effect
  go into force | begin | went into force
  enter into force | begin
  enter into effect | begin
  enter ~ day | hold
  take hold | begin | took hold, taken hold
  be in force | begin | is in force, in force, been in force
  in effect | begin
  begin | begin | began, begun, beginning
  start | begin
  kick in | begin
  effective | begin | effective
  with effect from | begin | with effect from
  expire | end | expired, expiring
  lapse | end | lapsed, lapsing
  end | end
  run out | end | ran out, running out
  run until | run | runs until, ran until, running until
  run through | run | runs through, ran through
  run to | run | runs to, ran to
  run from | run | runs from, ran from
  last | run
  be extended | extend | been extended, was extended, were extended
  be prolonged | extend | been prolonged, was prolonged, were prolonged
  be renewed | extend | been renewed, was renewed, were renewed
  collapse | end | collapsed, collapsing
  hold | hold | held, holding
  stand | hold | stood, standing
  continue | hold | continued, continuing
  remain in force | hold
  remain in place | hold
  `,
);

/** Keeping a pledge that exists. */
export const OBSERVE = table(
  ['word', 'forms'] as const,
  `
  observe | observed, observing
  respect
  honour
  honor
  uphold | upheld, upholding
  adhere to | adhered to, adhering to
  comply with | complied with, complying with
  comply | complied, complying
  abide by | abiding by
  stick to | stuck to
  hold to | held to
  stand by | stood by
  implement
  fulfil | fulfilled
  fulfill
  keep to | kept to
  maintain
  carry out
  join
  `,
);

/** Breaking a pledge that exists; denied ("won't violate the ceasefire") it is keeping it. */
export const BREACH = table(
  ['word', 'forms'] as const,
  `
  violate | violated, violating
  break | broke, broken, breaking
  breach
  obstruct
  undermine | undermined, undermining
  be the first to break | is the first to break
  `,
);

/** Nouns that `observe` verbs take when they mean a truce. */
export const OBSERVED = table(
  ['word', 'forms'] as const,
  `
  ceasefire
  cease-fire
  truce
  armistice
  cessation of hostilities
  pause
  agreement
  agreements on ceasefire
  what had been signed
  what was signed
  whatever was signed
  what was agreed
  what had been agreed
  every line
  every clause
  its part of the bargain
  its side of the bargain
  their side of the bargain
  memorandum
  peace plan
  deal
  accord
  pact
  order
  directive
  silence
  calm
  restraint
  silence regime
  ceasefire regime
  commitment
  obligation
  extension
  trial period
  moratorium
  `,
);

/** Verbs that end or break a truce they have for their object. */
export const ENDS = table(
  ['word', 'forms'] as const,
  `
  end
  break | broke, broken, breaking
  shatter
  abandon | abandoned, abandoning
  call off
  cut short | cut short, cutting short
  `,
);
