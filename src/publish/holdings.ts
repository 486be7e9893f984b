import type { Point } from '../dossier/index.js';
import type { WindowRestraint } from '../judge/index.js';
import type { Dossier, Judgement, Occurrence, PlaceRef, Report, Standard } from '../model/index.js';

/** One pledge and what is judged of it. */
export interface JudgedPledge {
  readonly dossier: Dossier;
  readonly judgement: Judgement;
  /** Whether its windows were unlike the pledger's habit, where that was asked. */
  readonly restraint?: readonly WindowRestraint[];
}

/** What an export is made from: joined records, judgements of them, and where things are. */
export interface Holdings {
  /** In time order. */
  readonly occurrences: readonly Occurrence[];
  readonly judged: readonly JudgedPledge[];
  /** ISO date or date-time by which it was public. */
  readonly asOf: string;
  readonly standard: Standard;
  readonly where: Where;
  /** A report by its id; nothing for a source that is a row of a table. */
  readonly report: (id: string) => Pick<Report, 'url' | 'title' | 'text'> | undefined;
}

/** Places as an export tells them. */
export interface Where {
  point(place: PlaceRef): Point | null;
  admin1(place: PlaceRef): PlaceRef | null;
  /** IANA zone. */
  timezone(place: PlaceRef): string | null;
}

/** The zone by whose days an occurrence is told: its place's where all agree, else UTC. */
export function zoneOf({ places }: Occurrence, where: Where): string {
  const zones = new Set(places.map((p) => where.timezone(p)).filter((z) => z !== null));
  return zones.size === 1 ? [...zones][0]! : 'UTC';
}

/** An instant as ISO 8601 in UTC, to the second; `null` where it is open. */
export function utc(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString().replace(/\.000Z$/, 'Z');
}
