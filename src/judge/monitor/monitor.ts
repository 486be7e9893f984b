import type { Places } from '../../dossier/index.js';
import type { Coverage, Occurrence, Reading, Standard, VerdictKind } from '../../model/index.js';
import { answerTo, Incidents, NO } from '../engine/index.js';
import { kindOf } from '../verdict.js';
import { Clock } from './clock.js';
import { ReadingIndex } from './reading-index.js';
import { RowOf } from './row-of.js';
import { Watched } from './watched.js';

/** A verdict that is no longer what it was; `from` is `null` for a reading that is new. */
export interface VerdictChange {
  readonly reading: string;
  readonly from: VerdictKind | null;
  readonly to: VerdictKind;
  /** Id of the occurrence that decides; `null` where none does. */
  readonly decisive: string | null;
}

const NONE: never[] = [];

/** What a reading comes to at the moment. */
export interface Standing {
  readonly kind: VerdictKind;
  /** Id of the occurrence that decides; `null` where none does. */
  readonly decisive: string | null;
}

/**
 * Watches readings while incidents, corrections, coverage and time come in, in any order. Each call gives the verdicts that
 * it changed; at any moment they are those that `judgeReading` gives. An incident costs what the readings cost that it can
 * touch; the other readings are not looked at.
 */
export class Monitor {
  private readonly incidents: Incidents;
  private readonly watched = new Map<string, Watched>();
  private readonly kinds = new Map<string, VerdictKind>();
  private readonly rows: RowOf;
  private readonly coverage: Coverage[] = [];
  private index = new ReadingIndex<Watched>();
  private readonly clock = new Clock<Watched>();

  /** @param now epoch ms; `tick` moves it on */
  constructor(
    private readonly places: Places,
    private readonly standard: Standard,
    private now: number,
  ) {
    this.incidents = new Incidents(places);
    this.rows = new RowOf((row) => this.incidents.id(row));
  }

  /** Watches one more reading. */
  watch(reading: Reading): VerdictChange[] {
    const watched = new Watched(reading, this.incidents, { standard: this.standard, now: this.now });
    this.watched.set(reading.id, watched);
    this.enter(watched);
    return this.changes([watched]);
  }

  /** Takes in an incident. One with an id that is known already corrects it. */
  add(occurrence: Occurrence): VerdictChange[] {
    const before = this.rows.get(occurrence.id);
    const touched = before < 0 ? null : this.remove(before);
    const row = this.incidents.add(occurrence);
    this.rows.set(occurrence.id, row);
    const found = this.touchedBy(row);
    if (touched === null) {
      if (found.length === 0) return NONE;
      for (const { owner, answer } of found) owner.add(row, answer);
      return this.changes(new Set(found.map((f) => f.owner)));
    }
    for (const { owner } of found) touched.add(owner);
    for (const w of touched) w.count();
    return this.changes(touched);
  }

  /** Takes an incident out again; one that is not known changes nothing. */
  retract(id: string): VerdictChange[] {
    const row = this.rows.get(id);
    if (row < 0) return [];
    this.rows.delete(id);
    const touched = this.remove(row);
    for (const w of touched) w.count();
    return this.changes(touched);
  }

  /** Takes in a record of who watched where: a window that was over may prove kept. */
  cover(coverage: Coverage): VerdictChange[] {
    this.coverage.push(coverage);
    return this.changes(this.watched.values());
  }

  /** It is now so late (epoch ms): windows begin and end, cut-offs pass. It may also be set back. */
  tick(now: number): VerdictChange[] {
    const isBack = now < this.now;
    this.now = now;
    const due = isBack ? [...this.watched.values()] : this.clock.due(now);
    const isRenewed = isBack || due.some((w) => w.reading.criteria?.cutoff != null);
    return this.changes(isRenewed ? this.renew(due) : due);
  }

  /** What a reading comes to; `undefined` for one that is not watched. */
  standing(reading: string): Standing | undefined {
    const watched = this.watched.get(reading);
    return watched && this.standingOf(watched);
  }

  private standingOf(watched: Watched): Standing {
    const { coverage, now, places } = this;
    const kind = kindOf(watched.reading, { coverage, now, places }, watched.tally);
    const row = watched.decisive(kind);
    return { kind, decisive: row < 0 ? null : this.incidents.occurrence(row).id };
  }

  private changes(touched: Iterable<Watched>): VerdictChange[] {
    const out: VerdictChange[] = [];
    for (const watched of touched) {
      const reading = watched.reading.id;
      const from = this.kinds.get(reading) ?? null;
      const { kind, decisive } = this.standingOf(watched);
      if (kind === from) continue;
      this.kinds.set(reading, kind);
      out.push({ reading, from, to: kind, decisive });
    }
    return out;
  }

  private enter(watched: Watched): void {
    this.index.add(watched.terms, watched);
    if (watched.otherSide !== null) this.index.add(watched.otherSide, watched);
    this.clock.add(watched, this.now);
  }

  /** The readings that a row matches, certainly or maybe, with its answer byte. */
  private touchedBy(row: number): readonly { owner: Watched; answer: number }[] {
    const { incidents } = this;
    const facets = incidents.facets(row);
    const [from, to] = [incidents.begins(row), incidents.ends(row)];
    const { interval } = incidents.dictionary.places[facets.place]!;
    const near = this.index.touched(facets, interval, from, to);
    if (near.length === 0) return NONE;
    const found: { owner: Watched; answer: number }[] = [];
    for (const terms of near) {
      const answer = answerTo(terms, facets, from, to);
      if ((answer & NO) === 0) found.push({ owner: terms.owner, answer });
    }
    return found;
  }

  private remove(row: number): Set<Watched> {
    const touched = new Set(this.touchedBy(row).map((f) => f.owner));
    this.incidents.retract(row);
    return touched;
  }

  /** After a cut-off has passed (or the clock was set back), what counts as proof is another question. */
  private renew(due: readonly Watched[]): Watched[] {
    const question = { standard: this.standard, now: this.now };
    const renewed = due.map((w) => new Watched(w.reading, this.incidents, question));
    for (const w of renewed) this.watched.set(w.reading.id, w);
    this.index = new ReadingIndex();
    this.clock.clear();
    for (const w of this.watched.values()) this.enter(w);
    return renewed;
  }
}
