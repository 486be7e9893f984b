import { createHash } from 'node:crypto';
import type { Line, VerdictKind } from '../model/index.js';
import { termsOf, type VerdictChange } from '../publish/index.js';
import { type JudgeRequest, judgePledge } from './operations.js';
import { type AsOf, pledgeThen, sweepPledge } from './sweep.js';
import { findDossier } from './workspace.js';

/** Day by day the lines of a pledge whose verdict became another, and by which incident; in order of days. */
export function verdictChanges(at: AsOf, request: JudgeRequest): VerdictChange[] {
  const last = request.asOf.slice(0, 10);
  const dossier = findDossier(at(last), request.pledge);
  const sweep = sweepPledge(at, request);
  return sweep.days.flatMap((day, n) => {
    const turned = sweep.lines.flatMap((line, l) => {
      const [from, to] = [sweep.days[n - 1]?.kinds[l] ?? null, day.kinds[l] ?? null];
      return to === null || to === from ? [] : [{ line, from, to }];
    });
    if (turned.length === 0) return [];
    const then = pledgeThen(at(day.day), dossier);
    if (then === undefined) return [];
    const { judgement } = judgePledge(at(day.day), { ...request, asOf: day.day, pledge: then.id });
    const occurrences = new Map(judgement.occurrences.map((o) => [o.id, o]));
    return turned.map(({ line, from, to }): VerdictChange => {
      const telling = line.denial ? null : decidedBy(judgement.lines, line, to);
      return {
        id: idOf(dossier.id, line, `${day.day}:${to}:${request.standard}`),
        pledge: dossier.id,
        title: dossier.title,
        voice: line.voice,
        said_on: line.said_on,
        terms: termsOf(line),
        standard: request.standard,
        day: day.day,
        from,
        to,
        decisive: (telling?.decisive && occurrences.get(telling.decisive.occurrence)) ?? null,
        because: telling?.because ?? line.because,
        timezone: dossier.timezone,
      };
    });
  });
}

/** Of that day's own lines with this verdict the one that has most of the line's readings: what a person saw on that day. */
function decidedBy(then: readonly Line[], { readings }: Line, to: VerdictKind): Line | null {
  const own = new Set(readings);
  const shared = (line: Line) => line.readings.filter((id) => own.has(id)).length;
  const found = then.filter((l) => shared(l) > 0).toSorted((a, b) => shared(b) - shared(a));
  // Lines that are one today and were told apart then may have differed: then the gravest speaks.
  return found.find((l) => l.kind === to) ?? found.find((l) => l.kind === 'broken') ?? found[0] ?? null;
}

/** Within a day a verdict may turn twice while reports come in: what it turned to is part of the name. */
function idOf(pledge: string, line: Line, change: string): string {
  const key = [pledge, line.voice, line.said_on, ...line.readings.toSorted(), line.denial?.quote ?? ''].join(
    '\n',
  );
  const hash = createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 24);
  return `urn:holdfire:change:${hash}:${change}`;
}
