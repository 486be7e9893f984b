import { list } from '../../model/words.js';

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
