import { meet, type Places } from '../../dossier/index.js';
import type { FuzzyInterval, Reading } from '../../model/index.js';
import { type Asked, isUnlocated, match } from '../match.js';
import { AnswerTable, answerByte, bothBytes, NO, NO_TWICE } from './answer-byte.js';
import type { FacetDictionary, Facets } from './facets.js';
import { PlaceAnswers } from './place-answers.js';

/** A reading made ready to be asked of columns: answers about each facet, and the window as numbers. */
export interface Terms {
  readonly place: PlaceAnswers;
  readonly deed: AnswerTable;
  readonly proof: AnswerTable;
  /** Deed and proof together, by kind. */
  readonly kind: AnswerTable;
  readonly window: Window;
}

/** What is asked beside the reading: the standard of proof, and the instant (epoch ms) by which a source can have come. */
export type Question = Omit<Asked, 'places'>;

/** A window's certain part and possible part, epoch ms; an open side is infinite. */
export interface Window {
  readonly certainFrom: number;
  readonly certainTo: number;
  readonly possibleFrom: number;
  readonly possibleTo: number;
}

/**
 * Makes readings ready. Answers are worked out by `match` itself, on an occurrence that stands for all alike, and shared by
 * the readings that ask the same.
 */
export class TermsMaker {
  private readonly places = new Map<string, PlaceAnswers>();
  private readonly deeds = new Map<string, AnswerTable>();
  private readonly proofs = new Map<string, AnswerTable>();
  private readonly kinds = new Map<AnswerTable, Map<AnswerTable, AnswerTable>>();

  constructor(
    private readonly dictionary: FacetDictionary,
    private readonly world: Places,
  ) {}

  /**
   * @param apart parties whose share in a deed takes it out: an act by both sides together releases nobody
   */
  of(reading: Reading, { standard, now }: Question, apart: readonly string[] = []): Terms {
    const { bound, releasing, protects, act, threshold, criteria } = reading;
    const { areas, settlements_of, targets } = reading.scope;
    const { dictionary } = this;
    const asked: Asked = { standard, now, places: this.world };
    // All that `now` decides of a match is whether a source can still come in time.
    const closed = criteria?.cutoff != null && now >= criteria.cutoff;
    const deed = shared(
      this.deeds,
      JSON.stringify([bound, act, threshold, targets, apart]),
      () => new AnswerTable((id) => this.answerToDeed(reading, asked, apart, id)),
    );
    const proof = shared(
      this.proofs,
      JSON.stringify([standard, bound, releasing, protects, criteria, closed]),
      () => new AnswerTable((id) => this.answerToProof(reading, asked, id)),
    );
    const { deedOfKind, proofOfKind } = dictionary;
    return {
      place: shared(
        this.places,
        JSON.stringify([areas, settlements_of, criteria?.excluded]),
        () => new PlaceAnswers(reading, asked, dictionary),
      ),
      deed,
      proof,
      kind: shared(
        shared(this.kinds, deed, () => new Map<AnswerTable, AnswerTable>()),
        proof,
        () => new AnswerTable((id) => bothBytes(deed.of(deedOfKind[id]!), proof.of(proofOfKind[id]!))),
      ),
      window: windowOf(reading.window),
    };
  }

  private answerToDeed(reading: Reading, asked: Asked, apart: readonly string[], id: number): number {
    const stands = this.dictionary.deeds[id]!;
    if (meet(stands.actor, apart)) return NO | NO_TWICE;
    const { dimensions } = match(reading, stands, asked);
    const { attributed, act, target } = dimensions;
    return answerByte([attributed, act, target], isUnlocated(stands, { ...dimensions, place: 'yes' }));
  }

  private answerToProof(reading: Reading, asked: Asked, id: number): number {
    const { occurred } = match(reading, this.dictionary.proofs[id]!, asked).dimensions;
    return answerByte([occurred], false);
  }
}

function shared<K, T>(known: Map<K, T>, key: K, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

/** See `matchTime`: an occurrence counts as inside by its outer ends. A side with both bounds open bounds nothing. */
function windowOf({ startMin, startMax, endMin, endMax }: FuzzyInterval): Window {
  const [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return {
    certainFrom: startMin === null && startMax === null ? first : (startMax ?? last),
    certainTo: endMin === null && endMax === null ? last : (endMin ?? first),
    possibleFrom: startMin ?? first,
    possibleTo: endMax ?? last,
  };
}

/** The answer byte of a time from `from` to `to`. */
export function answerToTime(window: Window, from: number, to: number): number {
  if (from >= window.certainFrom && to <= window.certainTo) return 0;
  return to <= window.possibleFrom || from >= window.possibleTo ? NO : 1;
}

/** The answer byte of a whole row: the Kleene conjunction of its facets' and its time's. */
export function answerTo(terms: Terms, { place, deed, proof }: Facets, from: number, to: number): number {
  const what = bothBytes(terms.deed.of(deed), terms.proof.of(proof));
  return bothBytes(bothBytes(what, terms.place.of(place)), answerToTime(terms.window, from, to));
}
