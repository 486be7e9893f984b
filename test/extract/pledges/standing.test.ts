import { describe, expect, it } from 'vitest';
import { pledgeOf, pledgesOf } from './pledges-of.js';

describe('a truce in force', () => {
  it('has the start that it took effect at', () => {
    expect(
      pledgeOf('A 72-hour truce between Armenia and Azerbaijan went into effect at noon on Friday.', {
        published: '2020-10-19',
        timezone: 'Asia/Baku',
      }),
    ).toMatchObject({
      pledger: ['Armenia', 'Azerbaijan'],
      basis: 'agreed',
      start: '2020-10-16T12:00+04:00',
      duration: 'PT72H',
      toward: ['Armenia', 'Azerbaijan'],
    });
  });

  it('has the end that it runs to', () => {
    expect(
      pledgeOf(
        "A unilateral and reciprocal ceasefire between government troops and the New People's Army (NPA) took effect at 12:01 a.m. Monday and will run until 11:59 p.m. of January 7.",
        { published: '2019-12-23', timezone: 'Asia/Manila' },
      ),
    ).toMatchObject({ start: '2019-12-23T00:01+08:00', end: '2020-01-07T23:59+08:00' });
  });

  it('has the new end where it was extended', () => {
    expect(
      pledgeOf('A two-week humanitarian truce, due to lapse on July 19, was prolonged to Aug. 3.', {
        published: '2024-08-06',
      }),
    ).toMatchObject({ end: '2024-08-03', duration: 'P14D' });
  });

  it('may be told in a relative clause', () => {
    expect(
      pledgeOf('The ceasefire that began on Jan. 19 collapsed on March 18.', { published: '2025-03-20' }),
    ).toMatchObject({ start: '2025-01-19', end: '2025-03-18' });
  });

  it('is one record however often it is spoken of', () => {
    expect(
      pledgesOf(
        'Thailand and Cambodia agreed to an immediate ceasefire. The truce was holding, both armies said. Analysts doubt that the ceasefire will last.',
      ),
    ).toHaveLength(1);
  });

  it('is none where it is only spoken of', () => {
    expect(pledgesOf('Russia launched an attack on Kyiv despite the ceasefire.')).toEqual([]);
    expect(pledgesOf('There is no ceasefire in place, the army said.')).toEqual([]);
    expect(pledgesOf('Ceasefire monitors reported 120 violations along the contact line on Monday.')).toEqual(
      [],
    );
    expect(pledgesOf('The truce has largely held since Monday.')).toEqual([]);
  });
});
