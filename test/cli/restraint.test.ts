import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, holdfire } from './holdfire.js';

const folder = mkdtempSync(join(tmpdir(), 'holdfire-'));
writeFileSync(
  join(folder, 'truce.txt'),
  `Truce agreed

KHARTOUM — The Rapid Support Forces agreed on Monday to a seven-day ceasefire in El Fasher starting at midnight, the U.S. secretary of state said.
`,
);
writeFileSync(
  join(folder, 'truce.meta.json'),
  JSON.stringify({ published: '2025-06-02', outlet: 'The Example', timezone: 'Africa/Khartoum' }),
);

const iso = (day: number) => new Date(Date.parse('2025-01-01') + day * 864e5).toISOString().slice(0, 10);
/** From January on two shellings a day in El Fasher and one in Nyala; in the seven days from 3 June one and one. */
const rows = Array.from({ length: 180 }, (_, day) => {
  const quiet = day >= 153 && day < 160;
  const one = (place: string) => `${iso(day)};${place};shelling;Rapid Support Forces;1;Observatory`;
  return [...Array.from({ length: quiet ? (day === 155 ? 1 : 0) : 2 }, () => one('El Fasher')), one('Nyala')];
}).flat();
const header = 'When;Where;Kind;Who;Dead;Reported by';
const mapping = file(
  'mapping.json',
  JSON.stringify({
    source: 'Composed observatory',
    columns: { from: 'When', place: 'Where', act: 'Kind', actor: 'Who', killed: 'Dead', by: 'Reported by' },
    constants: { country: 'Sudan' },
  }),
);
const table = (some: readonly string[]) => file('observatory.csv', `${[header, ...some].join('\n')}\n`);
const restraint = (some: readonly string[], ...more: string[]) =>
  holdfire([
    'restraint',
    '--from',
    folder,
    '--as-of',
    '2025-07-01',
    '--incidents',
    table(some),
    '--format',
    'csv',
    '--mapping',
    mapping,
    ...more,
  ]);
const first = (out: string) => JSON.parse(out).restraint[0];

describe('holdfire restraint', () => {
  it('holds the window against the habit in a dataset, for the act and the place of the pledge', () => {
    const { out, code } = restraint(rows);
    expect(code).toBe(0);
    const told = out.replace(/\s+/g, ' ');
    expect(told).toContain(
      '1 all-hostilities incidents by Rapid Support Forces in El Fasher from 2025-06-03 to 2025-06-09; 0.0 % of 146 windows of 7 days in the 152 days before had as few or fewer; 0.07 times the usual rate',
    );
    expect(told).toContain('unusually quiet: evidence of restraint');
    expect(told).toContain('Source: observatory.csv.');
  });

  it('--place asks of another place, --act of another act, --count of what a row counts', () => {
    const nyala = first(restraint(rows, '--place', 'Nyala', '--json').out);
    expect(nyala.answer).toMatchObject({ observed: 7, share: { min: 1, max: 1 } });
    const advance = first(restraint(rows, '--act', 'ground-attack', '--json').out);
    expect(advance.sentence).toContain('0 ground-attack incidents');
    expect(advance.answer.kind).toBe('refused');
    const killed = first(restraint(rows, '--place', 'Sudan', '--count', 'killed', '--json').out);
    expect(killed.answer).toMatchObject({ observed: 8, measure: expect.stringContaining('people killed') });
  });

  it('a source that begins in the window is left out and named', () => {
    const more = Array.from(
      { length: 60 },
      (_, i) => `${iso(154 + (i % 20))};El Fasher;shelling;Rapid Support Forces;;Newcomer`,
    );
    const { answer, sentence } = first(restraint([...rows, ...more], '--json').out);
    expect(answer).toMatchObject({ observed: 1, left_out: { sources: ['Newcomer'] } });
    expect(sentence).toContain('Newcomer begins on 2025-06-04');
  });

  it('from reports alone it refuses where they tell too little', () => {
    const { out, code } = holdfire([
      'restraint',
      '--from',
      folder,
      '--as-of',
      '2025-07-01',
      '--act',
      'attack',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Cannot be said');
  });

  it('without any habit it says so', () => {
    expect(holdfire(['restraint', '--from', folder, '--as-of', '2025-07-01']).out).toContain(
      'Cannot be said',
    );
  });

  it.each([
    [['--act', 'sulking'], 'There is no kind of act "sulking".'],
    [['--place', 'Nowhereatall'], 'The gazetteer knows no place "Nowhereatall".'],
    [['--series', 'x.csv'], 'A series of nights is of a whole country and of no single act.'],
  ])('%j is no good call', (more, said) => {
    const { code, err } = restraint(rows, ...more);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
