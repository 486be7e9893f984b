import { describe, expect, it } from 'vitest';
import { exactly, incidents } from './reading.js';

describe('somebody strikes', () => {
  it('reads doer, weapon, number, place and the night', () => {
    expect(
      incidents(
        "Moscow's forces launched over 100 drones against Ukraine overnight on Jan. 29, with 18 hits recorded in various areas, the Ukrainian Air Force reported.",
      ),
    ).toEqual([
      {
        words:
          "Moscow's forces launched over 100 drones against Ukraine overnight on Jan. 29, with 18 hits recorded in various areas",
        actor: ['Russia'],
        act: 'drone-strike',
        places: ['Ukraine'],
        from: '2026-01-28',
        to: '2026-01-29',
        counts: { drones: { min: 101, max: null }, hits: exactly(18) },
        reported_by: ['Ukrainian Air Force'],
        effect: 'impact',
      },
    ]);
  });

  it('takes what was shot down as the same blow', () => {
    const [one, ...rest] = incidents(
      'Russian forces used 38 Shahed drones and two Iskander missiles to attack Odesa overnight; air defences destroyed 31 drones.',
    );
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      actor: ['Russia'],
      act: 'combined-strike',
      places: ['Odesa'],
      counts: { drones: exactly(38), missiles: exactly(2), intercepted: exactly(31) },
    });
  });

  it('"56 of which were shot down" are of the 117', () => {
    expect(
      incidents(
        'Russian forces launched 117 drones overnight, 56 of which were shot down, the Ukrainian Air Force said.',
      ),
    ).toMatchObject([{ counts: { drones: exactly(117), intercepted: exactly(56) } }]);
  });

  it('a storm on a base, with its dead', () => {
    expect(
      incidents(
        'Hamas fighters stormed a military base near Sderot on Friday, killing at least 23 soldiers, officials said.',
      ),
    ).toMatchObject([
      {
        actor: ['Hamas'],
        act: 'ground-attack',
        places: ['Sderot'],
        targets: ['military base'],
        counts: { killed: { min: 23, max: null } },
        from: '2026-01-23',
      },
    ]);
  });

  it('rockets, planes and shells each give their act', () => {
    expect(
      incidents(
        'Hezbollah fired more than 40 rockets at northern Israel on Saturday, the Israeli military said.',
      ),
    ).toMatchObject([
      {
        actor: ['Hezbollah'],
        act: 'rocket-attack',
        counts: { launched: { min: 41, max: null } },
        reported_by: ['Israeli military'],
      },
    ]);
    expect(incidents('Israeli warplanes bombed the Bekaa Valley early on Monday.')).toMatchObject([
      { actor: ['Israel'], act: 'air-strike', places: ['Bekaa Valley'] },
    ]);
    expect(incidents('Armenian forces shelled the city of Ganja on Saturday.')).toMatchObject([
      { actor: ['Armenia'], act: 'shelling', places: ['Ganja'] },
    ]);
    expect(
      incidents(
        'An Israeli drone fired a missile at a pickup truck near Tyre on Tuesday, wounding two people.',
      ),
    ).toMatchObject([
      { actor: ['Israel'], act: 'drone-strike', targets: ['pickup truck'], counts: { injured: exactly(2) } },
    ]);
  });

  it('ground that changes hands', () => {
    expect(incidents('The Arakan Army captured the town of Kyauktaw last week.')).toMatchObject([
      { actor: ['Arakan Army'], act: 'ground-attack', places: ['Kyauktaw'] },
    ]);
  });
});
