import type { Dossier, Line, Sweep, SweepDay, VerdictKind } from '../model/index.js';
import type { DossierPage } from '../publish/index.js';
import { type JudgeRequest, judgePledge } from './operations.js';
import type { Workspace } from './workspace.js';

/** The longest span that is swept, in days. */
export const MOST_DAYS = 400;

/** Everything that a sweep asks: the workspace as of the end of an ISO day. */
export type AsOf = (day: string) => Workspace;

/**
 * The verdict on every line of the last day, day by day from the first voice (docs/semantics.md, "Day by day"). Each day is
 * judged from what was public by its end. Reports are not read again: `at` joins records that were read once.
 *
 * @param judged how a workspace's pledge is judged, for whoever keeps what was judged before
 */
export function sweepPledge(
  at: AsOf,
  request: JudgeRequest,
  judged: (workspace: Workspace, request: JudgeRequest) => DossierPage = judgePledge,
): Sweep {
  const last = request.asOf.slice(0, 10);
  const page = judged(at(last), { ...request, asOf: last });
  const { lines, dossier, standard } = page.judgement;
  const first = page.dossier.versions[0]!.said_on;
  const days = daysBetween(first, last).map((day): SweepDay => {
    const workspace = at(day);
    const then = pledgeThen(workspace, page.dossier);
    if (then === undefined) return { day, kinds: lines.map(() => null), shared: 'no reading' };
    const { judgement } = judged(workspace, { ...request, asOf: day, pledge: then.id });
    return { day, kinds: lines.map((line) => kindThen(line, judgement)), shared: judgement.shared };
  });
  return { dossier, standard, lines, days };
}

/** A pledge as it was known on another day: it may have been told under another first report; a version is the same. */
export function pledgeThen(workspace: Workspace, { versions }: Dossier): Dossier | undefined {
  const ids = new Set(versions.map((v) => v.id));
  return workspace.dossiers.find((d) => d.versions.some((v) => ids.has(v.id)));
}

/** The verdict on a line of the last day by what was known on another: of its readings that could be held by then. */
function kindThen(
  line: Line,
  { verdicts, lines }: ReturnType<typeof judgePledge>['judgement'],
): VerdictKind | null {
  if (line.denial) return lines.some((l) => l.denial && l.voice === line.voice) ? 'void' : null;
  const wanted = new Set(line.readings);
  const kinds = new Set(verdicts.filter((v) => wanted.has(v.reading.id)).map((v) => v.kind));
  return kinds.size === 0 ? null : told(kinds);
}

/** What can be said of readings that differ, as of a line. */
function told(kinds: ReadonlySet<VerdictKind>): VerdictKind {
  const [only] = kinds;
  if (only !== undefined && kinds.size === 1) return only;
  return kinds.has('broken') || kinds.has('possibly-broken') ? 'possibly-broken' : 'unknown';
}

/** ISO days from one to another, both in; the last `MOST_DAYS` of them. */
function daysBetween(first: string, last: string): string[] {
  const DAY = 864e5;
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const start = Math.max(from, to - (MOST_DAYS - 1) * DAY);
  const days: string[] = [];
  for (let at = start; at <= to; at += DAY) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
