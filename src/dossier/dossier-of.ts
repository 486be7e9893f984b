import type { Dossier, HeldStance, PledgeAct, PledgeVersion } from '../model/index.js';
import type { PledgeGroup } from './join-pledges.js';
import { byTelling, type VersionNode } from './node.js';
import type { Places } from './places.js';
import { union } from './sets.js';
import { sourceOf } from './source.js';
import { isOutletsOwn, joinVersions } from './versions.js';

/** The dossier of versions that were joined, with the stances on it. */
export function dossierOf(group: PledgeGroup, stances: readonly HeldStance[], places: Places): Dossier {
  const { members, joins, rival } = group;
  const versions = versionsOf(members);
  const pledger = mostNamed(versions.map((v) => v.pledge.pledger));
  const toward = mostNamed(versions.map((v) => v.pledge.toward)).filter((t) => !pledger.includes(t));
  const first = versions[0]!;
  return {
    id: first.id,
    title: title(pledger, toward, versions),
    pledger,
    toward,
    act: first.pledge.act,
    timezone: zoneOf(toward, places) ?? first.timezone,
    versions,
    stances: [...stances],
    unsaid: members.flatMap(({ of: { report, records, sides }, n }) => {
      const record = records.pledges[n]!;
      return record.unsaid.map((term) => ({
        term,
        source: sourceOf(report, record, record.voiced_by, sides),
      }));
    }),
    joins: [...joins],
    ...(rival && { apart: [{ dossier: versionsOf(rival.group.members)[0]!.id, ...rival.reason }] }),
  };
}

/** Every voice's versions; what an outlet says for itself only where nobody else is heard. */
function versionsOf(members: readonly VersionNode[]): PledgeVersion[] {
  const all = members.toSorted(byTelling).map((m) => m.version);
  const named = all.filter((v) => !isOutletsOwn(v));
  return joinVersions(named.length > 0 ? named : all);
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

/** The zone of the protected side: its capital's, the one in which its people count the days. */
function zoneOf(toward: readonly string[], places: Places): string | null {
  for (const name of toward) {
    const zone = places.timezone(places.resolve(name));
    if (zone !== null) return zone;
  }
  return null;
}
