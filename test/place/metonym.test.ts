import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLanguageModel, readText } from '../../src/language/index.js';
import { loadGazetteer, readPlaces } from '../../src/place/index.js';

const gaz = loadGazetteer(readFileSync('data/place/gazetteer.bin'));
const MODEL = 'data/language/english.bin';
const model = existsSync(MODEL) ? loadLanguageModel(readFileSync(MODEL)) : undefined;

/** Sentence, the name in it, and what it stands for. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['Kyiv rejected the demand.', 'Kyiv', 'government'],
  [
    'Kyiv, which still holds a quarter of the region, has repeatedly rejected the demand.',
    'Kyiv',
    'government',
  ],
  ['Russia launched strikes on Kyiv.', 'Kyiv', 'place'],
  ['Russia launched strikes on Kyiv.', 'Russia', 'government'],
  ['Russian forces launched an attack against Kyiv overnight.', 'Kyiv', 'place'],
  ["Moscow's forces launched over 100 drones.", 'Moscow', 'government'],
  ["Explosions shook Moscow's suburbs.", 'Moscow', 'place'],
  ['Kyiv and Moscow agreed to a pause in attacks.', 'Kyiv', 'government'],
  ['Kyiv and Moscow agreed to a pause in attacks.', 'Moscow', 'government'],
  ['Talks were held in Abu Dhabi.', 'Abu Dhabi', 'place'],
  ['The truce was brokered by Washington.', 'Washington', 'government'],
  ['The Iran-backed group denied it.', 'Iran', 'government'],
  ['The Kyiv-based analyst doubted it.', 'Kyiv', 'place'],
  ['The Kremlin said nothing.', 'Kremlin', 'government'],
  ['A missile was fired from Yemen.', 'Yemen', 'place'],
  ['The agreement with Israel was signed.', 'Israel', 'government'],
  ['Drones hit Tehran at dawn.', 'Tehran', 'place'],
  ['Damascus has not commented.', 'Damascus', 'government'],
  ['The siege of Khartoum went on.', 'Khartoum', 'place'],
  ['Shelling hit Odesa.', 'Odesa', 'place'],
  ['The two sides will meet in Geneva at noon Moscow time.', 'Moscow', 'place'],
  ['Islamabad accused New Delhi of a breach.', 'New Delhi', 'government'],
  ['Islamabad accused New Delhi of a breach.', 'Islamabad', 'government'],
];

describe.skipIf(model === undefined)('a place or its government', () => {
  it.each(CASES)('%s %s: %s', (text, name, expected) => {
    const found = readPlaces(readText(text, model), gaz).find((m) => m.text.endsWith(name));
    expect(found?.metonym).toBe(expected);
  });
});
