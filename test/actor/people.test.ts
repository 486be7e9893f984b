import { describe, expect, test } from 'vitest';
import { names } from './support.js';

/** Sentences in, mentions out: persons by name, with the side that the text or the tables give. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'U.S. special envoy Steve Witkoff met Vladimir Putin.',
    ['Steve Witkoff = Steve Witkoff (United States)', 'Vladimir Putin = Vladimir Putin (Russia)'],
  ],
  ['Kremlin spokesman Dmitry Peskov declined to comment.', ['Dmitry Peskov = Dmitry Peskov (Russia)']],
  [
    'Trump said that his Russian counterpart, Vladimir Putin, agreed.',
    [
      'Trump = Donald Trump (United States)',
      'Russian counterpart = Vladimir Putin (Russia)',
      'Vladimir Putin = Vladimir Putin (Russia)',
    ],
  ],
  [
    "Ukraine's President Volodymyr Zelenskyy rejected it. Zelenskyy wants a pause.",
    ['Volodymyr Zelenskyy = Volodymyr Zelensky (Ukraine)', 'Zelenskyy = Volodymyr Zelensky (Ukraine)'],
  ],
  [
    'Lt. Gen. Abdel Fattah al-Burhan spoke. Later al-Burhan left. Burhan returned.',
    [
      'Abdel Fattah al-Burhan = Abdel Fattah al-Burhan (Sudanese Armed Forces)',
      'al-Burhan = Abdel Fattah al-Burhan (Sudanese Armed Forces)',
      'Burhan = Abdel Fattah al-Burhan (Sudanese Armed Forces)',
    ],
  ],
  ['Hemedti rejected the offer.', ['Hemedti = Mohamed Hamdan Dagalo (Rapid Support Forces)']],
  ['Kyiv Mayor Vitali Klitschko reported explosions.', ['Vitali Klitschko = Vitali Klitschko (Ukraine)']],
  [
    'Gen. Anwar Bashir, the deputy commander of the Sudanese army, said so.',
    ['Anwar Bashir = Anwar Bashir (Sudanese Armed Forces)'],
  ],
  [
    'Hiba Osman, a teacher, said the road was quiet. Osman went home.',
    ['Hiba Osman = Hiba Osman', 'Osman = Hiba Osman'],
  ],
  [
    '"It holds," said Maureen Tully, a spokeswoman for the RSF.',
    ['Maureen Tully = Maureen Tully (Rapid Support Forces)'],
  ],
  [
    'The Prime Minister, Mr Major, welcomed the news.',
    ['Prime Minister = John Major (United Kingdom)', 'Major = John Major (United Kingdom)'],
  ],
  ['Defense Minister Israel Katz ordered strikes on Tehran.', ['Israel Katz = Israel Katz (Israel)']],
  [
    'A spokesman for the Libyan National Army, Brig. Gen. Salem Bu Haliqa, said so.',
    [
      'spokesman for the Libyan National Army = Salem Bu Haliqa (Libyan National Army)',
      'Salem Bu Haliqa = Salem Bu Haliqa (Libyan National Army)',
    ],
  ],
  [
    'Ferdinand Marcos Jr. and Jose Maria Sison once agreed.',
    [
      'Ferdinand Marcos Jr. = Ferdinand Marcos Jr. (Philippines)',
      'Jose Maria Sison = Jose Maria Sison (Communist Party of the Philippines)',
    ],
  ],
  [
    'Linda Thomas-Greenfield spoke. Thomas-Greenfield left.',
    [
      'Linda Thomas-Greenfield = Linda Thomas-Greenfield (United States)',
      'Thomas-Greenfield = Linda Thomas-Greenfield (United States)',
    ],
  ],
  [
    'Recep Tayyip Erdoğan and Ilham Aliyev met Nikol Pashinyan.',
    [
      'Recep Tayyip Erdoğan = Recep Tayyip Erdoğan (Turkey)',
      'Ilham Aliyev = Ilham Aliyev (Azerbaijan)',
      'Nikol Pashinyan = Nikol Pashinyan (Armenia)',
    ],
  ],
  [
    'Dame Felicity Orme opened fire. "I have broken nothing," Dame Felicity said.',
    ['Felicity Orme = Felicity Orme', 'Felicity = Felicity Orme'],
  ],
];

describe('persons', () => {
  test.each(CASES)('%s', (text, expected) => expect(names(text)).toEqual(expected));
});
