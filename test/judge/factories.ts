import { judge } from '../../src/judge/index.js';
import type {
  Coverage,
  Dossier,
  Judgement,
  Occurrence,
  PledgeVersion,
  Source,
  Standard,
  TermName,
  VerdictKind,
} from '../../src/model/index.js';
import { parseIso, sharp } from '../../src/time/index.js';
import { places, ref } from './toy-places.js';

/** The clocks of Arden, so that days and instants are the same for the reader. */
const ZONE = 'UTC';

/** The instant at which an ISO day begins, or of a date-time. */
const instant = (iso: string) => parseIso(iso, ZONE).startMin!;

/** From one ISO day or date-time to another, both sharp; the end is the first instant outside. */
export const between = (from: string, to: string) => ({
  startMin: instant(from),
  startMax: instant(from),
  endMin: instant(to),
  endMax: instant(to),
});

/** What a voice says: Brume holds back from strikes on Arden, unless told otherwise. */
export function says(
  terms: Partial<PledgeVersion['pledge']> & { voice?: string; on?: string } = {},
): PledgeVersion {
  const { voice = 'Brume', on = '2026-03-01', ...said } = terms;
  const pledge: PledgeVersion['pledge'] = {
    pledger: ['Brume'],
    person: null,
    voiced_by: [voice],
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
    toward: ['Arden'],
    ...said,
  };
  return {
    id: `${voice} ${on}`,
    voice: { name: voice, sides: [voice] },
    said_on: on.slice(0, 10),
    said_at: parseIso(on, ZONE),
    timezone: ZONE,
    pledge,
    start_at: pledge.start === null ? null : parseIso(pledge.start, ZONE),
    end_at: pledge.end === null ? null : parseIso(pledge.end, ZONE),
    basis: pledge.basis,
    sources: [told('Gazette', voice)],
  };
}

/** A source: an outlet, and the bodies that it names. A body of the same name as a side belongs to it. */
export function told(outlet: string | null, ...by: string[]): Source {
  const sides = by.filter((body) => body !== 'villagers');
  return { report: `${outlet}: ${by}`, outlet, published: null, by, sides, selectors: [], quote: '' };
}

/** A strike by Brume that hit Ard, told by Arden in the Gazette, in one hour of the day unless told otherwise. */
export function strike(
  on: string,
  facts: Omit<Partial<Occurrence>, 'places'> & { places?: string[] } = {},
): Occurrence {
  const begins = instant(on.includes('T') ? on : `${on}T12:00Z`);
  const { places: names = ['Ard'], ...rest } = facts;
  return {
    id: on,
    actor: ['Brume'],
    act: 'drone-strike',
    places: names.map(ref),
    place_disputed: false,
    targets: [],
    time: { startMin: begins, startMax: begins, endMin: begins + 36e5, endMax: begins + 36e5 },
    counts: {},
    effect: 'impact',
    tally: false,
    sources: [told('Gazette', 'Arden')],
    joins: [],
    ...rest,
  };
}

/** Observers who watched these places throughout. */
export const watched = (...names: string[]): Coverage => ({
  source: 'Observers',
  places: names,
  time: sharp(instant('2026-01-01'), instant('2026-12-31')),
  stopped_by: null,
});

/** What is asked, and what is known besides the incidents. */
export interface Asked {
  asOf?: string;
  standard?: Standard;
  coverage?: Coverage[];
}

/** One dossier of these versions. */
export const dossier = (...versions: PledgeVersion[]): Dossier => ({
  id: 'd',
  title: 'Brume holds fire',
  pledger: ['Brume'],
  toward: ['Arden'],
  act: versions[0]!.pledge.act,
  timezone: ZONE,
  versions,
  stances: [],
  unsaid: [],
  joins: [],
});

/** The judgement of what was said, asked on 1 April unless told otherwise. */
export function judged(
  said: PledgeVersion | PledgeVersion[],
  occurrences: Occurrence[] = [],
  { asOf = '2026-04-01', standard = 'claimed', coverage = [] }: Asked = {},
): Judgement {
  return judge(dossier(...[said].flat()), occurrences, coverage, { asOf, standard }, places);
}

/** The one verdict on which all readings agree; a list of them where they do not. */
export function verdict(...asked: Parameters<typeof judged>): VerdictKind | VerdictKind[] {
  const kinds = [...new Set(judged(...asked).verdicts.map((v) => v.kind))];
  return kinds.length === 1 ? kinds[0]! : kinds;
}

/** The verdicts by the choices of one term: what each makes of it. */
export function verdictsBy(term: TermName, judgement: Judgement): Record<string, VerdictKind[]> {
  const by: Record<string, VerdictKind[]> = {};
  for (const { reading, kind } of judgement.verdicts) {
    const choice = reading.choices[term];
    const name = choice.origin.kind === 'convention' ? choice.origin.name : choice.label;
    by[name] = [...new Set([...(by[name] ?? []), kind])];
  }
  return by;
}
