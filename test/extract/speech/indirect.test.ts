import { describe, expect, it } from 'vitest';
import { acts, statements } from './report.js';

describe('indirect and mixed speech', () => {
  it.each<[string, string[]]>([
    // The cue before.
    ['Trump said on Thursday that Putin had agreed.', ['Donald Trump | indirect | said | Putin had agreed']],
    ['Lavrov said Russia was ready to talk.', ['Sergei Lavrov | indirect | said | Russia was ready to talk']],
    [
      'Peskov told reporters in Moscow late on Monday that no order had been given.',
      ['Dmitry Peskov | indirect | told | no order had been given'],
    ],
    ['Ukraine told Russia it would respond.', ['Ukraine | indirect | told | it would respond']],
    [
      'Ethiopia said in a statement late on Sunday that its forces had halted.',
      ['Ethiopia | indirect | said | its forces had halted'],
    ],
    ['Armenia claims Azerbaijan shelled Goris.', ['Armenia | indirect | claims | Azerbaijan shelled Goris']],
    [
      'Russia made it clear that it would not stop.',
      ['Russia | indirect | made it clear | it would not stop'],
    ],
    // Whom a phrase means that names a side only.
    [
      'It killed thirty people, according to Irish missionaries.',
      ['Irish missionaries | indirect | according to | It killed thirty people'],
    ],
    [
      "Hamas's armed wing, the Qassam Brigades, said there was friction.",
      ['Qassam Brigades | indirect | said | there was friction'],
    ],
    ['The bombing of Mekelle claimed six lives.', []],
    // The cue inside and after.
    [
      'The agreement, Lavrov noted, does not cover the sea.',
      ['Sergei Lavrov | indirect | noted | The agreement … does not cover the sea'],
    ],
    [
      'Two people were killed in the night, the Ukrainian Air Force reported.',
      ['Ukrainian Air Force | indirect | reported | Two people were killed in the night'],
    ],
    [
      'Three people were killed, said Zelensky.',
      ['Volodymyr Zelensky | indirect | said | Three people were killed'],
    ],
    [
      'The rebels have left the city, according to Zelensky.',
      ['Volodymyr Zelensky | indirect | according to | The rebels have left the city'],
    ],
    [
      'According to Zelensky, the rebels have left the city.',
      ['Volodymyr Zelensky | indirect | according to | the rebels have left the city'],
    ],
    // Nouns that carry speech.
    [
      "It follows Zelensky's warning that Russia is preparing an attack.",
      ['Volodymyr Zelensky | indirect | warning | Russia is preparing an attack'],
    ],
    // Words within.
    [
      'Netanyahu said the truce was “temporary”.',
      ['Benjamin Netanyahu | mixed | said | the truce was “temporary”'],
    ],
    // A colon, and no verb.
    [
      'Peskov: the request was made for the sake of the talks.',
      ['Dmitry Peskov | indirect | - | the request was made for the sake of the talks'],
    ],
    // Numbers and judgements.
    [
      'The Ukrainian Air Force counted 112 drones in the night.',
      ['Ukrainian Air Force | indirect | counted | 112 drones in the night'],
    ],
    [
      'Lavrov called it an attack on diplomacy.',
      ['Sergei Lavrov | indirect | called | it an attack on diplomacy'],
    ],
    // What went before.
    [
      'A request was addressed to Moscow. This was stated by Dmitry Peskov.',
      ['Dmitry Peskov | indirect | stated | A request was addressed to Moscow'],
    ],
    [
      'In Zelensky’s telling, Russia would stop first.',
      ['Volodymyr Zelensky | indirect | in … telling | Russia would stop first'],
    ],
  ])('%s', (text, want) => expect(statements(text)).toEqual(want));

  it('two verbs share a subject', () => {
    expect(statements('Lavrov said Russia was ready, adding that talks could begin on Monday.')).toEqual([
      'Sergei Lavrov | indirect | said | Russia was ready',
      'Sergei Lavrov | indirect | adding | talks could begin on Monday',
    ]);
  });

  it('only what stands under the verb is said', () => {
    expect(statements('A day after Washington said both had agreed, shells fell on the city.')).toEqual([
      'United States | indirect | said | both had agreed',
    ]);
  });

  it('an apposition does not hide the speaker', () => {
    expect(
      statements('Bezalel Amit, the defence minister, who was in Haifa, said that troops would stay.'),
    ).toEqual(['Bezalel Amit | indirect | said | troops would stay']);
  });

  it('nested speech knows what holds it', () => {
    const found = acts('Lavrov said that Zelensky had told him that the pledge was void.');
    expect(found.map((a) => [a.speakerName, a.outer])).toEqual([
      ['Sergei Lavrov', null],
      ['Volodymyr Zelensky', 0],
    ]);
  });

  it('what is left unsaid is no statement', () => {
    const text = 'Peskov did not say when the week had begun.';
    expect(statements(text)).toEqual([]);
    expect(acts(text).map((a) => a.force)).toEqual(['not-said']);
  });

  it.each([
    'Russian forces launched an attack against Kyiv overnight.',
    'The Thai claims were widely reported.',
    'The rebels ended the truce declared by the government.',
  ])('what the outlet itself tells is no statement: %s', (text) => expect(statements(text)).toEqual([]));
});
