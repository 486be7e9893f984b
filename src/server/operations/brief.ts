import type { z } from 'zod';
import type { Judgement, Match, Occurrence, Source } from '../../model/index.js';

/** The exact words that something rests on, and where they stand: a report's id with spans as UTF-16 offsets into its text. */
export interface Cited {
  readonly quote: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly by: readonly string[];
  readonly report: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export function cited({ quote, outlet, published, by, report, selectors }: Source): Cited {
  const spans = selectors.map(({ position: { start, end } }) => ({ start, end }));
  return { quote, outlet, published, by, report, spans };
}

const MOST_SOURCES = 3;
const MOST_OTHERS = 5;
const MOST_IMPLICANTS = 8;

/** What a judgement comes to, for whoever reads it rather than draws it: each line with what decides it, word for word. */
export function judgementInBrief({
  as_of,
  judgement,
}: {
  readonly as_of: string;
  readonly judgement: z.output<typeof Judgement>;
}): unknown {
  const happened = new Map(judgement.occurrences.map((o) => [o.id, o]));
  const told = (match: Match | null) => match && incidentInBrief(match, happened.get(match.occurrence));
  return {
    as_of,
    pledge: judgement.dossier,
    standard: judgement.standard,
    verdict: judgement.shared,
    lines: judgement.lines.map((line) => ({
      voice: line.voice,
      said_on: line.said_on,
      whose_word: line.word,
      superseded_on: line.superseded_on,
      terms: line.choices.map((c) => ({
        term: c.term,
        choice: c.label,
        from: c.origin.kind === 'said' ? c.origin.sources.slice(0, 1).map(cited) : c.origin,
      })),
      window: line.window,
      verdict: line.kind,
      sentence: line.sentence,
      decided_by: told(line.decisive),
      also: line.also.slice(0, MOST_OTHERS).map(told),
      possibly: line.possibly.slice(0, MOST_OTHERS).map(told),
      denied: line.denial && cited(line.denial),
      would_change: line.changes.map((c) => c.sentence),
    })),
    pivotal_terms: judgement.pivotal,
    fixed_by: judgement.implicants.slice(0, MOST_IMPLICANTS).map((i) => ({
      verdict: i.kind,
      whenever: i.choices.map((c) => `${c.term}: ${c.label}`),
      readings: i.readings,
    })),
  };
}

function incidentInBrief(match: Match, occurrence: Occurrence | undefined): unknown {
  return {
    incident: match.occurrence,
    certain: match.value,
    unclear: match.reasons,
    ...(occurrence && {
      act: occurrence.act,
      by: occurrence.actor,
      places: occurrence.places.map((p) => p.name),
      time: occurrence.time,
      sources: occurrence.sources.slice(0, MOST_SOURCES).map(cited),
    }),
  };
}
