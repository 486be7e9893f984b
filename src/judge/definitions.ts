import type { Places } from '../dossier/index.js';
import type {
  ActThreshold,
  Citation,
  Criteria,
  Definition,
  Dossier,
  Reading,
  Scope,
} from '../model/index.js';
import { parseIso } from '../time/index.js';
import { citation, convention, type Valued, written } from './conventions/choice.js';
import type { Between } from './conventions/clock.js';
import { countsChoices, countsLabel } from './conventions/counts.js';
import { scopeChoices, scopeValue } from './conventions/scope.js';
import { fixesWindow, writtenWindows } from './conventions/written-window.js';
import { product } from './product.js';
import { voicedWindows } from './readings.js';
import { wordOf } from './word.js';

/**
 * Every reading that somebody's written criteria allow (docs/semantics.md, "Definitions files"): what the file fixes, and
 * the conventions' choices for what it leaves out.
 */
export function definedReadings(
  definition: Definition,
  dossier: Dossier,
  places: Places,
  between: Between = () => false,
): Reading[] {
  const bound = definition.bound?.parties ?? dossier.pledger;
  const common = {
    version: `definition:${definition.name}`,
    voice: definition.name,
    said_on: saidOn(definition, dossier),
    bound,
    releasing: [],
    protects: dossier.toward.filter((t) => !bound.includes(t)),
    act: definition.act?.kind ?? dossier.act,
    criteria: criteriaOf(definition, dossier, places),
    word: wordOf(dossier, asVersion(definition, dossier), bound),
  };
  const windows = fixesWindow(definition)
    ? writtenWindows(definition, dossier, places)
    : voicedWindows(dossier, places).map((same) => same.slice(0, 1));
  const open = {
    common,
    windows,
    scopes: scopes(definition, dossier, places),
    counts: counts(definition),
  };
  return product(open, between);
}

function criteriaOf(definition: Definition, dossier: Dossier, places: Places): Criteria {
  const { standard, sources, cutoff, at_least, excluded, commitment } = definition;
  const citations: Record<string, Citation> = {};
  const fixed = { standard, sources, cutoff, at_least, excluded, commitment };
  for (const [term, given] of Object.entries(fixed))
    if (given !== undefined) citations[term] = citation(definition, given.cite);
  return {
    standard: standard?.proof ?? null,
    cutoff: cutoff === undefined ? null : cutoffAt(cutoff, dossier.timezone),
    accepts: sources?.accepts ?? null,
    at_least: at_least?.number ?? 1,
    excluded: (excluded?.places ?? []).map(places.resolve),
    commitment: commitment?.word ?? 'as-voiced',
    citations,
  };
}

/** A bare day is over before the cut-off falls. */
function cutoffAt({ at, zone }: NonNullable<Definition['cutoff']>, otherwise: string): number {
  const told = parseIso(at, zone ?? otherwise);
  return (at.includes('T') ? told.startMin : told.endMax)!;
}

function scopes(definition: Definition, dossier: Dossier, places: Places): readonly Valued<Scope>[] {
  const { scope } = definition;
  if (scope === undefined) return scopeChoices(dossier, asVersion(definition, dossier), places);
  const isPlaced = scope.places !== undefined || scope.cities_and_towns_of !== undefined;
  const value: Scope = {
    areas: (isPlaced ? (scope.places ?? []) : dossier.toward).map(places.resolve),
    settlements_of: (scope.cities_and_towns_of ?? []).map((name) => places.resolve(name).name),
    targets: scope.targets ?? [],
  };
  return [
    scopeValue(value, (id, label) =>
      isPlaced
        ? written('scope', id, label, definition, scope.cite)
        : convention('scope', id, label, 'protected-territory'),
    ),
  ];
}

function counts(definition: Definition): readonly Valued<ActThreshold>[] {
  if (definition.counts === undefined) return countsChoices();
  const { from, cite } = definition.counts;
  return [{ choice: written('counts', from, countsLabel(from), definition, cite), value: from }];
}

/** The file as a version that says nothing, so that the conventions fill what it leaves open. */
function asVersion(definition: Definition, dossier: Dossier) {
  const first = dossier.versions[0]!;
  return {
    ...first,
    id: `definition:${definition.name}`,
    voice: { name: definition.name, sides: [] },
    said_on: saidOn(definition, dossier),
    pledge: { ...first.pledge, places: [], places_open: false, targets: [], toward: dossier.toward },
  };
}

function saidOn({ dated }: Definition, { versions }: Dossier): string {
  return dated ?? versions[0]!.said_on;
}
