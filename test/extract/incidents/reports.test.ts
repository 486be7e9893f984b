import { describe, expect, it } from 'vitest';
import { exactly, incidents } from './reading.js';

/** The army, the rebels and whose they are, so that a sentence stands in a report. */
const REPORT =
  'M23 rebels and the army of the Democratic Republic of the Congo fight with drones and artillery.\n\n';

describe('incidents as reports tell them', () => {
  it.each<[string, object]>([
    [
      'Fighting broke out between the Sudanese Armed Forces and the Rapid Support Forces in El Obeid on Monday.',
      {
        actor: ['Sudanese Armed Forces', 'Rapid Support Forces'],
        act: 'ground-attack',
        places: ['El Obeid'],
      },
    ],
    [
      'Heavy clashes opposed the M23 to the Wazalendo near Walikale on Saturday.',
      { actor: ['M23', 'Wazalendo'], act: 'ground-attack', places: ['Walikale'] },
    ],
    [
      'Heavy fighting was under way near Shire on Sunday.',
      { act: 'ground-attack', places: ['Shire'], from: '2026-01-25' },
    ],
    ['Explosions rocked the port of Odesa early on Tuesday.', { act: 'other', places: ['Odesa'] }],
    [
      'Residents reported artillery fire in Omdurman on Monday.',
      { act: 'shelling', places: ['Omdurman'], reported_by: ['Residents'] },
    ],
    [
      'Of 105 drones launched overnight, 78 were shot down, the Ukrainian Air Force said.',
      { counts: { drones: exactly(105), intercepted: exactly(78) } },
    ],
    [
      'Russia fired two Iskander missiles, four S-300 missiles and 145 drones at Kharkiv overnight.',
      { act: 'combined-strike', counts: { missiles: exactly(6), drones: exactly(145) } },
    ],
    [
      'Gunmen opened fire on a convoy near Goma on Friday, killing three aid workers.',
      { targets: ['convoy'], counts: { killed: exactly(3) } },
    ],
    [
      "Nine members of the New People's Army (NPA) were reportedly killed in an armed encounter in Malaybalay on Sunday.",
      { act: 'ground-attack', places: ['Malaybalay'], counts: { killed: exactly(9) } },
    ],
    [
      'Israeli artillery shelled the outskirts of Naqoura and a drone dropped a bomb on Houla on Wednesday.',
      { actor: ['Israel'], act: 'shelling', places: ['Naqoura'], from: '2026-01-28' },
    ],
    [
      'The city of Ganja came under fire from the territory of the Berd region of Armenia.',
      { act: 'attack', places: ['Ganja'] },
    ],
    [
      "New People's Army rebels in another central Philippine province ambushed a convoy of soldiers on Monday.",
      { actor: ["New People's Army"], act: 'ground-attack', targets: ['convoy of soldiers'] },
    ],
    [
      'Israel downed a helicopter near Tyre on Sunday.',
      { actor: ['Israel'], act: 'attack', places: ['Tyre'] },
    ],
    [
      'M23 rebels kidnapped a councillor in Walikale on Tuesday.',
      { actor: ['M23'], act: 'other', places: ['Walikale'], targets: ['councillor'] },
    ],
    ['M23 rebels burned six trucks near Goma on Tuesday.', { actor: ['M23'], targets: ['trucks'] }],
  ])('%s', (text, expected) => {
    expect(incidents(REPORT + text)[0]).toMatchObject(expected);
  });

  it.each([
    'The shelling suddenly ceased in Donetsk at midnight.',
    'Gunmen who are known to nobody are no group of the report.',
    'The army burned documents in the yard of its office on Monday, and shook hands with the mayor.',
  ])('nothing happened: %s', (text) => {
    expect(incidents(REPORT + text)).toEqual([]);
  });

  it('gunmen whom nobody names are nobody', () => {
    const [one] = incidents(`${REPORT}Gunmen opened fire on a convoy near Goma on Friday.`);
    expect(one).not.toHaveProperty('actor');
  });
});
