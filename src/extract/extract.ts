import type { PlaceRef, Records, Span } from '../model/index.js';
import { type Context, type Knowledge, openReport, type ReportHead } from './context.js';
import { readIncidents } from './incidents/index.js';
import { readPatterns } from './patterns/index.js';
import { readPledges } from './pledges/index.js';
import { readSpeech, readStatements } from './speech/index.js';
import { readStances } from './stances/index.js';
import { readTalks } from './talks/index.js';
import type { Found } from './types.js';

/** What was read in a report: its records, and of each name in it for whom it speaks, so far as the text tells. */
export interface Extraction {
  readonly records: Records;
  readonly sides: Readonly<Record<string, readonly string[]>>;
  /** Of names that several places bear, which one this text means. */
  readonly places?: Readonly<Record<string, PlaceRef>>;
}

/** Reads a report: every record with its exact quotation, and why it was found. The same text gives the same answer. */
export function extract(text: string, head: ReportHead, knowledge: Knowledge): Extraction {
  const ctx = openReport(text, head, knowledge);
  const speech = readSpeech(ctx);
  return {
    records: {
      report: { published: head.published, outlet: head.outlet, timezone: head.timezone, lang: 'en' },
      pledges: quoted(text, readPledges(ctx, speech)),
      stances: quoted(text, readStances(ctx, speech)),
      statements: quoted(text, readStatements(ctx, speech)),
      incidents: quoted(text, readIncidents(ctx, speech)),
      talks: quoted(text, readTalks(ctx, speech)),
      patterns: quoted(text, readPatterns(ctx, speech)),
    },
    sides: sidesOf(ctx),
    places: placesMeant(ctx, knowledge),
  };
}

/** Cuts each record's quotation from the text at its spans, so that none can say what the report does not. */
function quoted<R extends { quote: unknown }>(
  text: string,
  found: readonly Found<R>[],
): (Found<R> & { quote: string | string[]; spans: { start: number; end: number }[] })[] {
  return found
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map(({ spans: stretches, ...rest }) => {
      const spans = disjoint(stretches);
      const pieces = spans.map((s) => text.slice(s.start, s.end));
      return {
        quote: pieces.length === 1 ? pieces[0]! : pieces,
        ...rest,
        spans,
      } as unknown as Found<R> & { quote: string | string[]; spans: { start: number; end: number }[] };
    });
}

/** The stretches in text order, those that overlap as one: the pieces of a quotation are disjoint. */
function disjoint(stretches: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last === undefined || start >= last.end) out.push({ start, end });
    else if (end > last.end) out[out.length - 1] = { start: last.start, end };
  }
  return out;
}

/** Names that several places bear, as the text's context decides them (the first mention of each). */
function placesMeant({ places }: Context, { gazetteer }: Knowledge): Record<string, PlaceRef> {
  const meant: Record<string, PlaceRef> = {};
  for (const { known, name, place } of places) {
    if (!known || Object.hasOwn(meant, name) || gazetteer.lookup(name).length < 2) continue;
    meant[name] = { name: place.name, node: place.id, kind: place.kind, country: place.country || null };
  }
  return meant;
}

function sidesOf(ctx: Context): Record<string, readonly string[]> {
  const sides: Record<string, readonly string[]> = {};
  for (const actor of ctx.actors) {
    if (actor.sides.length > 0 && actor.name !== 'anonymous') sides[actor.name] ??= actor.sides;
  }
  return sides;
}
