import { describe, expect, it } from 'vitest';
import { exactly, incidents } from './reading.js';

describe('what one account carries from sentence to sentence', () => {
  it('the night and the doer of the lead hold for the cities listed further down', () => {
    expect(
      incidents(
        'Russia attacked Ukraine with 71 missiles and 450 drones in the night to Thursday, the Air Force said.\nOf the missiles, 33 were ballistic.\nThe four preceding nights together had brought 459 drones and missiles.\nKyiv, Kharkiv and Odesa were attacked.',
      ),
    ).toMatchObject([
      { actor: ['Russia'], places: ['Ukraine'] },
      {
        actor: ['Russia'],
        places: ['Kyiv', 'Kharkiv', 'Odesa'],
        from: '2026-01-28',
        to: '2026-01-29',
      },
    ]);
  });

  it('what was downed belongs to what was sent', () => {
    expect(
      incidents(
        'Russia attacked Ukraine with 71 missiles and 450 drones in the night to Thursday, the Ukrainian Air Force said. It reported 38 missiles and 412 drones downed.',
      ),
    ).toMatchObject([
      {
        counts: { missiles: exactly(71), drones: exactly(450), intercepted: exactly(450) },
        reported_by: ['Ukrainian Air Force'],
      },
    ]);
  });

  it('the night that followed is the one after', () => {
    expect(
      incidents(
        'In the night to January 27, two people were killed in Dnipro, and the Air Force reported 105 drones in the night that followed.',
      ),
    ).toMatchObject([
      { places: ['Dnipro'], from: '2026-01-26', to: '2026-01-27' },
      { counts: { drones: exactly(105) }, from: '2026-01-27', to: '2026-01-28' },
    ]);
  });

  it('the strikes follow a day: the day ahead of their night, by nobody named', () => {
    const found = incidents(
      'Russia shelled Kherson in the night to January 28.\nThe strikes follow a day in which a passenger train was hit in Kharkiv Oblast.',
    );
    expect(found[1]).toMatchObject({
      places: ['Kharkiv Oblast'],
      targets: ['passenger train'],
      from: '2026-01-27',
      to: '2026-01-27',
    });
    expect(found[1]?.actor).toBeUndefined();
  });

  it('both deaths, where a building was hit: one incident, in the community and not in the city', () => {
    expect(
      incidents(
        'Two people died in an attack against Kyiv overnight on Jan. 28.\nBoth deaths occurred in Bilohorodka, a community outside the city, where a residential building was hit.',
      )[1],
    ).toMatchObject({
      places: ['Bilohorodka'],
      targets: ['residential building'],
      counts: { killed: exactly(2) },
    });
  });

  it('explosions, and debris that came down: one incident of debris', () => {
    expect(
      incidents(
        'In Kyiv there were explosions in the night to January 28, and debris of downed drones came down in the Holosiivskyi district.',
      ),
    ).toMatchObject([{ act: 'drone-strike', places: ['Kyiv', 'Holosiivskyi district'], effect: 'debris' }]);
  });

  it('attacks told already and set beside talks are none', () => {
    expect(
      incidents("Tuesday's attacks came three days after delegations ended their first joint talks in Doha."),
    ).toEqual([]);
  });

  it('"in a single night" does not say which', () => {
    const [found] = incidents(
      'That meeting, too, was accompanied by a heavy strike: the Ukrainian Air Force counted almost 400 drones and missiles in a single night.',
    );
    expect(found).not.toHaveProperty('from');
  });

  it('the adjective of a plant or school says the country; that of troops does not', () => {
    expect(incidents('Russia hit Ukrainian power plants overnight.')).toMatchObject([
      { places: ['Ukraine'], targets: ['power plants'] },
    ]);
    expect(incidents('Azerbaijan shelled Armenian positions on Tuesday.')[0]).not.toHaveProperty('places');
  });
});
