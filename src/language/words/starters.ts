/**
 * For the sentence splitter. `STARTERS` are words that, capitalised after an abbreviation which may end a sentence
 * ("… in the U.S. The …"), begin a new one. `SPEECH` are verbs that carry on a sentence after a quotation that ends
 * in "!" or "?" ("Stop!" Smith said). Own lists of common words.
 */
import { list } from '../../model/words.js';

export const STARTERS = list(`
  the, a, an, in, on, at, by, for, from, with, to, of, as, if, when, while, after, before, since, although, though, because, until, unless,
  he, she, it, they, we, i, you, his, her, its, their, our, my, your, this, that, these, those, there, here,
  but, and, or, so, yet, however, meanwhile, also, still, then, now,
  what, who, whom, whose, which, why, how, where,
  is, are, was, were, do, does, did, has, have, had, will, would, can, could, may, might, must, should,
  no, not, nor, none, some, many, most, more, all, both, each, every, any, another, other, such,
  one, two, three, several, earlier, later, last, next, according, despite, during, under, over, amid, among,
  please, thanks, well, yes, just, only, even, let's, let,
`);

export const SPEECH = list(`
  said, says, say, asked, asks, replied, replies, added, adds, told, tells, wrote, writes, shouted, shouts, cried, cries,
  tweeted, posted, declared, exclaimed, answered, responded, continued, warned, insisted, argued, quipped, joked,
  demanded, urged, wondered,
`);
