import type {
  Choice,
  Dossier,
  FuzzyInterval,
  Judgement,
  PledgeAct,
  Report,
  Restraint,
  Source,
  Sweep,
  TermName,
  VerdictKind,
} from '../../../src/model/index.js';

/** Where a gazetteer node is, WGS 84 degrees; a box (west, south, east, north) where it is an area. */
export interface Point {
  readonly node: number;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly box: readonly [number, number, number, number] | null;
}

export interface VerdictSummary {
  readonly kinds: Partial<Record<VerdictKind, number>>;
  readonly readings: number;
  readonly together: VerdictKind | null;
  readonly shared: string;
}

export type StripDay = 'outside' | 'some' | 'all' | 'possible' | 'breach';

/** A pledge as the list has it. */
export interface PledgeRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly pledger: readonly string[];
  readonly toward: readonly string[];
  readonly act: PledgeAct;
  readonly timezone: string;
  readonly first_said: string;
  readonly last_said: string;
  readonly voices: readonly string[];
  readonly versions: number;
  readonly reports: number;
  readonly places: readonly string[];
  readonly window: FuzzyInterval;
  readonly verdict: VerdictSummary;
  readonly before?: VerdictSummary | null;
  readonly strip: { readonly from: string; readonly days: readonly StripDay[] };
}

/** A page of a list; `next` is the cursor of the one after. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly as_of: string;
}

export interface PledgeAnswer {
  readonly as_of: string;
  readonly dossier: Dossier;
  readonly row: PledgeRow;
  readonly points: readonly Point[];
}

export interface OpenTerm {
  readonly term: TermName;
  readonly choices: readonly Choice[];
  readonly unsaid: { readonly terms: readonly string[]; readonly source: Source } | null;
}

export interface JudgementAnswer {
  readonly as_of: string;
  readonly judgement: Judgement;
  readonly open_terms: readonly OpenTerm[];
  readonly points: readonly Point[];
}

export interface SweepAnswer {
  readonly sweep: Sweep;
}

export interface RestraintChart {
  readonly measure: string;
  readonly source: string | null;
  readonly nights: readonly { date: string; count: number | null; kind: 'habit' | 'reported' }[];
  readonly windows: readonly {
    from: string;
    to: string;
    nights: number;
    sum: number | null;
    voices: readonly string[];
    habit: readonly number[];
  }[];
  readonly summary: {
    credit: string;
    from: string;
    to: string;
    median: number;
    mean: number;
    points: readonly { nights: number; at_most: number; share: number }[];
  } | null;
}

export interface RestraintAnswer {
  readonly windows: readonly (Restraint & { window: FuzzyInterval; voices: readonly string[] })[];
  readonly chart: RestraintChart;
}

export type ReportRow = Omit<Report, 'text'> & {
  readonly length: number;
  readonly records: Readonly<Record<string, number>>;
};

export type RecordKind = 'pledge' | 'stance' | 'statement' | 'incident' | 'talks' | 'pattern';

export interface ReviewMark {
  readonly reviewer: string;
  readonly decision: 'accept' | 'correct' | 'reject';
  readonly reason: string | null;
  readonly at: string;
}

/** A record of a report, with its quotation's spans and why it was found. */
export interface RecordItem {
  readonly id: string;
  readonly kind: RecordKind;
  readonly record: {
    readonly quote: string | readonly string[];
    readonly spans: readonly { start: number; end: number }[];
    readonly why: { readonly rule: string; readonly words: readonly string[] };
  } & Readonly<Record<string, unknown>>;
  readonly reviews: readonly ReviewMark[];
}

export interface ReportAnswer {
  readonly report: Report;
  readonly records: readonly RecordItem[];
  readonly pledges: readonly { id: string; title: string }[];
}
