import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { placesOf } from '../../src/dossier/index.js';
import { makeReport } from '../../src/intake/index.js';
import type { Incident, Pledge, Records } from '../../src/model/index.js';
import { type Gazetteer, loadGazetteer } from '../../src/place/index.js';

let gazetteer: Gazetteer | undefined;

/** The gazetteer that ships with Holdfire, loaded once. */
export function shippedGazetteer(): Gazetteer {
  gazetteer ??= loadGazetteer(readFileSync(resolve(__dirname, '../../data/place/gazetteer.bin')));
  return gazetteer;
}

/** Places for reports that speak of these. */
export function places(...records: Records[]) {
  return placesOf(shippedGazetteer(), records);
}

const found = (quote: string) => ({
  quote,
  spans: [{ start: 0, end: quote.length }],
  why: { rule: 'test', words: [] },
});

export function pledge(given: Partial<Pledge>): Pledge {
  return {
    ...found('they will hold fire'),
    pledger: ['Russia'],
    person: null,
    voiced_by: [],
    basis: 'announced',
    act: 'strike',
    targets: [],
    places: [],
    places_open: false,
    start: null,
    end: null,
    duration: null,
    conditions: [],
    unsaid: [],
    toward: [],
    ...given,
  };
}

export function incident(given: Partial<Incident>): Incident {
  return {
    ...found('they struck'),
    actor: [],
    act: 'attack',
    places: [],
    targets: [],
    from: null,
    to: null,
    counts: {},
    reported_by: [],
    effect: null,
    time: null,
    ...given,
  };
}

let made = 0;

/** A report with these records in it. */
export function report(
  published: string,
  given: {
    outlet?: string;
    timezone?: string;
    pledges?: Pledge[];
    incidents?: Incident[];
    sides?: Record<string, string[]>;
  },
) {
  const {
    outlet = 'The Example',
    timezone = 'Europe/Kyiv',
    pledges = [],
    incidents = [],
    sides = {},
  } = given;
  made += 1;
  const head = { published, outlet, timezone, lang: 'en' };
  return {
    report: makeReport(`they will hold fire; they struck (${made})`, head),
    records: { report: head, pledges, incidents, stances: [], statements: [], talks: [], patterns: [] },
    sides,
  };
}
