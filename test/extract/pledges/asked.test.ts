import { describe, expect, it } from 'vitest';
import { pledgeOf, pledgesOf } from './pledges-of.js';

describe('what is asked of somebody', () => {
  it('binds the one who is asked, in the voice of the one who asks', () => {
    expect(pledgeOf('U.S. President Donald Trump urged Israel to stop bombing Beirut.')).toMatchObject({
      pledger: ['Israel'],
      voiced_by: ['Donald Trump'],
      basis: 'demanded',
      act: 'strike',
      places: ['Beirut'],
      toward: ['Lebanon'],
    });
  });

  it('may be a demand that somebody withdraw', () => {
    expect(
      pledgeOf(
        'Russia has demanded that Ukraine completely withdraw from the strategically important Donbas region.',
      ),
    ).toMatchObject({
      pledger: ['Ukraine'],
      voiced_by: ['Russia'],
      basis: 'demanded',
      act: 'withdraw',
      places: ['Donbas'],
      toward: ['Russia'],
    });
  });

  it('is told by the innermost speaker', () => {
    expect(
      pledgeOf('Peskov confirmed that Trump had asked Putin to refrain from striking Kyiv until Feb. 1.'),
    ).toMatchObject({
      pledger: ['Russia'],
      voiced_by: ['Dmitry Peskov'],
      basis: 'proposed',
      act: 'strike',
      end: '2026-02-01',
    });
  });

  it('asks for the word, not for the thing alone', () => {
    expect(pledgeOf("Ukraine's allies called on Russia to agree to a ceasefire.")).toMatchObject({
      pledger: ['Russia'],
      basis: 'demanded',
    });
  });

  it('becomes a claimed word when the yes is told', () => {
    expect(
      pledgeOf(
        'Donald Trump told his cabinet on Thursday that he had asked Vladimir Putin not to fire on Kyiv for a week, and that the Russian president had said yes.',
      ),
    ).toMatchObject({
      pledger: ['Russia'],
      person: 'Vladimir Putin',
      voiced_by: ['Donald Trump'],
      basis: 'claimed',
    });
  });

  it("becomes an announced word when the asked side's own man says yes", () => {
    expect(
      pledgeOf(
        'Kremlin spokesman Dmitry Peskov said that Donald Trump had asked Vladimir Putin to refrain from striking Kyiv for a week. Asked whether Putin had agreed to it, Peskov answered that he had.',
      ),
    ).toMatchObject({ basis: 'announced', voiced_by: ['Dmitry Peskov'], person: 'Vladimir Putin' });
  });

  it('stays a request where the yes is not told', () => {
    expect(
      pledgeOf(
        'The Kremlin spokesman says Trump asked Putin to refrain from striking Kyiv until Sunday, Feb. 1. Whether Putin agreed, Dmitry Peskov declined to say.',
      ),
    ).toMatchObject({ basis: 'proposed', end: '2026-02-01', unsaid: ['Whether Putin agreed'] });
  });

  it('is none where somebody only wishes', () => {
    expect(pledgesOf('Zelensky said Ukraine wants a ceasefire.')).toEqual([]);
    expect(pledgesOf('The mayor called for calm after the attack.')).toEqual([]);
  });
});
