import type { Change, Dossier, Line, Verdict } from '../../model/index.js';
import { groupBy } from '../group.js';
import type { Evidence } from '../verdict.js';
import { factChanges } from './facts.js';
import { type Found, together } from './step.js';
import { termChanges } from './terms.js';
import { changeSentence, lineSentence, type Setting } from './words.js';

/** A line of more readings than this is asked only for its terms. */
const MOST_ASKED = 256;

/** The lines with what would change each, and each in one sentence (docs/semantics.md, "What would change a verdict"). */
export function explained(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  dossier: Dossier,
  evidence: Evidence,
): Line[] {
  const byVersion = groupBy(verdicts, (v) => v.reading.version);
  const byId = new Map(verdicts.map((v) => [v.reading.id, v]));
  const byOccurrence = new Map(evidence.occurrences.map((o) => [o.id, o]));
  const setting: Setting = { dossier, occurrence: (id) => byOccurrence.get(id) };
  return lines.map((line) => {
    const mine = line.readings.map((id) => byId.get(id)!);
    const { reading } = mine[0]!;
    const found = [
      ...termChanges(line, mine, byVersion.get(reading.version)!),
      ...(mine.length <= MOST_ASKED ? shared(mine, evidence) : []),
    ].filter((f) => f.to !== line.kind);
    const changes: Change[] = found
      .map(({ to, steps }) => ({
        to,
        steps: [...steps],
        sentence: changeSentence(steps, to, reading, setting),
      }))
      .sort((a, b) => a.steps.length - b.steps.length);
    const told = { ...line, changes, superseded_on: supersededOn(reading.version, dossier) };
    return { ...told, sentence: lineSentence(told, setting) };
  });
}

/** The changes of facts that every reading of a line has. */
function shared(mine: readonly Verdict[], evidence: Evidence): Found[] {
  const key = (f: Found) => JSON.stringify([f.to, f.steps]);
  const [first = [], ...others] = mine.map((verdict) => factChanges(verdict, evidence));
  const keys = others.map((found) => new Set(found.map(key)));
  const common = first.filter((f) => !f.adds && keys.every((its) => its.has(key(f))));
  const adding = [first, ...others].map((found) => found.find((f) => f.adds));
  const all = adding.flatMap((f) => f ?? []);
  const isShared = all.length === mine.length && all.every((f) => f.to === all[0]!.to);
  return isShared && all.length > 0 ? [together(all), ...common] : common;
}

/** The day on which the same voice said it anew with other terms. */
function supersededOn(version: string, { versions }: Dossier): string | null {
  const at = versions.findIndex((v) => v.id === version);
  const voice = versions[at]?.voice.name;
  return versions.slice(at + 1).find((v) => at >= 0 && v.voice.name === voice)?.said_on ?? null;
}
