import { describe, expect, test } from 'vitest';
import { names } from './support.js';

/** Sentences in, mentions out: states, metonyms, forces, ministries, armed groups, international bodies. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['The Kremlin said Kyiv had broken the truce.', ['Kremlin = Russia', 'Kyiv = Ukraine']],
  ["Moscow's forces launched 100 drones.", ["Moscow's forces = Russia"]],
  ['Neither Washington nor Moscow has said how.', ['Washington = United States', 'Moscow = Russia']],
  ['Russian forces shelled the town.', ['Russian forces = Russia']],
  [
    "Ukraine's Air Force said so. The Air Force shot down 60.",
    ["Ukraine's Air Force = Ukrainian Air Force (Ukraine)", 'Air Force = Ukrainian Air Force (Ukraine)'],
  ],
  [
    "Russia's Defense Ministry denied it. The ministry gave no details.",
    [
      "Russia's Defense Ministry = Russian Defense Ministry (Russia)",
      'ministry = Russian Defense Ministry (Russia)',
    ],
  ],
  [
    'The Ministry of Defence of Armenia informs.',
    ['Ministry of Defence of Armenia = Armenian Ministry of Defence (Armenia)'],
  ],
  [
    "The general prosecutor's office of Azerbaijan spoke.",
    ["general prosecutor's office of Azerbaijan = Azerbaijani general prosecutor's office (Azerbaijan)"],
  ],
  [
    'The Israeli military said so. The IDF declined to comment.',
    ['Israeli military = Israeli military (Israel)', 'IDF = Israel Defense Forces (Israel)'],
  ],
  ['The Sri Lankan government withdrew.', ['Sri Lankan government = Sri Lanka']],
  [
    "Sudan's army and the paramilitary Rapid Support Forces (RSF) agreed. RSF fighters withdrew.",
    [
      "Sudan's army = Sudanese Armed Forces",
      'Rapid Support Forces = Rapid Support Forces',
      'RSF = Rapid Support Forces',
      'RSF fighters = Rapid Support Forces',
    ],
  ],
  [
    'The National Liberation Army (ELN) freed him. The guerrillas left.',
    ['National Liberation Army = ELN', 'ELN = ELN', 'guerrillas = ELN'],
  ],
  [
    'The Arakan Army (AA) and the junta agreed. The AA held its fire.',
    ['Arakan Army = Arakan Army', 'AA = Arakan Army', 'junta = Myanmar', 'AA = Arakan Army'],
  ],
  ["Hamas's armed wing fired rockets.", ["Hamas's armed wing = Hamas's armed wing (Hamas)"]],
  ['Iran-backed militias attacked a base.', ['Iran-backed militias = Iran-backed militias']],
  ['Palestinian militants fired a mortar.', ['Palestinian militants = Palestinian militants']],
  ['The Saudi-led coalition bombed Sanaa.', ['Saudi-led coalition = Saudi-led coalition']],
  ['The Lebanese militant group Hezbollah agreed.', ['Hezbollah = Hezbollah']],
  ['The UN and the African Union urged calm.', ['UN = United Nations', 'African Union = African Union']],
  [
    "Prime Minister Netanyahu's office confirmed it.",
    ["Prime Minister Netanyahu's office = Benjamin Netanyahu's office (Israel)"],
  ],
  ["The Rail Operators' Group welcomed it.", ["Rail Operators' Group = Rail Operators' Group"]],
  [
    'According to the Department for Transport, 400 services were lost.',
    ['Department for Transport = Department for Transport'],
  ],
  ['The pipeline was attacked, according to Ecopetrol.', ['Ecopetrol = Ecopetrol']],
  [
    'U.S., Ukrainian, and Russian officials met.',
    ['U.S., Ukrainian, and Russian officials = United States + Ukraine + Russia'],
  ],
  ['Thai and Cambodian troops clashed.', ['Thai and Cambodian troops = Thailand + Cambodia']],
  [
    "The Taliban and Pakistan's government agreed.",
    ['Taliban = Taliban', "Pakistan's government = Pakistan"],
  ],
  [
    'LTTE cadres and the Sri Lankan army exchanged fire.',
    ['LTTE = LTTE', 'Sri Lankan army = Sri Lankan army (Sri Lanka)'],
  ],
  [
    'Saigon accused Hanoi; North Vietnam denied it.',
    ['Saigon = South Vietnam', 'Hanoi = North Vietnam', 'North Vietnam = North Vietnam'],
  ],
  ['KHARTOUM, 18 June (NPA) – The army agreed.', ['army = Sudanese Armed Forces']],
];

describe('states, forces, groups and bodies', () => {
  test.each(CASES)('%s', (text, expected) => expect(names(text)).toEqual(expected));
});
