import { describe, expect, it } from 'vitest';
import { dossiers } from '../../src/dossier/index.js';
import { places, pledge, report } from '../support/world.js';

const SIDES = {
  'Donald Trump': ['United States'],
  'Dmitry Peskov': ['Russia'],
  'Volodymyr Zelensky': ['Ukraine'],
};
const trump = pledge({
  voiced_by: ['Donald Trump'],
  basis: 'claimed',
  places: ['Kyiv'],
  places_open: true,
  duration: 'P7D',
  toward: ['Ukraine'],
});
const peskov = pledge({
  voiced_by: ['Dmitry Peskov'],
  places: ['Kyiv'],
  duration: 'P7D',
  end: '2026-02-01',
  toward: ['Ukraine'],
});
const zelensky = pledge({
  pledger: ['Ukraine'],
  voiced_by: ['Volodymyr Zelensky'],
  targets: ['energy facilities'],
  conditions: ['Russia does not strike energy'],
  toward: ['Russia'],
});

function told(...reports: ReturnType<typeof report>[]) {
  return dossiers(reports, places(...reports.map((r) => r.records)));
}
const voices = (d: ReturnType<typeof told>[number] | undefined) =>
  d?.versions.map((v) => `${v.voice.name} ${v.said_on} (${v.sources.length})`);

describe('a dossier', () => {
  it('holds every voice of one pledge, in the order in which they spoke', () => {
    const found = told(
      report('2026-01-30T17:40:00+02:00', { pledges: [zelensky], sides: SIDES }),
      report('2026-01-29', { pledges: [trump], sides: SIDES }),
      report('2026-01-30T13:00:00+03:00', { pledges: [peskov], sides: SIDES }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ pledger: ['Russia'], toward: ['Ukraine'], timezone: 'Europe/Kyiv' });
    expect(voices(found[0])).toEqual([
      'Donald Trump 2026-01-29 (1)',
      'Dmitry Peskov 2026-01-30 (1)',
      'Volodymyr Zelensky 2026-01-30 (1)',
    ]);
  });

  it('does not depend on the order in which reports come', () => {
    const reports = [
      report('2026-01-29', { pledges: [trump], sides: SIDES }),
      report('2026-01-30', { pledges: [peskov], sides: SIDES }),
      report('2026-02-03', { pledges: [{ ...trump, start: '2026-01-25', end: '2026-02-01' }], sides: SIDES }),
    ];
    expect(told(...reports.toReversed())).toEqual(told(...reports));
  });

  it('takes two reports of one voice for one version, and a retelling days later too', () => {
    const found = told(
      report('2026-01-29', { pledges: [trump] }),
      report('2026-01-29', { outlet: 'Another', pledges: [trump] }),
      report('2026-02-04', { outlet: 'A Third', pledges: [{ ...trump, duration: null }] }),
    );
    expect(voices(found[0])).toEqual(['Donald Trump 2026-01-29 (3)']);
  });

  it('takes a later word that names a window for a version of its own', () => {
    const later = pledge({
      ...trump,
      places: [],
      places_open: false,
      duration: null,
      start: '2026-01-25',
      end: '2026-02-01',
    });
    const found = told(
      report('2026-01-29', { pledges: [trump] }),
      report('2026-02-03', { pledges: [later] }),
    );
    expect(voices(found[0])).toEqual(['Donald Trump 2026-01-29 (1)', 'Donald Trump 2026-02-03 (1)']);
  });

  it('joins the words that one voice says in two sentences of one report', () => {
    const more = pledge({ pledger: [], voiced_by: ['Volodymyr Zelensky'], start: '2026-01-29' });
    const found = told(report('2026-01-30', { pledges: [zelensky, more], sides: SIDES }));
    expect(voices(found[0])).toEqual(['Volodymyr Zelensky 2026-01-30 (2)']);
    expect(found[0]?.versions[0]?.pledge).toMatchObject({
      targets: ['energy facilities'],
      start: '2026-01-29',
    });
  });

  it('is not founded by what was only demanded, proposed, discussed or rumoured', () => {
    for (const basis of ['demanded', 'proposed', 'discussed', 'rumoured'] as const) {
      expect(told(report('2026-01-29', { pledges: [pledge({ basis })] }))).toEqual([]);
    }
  });
});

describe('two dossiers', () => {
  it.each([
    ['ten months apart', pledge({ ...trump }), '2025-03-18'],
    ['of other parties', pledge({ pledger: ['Israel'], toward: ['Lebanon'] }), '2026-01-29'],
    ['of another act', pledge({ act: 'release', toward: ['Ukraine'] }), '2026-01-29'],
    ['toward another side', pledge({ toward: ['Georgia'] }), '2026-01-29'],
  ])('are kept apart: %s', (_, other, published) => {
    expect(
      told(report('2026-01-29', { pledges: [trump] }), report(published, { pledges: [other] })),
    ).toHaveLength(2);
  });
});
