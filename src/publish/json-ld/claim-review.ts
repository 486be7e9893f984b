import { inOrderOfBelief, VERDICT_WORDS } from '../../judge/index.js';
import type {
  Choice,
  PledgeVersion,
  Source,
  TermName,
  Verdict,
  VerdictKind,
  Voice,
} from '../../model/index.js';
import { toEdtf } from '../../time/index.js';
import type { Holdings, JudgedPledge } from '../holdings.js';
import { cite, whatHappened, when } from '../text/words.js';

/** A person or a body, as schema.org has them. */
export interface Agent {
  readonly '@type': 'Person' | 'Organization';
  readonly name: string;
}

/** Where a claim or an incident is reported. */
export interface Appearance {
  readonly '@type': 'CreativeWork';
  readonly identifier: string;
  readonly name?: string;
  readonly url?: string;
  readonly publisher?: Agent;
  readonly datePublished?: string;
  /** The exact words. */
  readonly text?: string;
}

/** What a voice said of a pledge (schema.org Claim). */
export interface Claim {
  readonly '@type': 'Claim';
  readonly '@id': string;
  readonly name: string;
  readonly text: string;
  readonly author: Agent;
  readonly datePublished: string;
  readonly appearance: readonly Appearance[];
}

/** A verdict (schema.org Rating). `ratingValue` is there only where the scale has a place for it. */
export interface VerdictRating {
  readonly '@type': 'Rating';
  /** The verdict in words. */
  readonly alternateName: string;
  readonly ratingValue?: number;
  readonly bestRating: number;
  readonly worstRating: number;
  readonly ratingExplanation: string;
}

/** A claim judged under one reading (schema.org ClaimReview). */
export interface ClaimReview {
  readonly '@type': 'ClaimReview';
  readonly '@id': string;
  readonly name: string;
  readonly claimReviewed: string;
  readonly itemReviewed: Claim;
  /** The reading, and why it comes to this verdict. */
  readonly reviewBody: string;
  readonly reviewRating: VerdictRating;
  readonly author: Agent;
  readonly datePublished: string;
  readonly isBasedOn: readonly Appearance[];
}

export interface ClaimReviews {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly ClaimReview[];
}

/** The scale: what was pledged is kept at best, broken at worst. Any other verdict has no place on it, and no number. */
const ON_THE_SCALE: Readonly<Partial<Record<VerdictKind, number>>> = {
  broken: 1,
  'possibly-broken': 2,
  kept: 3,
};

const SCALE =
  'The scale rates whether the pledge was kept under this one reading: 3 kept, 2 possibly broken, 1 broken. A verdict that is none of these has no number.';

/** A review for each verdict, which is for each reading: the same words are kept under one and broken under another. */
export function claimReviews(holdings: Holdings): ClaimReviews {
  return {
    '@context': 'https://schema.org',
    '@graph': holdings.judged.flatMap((pledge) => reviewsOf(pledge, holdings)),
  };
}

function reviewsOf({ dossier, judgement }: JudgedPledge, holdings: Holdings): ClaimReview[] {
  const claims = new Map(dossier.versions.map((v) => [v.id, claimOf(v, holdings)]));
  const occurrences = new Map(judgement.occurrences.map((o) => [o.id, o]));
  return judgement.verdicts.map((verdict): ClaimReview => {
    const { reading, kind } = verdict;
    const claim = claims.get(reading.version) ?? claims.values().next().value!;
    const decisive = verdict.decisive && occurrences.get(verdict.decisive.occurrence);
    const sources = decisive ? believed(decisive.sources, verdict) : [];
    const happened =
      decisive &&
      `${when(decisive.time, dossier.timezone, '')}, ${whatHappened(decisive)} (${cite(sources[0]!, '')})`;
    const because = `${upper(VERDICT_WORDS[kind])}: ${happened ? `${happened}; ` : ''}${verdict.because}.`;
    return {
      '@type': 'ClaimReview',
      '@id': `urn:holdfire:review:${encodeURIComponent(reading.id)}:${judgement.standard}:${judgement.as_of}`,
      name: `${dossier.title}: ${VERDICT_WORDS[kind]} as ${reading.voice} had it`,
      claimReviewed: claim.text,
      itemReviewed: claim,
      reviewBody: `Under this reading (${readingWords(verdict)}; window ${toEdtf(reading.window, dossier.timezone)}). ${because} Judged as of ${judgement.as_of} at the standard of proof “${judgement.standard}”.`,
      reviewRating: ratingOf(kind, because),
      author: { '@type': 'Organization', name: 'Holdfire' },
      datePublished: judgement.as_of,
      isBasedOn: sources.map((s) => appearance(s, holdings)),
    };
  });
}

function ratingOf(kind: VerdictKind, because: string): VerdictRating {
  const value = ON_THE_SCALE[kind];
  return {
    '@type': 'Rating',
    alternateName: upper(VERDICT_WORDS[kind]),
    ...(value === undefined ? {} : { ratingValue: value }),
    bestRating: 3,
    worstRating: 1,
    ratingExplanation: `${because} ${SCALE}`,
  };
}

/** The sources that count under a reading, the most believed first. */
function believed(sources: readonly Source[], { reading }: Verdict): readonly Source[] {
  const counting = inOrderOfBelief(sources, reading.criteria);
  return counting.length > 0 ? counting : sources;
}

const TERMS: readonly TermName[] = ['start', 'end', 'zone', 'scope', 'counts'];

/** "start: from the day it was first told (convention utterance); …" */
export function readingWords({ reading }: Pick<Verdict, 'reading'>): string {
  return TERMS.map((term) => `${term}: ${choiceWords(reading.choices[term])}`).join('; ');
}

function choiceWords({ label, origin }: Choice): string {
  const from =
    origin.kind === 'said'
      ? `said by ${origin.voice}`
      : origin.kind === 'written'
        ? `written in ${origin.definition}`
        : `convention “${origin.name}”`;
  return `${label} (${from})`;
}

function claimOf(version: PledgeVersion, holdings: Holdings): Claim {
  const quote = version.sources[0]?.quote ?? '';
  return {
    '@type': 'Claim',
    '@id': `urn:holdfire:claim:${encodeURIComponent(version.id)}`,
    name: `${version.voice.name}, ${version.said_on} (${version.basis})`,
    text: quote,
    author: agentOf(version.voice),
    datePublished: version.said_on,
    appearance: version.sources.map((s) => appearance(s, holdings)),
  };
}

/** A voice that is itself one of the sides is a body; any other speaks as a person. */
function agentOf({ name, sides }: Voice): Agent {
  return { '@type': sides.includes(name) ? 'Organization' : 'Person', name };
}

function appearance(source: Source, { report }: Holdings): Appearance {
  const { title, url } = report(source.report) ?? {};
  return {
    '@type': 'CreativeWork',
    identifier: `sha256:${source.report}`,
    ...(title ? { name: title } : {}),
    ...(url ? { url } : {}),
    ...(source.outlet ? { publisher: { '@type': 'Organization', name: source.outlet } } : {}),
    ...(source.published ? { datePublished: source.published } : {}),
    ...(source.quote ? { text: source.quote } : {}),
  };
}

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
