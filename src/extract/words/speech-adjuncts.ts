/** What may stand between a speaker, the reporting verb and the words reported, without being any of them. */
import { list } from '../../model/words.js';

/** Words between subject and verb: "has also repeatedly V". */
export const BEFORE_VERB = list(`
  has, have, had, having, did, does, do, will, would, could, can, may, might, must, should, shall, is, are, was, were,
  neither, also, later, then, earlier, now, still, already, previously, since, again, subsequently, meanwhile, never, not, n't, too,
  just, only, once, twice, even, recently, quickly, soon, today, yesterday, tonight, first, further, nevertheless, nonetheless,
  however, both, all, each, either, himself, herself, itself, themselves, always, often, long, therefore, thus,
  've, 'd, 's, ’s, ’d, ’ve
`);

/** Prepositions and adverbs that open an adjunct after a reporting verb: "said on Sunday", "said in a statement". */
export const AFTER_VERB = list(`
  on, in, at, during, to, by, after, before, from, via, through, late, early, earlier, later, today, yesterday, tonight, here, there,
  last, this, over, for, with, of, about, upon, when, while, as, following, ahead, amid, within,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday,
  mon., tue., tues., wed., thu., thur., thurs., fri., sat., sun.,
  again, separately, also, repeatedly, publicly, bluntly, simply, then, now, too, only, recently, privately
`);

/** Whom one tells things: needs no name to be an addressee. */
export const ADDRESSEES = list(`
  reporters, journalists, us, me, him, her, them, it, you, lawmakers, newsmen, correspondents, parliament, allies, diplomats,
  visitors, viewers, listeners, supporters, soldiers, troops, residents, civilians, aides, ministers, ambassadors
`);

/** Clause openers that end the words reported when a new reporting follows them. */
export const JOINERS = list('and but while whereas though although as yet');

/** Words that open a clause within a sentence and bound its subject on the left. */
export const CLAUSE_OPENERS = list(`
  and, but, or, nor, that, which, who, whom, whose, when, while, whereas, because, since, although, though, if, unless, until,
  after, before, as, so, for, than, where, yet, whether, once
`);

/** Finite auxiliaries: a clause has one or a finite verb. */
export const FINITE = list(`
  is, are, was, were, am, has, have, had, will, would, can, could, may, might, must, should, shall, do, does, did,
  'll, 'd, isn't
`);

/** Pronouns that stand for a speaker. */
export const SPEAKER_PRONOUNS = list('he she it they one who we i');

/** First persons: inside a quotation they are its speaker, outside it the outlet. */
export const FIRST_PERSONS = list('i we me us');

/** Words that make a noun phrase indefinite, so that its bearer stays unnamed. */
export const INDEFINITE = list(`
  a, an, one, two, three, four, five, six, several, some, many, few, other, another, both, most, dozens, hundreds
`);

/** Common nouns for people whom nobody names. */
export const UNNAMED_PEOPLE = list(`
  source, sources, official, officials, diplomat, diplomats, officer, officers, resident, residents, witness, witnesses,
  analyst, analysts, economist, economists, expert, experts, monitor, monitors, observer, observers, soldier, soldiers,
  commander, commanders, aide, aides, adviser, advisers, villager, villagers, doctor, doctors, medic, medics, worker, workers,
  spokesman, spokesmen, spokeswoman, spokesperson, spokespersons, insider, insiders, neighbour, neighbors, neighbours,
  lawmaker, lawmakers, minister, ministers, negotiator, negotiators, mediator, mediators, activist, activists, person, people,
  man, men, woman, women, critics, critic, allies, ally, survivors, survivor, refugees, refugee, relatives, relative, guys,
  veteran, veterans, fighter, fighters, rebel, rebels
`);
