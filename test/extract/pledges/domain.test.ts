import { describe, expect, it } from 'vitest';
import { pledgesOfReport } from './pledges-of.js';

describe('a report that only borrows the words of war', () => {
  it.each([
    [
      'a labour strike',
      'Teachers suspend strike\n\nUnion leaders agreed on Monday to halt all strike action for two weeks after employers offered a pay rise. Members will vote in a ballot. The unions said the truce would end if wages were not raised.',
    ],
    [
      'a trade war',
      'US and China extend trade truce\n\nThe United States and China agreed on Monday to a 90-day ceasefire in their tariff war. Duties on imports will stay at 30 percent. Investors cheered and markets rose; exports had fallen.',
    ],
    [
      'party politics',
      'Rivals call a truce\n\nThe two wings of the party agreed a ceasefire until the conference. Neither camp of MPs will attack the other before the leadership vote, the whips said.',
    ],
    [
      'sport',
      'Captain and coach bury the hatchet\n\nThe captain and the coach agreed a truce until the end of the season. The striker scored twice and the match was watched by 3,000 fans; the club attack looked sharp.',
    ],
    [
      'remembrance',
      'Village marks armistice\n\nVeterans laid wreaths at the memorial on the anniversary of the armistice, signed in 1918. It was to last 36 days. A bugler sounded the Last Post at the cenotaph and poppies were worn; the vicar spoke in the parish church.',
    ],
  ])('holds no pledge: %s', (_, text) => {
    expect(pledgesOfReport(text)).toEqual([]);
  });
});

it('holds no truce between companies for one', () => {
  expect(
    pledgesOfReport(
      'Truce in drug wars\n\nThe two companies signed a truce that runs until March. Shareholders had feared a takeover bid; the stock rose and bankers cheered as the merger lawsuit was suspended.',
    ),
  ).toEqual([]);
});
