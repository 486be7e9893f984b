import type { Dossier } from '../model/index.js';
import { heldStances } from './attach.js';
import { Decided, type Decision, NO_DECISIONS } from './decisions.js';
import { dossierOf } from './dossier-of.js';
import { joinPledges } from './join-pledges.js';
import type { Node, StanceNode, VersionNode } from './node.js';
import type { Places } from './places.js';

/** The dossiers of records that nothing else touches (follow.ts), in order of their ids. */
export function dossiersOf(
  nodes: readonly Node[],
  places: Places,
  decisions: readonly Decision[] = NO_DECISIONS,
): Dossier[] {
  const versions = nodes.filter((n): n is VersionNode => n.kind === 'pledge');
  const stances = nodes.filter((n): n is StanceNode => n.kind === 'stance');
  const groups = joinPledges(versions, places, new Decided(decisions));
  const held = heldStances(stances, groups);
  return groups
    .map((group) => dossierOf(group, held.get(group) ?? [], places))
    .sort((a, b) => compare(a.id, b.id));
}

/** The order in which dossiers are listed: most voices, then most sources. */
export function mostVoicesFirst(a: Dossier, b: Dossier): number {
  return voices(b) - voices(a) || sources(b) - sources(a) || compare(a.id, b.id);
}

const voices = (d: Dossier) => new Set(d.versions.map((v) => v.voice.name)).size;
const sources = (d: Dossier) => d.versions.reduce((n, v) => n + v.sources.length, 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
