import { describe, expect, it } from 'vitest';
import { pledgeOf, pledgesOf, pledgesOfReport } from './pledges-of.js';

describe('a pledge in ordinary news prose', () => {
  it('stands in the lead of a report without a headline', () => {
    const read = pledgesOfReport(
      'The rebels of the FARC announced a unilateral ceasefire on Monday.\n\nThe army did not comment.',
    );
    expect(read[0]).toMatchObject({ pledger: ['FARC'], basis: 'announced' });
  });

  it('is of those who agreed, not of who brokered it', () => {
    expect(
      pledgeOf('Armenia and Azerbaijan reached agreement on a Russia-brokered ceasefire on Saturday.'),
    ).toMatchObject({ pledger: ['Armenia', 'Azerbaijan'], basis: 'agreed' });
    expect(pledgesOf('The UN said the ceasefire would start immediately.')).toEqual([]);
  });

  it('names states by their full names, and every leader in a row', () => {
    expect(
      pledgeOf('The Republic of Armenia and the Republic of Azerbaijan have agreed on a truce.').pledger,
    ).toEqual(['Armenia', 'Azerbaijan']);
    expect(
      pledgeOf('The leaders of Ukraine, Russia, France and Germany have agreed on a ceasefire.').pledger,
    ).toEqual(['Ukraine', 'Russia', 'France', 'Germany']);
  });

  it('is a group’s whose country only stands before it', () => {
    expect(pledgeOf('Colombia’s largest rebel group announced a truce.').pledger).not.toContain('Colombia');
    expect(
      pledgeOf('Colombian guerrilla fighters of the National Liberation Army announced a truce.').pledger,
    ).toEqual(['ELN']);
    expect(pledgeOf('Two rival factions of Libya signed a permanent ceasefire.').pledger ?? []).toEqual([]);
  });

  it('is one where two clauses of a sentence tell it', () => {
    const read = pledgesOf(
      'Putin declared a 30-hour ceasefire, ordering Russian forces to halt all military operations.',
    );
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({ pledger: ['Russia'], basis: 'announced', duration: 'PT30H' });
  });

  it('is an order that the fighting stop', () => {
    expect(
      pledgeOf('Putin ordered fighting to stop from 6 p.m. on Saturday.', { published: '2025-04-19' }),
    ).toMatchObject({ pledger: ['Russia'], basis: 'ordered' });
  });

  it('may be a readiness told, and a deal’s term that leaves open who is to keep it', () => {
    expect(pledgeOf('Zelensky said Kyiv was ready for a 30-day ceasefire.')).toMatchObject({
      pledger: ['Ukraine'],
      duration: 'P30D',
    });
    expect(pledgeOf('Under the agreement, heavy weapons must be withdrawn within 14 days.')).toMatchObject({
      quote: 'heavy weapons must be withdrawn within 14 days',
      act: 'withdraw',
    });
  });

  it('is none where it is asked, doubted or denied', () => {
    expect(pledgesOf('Zelensky did not say whether Ukraine agreed to stop the fighting.')).toEqual([]);
    expect(pledgesOf('He spoke of Putin’s alleged readiness for a ceasefire.')).toEqual([]);
    expect(pledgesOf('A diplomat said the ceasefire never went into effect.')).toEqual([]);
  });

  it('is not his who only announces another’s', () => {
    const read = pledgesOf(
      'Donald Trump announced a pause in the war on cities. Trump said Putin had agreed not to strike Kyiv for a week.',
    );
    expect(read.map((p) => p.pledger)).toEqual([['Russia']]);
  });

  it('is proposed by whom the proposal belongs to', () => {
    expect(
      pledgeOf('Ukraine said it would support the U.S. proposal to stop strikes on energy facilities.'),
    ).toMatchObject({ basis: 'proposed', voiced_by: ['United States'] });
  });
});
