import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReport, readFolder, readIncidentTable } from '../../src/intake/index.js';

const EXAMPLE = resolve(__dirname, '../../examples/january-2026-pause');
const folder = () => mkdtempSync(join(tmpdir(), 'holdfire-'));

describe('a report', () => {
  it('is known by the SHA-256 of its text', () => {
    expect(makeReport('abc').id).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('has a title where its first line stands apart', () => {
    expect(makeReport('Truce agreed\n\nThey agreed.').title).toBe('Truce agreed');
    expect(makeReport('Truce agreed\r\n\r\nThey agreed.').title).toBe('Truce agreed');
    expect(makeReport('They agreed on a truce.\nIt holds.').title).toBeNull();
  });
});

describe('a folder of reports', () => {
  it('gives every text with what stands beside it', async () => {
    const reports = await readFolder(EXAMPLE);
    expect(reports).toHaveLength(28);
    for (const r of reports) {
      expect(r.outlet).not.toBeNull();
      expect(r.published).toMatch(/^2026-0[12]-/);
      expect(r.text.split(/\s+/).length).toBeGreaterThanOrEqual(60);
    }
  });

  it('says which file of particulars is wrong', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'a.txt'), 'Truce.');
    writeFileSync(join(dir, 'a.meta.json'), '{"published": 5}');
    await expect(readFolder(dir)).rejects.toMatchObject({
      code: 'bad-table',
      message: expect.stringContaining('a.meta.json'),
    });
  });

  it('says when there is none, or no folder', async () => {
    await expect(readFolder(folder())).rejects.toMatchObject({ code: 'file-missing' });
    await expect(readFolder('/nowhere')).rejects.toMatchObject({ code: 'file-missing' });
  });
});

describe('an incident table', () => {
  const HEADER =
    'id,from,to,timezone,place,actor,act,targets,launched,missiles,drones,intercepted,hits,killed_min,killed_max,injured_min,injured_max,effect,source,source_date,note';
  const line = (cells: Record<string, string>) =>
    HEADER.split(',')
      .map((c) => cells[c] ?? '')
      .join(',');
  const base = {
    id: 'a',
    from: '2026-02-01',
    to: '2026-02-01',
    timezone: 'Europe/Kyiv',
    place: 'Dnipro',
    act: 'attack',
  };
  const read = (...rows: Record<string, string>[]) =>
    readIncidentTable([HEADER, ...rows.map(line)].join('\n'), 't.csv');

  it('keeps an empty cell as not said, never as zero', () => {
    expect(read({ ...base, killed_min: '2' })[0]).toMatchObject({
      actor: [],
      targets: [],
      counts: { killed: { min: 2, max: null } },
      effect: null,
    });
    expect(read(base)[0]?.counts).toEqual({});
  });

  it('takes a plain date as the whole local day and a date-time as it is', () => {
    expect(read(base)[0]?.time).toMatchObject({
      startMin: Date.parse('2026-01-31T22:00Z'),
      endMax: Date.parse('2026-02-01T22:00Z'),
    });
    expect(read({ ...base, from: '2026-01-31T18:00', to: '2026-02-01T08:00' })[0]?.time).toMatchObject({
      startMin: Date.parse('2026-01-31T16:00Z'),
      endMax: Date.parse('2026-02-01T06:00Z'),
    });
  });

  it.each([
    [{ ...base, act: 'strike' }, 'act'],
    [{ ...base, launched: 'many' }, 'launched'],
    [{ ...base, timezone: 'Kyiv' }, 'timezone'],
    [{ ...base, from: '2026-02-30' }, '2026-02-30'],
  ])('names the line and the cell that are wrong: %j', (row, what) => {
    expect(() => read(base, row)).toThrow(new RegExp(`^t.csv, line 3: .*${what}`));
  });

  it('reads the table of the example', async () => {
    const { readFileSync } = await import('node:fs');
    const rows = readIncidentTable(readFileSync(join(EXAMPLE, 'incidents.csv'), 'utf8'), 'incidents.csv');
    expect(rows).toHaveLength(25);
    const nights = rows.filter((r) => r.id.endsWith('-ua')).map((r) => r.counts.launched?.min);
    expect(nights).toEqual(expect.arrayContaining([396, 147, 105, 112, 85, 90, 172, 521]));
  });
});
