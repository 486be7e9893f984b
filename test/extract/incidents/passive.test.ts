import { describe, expect, it } from 'vitest';
import { exactly, incidents } from './reading.js';

describe('something is struck', () => {
  it('leaves the doer open where the text does', () => {
    expect(incidents('In the night to Thursday, 112 drones and missiles were launched at Ukraine.')).toEqual([
      {
        words: 'In the night to Thursday, 112 drones and missiles were launched at Ukraine',
        act: 'combined-strike',
        places: ['Ukraine'],
        from: '2026-01-28',
        to: '2026-01-29',
        counts: { launched: exactly(112) },
      },
    ]);
  });

  it('"killed by sniper fire"', () => {
    expect(
      incidents(
        "Two soldiers were killed by sniper fire near Avdiivka on Wednesday, Ukraine's military said.",
      ),
    ).toMatchObject([
      {
        act: 'attack',
        places: ['Avdiivka'],
        counts: { killed: exactly(2) },
        reported_by: ['Ukrainian military'],
        effect: 'impact',
      },
    ]);
  });

  it('"came under fire"', () => {
    expect(incidents('The town of Kupiansk came under fire three times on Monday.')).toMatchObject([
      { places: ['Kupiansk'], from: '2026-01-26', to: '2026-01-26' },
    ]);
  });

  it('a bare participle behind its noun', () => {
    expect(
      incidents(
        'The attacks continued, with dozens reported injured in Odesa overnight on Jan. 27 and a passenger train hit in a deadly attack in Kharkiv Oblast later the same day.',
      ),
    ).toMatchObject([
      { places: ['Odesa'], counts: { injured: { min: 24, max: null } } },
      {
        places: ['Kharkiv Oblast'],
        targets: ['passenger train'],
        counts: { killed: { min: 1, max: null } },
        from: '2026-01-27',
        to: '2026-01-27',
      },
    ]);
  });

  it('cause and harm are one, wherever the place stands', () => {
    expect(
      incidents(
        'Twelve civilians, including three children, were killed and 30 others wounded when artillery shells struck a residential area in El Fasher on Sunday.',
      ),
    ).toMatchObject([
      {
        act: 'shelling',
        places: ['El Fasher'],
        targets: ['residential area'],
        counts: { killed: exactly(12), injured: exactly(30) },
      },
    ]);
  });
});
