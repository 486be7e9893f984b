import { table } from '../../model/words.js';

// Months and weekdays of English with the abbreviations that news agencies and newspapers print (AP, Reuters, BBC).
// `alone` says what a month's bare name needs to be one: `yes` nothing, `cue` a preposition or year beside it (it is
// also a verb, an adjective or a person's name), `day` a day number or a full stop (abbreviations).

export const MONTHS = table(
  ['word', 'month', 'alone'] as const,
  `
  january   | 1  | yes
  february  | 2  | yes
  march     | 3  | cue
  april     | 4  | cue
  may       | 5  | cue
  june      | 6  | cue
  july      | 7  | yes
  august    | 8  | cue
  september | 9  | yes
  october   | 10 | yes
  november  | 11 | yes
  december  | 12 | yes
  jan       | 1  | day
  feb       | 2  | day
  febr      | 2  | day
  mar       | 3  | day
  apr       | 4  | day
  jun       | 6  | day
  jul       | 7  | day
  aug       | 8  | day
  sep       | 9  | day
  sept      | 9  | day
  oct       | 10 | day
  nov       | 11 | day
  dec       | 12 | day
`,
);

export const WEEKDAYS = table(
  ['word', 'weekday', 'form'] as const,
  `
  monday    | 1 | full
  tuesday   | 2 | full
  wednesday | 3 | full
  thursday  | 4 | full
  friday    | 5 | full
  saturday  | 6 | full
  sunday    | 7 | full
  mondays    | 1 | plural
  tuesdays   | 2 | plural
  wednesdays | 3 | plural
  thursdays  | 4 | plural
  fridays    | 5 | plural
  saturdays  | 6 | plural
  sundays    | 7 | plural
  mon  | 1 | short
  tue  | 2 | short
  tues | 2 | short
  wed  | 3 | short
  thu  | 4 | short
  thur | 4 | short
  thurs | 4 | short
  fri  | 5 | short
  sat  | 6 | short
  sun  | 7 | short
`,
);

// Northern seasons by the meteorological month they begin in; index 1 spring … 4 winter, as EDTF's 21–24.
export const SEASONS = table(
  ['word', 'index'] as const,
  `
  spring | 1
  springtime | 1
  summer | 2
  summertime | 2
  autumn | 3
  fall   | 3
  winter | 4
  wintertime | 4
`,
);

// Zones south of the equator, by the beginning of their IANA name, where the seasons are turned round.
export const SOUTHERN = table(
  ['zone'] as const,
  `
  Australia/
  Antarctica/
  Pacific/Auckland
  Pacific/Port_Moresby
  Pacific/Noumea
  America/Argentina
  America/Buenos_Aires
  America/Santiago
  America/Montevideo
  America/Asuncion
  America/Sao_Paulo
  America/La_Paz
  America/Lima
  Africa/Johannesburg
  Africa/Harare
  Africa/Maputo
  Africa/Lusaka
  Africa/Windhoek
  Africa/Gaborone
  Indian/Antananarivo
`,
);

// Words before or after a weekday or month that make it a name of something else.
export const NOT_DAYS = table(
  ['word', 'side'] as const,
  `
  black  | before
  bloody | before
  cyber  | before
  super  | before
  holy   | before
  ash    | before
  girl   | before
  man    | before
  times  | after
  mirror | after
  telegraph | after
  express | after
  post   | after
  mail   | after
  herald | after
  school | after
`,
);
