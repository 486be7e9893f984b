import { beforeAll, describe, expect, it } from 'vitest';
import type { Line, Occurrence } from '../../src/model/index.js';
import type { DossierPage } from '../../src/publish/index.js';
import { holdfire } from './holdfire.js';

/**
 * The January 2026 pause, from the example reports alone: the table of readings that the case is known by. Nothing in the
 * code knows the case; these sentences say what a careful reader finds in the reports.
 */
describe('the January 2026 pause, read from its reports', () => {
  let page: DossierPage;
  let text: string;

  beforeAll(() => {
    const json = holdfire(['demo', '--json', '--as-of', '2026-03-01']);
    expect(json.err).toBe('');
    page = JSON.parse(json.out) as DossierPage;
    text = holdfire(['demo', '--as-of', '2026-03-01']).out;
  });

  function lines(voice: string, saidOn: string, scope: RegExp): Line[] {
    return page.judgement.lines.filter(
      (l) =>
        l.voice === voice &&
        l.said_on === saidOn &&
        l.choices.some((c) => c.term === 'scope' && scope.test(c.label)),
    );
  }
  const occurrence = (id: string | undefined): Occurrence | undefined =>
    page.judgement.occurrences.find((o) => o.id === id);
  const decisive = (l: Line | undefined) => occurrence(l?.decisive?.occurrence);
  const placesOf = (o: Occurrence | undefined) => o?.places.map((p) => p.name) ?? [];
  const localDay = (ms: number | null | undefined) =>
    ms == null ? null : new Date(ms).toLocaleDateString('sv', { timeZone: 'Europe/Kyiv' });

  it('is one pledge, told by three voices in four versions', () => {
    expect(page.dossier.pledger).toEqual(['Russia']);
    expect(page.dossier.toward).toEqual(['Ukraine']);
    expect(page.dossier.versions.map((v) => [v.said_on, v.voice.name])).toEqual([
      ['2026-01-29', 'Donald Trump'],
      ['2026-01-30', 'Dmitry Peskov'],
      ['2026-01-30', 'Volodymyr Zelensky'],
      ['2026-02-03', 'Donald Trump'],
    ]);
  });

  it('Trump, 29 Jan: Kyiv and the cities and towns, a week from the day: broken by 1 Feb, and again on 3 Feb', () => {
    const [line, ...rest] = lines('Donald Trump', '2026-01-29', /cities and towns of Ukraine/);
    expect(rest).toEqual([]);
    expect(line?.kind).toBe('broken');
    expect([localDay(line?.window.startMin), localDay((line?.window.endMax ?? 0) - 1)]).toEqual([
      '2026-01-29',
      '2026-02-05',
    ]);
    expect(localDay(decisive(line)?.time.startMin)).toBe('2026-02-01');
    expect(line?.also.some((m) => localDay(occurrence(m.occurrence)?.time.endMax) === '2026-02-03')).toBe(
      true,
    );
  });

  it('the Kremlin, the city, from the day it was told: no breach is known, and that is not "kept"', () => {
    const line = lines('Dmitry Peskov', '2026-01-30', /^Kyiv, the city/).find(
      (l) => localDay(l.window.startMin) === '2026-01-29',
    );
    expect(line?.kind).toBe('unknown');
    expect(line?.because).toContain('no breach is known');
  });

  it('the Kremlin, the city, counted back to 25 Jan: possibly, for the debris of 28 Jan', () => {
    const line = lines('Dmitry Peskov', '2026-01-30', /^Kyiv, the city/).find(
      (l) => localDay(l.window.startMin) === '2026-01-25',
    );
    expect(line?.kind).toBe('possibly-broken');
    expect(placesOf(decisive(line))).toEqual(['Kyiv']);
    expect(decisive(line)?.effect).toBe('debris');
    expect(localDay(decisive(line)?.time.endMax)).toBe('2026-01-28');
    expect(line?.hangs_on.find((h) => h.choice.id === 'any-attack')?.kind).toBe('broken');
  });

  it('the Kremlin, Ukraine: broken from either start', () => {
    const broken = lines('Dmitry Peskov', '2026-01-30', /^Ukraine/).filter((l) => l.kind === 'broken');
    expect(broken.map((l) => localDay(l.window.startMin)).sort()).toEqual(
      expect.arrayContaining(['2026-01-25', '2026-01-29']),
    );
  });

  it('Zelensky, energy, from the night of 29 Jan, no end: broken on 3 Feb, possibly on 1 Feb', () => {
    const [line, ...rest] = lines('Volodymyr Zelensky', '2026-01-30', /energy/);
    expect(rest).toEqual([]);
    expect(line?.kind).toBe('broken');
    expect(line?.window.endMax).toBeNull();
    expect(localDay(line?.window.startMin)).toBe('2026-01-29');
    expect(localDay(decisive(line)?.time.endMax)).toBe('2026-02-03');
    expect(decisive(line)?.targets).toContain('power plants');
    const possible = line?.possibly
      .map((m) => occurrence(m.occurrence))
      .find((o) => placesOf(o).includes('Ternivka'));
    expect(localDay(possible?.time.startMin)).toBe('2026-02-01');
  });

  it('Trump, 3 Feb, Sunday to Sunday: the cities broken before it was announced; the city possibly; energy not settled', () => {
    const [cities] = lines('Donald Trump', '2026-02-03', /cities and towns/);
    expect(cities?.kind).toBe('broken');
    expect([localDay(cities?.window.startMin), localDay((cities?.window.endMax ?? 0) - 1)]).toEqual([
      '2026-01-25',
      '2026-02-01',
    ]);
    expect(['2026-01-27', '2026-01-28']).toContain(localDay(decisive(cities)?.time.endMax));
    expect(['Odesa', 'Kryvyi Rih']).toContain(placesOf(decisive(cities))[0]);
    const [city] = lines('Donald Trump', '2026-02-03', /^Kyiv, the city/);
    expect(city?.kind).toBe('possibly-broken');
    const [energy] = lines('Donald Trump', '2026-02-03', /^energy/);
    expect(['possibly-broken', 'unknown']).toContain(energy?.kind);
  });

  it('the restraint figure: 459 in the four nights, as low or lower in 30.1 % of such spans', () => {
    expect(page.restraint[0]?.answer).toMatchObject({
      kind: 'summary',
      observed: 459,
      share: { min: 0.301, max: 0.301 },
    });
    expect(page.restraint[0]?.sentence).toContain('weak evidence of restraint');
  });

  it('leads from every version and every deciding incident to exact words of a report', () => {
    const sources = [
      ...page.dossier.versions.flatMap((v) => v.sources),
      ...page.judgement.occurrences.flatMap((o) => o.sources),
    ];
    expect(sources.length).toBeGreaterThan(20);
    for (const s of sources) {
      expect(s.selectors.length).toBeGreaterThan(0);
      expect(s.outlet).not.toBeNull();
    }
  });

  it('prints it plain when piped, within the width', () => {
    expect(text).not.toContain('\u001b');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(118);
    for (const heading of [
      'Who says what',
      'Terms that are open',
      'Under each reading',
      'What the verdict hangs on',
      'Was it restraint?',
    ])
      expect(text).toContain(heading);
  });

  it('as of 31 January, knows nothing of what came after', () => {
    const then = JSON.parse(holdfire(['demo', '--json', '--as-of', '2026-01-31']).out) as DossierPage;
    expect(then.dossier.versions.map((v) => v.said_on)).not.toContain('2026-02-03');
    for (const o of then.judgement.occurrences)
      for (const s of o.sources) expect((s.published ?? '') < '2026-02-01').toBe(true);
    const trump = then.judgement.lines.find((l) => l.voice === 'Donald Trump');
    expect(trump?.kind).not.toBe('broken');
  });
});
