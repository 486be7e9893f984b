import { chunksOf, digestOf, type FoundLink, type Input } from '../../intake/index.js';
import { keepOriginal, type Ledger } from '../../ledger/index.js';
import {
  type Entry,
  type ErrorCode,
  HoldfireError,
  type Records,
  type SourcePayload,
} from '../../model/index.js';
import { draft } from '../draft.js';
import { batchOf } from '../operations.js';
import { runAhead } from './ahead.js';
import type { Part, Reader, ReadPart } from './read-parts.js';

/** What became of one thing in an input. */
export type Outcome =
  | {
      readonly kind: 'report';
      readonly path: string;
      readonly part: string | null;
      readonly report: string;
      /** `false` where the ledger held the report already. */
      readonly new: boolean;
      /** Why records were not read in it: another language. */
      readonly unread: string | null;
      /** What was read in it now; `null` where it was held or not read. */
      readonly records: Records | null;
    }
  | {
      readonly kind: 'fault';
      readonly path: string;
      readonly part: string | null;
      readonly code: ErrorCode;
      readonly reason: string;
      readonly hint: string;
    }
  | { readonly kind: 'link'; readonly path: string; readonly link: FoundLink };

/** What of a ledger it takes to add to it. */
export type Shelf = Pick<Ledger, 'append' | 'holds' | 'find'>;

/** What takes inputs in. */
export interface Intake {
  readonly ledger: Shelf;
  readonly reader: Reader;
  /** The folder of original bytes; `null`: they are not kept. */
  readonly originals: string | null;
  /** Hears of each input when it is done with, in their order. */
  readonly done?: (input: Input | HoldfireError) => void;
}

/** Reports of one source that are appended at once. */
const AT_ONCE = 64;

/**
 * Takes inputs into the ledger, in their order, whatever order they are read in. Each report is kept with its records as soon as it
 * is its turn; when all of a source is there, the source itself is entered, and its bytes lie beside the ledger. So whatever ends a run, the
 * next one goes on where it stopped: a source that is entered is not read again, and what was said of it is said again.
 */
export async function* addSources(
  inputs: AsyncIterable<Input | HoldfireError>,
  intake: Intake,
): AsyncGenerator<Outcome> {
  for await (const { input, outcomes } of runAhead(begin(inputs, intake), intake.reader.ahead)) {
    yield* outcomes;
    intake.done?.(input);
  }
}

interface Begun {
  readonly input: Input | HoldfireError;
  readonly outcomes: AsyncIterable<Outcome>;
}

/** Begins to read each input; how many are on the way is up to whoever asks for them. */
async function* begin(inputs: AsyncIterable<Input | HoldfireError>, intake: Intake): AsyncGenerator<Begun> {
  for await (const input of inputs) {
    if (input instanceof HoldfireError) {
      yield { input, outcomes: one(faultOf(input, '')) };
      continue;
    }
    try {
      const whole =
        input.path === '-' && input.bytes === undefined ? { ...input, bytes: await collected(input) } : input;
      const digest = await digestOf(whole);
      const held = await heldSource(intake.ledger, digest.sha256, whole);
      yield {
        input,
        outcomes:
          held === null
            ? kept(whole, digest, runAhead(intake.reader.read(whole), AT_ONCE), intake)
            : list(held),
      };
    } catch (error) {
      if (!(error instanceof HoldfireError)) throw error;
      yield { input, outcomes: one(faultOf(error, input.path)) };
    }
  }
}

/** All bytes of an input, which can be read only once or only here. Throws `file-too-large`. */
export async function collected(input: Input): Promise<Uint8Array> {
  const { MOST_BYTES } = await import('../../intake/index.js');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(input)) {
    size += chunk.length;
    if (size > MOST_BYTES)
      throw new HoldfireError(
        'file-too-large',
        `${input.about.name} is larger than a report can be (${Math.ceil(size / 1024 / 1024)} MB; at most ${MOST_BYTES / 1024 / 1024} MB).`,
        'Give one report a file.',
      );
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** What was said of a source when it was entered; `null` where it was not. A plain text is its own report. */
async function heldSource(ledger: Shelf, sha256: string, input: Input): Promise<Outcome[] | null> {
  const held = await ledger.holds([`source:${sha256}`, `report:${sha256}`]);
  if (held.has(`source:${sha256}`)) {
    const entry = await ledger.find(`source:${sha256}`);
    return outcomesOf(entry!, input.path);
  }
  return held.has(`report:${sha256}`) ? [heldReport(input.path, null, sha256, null)] : null;
}

function outcomesOf(entry: Entry, path: string): Outcome[] {
  const { parts } = entry.payload as unknown as SourcePayload;
  return parts.map(({ part, report, unread }) =>
    report === null
      ? {
          kind: 'fault',
          path,
          part,
          code: 'source-broken',
          reason: unread ?? '',
          hint: 'So it was when it was first read.',
        }
      : heldReport(path, part, report, unread),
  );
}

function heldReport(path: string, part: string | null, report: string, unread: string | null): Outcome {
  return { kind: 'report', path, part, report, new: false, unread, records: null };
}

async function* kept(
  input: Input,
  { sha256, size }: { sha256: string; size: number },
  parts: AsyncIterable<Part>,
  intake: Intake,
): AsyncGenerator<Outcome> {
  const { ledger } = intake;
  const said: SourcePayload['parts'] = [];
  let waiting: ReadPart[] = [];
  let links = false;
  const flush = async function* (): AsyncGenerator<Outcome> {
    const some = waiting;
    waiting = [];
    const added = await ledger.append(some.map(batchOf));
    for (const [i, { part, report, unread, extraction }] of some.entries())
      yield {
        kind: 'report',
        path: input.path,
        part,
        report: report.id,
        new: added[i]!.length > 0,
        unread,
        records: extraction?.records ?? null,
      };
  };
  for await (const found of parts) {
    if (found.kind === 'link') {
      links = true;
      yield { kind: 'link', path: input.path, link: found };
    } else if (found.kind === 'unread') {
      said.push({ part: found.part, report: null, unread: found.reason });
      yield {
        kind: 'fault',
        path: input.path,
        part: found.part,
        code: found.code,
        reason: found.reason,
        hint: found.hint,
      };
    } else {
      said.push({ part: found.part, report: found.report.id, unread: found.unread });
      waiting.push(found);
      if (waiting.length >= AT_ONCE) yield* flush();
    }
  }
  // A plain text that was read is in the ledger whole: the report is its bytes.
  const isText =
    said.length === 1 &&
    said[0]!.report === sha256 &&
    said[0]!.unread === null &&
    input.retrieved === undefined;
  const reports = said.filter((s) => s.report !== null).length;
  if (!isText && reports > 0 && intake.originals !== null)
    await keepOriginal(intake.originals, sha256, chunksOf(input), input.path);
  yield* flush();
  // A feed whose links are followed is never done with, and what could not be read at all may be by a later version.
  if (isText || reports === 0 || links) return;
  const { name, type = null, url = null, headers = {} } = input.about;
  const payload: SourcePayload = {
    id: sha256,
    name,
    type,
    url,
    size,
    retrieved: input.retrieved ?? null,
    headers: { ...headers },
    parts: said,
  };
  await ledger.append([[draft('source', payload)]]);
}

function faultOf({ code, message, hint }: HoldfireError, path: string): Outcome {
  return { kind: 'fault', path, part: null, code, reason: message, hint };
}

async function* one(outcome: Outcome): AsyncGenerator<Outcome> {
  yield outcome;
}
async function* list(outcomes: readonly Outcome[]): AsyncGenerator<Outcome> {
  yield* outcomes;
}
