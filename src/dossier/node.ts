import type { Basis, PledgeVersion } from '../model/index.js';
import { parseDuration, parseIso } from '../time/index.js';
import type { ReadReport } from './input.js';
import { contentWords, union } from './sets.js';
import { parties, singleVersions } from './versions.js';
import { PLEDGE_WORDS } from './words/pledge-words.js';

/** A day in ms. */
export const DAY = 864e5;
/** How far apart two records may be and still be taken to be of one pledge, in days. */
export const REACH = 10;

/** What makes a pledge; the rest (demanded, proposed, discussed, rumoured) is talk about one. */
const FOUNDING: ReadonlySet<Basis> = new Set(['claimed', 'announced', 'agreed', 'ordered']);

/** When a version says that its pledge runs, epoch ms; `null` where it does not say. */
export interface Window {
  readonly start: number | null;
  readonly end: number | null;
}

interface AnyNode {
  /** The first 12 digits of the report's id, the kind, its place in the report's list. */
  readonly id: string;
  readonly of: ReadReport;
  /** Its place in the report's list. */
  readonly n: number;
  /** When the report was published, epoch ms. */
  readonly said: number;
  /** The names by which others can touch it. */
  readonly blocks: readonly string[];
  /** Within which time others can touch it, epoch ms: what it speaks of, with half the reach at either side. */
  readonly from: number;
  readonly to: number;
}

/** A record about a pledge, as clustering looks at it. */
export type VersionNode = AnyNode & {
  readonly kind: 'pledge';
  readonly version: PledgeVersion;
  readonly parties: readonly string[];
  readonly window: Window;
};
export type StanceNode = AnyNode & { readonly kind: 'stance' };
export type Node = VersionNode | StanceNode;

/** The records of a report that a dossier is made of: pledges given, and stances. A report without a date has none. */
export function nodesOf(read: ReadReport): Node[] {
  const { report, records, sides } = read;
  if (report.published === null) return [];
  const said = parseIso(report.published, report.timezone).startMin ?? 0;
  const short = report.id.slice(0, 12);
  const founding = withParties(singleVersions(read)).filter(
    (v) => FOUNDING.has(v.basis) && parties(v.pledge).length > 0,
  );
  // A report's stances are about what it tells, whoever holds them.
  const own = `report ${short}`;
  const versions = founding.map((version): VersionNode => {
    const window = windowOf(version);
    const bound = parties(version.pledge);
    const { duration } = version.pledge;
    const after = duration === null ? null : said + lengthOf(duration);
    const known = [said, window.start, window.end ?? after].filter((t) => t !== null);
    return {
      kind: 'pledge',
      id: version.id,
      of: read,
      n: Number(version.id.slice(version.id.lastIndexOf(':') + 1)),
      blocks: union(bound, version.pledge.toward, records.stances.length > 0 ? [own] : []),
      from: Math.min(...known) - (REACH / 2) * DAY,
      to: Math.max(...known) + (REACH / 2) * DAY,
      version,
      parties: bound,
      said,
      window,
    };
  });
  const stances = records.stances.flatMap((stance, n): StanceNode[] => {
    const held = union(
      stance.holder,
      stance.holder.flatMap((h) => sides[h] ?? []),
    );
    const blocks = founding.length > 0 ? [own] : isAboutPledge(stance.about, stance.quote) ? held : [];
    if (blocks.length === 0) return [];
    const half = (REACH / 2) * DAY;
    return [
      {
        kind: 'stance',
        id: `${short}:stance:${n}`,
        of: read,
        blocks,
        from: said - half,
        to: said + half,
        n,
        said,
      },
    ];
  });
  return [...versions, ...stances];
}

function isAboutPledge(about: string, quote: string | readonly string[]): boolean {
  const words = contentWords(`${about} ${typeof quote === 'string' ? quote : quote.join(' ')}`);
  return words.some((w) => PLEDGE_WORDS.has(w));
}

/**
 * A voice that in one report says more of a pledge without saying again whom it binds ("he counts the pause from
 * Thursday night") speaks of those of whom it spoke in that report.
 */
function withParties(inReport: readonly PledgeVersion[]): PledgeVersion[] {
  return inReport.map((version) => {
    if (version.pledge.pledger.length > 0) return version;
    const spoken = inReport.find((v) => v.voice.name === version.voice.name && v.pledge.pledger.length > 0);
    if (!spoken) return version;
    const { pledger, toward, conditions } = spoken.pledge;
    return { ...version, pledge: { ...version.pledge, pledger, toward, conditions } };
  });
}

/** The window that a version states: its end counted from its start, or its start back from its end, by its length. */
function windowOf({ start_at, end_at, pledge }: PledgeVersion): Window {
  const length = pledge.duration === null ? null : lengthOf(pledge.duration);
  const start = start_at?.startMin ?? null;
  const end = end_at?.endMax ?? null;
  return {
    start: start ?? (end !== null && length !== null ? end - length : null),
    end: end ?? (start !== null && length !== null ? start + length : null),
  };
}

/** About how long an ISO duration is, in ms. */
export function lengthOf(iso: string): number {
  const { months, days, ms } = parseDuration(iso);
  return (months * 30 + days) * DAY + ms;
}

/** In the order of publication, and within a report as it lists them. */
export function byTelling(a: Node, b: Node): number {
  return a.said - b.said || compare(a.of.report.id, b.of.report.id) || a.n - b.n;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
