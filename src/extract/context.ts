import { type ActorMention, readActors } from '../actor/index.js';
import { type Doc, type LanguageModel, type Quotation, quotations, readText } from '../language/index.js';
import { type Gazetteer, type PlaceMention, readPlaces } from '../place/index.js';
import { readTimes, type TimeExpression } from '../time/index.js';

/** What the reader of a report must be given: nothing here is looked up while reading. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly language: LanguageModel;
}

/** The report's own particulars, each `null` where it is not known. */
export interface ReportHead {
  /** ISO date or date-time. */
  readonly published: string | null;
  readonly outlet: string | null;
  /** IANA zone in which the report's days are meant. */
  readonly timezone: string;
}

/** A report laid open for the rules: its text, and who, where and when it speaks of, each in text order. */
export interface Context extends ReportHead {
  readonly text: string;
  readonly doc: Doc;
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
}

/** Reads everything that the rules of all record kinds share, once. */
export function openReport(text: string, head: ReportHead, knowledge: Knowledge): Context {
  const doc = readText(text, knowledge.language);
  const places = readPlaces(doc, knowledge.gazetteer);
  return {
    ...head,
    text,
    doc,
    quotations: quotations(text),
    times: readTimes(text, head),
    places,
    actors: readActors(doc, knowledge.gazetteer, places, { outlet: head.outlet }),
  };
}
