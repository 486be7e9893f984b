import { describe, expect, it } from 'vitest';
import { incidents } from './reading.js';

describe('what did not happen is no incident', () => {
  it.each([
    'If Russia attacks the grid again, Ukraine will respond.',
    'The group threatened to strike ships in the Red Sea.',
    'Putin agreed not to strike Kyiv for a week.',
    'Attacks on civilians are war crimes, the UN envoy said.',
    'No attacks were recorded overnight.',
    'He called on both sides to halt all attacks and refrain from shelling populated areas.',
    'The army denied that it had bombed the hospital in Aleppo on Sunday.',
    'A pause in Russian strikes on Ukraine was discussed in Abu Dhabi last weekend.',
    'Despite the ongoing Russian onslaught, officials express optimism.',
    'Russia has escalated its attacks against the power grid throughout this winter.',
    'The junta warned that it would bomb the towns if the rebels regrouped.',
    'The ceasefire would allow the drones to be withdrawn from Kyiv by Monday.',
    'Not a single round was fired in Poonch on Thursday.',
    'Did the army shell the village on Monday?',
  ])('%s', (text) => {
    expect(incidents(text)).toEqual([]);
  });
});

describe('borrowed words are no incident', () => {
  it('a labour dispute', () => {
    expect(
      incidents(
        'Rail strikes hit London on Monday.\nThe union called the walkout after employers cut pay. Drivers on the picket said the stoppage struck at wages. Commuters were hit by the strikes in Manchester on Tuesday.',
      ),
    ).toEqual([]);
  });

  it('a match', () => {
    expect(
      incidents(
        'A blistering attack from the bowlers left Harrowgate 31 for four on Saturday. The captain hit five sixes in the innings. The coach said the pitch and the overs had killed the match for the club this season.',
      ),
    ).toEqual([]);
  });

  it('an anniversary', () => {
    expect(
      incidents(
        "The centenary was marked with a wreath at the memorial on Sunday. A veteran told the parish that his grandfather's battery had shelled the wood on Sunday. Poppies were laid and the historian spoke of the century.",
      ),
    ).toEqual([]);
  });

  it('a trade war', () => {
    expect(
      incidents(
        'China attacked U.S. tariffs on Monday. Exports and imports fell, and economists said duties had hit investors. The trade truce collapsed and markets exploded.',
      ),
    ).toEqual([]);
  });
});
