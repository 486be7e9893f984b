import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Count, Effect, HoldfireError, IncidentAct, type TableIncident } from '../model/index.js';
import { isValidTimezone, parseIso } from '../time/index.js';

const number = z
  .union([z.literal(''), z.coerce.number().int().nonnegative()])
  .transform((n) => (n === '' ? null : n));

/** A row of an incident table. An empty cell is "not said". */
const Row = z.object({
  id: z.string().min(1),
  from: z.string().min(1),
  to: z.string().min(1),
  timezone: z.string().refine(isValidTimezone, 'no such time zone'),
  place: z.string(),
  actor: z.string(),
  act: IncidentAct,
  targets: z.string(),
  launched: number,
  missiles: number,
  drones: number,
  intercepted: number,
  hits: number,
  killed_min: number,
  killed_max: number,
  injured_min: number,
  injured_max: number,
  effect: z
    .union([Effect, z.enum(['unknown', ''])])
    .transform((e) => (e === 'unknown' || e === '' ? null : e)),
  source: z.string(),
  source_date: z.string(),
  note: z.string(),
});

/**
 * Reads an incident table: CSV with a header row, a row an incident (columns as in
 * `examples/january-2026-pause/incidents.csv`; `;` parts several values in a cell). Throws `bad-table` with the line.
 */
export function readIncidentTable(text: string, name: string): TableIncident[] {
  const table = createHash('sha256').update(text, 'utf8').digest('hex');
  return rows(text, name).map(({ record, line }) => {
    const row = Row.safeParse(record);
    if (!row.success) {
      const issue = row.error.issues[0]!;
      throw badTable(name, line, `${issue.path.join('.')}: ${issue.message}`);
    }
    return incident(row.data, table, line, name);
  });
}

function rows(text: string, name: string): { record: unknown; line: number }[] {
  try {
    const parsed = parse(text, {
      columns: true,
      bom: true,
      info: true,
      skip_empty_lines: true,
    }) as unknown as {
      record: unknown;
      info: { lines: number };
    }[];
    return parsed.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    throw badTable(name, lines ?? 1, message);
  }
}

function incident(row: z.infer<typeof Row>, table: string, line: number, name: string): TableIncident {
  let start: number | null;
  let end: number | null;
  try {
    start = parseIso(row.from, row.timezone).startMin;
    end = parseIso(row.to, row.timezone)[row.to.includes('T') ? 'startMin' : 'endMax'];
  } catch (error) {
    throw badTable(name, line, (error as Error).message);
  }
  const exact = (n: number | null): Count | null => (n === null ? null : { min: n, max: n });
  const counts = {
    launched: exact(row.launched),
    missiles: exact(row.missiles),
    drones: exact(row.drones),
    intercepted: exact(row.intercepted),
    hits: exact(row.hits),
    killed: between(row.killed_min, row.killed_max),
    injured: between(row.injured_min, row.injured_max),
  };
  return {
    id: row.id,
    // It happened at some moment between the two.
    time: { startMin: start, startMax: end, endMin: start, endMax: end },
    places: cell(row.place),
    actor: cell(row.actor),
    act: row.act,
    targets: cell(row.targets),
    counts: Object.fromEntries(Object.entries(counts).filter(([, c]) => c !== null)),
    effect: row.effect,
    by: cell(row.source),
    published: row.source_date || null,
    note: row.note,
    table,
    line,
  };
}

const between = (min: number | null, max: number | null): Count | null =>
  min === null && max === null ? null : { min, max };
const cell = (text: string) => text.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

function badTable(name: string, line: number, what: string): HoldfireError {
  return new HoldfireError(
    'bad-table',
    `${name}, line ${line}: ${what}.`,
    'See examples/january-2026-pause/incidents.csv for the columns.',
  );
}
