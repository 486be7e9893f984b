import { describe, expect, it } from 'vitest';
import { pledgeOf, pledgesOf } from './pledges-of.js';

describe('a word that was given', () => {
  it('is claimed when a third party tells it', () => {
    expect(
      pledgeOf(
        'Donald Trump said that Vladimir Putin had agreed not to strike Kyiv and other Ukrainian cities for a week.',
      ),
    ).toMatchObject({
      pledger: ['Russia'],
      person: 'Vladimir Putin',
      voiced_by: ['Donald Trump'],
      basis: 'claimed',
      act: 'strike',
      places: ['Kyiv'],
      places_open: true,
      duration: 'P7D',
      toward: ['Ukraine'],
    });
  });

  it("is announced when the pledger's own side tells it", () => {
    expect(
      pledgeOf(
        "The Kremlin said Putin had agreed to stop attacks on Ukraine's energy facilities for 30 days.",
      ),
    ).toMatchObject({
      pledger: ['Russia'],
      person: 'Vladimir Putin',
      voiced_by: ['Russia'],
      basis: 'announced',
      act: 'attack',
      targets: ['energy facilities'],
      duration: 'P30D',
    });
  });

  it('is agreed when both sides gave it', () => {
    expect(
      pledgeOf(
        'Israel and Hezbollah agreed on Tuesday to a 60-day ceasefire brokered by the United States and France.',
      ),
    ).toEqual({
      quote:
        'Israel and Hezbollah agreed on Tuesday to a 60-day ceasefire brokered by the United States and France',
      rule: 'given',
      pledger: ['Israel', 'Hezbollah'],
      voiced_by: ['outlet'],
      basis: 'agreed',
      act: 'all-hostilities',
      duration: 'P60D',
      toward: ['Israel', 'Hezbollah'],
    });
  });

  it('is rumoured where only speculation tells it, and then nobody voices it', () => {
    const read = pledgeOf(
      "The comments follow speculation that Kyiv and Moscow agreed to a pause in attacks on each other's energy infrastructure.",
    );
    expect(read).toMatchObject({
      pledger: ['Ukraine', 'Russia'],
      basis: 'rumoured',
      act: 'attack',
      targets: ['energy infrastructure'],
    });
    expect(read.voiced_by).toBeUndefined();
    expect(
      pledgeOf('Russia has reportedly agreed to halt missile strikes on Odesa for two weeks.'),
    ).toMatchObject({ basis: 'rumoured', duration: 'P14D', places: ['Odesa'] });
  });

  it('may be a signature', () => {
    expect(
      pledgeOf(
        "Ethiopia's government and Tigray forces signed a cessation of hostilities agreement in Pretoria.",
      ),
    ).toMatchObject({ basis: 'agreed', act: 'all-hostilities' });
  });

  it('may be a yes to a request', () => {
    expect(
      pledgeOf(
        'The Russian leader, Vladimir Putin, accepted a U.S. request to hold fire against Kyiv for one week, Donald Trump announced.',
      ),
    ).toMatchObject({
      pledger: ['Russia'],
      basis: 'claimed',
      act: 'strike',
      places: ['Kyiv'],
      duration: 'P7D',
    });
  });

  it('may promise a deed', () => {
    expect(
      pledgeOf(
        'Hamas has agreed to release 10 hostages in exchange for a 60-day truce, a Palestinian official said.',
      ),
    ).toMatchObject({
      pledger: ['Hamas'],
      act: 'release',
      targets: ['10 hostages'],
      conditions: ['a 60-day truce'],
    });
  });

  it('is none where it is refused or denied', () => {
    expect(pledgesOf('The army chief rejected a truce.')).toEqual([]);
    expect(pledgesOf('Russia has not agreed to a ceasefire.')).toEqual([]);
    expect(pledgesOf('The round closed without an agreement on a bilateral ceasefire.')).toEqual([]);
  });
});
