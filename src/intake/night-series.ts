import { parse } from 'csv-parse/sync';
import { HoldfireError } from '../model/index.js';
import { isMissile } from './missile-models.js';

/** Launches by the ISO date on which the night ends. */
export interface NightRows {
  readonly nights: ReadonlyMap<string, { readonly launched: number; readonly missiles: number }>;
  /** Rows that could not be read, by line, with the reason. */
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
}

/** Rows of regional commands; they repeat part of the national figures, so that summing both overcounts. */
const REGIONAL = /^PvK/;

/**
 * Nightly sums from the columns of "Massive Missile Attacks on Ukraine" (P. Ivaniuk, Kaggle): one row for each weapon
 * model a night, `time_end` in Kyiv local time. National rows only. Throws `bad-table` when the columns are others.
 */
export function readMissileAttacks(text: string, name: string): NightRows {
  const rows = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
  }) as Record<string, string>[];
  if (rows[0] && !['time_end', 'model', 'launched', 'source'].every((c) => c in rows[0]!))
    throw new HoldfireError(
      'bad-table',
      `${name} does not have the columns of the missile-attack table.`,
      'It wants time_end, model, launched and source.',
    );
  const nights = new Map<string, { launched: number; missiles: number }>();
  const skipped: { line: number; reason: string }[] = [];
  rows.forEach((row, i) => {
    if (REGIONAL.test(row.source ?? '')) return;
    const date = /^\d{4}-\d{2}-\d{2}/.exec(row.time_end ?? '')?.[0];
    const launched = Number(row.launched);
    if (date === undefined || row.launched === '' || !Number.isFinite(launched)) {
      skipped.push({
        line: i + 2,
        reason: date === undefined ? 'no date in time_end' : 'no number in launched',
      });
      return;
    }
    const night = nights.get(date) ?? { launched: 0, missiles: 0 };
    const missiles = isMissile(row.model ?? '') ? launched : 0;
    nights.set(date, { launched: night.launched + launched, missiles: night.missiles + missiles });
  });
  return { nights, skipped };
}
