import { type Places, parties } from '../../dossier/index.js';
import type { Choice, Dossier, PledgeVersion, Scope } from '../../model/index.js';
import { convention, said, type Valued } from './choice.js';

/** Every scope that the voice of a version could mean (docs/semantics.md, "Terms, choices, readings"). */
export function scopeChoices(dossier: Dossier, version: PledgeVersion, places: Places): Valued<Scope>[] {
  const said = saysScope(version) ? own(dossier, version, places) : [];
  if (said.length > 0 && !isVague(version)) return said;
  const others = dossier.versions.filter((v) => v !== version && saysScope(v) && !isVague(v));
  const before = others.filter((v) => v.voice.name === version.voice.name && v.said_on <= version.said_on);
  const borrowed = [
    ...said,
    ...before.flatMap((v) => own(dossier, v, places).map((s) => borrow(s, 'as-before', v))),
    ...others
      .filter((v) => v.voice.name !== version.voice.name)
      .flatMap((v) => own(dossier, v, places).map((s) => borrow(s, 'as-others-said', v))),
  ];
  const distinct = new Map<string, Valued<Scope>>();
  for (const scope of borrowed) if (!distinct.has(scope.choice.id)) distinct.set(scope.choice.id, scope);
  return distinct.size > 0 ? [...distinct.values()] : [territory(dossier, version, places)];
}

function saysScope({ pledge }: PledgeVersion): boolean {
  return pledge.places.length > 0 || pledge.targets.length > 0;
}

/** Names the protected side and no more ("the pause in strikes on Ukraine"): narrower words of others still fit it. */
function isVague({ pledge }: PledgeVersion): boolean {
  return pledge.targets.length === 0 && pledge.places.every((p) => pledge.toward.includes(p));
}

/** The scopes that a version's own words allow. */
function own(dossier: Dossier, version: PledgeVersion, places: Places): Valued<Scope>[] {
  const { pledge } = version;
  if (pledge.places.length === 0) return [territory(dossier, version, places)];
  const areas = pledge.places.map(places.resolve);
  const scope = { areas, settlements_of: [], targets: pledge.targets };
  if (pledge.places_open) {
    const countries = [...new Set(areas.flatMap((a) => a.country ?? []))];
    return [
      scopeValue({ ...scope, settlements_of: countries }, (id, label) => said('scope', id, label, version)),
    ];
  }
  const [only] = areas;
  const country = areas.length === 1 && only ? places.capitalOf(only) : null;
  if (only && country) {
    return [
      scopeValue(scope, (id, label) => convention('scope', id, `${label}, the city`, 'city')),
      scopeValue({ ...scope, areas: [country] }, (id, label) =>
        convention('scope', id, `${label}, which ${only.name} stands for`, 'country'),
      ),
    ];
  }
  return [scopeValue(scope, (id, label) => said('scope', id, label, version))];
}

/** Nobody named a place: the territory of whom the pledge protects; of both sides where it binds both. */
function territory(dossier: Dossier, version: PledgeVersion, places: Places): Valued<Scope> {
  const { pledge } = version;
  const bound = parties(pledge);
  const protects = pledge.toward.length > 0 ? pledge.toward : dossier.toward;
  const names = bound.length > 1 ? bound : protects;
  const scope = { areas: names.map(places.resolve), settlements_of: [], targets: pledge.targets };
  return scopeValue(scope, (id, label) => convention('scope', id, label, 'protected-territory'));
}

/** A scope as a choice: equal scopes have equal ids. */
export function scopeValue(scope: Scope, choice: (id: string, label: string) => Choice): Valued<Scope> {
  const id = `scope:${[...scope.areas.map((a) => a.name), ...scope.settlements_of.map((c) => `settlements of ${c}`)].join('+')}:${scope.targets.join('+') || 'any'}`;
  return { choice: choice(id, label(scope)), value: scope };
}

function label(scope: Scope): string {
  const places = scope.areas.map((a) => a.name).join(' and ');
  const where =
    scope.settlements_of.length > 0
      ? `${places} and the other cities and towns of ${scope.settlements_of.join(' and ')}`
      : places || 'anywhere';
  return scope.targets.length > 0 ? `${scope.targets.join(', ')} in ${where}` : where;
}

/** A scope that another version said, held by this one's voice under a convention. */
function borrow({ choice, value }: Valued<Scope>, name: string, from: PledgeVersion): Valued<Scope> {
  const whose = name === 'as-before' ? `as said on ${from.said_on}` : `as ${from.voice.name} has it`;
  return { choice: convention('scope', choice.id, `${choice.label} (${whose})`, name), value };
}
