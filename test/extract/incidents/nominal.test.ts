import { describe, expect, it } from 'vitest';
import { exactly, incidents } from './reading.js';

describe('a noun tells of violence', () => {
  it('"an attack that wounded", "the shelling of … killed"', () => {
    expect(
      incidents('The shelling of the Donetsk airport killed two soldiers and wounded five overnight.'),
    ).toMatchObject([{ act: 'shelling', counts: { killed: exactly(2), injured: exactly(5) } }]);
    expect(
      incidents(
        'An air strike on a market in the town of Togoga left dozens dead on Tuesday, according to medical workers.',
      ),
    ).toMatchObject([
      {
        act: 'air-strike',
        places: ['Togoga'],
        targets: ['market'],
        counts: { killed: { min: 24, max: null } },
        reported_by: ['medical workers'],
      },
    ]);
  });

  it('a date makes a noun an event', () => {
    expect(
      incidents('Rescuers condemned the bombardment of Badama in Idlib by helicopters overnight.'),
    ).toMatchObject([
      { act: 'air-strike', places: ['Badama', 'Idlib'], from: '2026-01-28', to: '2026-01-29' },
    ]);
  });

  it('clashes and explosions', () => {
    expect(
      incidents('Clashes erupted between government forces and rebels in Taiz on Wednesday.'),
    ).toMatchObject([{ act: 'ground-attack', places: ['Taiz'] }]);
    expect(incidents('Explosions were heard in Aden shortly after midnight.')).toMatchObject([
      { act: 'other', places: ['Aden'] },
    ]);
  });

  it('debris of what was shot down is an effect of its own', () => {
    expect(
      incidents(
        'Explosions were heard in Kyiv in the night to January 28.\nDebris of downed drones fell in the Holosiivskyi district. Nobody was hurt.',
        '2026-01-28',
      ),
    ).toMatchObject([
      {
        act: 'drone-strike',
        places: ['Kyiv', 'Holosiivskyi district'],
        counts: { injured: exactly(0) },
        effect: 'debris',
      },
    ]);
  });

  it('a log line: place, colon, what came down', () => {
    expect(incidents('Daraya, Rural Damascus: four barrel bombs at 13:10. No casualties.')).toMatchObject([
      { act: 'air-strike', counts: { launched: exactly(4), killed: exactly(0), injured: exactly(0) } },
    ]);
  });
});

describe('somebody counts', () => {
  it('ceasefire violations', () => {
    expect(
      incidents('The monitors recorded 312 ceasefire violations in Donetsk region on Tuesday.'),
    ).toMatchObject([{ act: 'other', places: ['Donetsk Oblast'], from: '2026-01-27', to: '2026-01-27' }]);
  });

  it('one tally for each night of a row', () => {
    expect(
      incidents(
        'The Ukrainian Air Force reported 112 drones and missiles for the night to January 25, 85 for January 26, and 90 for January 27.',
      ),
    ).toMatchObject([
      {
        counts: { launched: exactly(112) },
        from: '2026-01-24',
        to: '2026-01-25',
        reported_by: ['Ukrainian Air Force'],
      },
      { counts: { launched: exactly(85) }, to: '2026-01-26' },
      { counts: { launched: exactly(90) }, to: '2026-01-27' },
    ]);
  });
});
