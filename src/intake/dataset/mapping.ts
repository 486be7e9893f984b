import { z } from 'zod';
import { COUNT_NAMES, Effect, HoldfireError, IncidentAct } from '../../model/index.js';
import { isValidTimezone } from '../../time/index.js';
import { readText } from '../file.js';

const FIELDS = [
  'id',
  'from',
  'to',
  'timezone',
  'country',
  'unit',
  'place',
  'lat',
  'lon',
  'actor',
  'act',
  'targets',
  'effect',
  'by',
  'published',
  'note',
  ...COUNT_NAMES.flatMap((name) => [name, `${name}_min`, `${name}_max`] as const),
] as const;
/** What a mapping can fill of an incident. `killed` is exact; `killed_min` and `killed_max` bound it, and so for each count. */
export type Field = (typeof FIELDS)[number];
const FieldName = z.enum(FIELDS);

const days = z.number().int().min(0).max(366).default(0);

/**
 * A mapping file: which column of a table is what (docs/datasets.md, "csv"). `columns` names the column of a field, `constants` gives a
 * field the same value in every row, `values` turns a cell into a value (`"*"`: any other).
 */
export const CsvMapping = z
  .strictObject({
    /** Who publishes the table. */
    source: z.string().min(1),
    delimiter: z.string().length(1).optional(),
    columns: z.partialRecord(FieldName, z.string().min(1)),
    constants: z.partialRecord(FieldName, z.string()).default({}),
    values: z.partialRecord(FieldName, z.record(z.string(), z.string())).default({}),
    /** Days by which the time may lie before and after what the table says. */
    spread_days: z.strictObject({ before: days, after: days }).default({ before: 0, after: 0 }),
  })
  .refine((m) => has(m, 'from'), 'nothing says when: give "from" a column or a constant')
  .refine((m) => has(m, 'act'), 'nothing says what: give "act" a column or a constant')
  .superRefine((m, context) => {
    for (const [field, allowed] of [
      ['act', IncidentAct.options],
      ['effect', Effect.options],
    ] as const) {
      const given = [m.constants[field], ...Object.values(m.values[field] ?? {})];
      const wrong = given.find(
        (v) => v !== undefined && v !== '' && !(allowed as readonly string[]).includes(v),
      );
      if (wrong !== undefined)
        context.addIssue({
          code: 'custom',
          message: `"${wrong}" is no ${field}; it is one of ${allowed.join(', ')}`,
        });
    }
    const zone = m.constants.timezone;
    if (zone !== undefined && !isValidTimezone(zone))
      context.addIssue({ code: 'custom', message: `"${zone}" is not an IANA time zone` });
  });
export type CsvMapping = z.infer<typeof CsvMapping>;

function has(m: { columns: object; constants: object }, field: Field): boolean {
  return field in m.columns || field in m.constants;
}

/** Reads a mapping file (JSON). Throws `bad-mapping` with what is wrong in it. */
export async function readMapping(path: string): Promise<CsvMapping> {
  let json: unknown;
  try {
    json = JSON.parse(await readText(path));
  } catch (error) {
    if (error instanceof HoldfireError) throw error;
    throw wrong(path, `it is not JSON: ${(error as Error).message}`);
  }
  const mapping = CsvMapping.safeParse(json);
  if (mapping.success) return mapping.data;
  const issue = mapping.error.issues[0]!;
  throw wrong(path, `${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`);
}

function wrong(path: string, what: string): HoldfireError {
  return new HoldfireError(
    'bad-mapping',
    `${path} is no mapping of a table (${what}).`,
    'See docs/datasets.md, "csv".',
  );
}
