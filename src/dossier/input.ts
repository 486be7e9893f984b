import { type PlaceRef, type Records, type Report, TableIncident } from '../model/index.js';

/** A report with what was read in it. `sides` tells of each name that occurs in it for whom it speaks. */
export interface ReadReport {
  readonly report: Report;
  readonly records: Records;
  readonly sides: Readonly<Record<string, readonly string[]>>;
  /** The places that its names mean, as its text tells; absent in what was read before this was kept. */
  readonly places?: Readonly<Record<string, PlaceRef>> | undefined;
}

const LISTS = ['pledges', 'stances', 'statements', 'incidents', 'talks', 'patterns'] as const;

/** Whether what an entry holds are records as they are read: a correction by another program may hold anything. */
export function isRead(
  payload: unknown,
): payload is Omit<ReadReport, 'report'> & { readonly report: string } {
  const { records, sides } = (payload ?? {}) as { records?: Partial<Records>; sides?: unknown };
  return typeof sides === 'object' && sides !== null && LISTS.every((list) => Array.isArray(records?.[list]));
}

/** Whether what an entry holds is an incident of a table. */
export function isIncident(payload: unknown): payload is TableIncident {
  return TableIncident.safeParse(payload).success;
}
