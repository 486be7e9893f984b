import { describe, expect, it } from 'vitest';
import { exactly, incidents } from './reading.js';

describe('another blow than the one told before', () => {
  it('shells beside air strikes: other arms, and nobody named', () => {
    const found = incidents(
      'The Sudanese army launched air strikes on RSF positions in the east of El Fasher on Sunday, witnesses said, and at least 14 civilians were killed when shells fell on a livestock market.',
    );
    expect(found).toMatchObject([
      { act: 'air-strike', actor: ['Sudanese Armed Forces'], targets: ['RSF positions'] },
      { act: 'shelling', targets: ['livestock market'], counts: { killed: { min: 14, max: null } } },
    ]);
    expect(found[1]!.actor).toBeUndefined();
  });

  it('a blow in the land of the last doer is not his', () => {
    const found = incidents(
      "Ukrainian drones set fire to a fuel depot in Russia's Krasnodar region overnight. Ten soldiers and a boy died when a missile hit a training ground in Sumy.",
    );
    expect(found).toMatchObject([
      { actor: ['Ukraine'], targets: ['fuel depot'] },
      { act: 'missile-strike', places: ['Sumy'], counts: { killed: exactly(11) } },
    ]);
    expect(found[1]!.actor).toBeUndefined();
  });

  it('the toll of weeks is not the toll of one night', () => {
    expect(
      incidents(
        'Junta jets bombed a school in Kyauktaw on Tuesday, killing seven people. Some 60 people have been killed in air strikes in the state since the start of January, according to the UN.',
      ),
    ).toMatchObject([
      { counts: { killed: exactly(7) } },
      { from: '2026-01-01', reported_by: ['United Nations'] },
    ]);
  });
});

describe('what belongs to the blow', () => {
  it.each([
    [
      'At least nine people were killed in the second city, Ganja, in a missile attack overnight, the prosecutor said.',
      {
        act: 'missile-strike',
        from: '2026-01-28',
        to: '2026-01-29',
        counts: { killed: { min: 9, max: null } },
      },
    ],
    [
      'Two policemen were killed when rebels set off a landmine in Gamay, Northern Samar, on Monday, the military said.',
      { from: '2026-01-26', to: '2026-01-26', counts: { killed: exactly(2) } },
    ],
    [
      "Israel's air force struck a facility used by Hezbollah to store mid-range rockets in southern Lebanon on Tuesday.",
      { actor: ['Israel'], act: 'attack', targets: ['facility'] },
    ],
    [
      'Rebels fired 60 times at government positions near Debaltseve on Monday.',
      { places: ['Debaltseve'], targets: ['government positions'] },
    ],
    ['Shelling of Stepanakert went on through the night.', { act: 'shelling', places: ['Stepanakert'] }],
    [
      'Federal troops shot dead three youths in Adwa on Monday.',
      { places: ['Adwa'], targets: ['youths'], counts: { killed: exactly(3) } },
    ],
    [
      'Five civilians were killed in unprovoked Indian firing along the Line of Control on Monday.',
      { actor: ['India'], counts: { killed: exactly(5) } },
    ],
    [
      'On Saturday two bombers struck the market at Aba, killing, according to the missionaries, at least thirty people.',
      { counts: { killed: { min: 30, max: null } } },
    ],
    [
      'Police in Masbate, an island province south of Manila, said gunmen torched a backhoe on Saturday.',
      { places: ['Masbate'] },
    ],
  ])('%s', (text, record) => {
    expect(incidents(text)).toMatchObject([record]);
  });

  it('a claim of the attack names the doer', () => {
    expect(
      incidents(
        'A suicide bomber killed at least 18 people in Jalalabad on Sunday. Islamic State claimed the attack.',
      ),
    ).toMatchObject([{ actor: ['Islamic State'], places: ['Jalalabad'] }]);
  });
});
