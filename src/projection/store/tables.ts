/**
 * What follows from a ledger, in rows. Times are epoch ms, as floating-point numbers; what is not known to have been
 * published at any time was always public (`ALWAYS`). `seq` is the number of the entry in which something stands.
 */
export interface ViewTables {
  view_meta: { name: string; value: string };
  view_standing: StandingRow;
  view_reports: ReportRow;
  view_neighbourhoods: NeighbourhoodRow;
  view_blocks: BlockRow;
  view_members: MemberRow;
  view_dossiers: DossierRow;
  view_clusters: ClusterRow;
  view_singles: SingleRow;
  view_occurrences: OccurrenceRow;
  view_actors: ActorRow;
  view_facets: FacetRow;
}

/** One state of one thing: what an entry said, from its number on, until another took its place. */
export interface StandingRow {
  seq: number;
  /** The entry in whose place it stands. */
  origin: number;
  kind: string;
  /** The id of the report that it is or is of; `null` for other kinds. */
  key: string | null;
  /** The correction or retraction that ended it; `null` while it stands. */
  until: number | null;
}

/** A report's particulars, a row for each state of them. */
export interface ReportRow {
  seq: number;
  id: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  public_at: number;
  zone: string;
  url: string | null;
  lang: string;
}

/** The reach of a group of records in the two clocks: all of it is known once the later of each has come. */
export interface Reach {
  first_seq: number;
  last_seq: number;
  first_public: number;
  last_public: number;
}

export type NeighbourhoodRow = Reach & {
  id: string;
  lo: number;
  hi: number;
  /** JSON lists. */
  blocks: string;
  members: string;
  reports: string;
};

/** By which party's name a neighbourhood can be touched, and when. */
export interface BlockRow {
  block: string;
  lo: number;
  hi: number;
  neighbourhood: string;
}

/** In which neighbourhoods a report's records are. */
export interface MemberRow {
  report: string;
  neighbourhood: string;
}

/** A dossier: what lists show, sort and filter by; the whole as JSON. */
export interface DossierRow {
  id: string;
  neighbourhood: string;
  voices: number;
  sources: number;
  title: string;
  /** JSON lists. */
  told_by: string;
  pledger: string;
  toward: string;
  act: string;
  first_said: string;
  last_said: string;
  /** The bounds of every window that a version states; `null` where none does. */
  window_from: number | null;
  window_to: number | null;
  body: string;
}

/** Told incidents that are joined apart from all others. */
export type ClusterRow = Reach & { id: string };

/** One incident as one report or one entry tells it. */
export interface SingleRow {
  cluster: string;
  /** The entry that tells it, and its place there. */
  seq: number;
  n: number;
  /** Its report, and the entry of the report's particulars; `null` for an entry of its own. */
  report: string | null;
  report_seq: number | null;
  public_at: number;
  /** The zone by whose clock it was published. */
  zone: string;
  lo: number;
  hi: number;
  /** 1 where it may have been at any time of more than LONG days. */
  long: number;
  /** The country in which all its places are; empty where there is none or are several. */
  country: string;
  body: string;
}

export interface OccurrenceRow {
  cluster: string;
  id: string;
  lo: number;
  hi: number;
  act: string;
  /** JSON lists: names of sides; nodes of places. */
  actors: string;
  nodes: string;
  tally: number;
  sources: number;
  body: string;
}

/** By whom an occurrence was, a row a side; an empty name where nobody is named. */
export interface ActorRow {
  actor: string;
  hi: number;
  cluster: string;
  id: string;
}

/** What a record of a report tells, a row for each of its sides and places: what a search is narrowed by. */
export interface FacetRow {
  /** The entry of the report's first state, and of the records. */
  doc: number;
  seq: number;
  kind: string;
  n: number;
  actor: string;
  node: number;
  lo: number | null;
  hi: number | null;
}

/** Stands for the time before all time, which JSON and both databases can carry. */
export const ALWAYS = -8.64e15;
/** Stands for the time after all time. */
export const EVER = 8.64e15;

export type TableName = keyof ViewTables;
