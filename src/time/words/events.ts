import { list } from '../../model/words.js';

// Events that news tells time by: "during the talks", "while the Abu Dhabi negotiations were ongoing".
export const EVENTS = list(`
  talk, talks, negotiation, negotiations, meeting, meetings, summit, conference, visit, trip,
  ceremony, round, session, hearing, truce, ceasefire, cease-fire, pause, armistice, moratorium, lull,
  war, fighting, offensive, operation, invasion, assault, siege, attack, attacks, strike, strikes,
  shelling, bombardment, raid, clashes, battle, exchange, release, withdrawal, announcement, call,
  speech, address, agreement, deal, election, elections, vote, celebrations, funeral, game, games,
  olympics, march, protest, evacuation, handover, swap
`);

// Words that open a noun phrase naming such an event.
export const EVENT_DETERMINERS = list(`the a an his her its their that this those these both`);

// Words that put something at the time of an event.
export const DURING = list(`during while amid throughout`);
