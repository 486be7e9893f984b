import type {
  Dossier,
  Judgement,
  Kleene,
  Line,
  Match,
  Occurrence,
  Verdict,
  VerdictKind,
} from '../../../src/model/index.js';
import type { Point } from '../data/types.js';
import { shortName } from '../state/url.js';
import type { Sayer } from '../text/say.js';

/** What a person has chosen on a pledge's page: one reading, one line of readings, or all. */
export interface Chosen {
  readonly kind: 'all' | 'line' | 'reading';
  readonly verdicts: readonly Verdict[];
  /** The line, or the one that the reading belongs to. */
  readonly line: Line | null;
}

/** Everything that the parts of a pledge's page draw from. */
export interface View {
  readonly say: Sayer;
  readonly dossier: Dossier;
  readonly judgement: Judgement;
  readonly points: ReadonlyMap<number, Point>;
  readonly occurrences: ReadonlyMap<string, Occurrence>;
  readonly chosen: Chosen;
  /** How an occurrence stands to what is chosen: under every reading, under some, under none. */
  readonly standing: ReadonlyMap<string, Standing>;
  readonly incident: string | null;
  /** Short names of choices that are asked for; readings without one of them are dimmed. */
  readonly only: ReadonlySet<string>;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
}

export interface Standing {
  readonly value: Kleene;
  /** Of one reading only: the match, with reasons. */
  readonly match: Match | null;
  readonly unlocated: boolean;
}

/** The name of a reading in an address. */
export const readingName = (id: string) => shortName(id);
/** The name of a line in an address: that of its first reading; of a denial, its voice and day. */
export const lineName = (line: Line) => shortName(line.readings[0] ?? `${line.voice} ${line.said_on}`);

/** What the address chooses. A line that the day does not have is the one in which its reading lies. */
export function chosenOf(judgement: Judgement, reading: string | null, line: string | null): Chosen {
  const { verdicts, lines } = judgement;
  if (reading !== null) {
    const found = verdicts.find((v) => readingName(v.reading.id) === reading);
    if (found)
      return {
        kind: 'reading',
        verdicts: [found],
        line: lines.find((l) => l.readings.includes(found.reading.id)) ?? null,
      };
  }
  if (line !== null) {
    const found =
      lines.find((l) => lineName(l) === line) ??
      lines.find((l) => l.readings.some((r) => readingName(r) === line));
    if (found) {
      const ids = new Set(found.readings);
      return { kind: 'line', verdicts: verdicts.filter((v) => ids.has(v.reading.id)), line: found };
    }
  }
  return { kind: 'all', verdicts, line: null };
}

/** How each occurrence stands to the readings chosen. */
export function standings(judgement: Judgement, { verdicts }: Chosen): Map<string, Standing> {
  const out = new Map<string, Standing>();
  const matches = verdicts.map((v) => new Map(v.matches.map((m) => [m.occurrence, m])));
  const nearest = verdicts.map((v) => new Map(v.near_misses.map((n) => [n.match.occurrence, n.match])));
  for (const o of judgement.occurrences) {
    const all = matches.map((m) => m.get(o.id));
    const values = all.map((m) => m?.value ?? 'no');
    const value: Kleene =
      values.length > 0 && values.every((v) => v === 'yes')
        ? 'yes'
        : values.some((v) => v !== 'no')
          ? 'maybe'
          : 'no';
    out.set(o.id, {
      value,
      match: verdicts.length === 1 ? (all[0] ?? nearest[0]?.get(o.id) ?? null) : null,
      unlocated: verdicts.length > 0 && verdicts.every((v) => v.unlocated.includes(o.id)),
    });
  }
  return out;
}

/** How many of these verdicts are of which kind. */
export function kindsOf(verdicts: readonly Verdict[]): Partial<Record<VerdictKind, number>> {
  const out: Partial<Record<VerdictKind, number>> = {};
  for (const v of verdicts) out[v.kind] = (out[v.kind] ?? 0) + 1;
  return out;
}

/** Whether a reading makes every choice that is asked for: of each term one of those named. */
export function fits(verdict: Verdict, only: ReadonlySet<string>): boolean {
  if (only.size === 0) return true;
  const own = new Set(Object.values(verdict.reading.choices).map(choiceName));
  return [...only].every((name) => own.has(name));
}

export const choiceName = (choice: { term: string; id: string }) => shortName(`${choice.term} ${choice.id}`);
