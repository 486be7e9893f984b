import type { Basis, Dossier, HeldStance, JoinReason, PledgeAct, PledgeVersion } from '../model/index.js';
import { parseIso } from '../time/index.js';
import { Groups } from './groups.js';
import type { ReadReport } from './input.js';
import type { Places } from './places.js';
import { contradict, meet, union } from './sets.js';
import { sourceOf } from './source.js';
import { isOutletsOwn, joinVersions, parties, singleVersions } from './versions.js';

/** What makes a pledge; the rest (demanded, proposed, discussed, rumoured) is talk about one. */
const FOUNDING: ReadonlySet<Basis> = new Set(['claimed', 'announced', 'agreed', 'ordered']);
/** How far apart two voices may speak and still be taken to speak of one pledge, in days. */
const SAME_PLEDGE_DAYS = 10;

const FAMILY: Readonly<Record<PledgeAct, string>> = {
  strike: 'hold fire',
  attack: 'hold fire',
  shelling: 'hold fire',
  'all-hostilities': 'hold fire',
  advance: 'hold ground',
  withdraw: 'withdraw',
  release: 'release',
  access: 'access',
  other: 'other',
};

/**
 * One dossier for every pledge in the reports, the one with most voices first (docs/semantics.md, "From records to a
 * dossier"). Reports may come in any order; the answer does not depend on it.
 */
export function dossiers(reports: readonly ReadReport[], places: Places): Dossier[] {
  const instant = ({ report }: ReadReport) => parseIso(report.published!, report.timezone).startMin ?? 0;
  const ordered = reports
    .filter((r) => r.report.published !== null)
    .toSorted((a, b) => instant(a) - instant(b) || compare(a.report.id, b.report.id));
  const all = ordered.flatMap((r) => withParties(singleVersions(r)));
  const founding = all.filter((v) => FOUNDING.has(v.basis) && parties(v.pledge).length > 0);

  const groups = new Groups(founding.length);
  const joins: { at: number; reason: JoinReason }[] = [];
  for (let i = 0; i < founding.length; i++) {
    for (let j = i + 1; j < founding.length; j++) {
      const reason = samePledge(founding[i]!, founding[j]!);
      if (reason === null) continue;
      groups.join(i, j);
      joins.push({ at: i, reason });
    }
  }
  return groups
    .all()
    .map((members) => {
      const root = groups.find(members[0]!);
      return build(
        members.map((m) => founding[m]!),
        joins.filter((j) => groups.find(j.at) === root).map((j) => j.reason),
        ordered,
        places,
      );
    })
    .sort((a, b) => voices(b) - voices(a) || sources(b) - sources(a) || compare(a.id, b.id));
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

/** Why two versions speak of one pledge; `null` when a careful reader would keep them apart. */
export function samePledge(a: PledgeVersion, b: PledgeVersion): JoinReason | null {
  if (FAMILY[a.pledge.act] !== FAMILY[b.pledge.act]) return null;
  if (!meet(parties(a.pledge), parties(b.pledge))) return null;
  const days = Math.abs(Date.parse(a.said_on) - Date.parse(b.said_on)) / 864e5;
  if (days > SAME_PLEDGE_DAYS && !follows(a, b) && !follows(b, a)) return null;
  const mutual = a.pledge.conditions.length > 0 || b.pledge.conditions.length > 0;
  if (!mutual && contradict(a.pledge.toward, b.pledge.toward)) return null;
  const parts = [
    `both bind ${parties(a.pledge)
      .filter((p) => parties(b.pledge).includes(p))
      .join(' and ')}`,
    `both are about ${FAMILY[a.pledge.act] === 'hold fire' ? 'holding fire' : FAMILY[a.pledge.act]}`,
    days < 1 ? 'told on the same day' : `told ${Math.round(days)} days apart`,
  ];
  let score = Math.max(0, 1 - days / (2 * SAME_PLEDGE_DAYS));
  if (meet(a.pledge.toward, b.pledge.toward)) {
    parts.push(`both protect ${a.pledge.toward.filter((t) => b.pledge.toward.includes(t)).join(' and ')}`);
    score += 1;
  }
  if (a.pledge.person !== null && a.pledge.person === b.pledge.person) {
    parts.push(`both name ${a.pledge.person}`);
    score += 1;
  }
  return { a: a.id, b: b.id, score: Number(score.toFixed(2)), parts };
}

/** Whether `b` is said while `a` runs by its stated end, or on the day it ends: an extension, however long it has run. */
function follows(a: PledgeVersion, b: PledgeVersion): boolean {
  const end = a.end_at?.endMax ?? null;
  return end !== null && a.said_on <= b.said_on && (b.said_at.startMin ?? Number.POSITIVE_INFINITY) <= end;
}

function build(
  members: readonly PledgeVersion[],
  joins: readonly JoinReason[],
  reports: readonly ReadReport[],
  places: Places,
): Dossier {
  const named = members.filter((v) => !isOutletsOwn(v));
  const versions = joinVersions(named.length > 0 ? named : members);
  const pledger = mostNamed(versions.map((v) => v.pledge.pledger));
  const toward = mostNamed(versions.map((v) => v.pledge.toward)).filter((t) => !pledger.includes(t));
  const first = versions[0]!;
  const inDossier = new Set(members.map((m) => m.id));
  return {
    id: first.id,
    title: title(pledger, toward, versions),
    pledger,
    toward,
    act: first.pledge.act,
    timezone: zoneOf(toward, places) ?? reports[0]!.report.timezone,
    versions,
    stances: stances(reports, members),
    unsaid: reports.flatMap(({ report, records, sides }) =>
      records.pledges.flatMap((p, n) =>
        inDossier.has(`${report.id.slice(0, 12)}:pledge:${n}`)
          ? p.unsaid.map((term) => ({ term, source: sourceOf(report, p, p.voiced_by, sides) }))
          : [],
      ),
    ),
    joins: [...joins],
  };
}

/** The list that most versions give; the earliest of those given equally often. */
function mostNamed(lists: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, { list: readonly string[]; n: number }>();
  for (const list of lists) {
    if (list.length === 0) continue;
    const key = list.toSorted().join('|');
    const entry = seen.get(key) ?? { list, n: 0 };
    seen.set(key, { ...entry, n: entry.n + 1 });
  }
  const best = [...seen.values()].sort((a, b) => b.n - a.n)[0];
  return best ? [...best.list] : [];
}

function title(
  pledger: readonly string[],
  toward: readonly string[],
  versions: readonly PledgeVersion[],
): string {
  const verb = ACT_WORDS[versions[0]!.pledge.act];
  const places = union(...versions.slice(0, 1).map((v) => v.pledge.places));
  const where =
    places.length > 0 ? ` on ${places.join(', ')}` : toward.length > 0 ? ` toward ${toward.join(', ')}` : '';
  return `${pledger.join(' and ')}: ${verb}${where}, first told ${versions[0]!.said_on}`;
}

const ACT_WORDS: Readonly<Record<PledgeAct, string>> = {
  strike: 'to hold strikes',
  attack: 'to hold attacks',
  shelling: 'to hold shelling',
  'all-hostilities': 'to cease hostilities',
  advance: 'not to advance',
  withdraw: 'to withdraw',
  release: 'to release those held',
  access: 'to grant access',
  other: 'a pledge',
};

/** Stances in reports that tell of the pledge, by a voice that is a party, a mediator or a speaker in it. */
function stances(reports: readonly ReadReport[], members: readonly PledgeVersion[]): HeldStance[] {
  const telling = new Set(members.flatMap((m) => m.sources.map((s) => s.report)));
  return reports
    .filter((r) => telling.has(r.report.id))
    .flatMap(({ report, records, sides }) =>
      records.stances.map((s) => ({
        holder: s.holder,
        position: s.position,
        about: s.about,
        said_on: report.published!.slice(0, 10),
        source: sourceOf(report, s, s.holder, sides),
      })),
    );
}

/** The zone of the protected side: its capital's, the one in which its people count the days. */
function zoneOf(toward: readonly string[], places: Places): string | null {
  for (const name of toward) {
    const zone = places.timezone(places.resolve(name));
    if (zone !== null) return zone;
  }
  return null;
}

const voices = (d: Dossier) => new Set(d.versions.map((v) => v.voice.name)).size;
const sources = (d: Dossier) => d.versions.reduce((n, v) => n + v.sources.length, 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
