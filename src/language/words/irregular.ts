/** Irregular English forms and their dictionary forms, by part of speech. Common grammar-book knowledge. */
import { table } from '../../model/words.js';

export const IRREGULAR = table(
  ['lemma', 'upos', 'forms'] as const,
  `
  be | VERB | am, is, are, was, were, been, being, 's, 'm, 're, be
  have | VERB | has, had, having, 've
  do | VERB | does, did, done, doing
  go | VERB | goes, went, gone, going
  say | VERB | said, says
  make | VERB | made, making
  take | VERB | took, taken, taking
  give | VERB | gave, given, giving
  come | VERB | came, coming
  become | VERB | became, becoming
  get | VERB | got, gotten, getting
  hold | VERB | held
  strike | VERB | struck, stricken, striking
  fight | VERB | fought
  shoot | VERB | shot
  fly | VERB | flew, flown, flies
  begin | VERB | began, begun, beginning
  break | VERB | broke, broken, breaking
  keep | VERB | kept
  tell | VERB | told
  speak | VERB | spoke, spoken
  meet | VERB | met, meeting
  lead | VERB | led
  leave | VERB | left, leaving
  lose | VERB | lost, losing
  win | VERB | won, winning
  find | VERB | found
  think | VERB | thought
  know | VERB | knew, known
  see | VERB | saw, seen
  show | VERB | showed, shown
  write | VERB | wrote, written, writing
  read | VERB | read
  send | VERB | sent
  spend | VERB | spent
  build | VERB | built
  bring | VERB | brought
  buy | VERB | bought
  catch | VERB | caught
  teach | VERB | taught
  seek | VERB | sought
  sell | VERB | sold
  stand | VERB | stood
  understand | VERB | understood
  withstand | VERB | withstood
  withdraw | VERB | withdrew, withdrawn
  draw | VERB | drew, drawn
  grow | VERB | grew, grown
  throw | VERB | threw, thrown
  blow | VERB | blew, blown
  fall | VERB | fell, fallen
  rise | VERB | rose, risen, rising
  drive | VERB | drove, driven, driving
  ride | VERB | rode, ridden, riding
  hide | VERB | hid, hidden, hiding
  bite | VERB | bit, bitten, biting
  choose | VERB | chose, chosen, choosing
  freeze | VERB | froze, frozen, freezing
  steal | VERB | stole, stolen
  wear | VERB | wore, worn
  tear | VERB | tore, torn
  bear | VERB | bore, borne, born
  swear | VERB | swore, sworn
  run | VERB | ran, running
  sit | VERB | sat, sitting
  set | VERB | setting
  put | VERB | putting
  cut | VERB | cutting
  hit | VERB | hitting
  let | VERB | letting
  shut | VERB | shutting
  quit | VERB | quitting
  split | VERB | splitting
  spread | VERB | spreading
  swim | VERB | swam, swum, swimming
  sing | VERB | sang, sung
  sink | VERB | sank, sunk
  ring | VERB | rang, rung
  drink | VERB | drank, drunk
  shrink | VERB | shrank, shrunk
  spring | VERB | sprang, sprung
  hang | VERB | hung
  dig | VERB | dug, digging
  stick | VERB | stuck
  swing | VERB | swung
  win | VERB | won
  feel | VERB | felt
  sleep | VERB | slept
  sweep | VERB | swept
  weep | VERB | wept
  creep | VERB | crept
  deal | VERB | dealt
  mean | VERB | meant
  lend | VERB | lent
  bend | VERB | bent
  flee | VERB | fled, fleeing
  feed | VERB | fed
  bleed | VERB | bled
  breed | VERB | bred
  speed | VERB | sped
  pay | VERB | paid
  lay | VERB | laid
  lie | VERB | lay, lain, lying
  die | VERB | died, dies, dying
  tie | VERB | tied, ties, tying
  eat | VERB | ate, eaten
  beat | VERB | beaten
  forget | VERB | forgot, forgotten, forgetting
  forgive | VERB | forgave, forgiven
  forbid | VERB | forbade, forbidden, forbidding
  overcome | VERB | overcame
  undertake | VERB | undertook, undertaken
  overtake | VERB | overtook, overtaken
  light | VERB | lit
  shine | VERB | shone
  slide | VERB | slid
  bind | VERB | bound
  wind | VERB | wound
  grind | VERB | ground
  hear | VERB | heard
  sew | VERB | sewn
  prove | VERB | proven
  wake | VERB | woke, woken
  target | VERB | targeted, targeting
  will | AUX | 'll, wo
  can | AUX | ca
  would | AUX | 'd
  man | NOUN | men
  woman | NOUN | women
  child | NOUN | children
  person | NOUN | people
  foot | NOUN | feet
  tooth | NOUN | teeth
  goose | NOUN | geese
  mouse | NOUN | mice
  life | NOUN | lives
  wife | NOUN | wives
  knife | NOUN | knives
  half | NOUN | halves
  leaf | NOUN | leaves
  loaf | NOUN | loaves
  thief | NOUN | thieves
  wolf | NOUN | wolves
  self | NOUN | selves
  shelf | NOUN | shelves
  crisis | NOUN | crises
  basis | NOUN | bases
  analysis | NOUN | analyses
  thesis | NOUN | theses
  axis | NOUN | axes
  criterion | NOUN | criteria
  phenomenon | NOUN | phenomena
  datum | NOUN | data
  medium | NOUN | media
  serviceman | NOUN | servicemen
  policeman | NOUN | policemen
  spokesman | NOUN | spokesmen
  spokeswoman | NOUN | spokeswomen
  series | NOUN | series
  species | NOUN | species
  news | NOUN | news
  headquarters | NOUN | headquarters
  barracks | NOUN | barracks
  means | NOUN | means
  talks | NOUN |
  aircraft | NOUN | aircraft
  politics | NOUN | politics
  physics | NOUN | physics
  economics | NOUN | economics
  good | ADJ | better, best
  bad | ADJ | worse, worst
  far | ADJ | further, furthest, farther, farthest
  little | ADJ | less, least
  much | ADJ | more, most
  well | ADV | better, best
  badly | ADV | worse, worst
  more | ADV | more
  I | PRON | me, i
  we | PRON | us
  he | PRON | him
  she | PRON | her
  they | PRON | them
  who | PRON | whom
  this | DET | these
  that | DET | those
  a | DET | an
  not | PART | n't, nt
  `,
);
