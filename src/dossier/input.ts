import type { Records, Report } from '../model/index.js';

/** A report with what was read in it. `sides` tells of each name that occurs in it for whom it speaks. */
export interface ReadReport {
  readonly report: Report;
  readonly records: Records;
  readonly sides: Readonly<Record<string, readonly string[]>>;
}
