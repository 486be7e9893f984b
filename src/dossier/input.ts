import type { PlaceRef, Records, Report } from '../model/index.js';

/** A report with what was read in it. `sides` tells of each name that occurs in it for whom it speaks. */
export interface ReadReport {
  readonly report: Report;
  readonly records: Records;
  readonly sides: Readonly<Record<string, readonly string[]>>;
  /** The places that its names mean, as its text tells; absent in what was read before this was kept. */
  readonly places?: Readonly<Record<string, PlaceRef>> | undefined;
}
