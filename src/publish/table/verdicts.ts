import type { Dossier, Judgement, Line, Occurrence, TermName } from '../../model/index.js';
import { toEdtf } from '../../time/index.js';
import { type Holdings, utc } from '../holdings.js';
import { labels } from '../text/terms.js';
import { whatHappened } from '../text/words.js';
import type { Cell, Column } from './column.js';
import { unique } from './incidents.js';

/** One line of a judgement. */
export interface VerdictRow {
  readonly dossier: Dossier;
  readonly judgement: Judgement;
  readonly line: Line;
  readonly number: number;
  readonly decisive: Occurrence | null;
}

export function verdictRows({ judged }: Holdings): VerdictRow[] {
  return judged.flatMap(({ dossier, judgement }) => {
    const occurrences = new Map(judgement.occurrences.map((o) => [o.id, o]));
    return judgement.lines.map((line, n) => ({
      dossier,
      judgement,
      line,
      number: n + 1,
      decisive: (line.decisive && occurrences.get(line.decisive.occurrence)) ?? null,
    }));
  });
}

const chosen =
  (term: TermName) =>
  ({ line }: VerdictRow): Cell =>
    labels(line, term);

/** The columns of the verdicts: a row for each line, and the sentence that says it whole. */
export const VERDICT_COLUMNS: readonly Column<VerdictRow>[] = [
  { name: 'pledge', kind: 'text', hxl: '#event+id', of: ({ dossier }) => dossier.id },
  { name: 'title', kind: 'text', hxl: '#event+name', of: ({ dossier }) => dossier.title },
  { name: 'line', kind: 'whole', hxl: '#meta+line+num', of: ({ number }) => number },
  { name: 'voice', kind: 'text', hxl: '#contact+name', of: ({ line }) => line.voice },
  { name: 'said_on', kind: 'text', hxl: '#date+said', of: ({ line }) => line.said_on },
  { name: 'verdict', kind: 'text', hxl: '#status+verdict', of: ({ line }) => line.kind },
  { name: 'as_of', kind: 'text', hxl: '#date+asof', of: ({ judgement }) => judgement.as_of },
  { name: 'standard', kind: 'text', hxl: '', of: ({ judgement }) => judgement.standard },
  {
    name: 'window',
    kind: 'text',
    hxl: '#date+edtf',
    of: ({ line, dossier }) => (line.denial ? null : toEdtf(line.window, dossier.timezone)),
  },
  {
    name: 'window_earliest',
    kind: 'instant',
    hxl: '#date+start',
    of: ({ line }) => (line.denial ? null : utc(line.window.startMin)),
  },
  {
    name: 'window_latest',
    kind: 'instant',
    hxl: '#date+end',
    of: ({ line }) => (line.denial ? null : utc(line.window.endMax)),
  },
  { name: 'start', kind: 'list', hxl: '', of: chosen('start') },
  { name: 'end', kind: 'list', hxl: '', of: chosen('end') },
  { name: 'clock', kind: 'list', hxl: '', of: chosen('zone') },
  { name: 'scope', kind: 'list', hxl: '#loc+scope+list', of: chosen('scope') },
  { name: 'counts', kind: 'list', hxl: '', of: chosen('counts') },
  {
    name: 'hangs_on',
    kind: 'list',
    hxl: '',
    of: ({ line }) => line.hangs_on.map((h) => `${h.choice.label}: ${h.kind}`),
  },
  { name: 'word', kind: 'text', hxl: '', of: ({ line }) => line.word },
  { name: 'superseded_on', kind: 'text', hxl: '', of: ({ line }) => line.superseded_on },
  {
    name: 'decisive',
    kind: 'text',
    hxl: '#event+decisive+id',
    of: ({ line }) => line.decisive?.occurrence ?? null,
  },
  { name: 'decisive_match', kind: 'text', hxl: '', of: ({ line }) => line.decisive?.value ?? null },
  {
    name: 'decisive_is',
    kind: 'text',
    hxl: '#event+decisive+name',
    of: ({ decisive }) => decisive && whatHappened(decisive),
  },
  {
    name: 'decisive_sources',
    kind: 'list',
    hxl: '#meta+source+list',
    of: ({ decisive }) => unique((decisive?.sources ?? []).map((s) => s.outlet)),
  },
  { name: 'also', kind: 'list', hxl: '', of: ({ line }) => line.also.map((m) => m.occurrence) },
  { name: 'possibly', kind: 'list', hxl: '', of: ({ line }) => line.possibly.map((m) => m.occurrence) },
  { name: 'readings', kind: 'whole', hxl: '', of: ({ line }) => line.readings.length },
  { name: 'because', kind: 'text', hxl: '', of: ({ line }) => line.because },
  { name: 'sentence', kind: 'text', hxl: '#description', of: ({ line }) => line.sentence },
];
