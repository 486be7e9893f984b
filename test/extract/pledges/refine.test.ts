import { describe, expect, it } from 'vitest';
import { pledgeOf, pledgesOf } from './pledges-of.js';

describe('later words on a pledge already told', () => {
  it('give the start that somebody counts it from', () => {
    const [only, ...more] = pledgesOf(
      "If Russia does not strike Ukraine's energy facilities, Ukraine will not strike Russia's, President Volodymyr Zelensky said. The president counts the pause from the night of January 29 to 30.",
      { published: '2026-01-30' },
    );
    expect(more).toEqual([]);
    expect(only).toMatchObject({ start: '2026-01-29' });
    expect(only!.quote).toContain('counts the pause from the night of January 29 to 30');
  });

  it('give the end that the other side named', () => {
    expect(
      pledgesOf(
        'February 1 is the day named by the Kremlin as the end of the week in which Russia was to refrain from striking Kyiv.',
        { published: '2026-02-01' },
      ),
    ).toMatchObject([{ pledger: ['Russia'], voiced_by: ['Russia'], end: '2026-02-01', duration: 'P7D' }]);
  });

  it('make a record of their own where they tell another week', () => {
    const read = pledgesOf(
      'Donald Trump said on January 29 that Vladimir Putin had agreed not to strike Kyiv for a week. On February 3 he supplied the dates: the deal was "Sunday to Sunday", January 25 to February 1.',
      { published: '2026-02-04' },
    );
    expect(read).toHaveLength(2);
    expect(read[1]).toMatchObject({
      pledger: ['Russia'],
      basis: 'claimed',
      start: '2026-01-25',
      end: '2026-02-01',
    });
  });

  it('may say only "it"', () => {
    const read = pledgesOf(
      'Donald Trump said Putin had "kept his word" by not firing on Kyiv for a week. "It was Sunday to Sunday, and he kept his word," Trump said.',
      { published: '2026-02-03' },
    );
    expect(read.at(-1)).toMatchObject({
      pledger: ['Russia'],
      voiced_by: ['Donald Trump'],
      start: '2026-01-25',
      end: '2026-02-01',
    });
  });

  it('tell a side’s version', () => {
    const read = pledgesOf(
      "Donald Trump said that Vladimir Putin had agreed not to strike Kyiv for a week. The Kremlin's version, given by Dmitry Peskov on January 30, was a week until February 1, and it was about Kyiv.",
      { published: '2026-02-04' },
    );
    expect(read[1]).toMatchObject({
      voiced_by: ['Dmitry Peskov'],
      basis: 'announced',
      end: '2026-02-01',
      duration: 'P7D',
      places: ['Kyiv'],
    });
  });
});

describe('terms that were not told', () => {
  it('are kept as such', () => {
    expect(
      pledgesOf(
        'Donald Trump said that Vladimir Putin had agreed not to strike Kyiv for a week. He did not give a start date, and he did not list the towns that he had in mind.',
      ),
    ).toMatchObject([{ unsaid: ['start date', 'towns that he had in mind'] }]);
    expect(
      pledgesOf(
        'Donald Trump said that Vladimir Putin had agreed not to strike Kyiv for a week. From which day the week is to be counted, he did not say.',
      ),
    ).toMatchObject([{ unsaid: ['From which day the week is to be counted'] }]);
  });
});

describe('terms told in the sentence behind', () => {
  it.each([
    ['It will last 72 hours.', { duration: 'PT72H' }],
    ['It takes effect on January 30 and will last three days.', { start: '2026-01-30', duration: 'P3D' }],
    ['It is to run until February 3.', { end: '2026-02-03' }],
  ])('%s', (sentence, slots) => {
    expect(pledgeOf(`Israel and Hamas agreed on Wednesday to a truce. ${sentence}`)).toMatchObject(slots);
  });
});
