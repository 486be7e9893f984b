import { describe, expect, it } from 'vitest';
import { pledgeOf, pledgesOf } from './pledges-of.js';

describe('ways of promising', () => {
  it.each([
    ['Ukraine said there would be no strikes on ports for 30 days.', ['Ukraine'], 'strike'],
    ['Pakistan has promised not to fire across the Line of Control, India said.', ['Pakistan'], 'attack'],
    [
      'Zelensky indicated a willingness to halt attacks on Russian energy infrastructure.',
      ['Ukraine'],
      'attack',
    ],
    ['The Kremlin said Russia had no intention of attacking Kyiv.', ['Russia'], 'attack'],
    [
      'Russia and Ukraine agreed to stop using military force in the Black Sea.',
      ['Russia', 'Ukraine'],
      'all-hostilities',
    ],
    ['Both Russia and Ukraine agreed to ban strikes on energy facilities.', ['Russia', 'Ukraine'], 'strike'],
    ['Hamas said it would abide by the deal for two weeks.', ['Hamas'], 'all-hostilities'],
    ['Hamas said it will observe a 12-day holiday ceasefire with Israel.', ['Hamas'], 'all-hostilities'],
    ['Ukraine would reciprocate, Zelensky said.', ['Ukraine'], 'all-hostilities'],
  ])('%s', (text, pledger, act) => {
    expect(pledgeOf(text)).toMatchObject({ pledger, act });
  });

  it('names all who agreed, however long the list', () => {
    expect(pledgeOf('Russia, Ukraine and Belarus agreed to a ceasefire in the Black Sea.').pledger).toEqual([
      'Russia',
      'Ukraine',
      'Belarus',
    ]);
  });

  it('leaves out whom an adjunct before them names', () => {
    expect(
      pledgeOf('With the mediation of the United States, Azerbaijan and Armenia agreed to a truce.').pledger,
    ).toEqual(['Azerbaijan', 'Armenia']);
  });

  it('waits for what "once" and "as soon as" say', () => {
    expect(
      pledgeOf('The Houthis said they would stop attacks on ships as soon as the siege is lifted.'),
    ).toMatchObject({
      conditions: ['the siege is lifted'],
    });
    expect(
      pledgeOf(
        'Russian troops will only start pulling back weapons once there is a truce, the Kremlin said.',
      ),
    ).toMatchObject({
      act: 'withdraw',
      conditions: ['there is a truce'],
    });
  });

  it('is none where it is denied, refused or only called so', () => {
    expect(pledgesOf('Myanmar denied that it had agreed to a ceasefire with the Arakan Army.')).toEqual([]);
    expect(pledgesOf('At the moment Ukraine is not ready to withdraw heavy weapons, the army said.')).toEqual(
      [],
    );
    expect(pledgesOf('Washington called the strike a violation of the week-long ceasefire.')).toEqual([]);
  });
});

describe('ways of declaring and ordering', () => {
  it('decrees', () => {
    expect(
      pledgeOf('The ELN decreed a unilateral ceasefire from December 24 until January 2.'),
    ).toMatchObject({ pledger: ['ELN'], basis: 'announced', start: '2025-12-24', end: '2026-01-02' });
  });

  it('begins a truce', () => {
    expect(pledgeOf('The ELN on Sunday began a unilateral ceasefire.')).toMatchObject({ pledger: ['ELN'] });
    expect(pledgesOf('The ELN on Sunday began talks on a ceasefire.')).toEqual([]);
  });

  it('orders by a noun', () => {
    expect(pledgeOf("Putin's order not to hit Ukraine's energy targets has expired.")).toMatchObject({
      pledger: ['Russia'],
      basis: 'ordered',
    });
  });

  it('names who ordered behind "by"', () => {
    expect(
      pledgeOf(
        'A 30-day moratorium on striking Ukrainian power plants ordered by Vladimir Putin has expired.',
      ),
    ).toMatchObject({ pledger: ['Russia'], person: 'Vladimir Putin', basis: 'ordered' });
  });

  it('orders nothing by telling that something will end', () => {
    expect(
      pledgesOf('An official told reporters that the truce would end.').map((p) => p.basis),
    ).not.toContain('ordered');
  });
});
