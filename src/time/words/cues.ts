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
