import { describe, expect, test } from 'vitest';
import { read } from './support.js';

/** Text, the words that point back (their nth time, from 1), and the names they stand for. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Kyiv and Moscow agreed to a pause in attacks on each other’s grids.',
    'each other',
    ['Ukraine', 'Russia'],
  ],
  [
    'Kyiv and Moscow agreed to a pause, though neither side has confirmed it.',
    'neither side',
    ['Ukraine', 'Russia'],
  ],
  [
    'U.S., Ukrainian, and Russian officials met. The parties made no announcement.',
    'The parties',
    ['United States', 'Ukraine', 'Russia'],
  ],
  ['India and Pakistan said they would observe the ceasefire.', 'they', ['India', 'Pakistan']],
  [
    'Armenia and Azerbaijan signed in Moscow. The two countries exchanged prisoners.',
    'The two countries',
    ['Armenia', 'Azerbaijan'],
  ],
  [
    'Saudi and American mediators said the army and the Rapid Support Forces agreed in Sudan. The two sides will let aid pass.',
    'The two sides',
    ['Sudanese Armed Forces', 'Rapid Support Forces'],
  ],
  [
    'Mediated by Qatar and Egypt, the deal between Israel and Hamas holds. Both sides blame the other.',
    'Both sides',
    ['Israel', 'Hamas'],
  ],
  [
    'The Armenian army said the adversary shelled its posts. Azerbaijan denied it. Azerbaijani guns were silent.',
    'the adversary',
    ['Azerbaijan'],
  ],
  ['Steve Witkoff met Putin. The envoy, Trump’s friend, said he was hopeful.', 'envoy', ['Steve Witkoff']],
  [
    'U.S. President Donald Trump spoke. The U.S. president did not say when.',
    'U.S. president',
    ['Donald Trump'],
  ],
  ['Hezbollah denied it had any fighters in the area.', 'it', ['Hezbollah']],
  [
    'The RSF blamed the army for the bombing, which it said destroyed 25 houses.',
    'it',
    ['Rapid Support Forces'],
  ],
  ['The ELN announced a truce. The group said it would defend itself.', 'group', ['ELN']],
  ['A Hamas official spoke to Reuters. The movement had agreed, he said.', 'movement', ['Hamas']],
  ['Angela Merkel met Petro Poroshenko. She urged calm.', 'She', ['Angela Merkel']],
  ['"We gave our word," said Riyadh Naasan of the opposition.', 'We', ['Riyadh Naasan']],
  [
    'M23 spokesman Willy Ngoma said: "A paper cannot order our soldiers to do anything."',
    'soldiers',
    ['M23'],
  ],
  [
    'The Bosnian government and the Bosnian Serbs signed. The Serbs say the reverse.',
    'Serbs',
    ['Bosnian Serbs'],
  ],
  ['Putin told his army to stop.', 'army', ['Russian army']],
  [
    'The RSF blamed the army. Its deputy commander, Gen. Adam Harun, spoke in Khartoum.',
    'deputy commander',
    ['Adam Harun'],
  ],
  [
    'General Burhan and Hemedti agreed to meet. The latter said he was ready.',
    'latter',
    ['Mohamed Hamdan Dagalo'],
  ],
  ['The UVF and the UDA said they would end their campaign.', 'they', ['UVF', 'UDA']],
  [
    'In Yemen, the Saudi-backed government accused the Iran-aligned Houthis. UN envoy Hans Grundberg urged the parties to show restraint.',
    'the parties',
    ['Yemen', 'Houthis'],
  ],
  [
    'The New People’s Army broke the truce. Jose Maria Sison said the rebels would defend themselves.',
    'rebels',
    ["New People's Army"],
  ],
];

describe('mentions that point back', () => {
  test.each(CASES)('%s · %s', (text, words, expected) => {
    const mention = read(text).find((m) => m.text === words);
    expect(mention?.members).toEqual(expected);
  });

  test('the antecedent is the index of another mention of the same actor', () => {
    const mentions = read(
      'U.S. special envoy Steve Witkoff met Putin. The envoy said he was hopeful. Witkoff left.',
    );
    for (const m of mentions.filter((x) => x.name === 'Steve Witkoff' && x.titleSpan === null)) {
      expect(m.antecedent).not.toBeNull();
      expect(mentions[m.antecedent!]!.name).toBe('Steve Witkoff');
    }
  });
});
