import { list, table } from '../../model/words.js';

// Small closed classes that rules ask about the word beside an expression.

// Words after which "a week", "an hour" is a length.
export const LENGTH_CUES = list(`
  for, last, lasts, lasted, lasting, within, least, than, about, nearly, almost, over, under, to,
  another, around, approximately, roughly, after, span, take, took, takes, exactly, only, just, of,
  until, entire, whole, full
`);

// Prepositions and modifiers that make a bare month, season or year a time.
export const PERIOD_CUES = list(`
  in, since, until, till, by, from, of, during, before, after, throughout, through, late, early, mid,
  last, next, this, around, between, to, for, over, every, and
`);

// Words after which four digits are a year.
export const YEAR_CUES = list(`
  in, since, until, till, by, from, of, during, before, after, throughout, through, around, between,
  to, for, and
`);

// Words before "last three days" that make "last" an adjective.
export const STRETCH_LEADS = list(`in over within during for throughout past`);

// Verbs that, before "from Saturday" or "until Sunday", speak of what was promised and not of what has been.
export const PROMISES = list(`
  announced, declared, ordered, agreed, offered, proposed, promised, pledged, vowed, urged, demanded, called, requested,
  suggested, planned, approved, accepted, brokered, backed, extended, prolonged, announces, declares, orders, offers,
  proposes, promises, pledges, vows, announcing, declaring, ordering
`);

// First words of frames that tell their own tense.
export const BEGAN = list(`began started took since ended expired`);
export const BEGINS = list(
  `begins starts begin start takes take commence commencing ends end expires expire effective`,
);

// Words shortly before "until Sunday" that put that Sunday in the past.
export const HELD = list(`held lasted continued remained ended expired ran stayed had`);

// Words before digits or an hour that make them a time of the clock.
export const CLOCK_CUES = list(`at by until till from since around about before after between past to`);

// Words after a time of the clock that open its day.
export const DAY_OPENERS = list(`
  on yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday this
`);

// Words before "before noon", "after midnight" that say how near.
export const NEARLY = list(`shortly just soon immediately right moments minutes`);

// Words before "as of 22:00" that make it the cut-off of a report and not a beginning.
export const AS_OF_NEWS = list(
  `( information received data figures toll situation update updated accurate correct staff`,
);

// Verbs before "to Feb. 18" that make it the new end of something.
export const EXTENDING = list(`
  extend, extended, extends, extending, extension, prolong, prolonged, prolongs, prolonging, postponed, postpone,
  postponing, pushed, pushing, push, delayed, moved, brought, deferred, deadline
`);

// Prepositions before "the week", "the winter" that make them a time; and before "the weekend".
export const THE_CUES = list(`throughout during over through of`);
export const WEEKEND_CUES = list(`at over during for on`);

// Prepositions before a season without an article.
export const SEASON_CUES = list(`in since until till by during throughout before after`);

// "the end of March": nouns that name a part of a period, and which part.
export const SLICE_WORDS = table(
  ['word', 'slice'] as const,
  `
  end | end
  close | end
  beginning | start
  start | start
  middle | mid
`,
);

// Words that a rate's noun phrase does not hold: "20 people for a day" is no rate.
export const RATE_STOPS = list(
  `for in of on at by the and or to with a after before was were is are has had`,
);

// Nouns after "daily", "weekly" that make it no habit of acts.
export const HABIT_NOUNS = list(`
  newspaper paper magazine bulletin briefing update newsletter life lives living bread report news mail
`);

// Hedges that widen a time either way.
export const NEAR_HEDGES = list(
  `about, around, approximately, roughly, circa, close to, on or about, nearly, almost`,
);

// Plurals after a weekday that make it a habit: "on Sunday nights".
export const PLURAL_PARTS = list(`nights mornings afternoons evenings`);

// Words before "28/01" that make it a date, and words before "the 28th" that make it a day of the month.
export const DATE_CUES = list(`on by until till since from of before after through dated`);
export const ORDINAL_CUES = list(`
  on by until till since from of before after through overnight to and morning evening night
`);

// Hours as words, and words that open the part of a day after one: "five in the morning", "eight the next morning".
export const HOUR_WORDS = list(`one two three four five six seven eight nine ten eleven twelve`);
export const PART_OPENERS = list(`in at this the that tomorrow yesterday next`);

// Prepositions before a part of a day without a day, and the parts that need no article after them ("at dawn").
export const PART_LEADS = list(`at during through throughout in before by around`);
export const BARE_PARTS = list(`dawn dusk midday`);

// Frames that a noun's article may stand after: "until the Feb. 1 deadline".
export const PLAIN_FRAMES = list(`until till since by`);
