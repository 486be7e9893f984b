import { describe, expect, it } from 'vitest';
import { statements } from './report.js';

const HEAD = 'Truce frays\n\n';

describe('statements as reports have them', () => {
  it.each<[string, string[]]>([
    // A dateline is nobody's words.
    [
      'GENEVA--Two factions signed a truce on Friday, the mission said.',
      ['mission | indirect | said | Two factions signed a truce on Friday'],
    ],
    [
      'DAVAO CITY, Philippines – Nine rebels were killed on Monday, the Armed Forces of the Philippines said.',
      ['Armed Forces of the Philippines | indirect | said | Nine rebels were killed on Monday'],
    ],
    [
      'MANILA (UPDATE) — Troops killed ten rebels on Monday, the armed forces said.',
      ['Armed Forces of the Philippines | indirect | said | Troops killed ten rebels on Monday'],
    ],
    [
      'ISLAMABAD: Two villagers were wounded overnight, officials said.',
      ['officials | indirect | said | Two villagers were wounded overnight'],
    ],
    // When it was said, told by a clause.
    [
      'The rebels had killed two drivers, Colonel Ana Ruiz said hours after the government broke off talks.',
      ['Ana Ruiz | indirect | said | The rebels had killed two drivers'],
    ],
    // Who tells the whole of it closes the sentence.
    [
      'Rights activists said warplanes had attacked several towns, BBC News reported.',
      [
        '(Rights activists) | indirect | said | warplanes had attacked several towns',
        'BBC | indirect | reported | Rights activists said warplanes had attacked several towns',
      ],
    ],
    // A long aside between dashes.
    [
      '"It is an act of terrorism," Colonel Miguel Rojas -- commander of a task force on the border -- told reporters.',
      ['Miguel Rojas | direct | told | It is an act of terrorism,'],
    ],
    [
      'Lavrov announced on Tuesday in Havana (Cuba) that they had extended the truce.',
      ['Sergei Lavrov | indirect | announced | they had extended the truce'],
    ],
    [
      'Serhii Popko said the alert was over. She expressed hope the truce would hold "for longer than a week".',
      [
        'Serhii Popko | indirect | said | the alert was over',
        'Serhii Popko | mixed | expressed hope | the truce would hold "for longer than a week"',
      ],
    ],
    // What opens a sentence says nothing yet.
    ['At the same time, the prosecutor reports to parliament.', []],
    // "According to" names a source, or the way of doing something.
    ['The rebels would “treat them according to war conditions.”', []],
    [
      'Lieutenant Colonel Noel Vestal told AFP the convoy had stopped. The rebels fired from a hill, according to Vestal.',
      [
        'Noel Vestal | indirect | told | the convoy had stopped',
        'Noel Vestal | indirect | according to | The rebels fired from a hill',
      ],
    ],
    [
      'The 8th Infantry Battalion said the clash lasted an hour.',
      ['8th Infantry Battalion | indirect | said | the clash lasted an hour'],
    ],
    [
      'The left-wing coalition said that the hostages were in good health.',
      ['left-wing coalition | indirect | said | the hostages were in good health'],
    ],
    // Labels of a page.
    [
      'Quote from Zelensky: "Even after the call, 150 drones were launched overnight."',
      ['Volodymyr Zelensky | direct | - | Even after the call, 150 drones were launched overnight.'],
    ],
    // A paragraph that is a quotation goes on with the speaker of the one before.
    [
      'General José Cuervo added that the rebels had left the village.\n\n"Our mission is clear. We go on."',
      [
        'José Cuervo | indirect | added | the rebels had left the village',
        'José Cuervo | direct | - | Our mission is clear. We go on.',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(statements(HEAD + text).sort()).toEqual([...expected].sort());
  });
});
