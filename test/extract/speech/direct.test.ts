import { describe, expect, it } from 'vitest';
import { statements } from './report.js';

describe('direct speech', () => {
  it.each<[string, string[]]>([
    ['"The ceasefire is over," Trump said.', ['Donald Trump | direct | said | The ceasefire is over,']],
    [
      '"We do not comment on this," said Peskov.',
      ['Dmitry Peskov | direct | said | We do not comment on this,'],
    ],
    [
      'Zelenskyy said in his evening address: "Russia must stop. Then we stop."',
      ['Volodymyr Zelensky | direct | said | Russia must stop. Then we stop.'],
    ],
    [
      'Petro wrote on X: "The peace process is over."',
      ['Gustavo Petro | direct | wrote | The peace process is over.'],
    ],
    [
      'As UN envoy Geir Pedersen put it, "the ceasefire is hanging by a thread."',
      ['Geir Pedersen | direct | put it | the ceasefire is hanging by a thread.'],
    ],
    [
      '“The truce is dead,” Netanyahu told reporters in Jerusalem on Sunday.',
      ['Benjamin Netanyahu | direct | told | The truce is dead,'],
    ],
    ['"Will it last?" asked Lavrov.', ['Sergei Lavrov | direct | asked | Will it last?']],
  ])('%s', (text, want) => expect(statements(text)).toEqual(want));

  it('goes on after a tag: a new sentence is a new statement without a cue', () => {
    expect(
      statements(
        '"I asked Putin not to fire," Trump said during a meeting, stressing nothing. "And he agreed. It was very nice."',
      ),
    ).toContain('Donald Trump | direct | - | And he agreed. It was very nice.');
  });

  it('goes on within the sentence: one statement in two pieces', () => {
    expect(statements('"We have not fired a shot," Zelensky said, "and we will not be the first."')).toEqual([
      'Volodymyr Zelensky | direct | said | We have not fired a shot, … and we will not be the first.',
    ]);
  });

  it('a new tag with a pronoun keeps the speaker', () => {
    expect(
      statements('"We are committed to the truce," Lavrov said. "But our patience has limits," he warned.'),
    ).toEqual([
      'Sergei Lavrov | direct | said | We are committed to the truce,',
      'Sergei Lavrov | direct | warned | But our patience has limits,',
    ]);
  });

  it('a quotation after a colon belongs to whoever spoke before it', () => {
    expect(
      statements('Zelensky said Russia had broken its promise: "They hit Kharkiv an hour after midnight."'),
    ).toEqual([
      'Volodymyr Zelensky | indirect | said | Russia had broken its promise',
      'Volodymyr Zelensky | direct | - | They hit Kharkiv an hour after midnight.',
    ]);
  });

  it('runs over paragraphs that are opened anew', () => {
    expect(statements('Lavrov said: "We wait.\n\n"We have waited long."')).toEqual([
      'Sergei Lavrov | direct | said | We wait. … We have waited long.',
    ]);
  });

  it('holds quotations within', () => {
    expect(statements(`"Try to say 'no' to him," Lavrov said.`)).toEqual([
      "Sergei Lavrov | direct | said | Try to say 'no' to him,",
    ]);
  });

  it('a source without a name is described', () => {
    expect(statements('A Ukrainian source familiar with the matter said: "It is Trump."')[0]).toMatch(
      /^\(.*Ukrainian source familiar with the matter\) \| direct \| said \| It is Trump\.$/,
    );
  });

  it.each(['The "ceasefire" lasted less than an hour.', 'The so-called "yellow line" was moved again.'])(
    'scare quotes are nobody’s: %s',
    (text) => expect(statements(text)).toEqual([]),
  );
});
