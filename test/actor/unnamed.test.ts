import { describe, expect, test } from 'vitest';
import { names } from './support.js';

/** Sentences in, mentions out: sources without a name keep their words; officials of somebody speak under theirs. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'A Ukrainian source familiar with the matter said no.',
    ['A Ukrainian source familiar with the matter = anonymous: A Ukrainian source familiar with the matter'],
  ],
  [
    'They will meet, according to two diplomats who were not authorized to discuss it.',
    ['two diplomats = anonymous: two diplomats'],
  ],
  [
    'A senior Israeli official, who asked not to be named, confirmed it.',
    ['A senior Israeli official = anonymous: A senior Israeli official'],
  ],
  [
    'Sources close to the negotiations told AFP that it was over.',
    [
      'Sources close to the negotiations = anonymous: Sources close to the negotiations',
      'AFP = Agence France-Presse',
    ],
  ],
  [
    'Residents of Omdurman reached by telephone said shelling had stopped.',
    ['Residents of Omdurman = anonymous: Residents of Omdurman'],
  ],
  ['"It was dark," said a rescue worker.', ['a rescue worker = anonymous: a rescue worker']],
  ['U.S. officials express optimism.', ['U.S. officials = U.S. officials (United States)']],
  [
    'Saudi and American mediators announced it.',
    ['Saudi and American mediators = Saudi Arabia + United States'],
  ],
  ['Officials in Helmand reported attacks.', ['Officials in Helmand = Officials in Helmand']],
  [
    'A defence ministry spokesman in Moscow spoke; a spokesman for the RSF denied it.',
    [
      'defence ministry spokesman in Moscow = Russian defence ministry (Russia)',
      'spokesman for the RSF = Rapid Support Forces',
    ],
  ],
  [
    'An officer of the Northern Command said so.',
    ['An officer of the Northern Command = anonymous: An officer of the Northern Command'],
  ],
  ['A UN major gave it until spring.', ['A UN major = anonymous: A UN major']],
  [
    'A Ukrainian source said it. The source also noted a build-up.',
    ['A Ukrainian source = anonymous: A Ukrainian source', 'source = anonymous: A Ukrainian source'],
  ],
  ['At least 17 people were killed.', []],
];

describe('unnamed sources', () => {
  test.each(CASES)('%s', (text, expected) => expect(names(text)).toEqual(expected));
});
