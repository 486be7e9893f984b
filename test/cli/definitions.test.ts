import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/model/index.js';
import type { DossierPage } from '../../src/publish/index.js';
import { file, holdfire } from './holdfire.js';

const EXAMPLE = 'examples/january-2026-pause';
const ask = (name: string, asOf = '2026-03-01') =>
  holdfire([
    ...['judge', '--from', EXAMPLE, '--definitions', `${EXAMPLE}/definitions/${name}.yaml`],
    ...['--as-of', asOf, '--json'],
  ]);
const judged = (name: string, asOf?: string) => (JSON.parse(ask(name, asOf).out) as DossierPage).judgement;
const ofFile = (name: string, asOf?: string): Line[] =>
  judged(name, asOf).lines.filter((l) => l.voice.includes('(composed)'));

describe('written criteria for the January 2026 pause', () => {
  it('a market that takes the city, its own days, impacts alone: broken by the strikes on Kyiv in the night to 3 Feb', () => {
    const [line, ...rest] = ofFile('market-rules');
    expect(rest).toEqual([]);
    expect(line).toMatchObject({ kind: 'broken', word: 'confirmed' });
    expect(line?.window).toMatchObject({
      startMin: Date.parse('2026-01-30T00:00+02:00'),
      endMax: Date.parse('2026-02-04T00:00+02:00'),
    });
    expect(line?.decisive?.occurrence).toBeDefined();
  });

  it('and before the Kremlin had said anything it was void, since the rules ask for its own word', () => {
    expect(ofFile('market-rules', '2026-01-29')).toMatchObject([{ kind: 'void', word: 'other' }]);
  });

  it('a mission that wants corroborated harm outside Crimea, on the window of every voice: broken on all but one', () => {
    const lines = ofFile('monitoring-mission');
    expect(lines.filter((l) => l.kind !== 'broken').map((l) => l.kind)).toEqual(['unknown']);
    expect(lines.length).toBeGreaterThan(2);
  });

  it('stand beside the voices, whose verdicts and pivotal terms stay as they were', () => {
    const [alone, beside] = [
      JSON.parse(holdfire(['demo', '--json', '--as-of', '2026-03-01']).out).judgement,
      judged('market-rules'),
    ];
    expect(beside.shared).toBe(alone.shared);
    expect(beside.pivotal).toEqual(alone.pivotal);
    expect(beside.lines.filter((l) => !l.voice.includes('(composed)')).length).toBe(alone.lines.length);
  });

  it('a file with a mistake: one sentence, nothing judged', () => {
    const path = file('d.yaml', 'name: N\ndocument: D\ncounts:\n  from: everything');
    const { code, out, err } = holdfire(['judge', '--from', EXAMPLE, '--definitions', path]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^holdfire: .*d\.yaml, line 4, counts\.from: expected one of/);
  });
});
