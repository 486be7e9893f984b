import type { Places } from '../dossier/index.js';
import { parties } from '../dossier/index.js';
import type { Dossier, PledgeVersion, Reading } from '../model/index.js';
import { type Between, type ByClock, clocksOf } from './conventions/clock.js';
import { countsChoices } from './conventions/counts.js';
import { scopeChoices } from './conventions/scope.js';
import { windowsBy } from './conventions/window.js';
import { product } from './product.js';
import { withdrawal } from './stances.js';
import { wordOf } from './word.js';

/**
 * Every reading of a dossier: for each version, the product of what its voice could hold.
 *
 * @param between what lies between clocks; without it nothing does, and every day is the protected side's
 */
export function readings(dossier: Dossier, places: Places, between: Between = () => false): Reading[] {
  return dossier.versions.flatMap((version) => ofVersion(dossier, version, places, between));
}

function ofVersion(dossier: Dossier, version: PledgeVersion, places: Places, between: Between): Reading[] {
  const sides = sidesOf(dossier, version);
  const { bound, releasing } = sides;
  const common = {
    version: version.id,
    voice: version.voice.name,
    said_on: version.said_on,
    bound,
    releasing,
    protects:
      version.pledge.toward.length > 0 && releasing.length === 0 ? version.pledge.toward : dossier.toward,
    act: version.pledge.act,
    criteria: null,
    word: wordOf(dossier, version, bound),
  };
  const open = {
    common,
    windows: windowsByClocks(dossier, version, sides, places),
    scopes: scopeChoices(dossier, version, places),
    counts: countsChoices(),
  };
  return product(open, between);
}

/** Every window that the voices of a dossier can mean, each as every clock has it. */
export function voicedWindows(dossier: Dossier, places: Places): ByClock[][] {
  return dossier.versions.flatMap((v) => windowsByClocks(dossier, v, sidesOf(dossier, v), places));
}

/** Every window that a version can mean, each as every clock has it. */
function windowsByClocks(
  dossier: Dossier,
  version: PledgeVersion,
  { bound, releasing }: Sides,
  places: Places,
): ByClock[][] {
  const taken = withdrawal(dossier, version, [...bound, ...releasing]);
  const byClock = clocksOf(dossier, version, bound, places).map((clock) =>
    windowsBy(clock.zone, dossier, version, taken).map((edges) => ({ clock, edges })),
  );
  return byClock[0]!.map((_, n) => byClock.flatMap((windows) => windows[n] ?? []));
}

interface Sides {
  readonly bound: string[];
  readonly releasing: string[];
}

/**
 * Of the parties that a version binds, those whose pledge the dossier is about are judged, the others release. A version
 * that binds none of them is judged for whom it binds.
 */
function sidesOf(dossier: Dossier, version: PledgeVersion): Sides {
  const all = parties(version.pledge);
  const bound = all.filter((p) => dossier.pledger.includes(p));
  if (bound.length === 0) return { bound: all.length > 0 ? all : dossier.pledger, releasing: [] };
  return { bound, releasing: all.filter((p) => !bound.includes(p)) };
}
