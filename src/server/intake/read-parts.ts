import type { Extraction } from '../../extract/index.js';
import {
  chunksOf,
  type FoundLink,
  type FoundReport,
  type Input,
  type NotRead,
  readSource,
} from '../../intake/index.js';
import type { Report } from '../../model/index.js';

/** A report with what was read in it; `extraction` is `null` where it is in another language, or nobody has read it yet. */
export interface ReadPart extends FoundReport {
  readonly extraction: Extraction | null;
}

/** What was found in a source, its reports read. */
export type Part = ReadPart | NotRead | FoundLink;

/** Reads the records of a report. */
export type ReadOne = (report: Report) => Extraction | Promise<Extraction>;

/** How inputs are read. */
export interface Reading {
  /** `null`: reports are only found, and not read. */
  readonly read: ReadOne | null;
  /** Links of feeds are given on for somebody to follow; otherwise what the feed itself says stands in for them. */
  readonly links?: boolean;
}

/** What is in an input, one by one, its reports read. */
export async function* readParts(input: Input, { read, links = false }: Reading): AsyncGenerator<Part> {
  for await (const found of readSource(input.bytes ?? chunksOf(input), input.about)) {
    const one = found.kind === 'link' && !links ? standIn(found, input) : found;
    if (one.kind !== 'report') yield one;
    else yield { ...one, extraction: one.unread === null && read !== null ? await read(one.report) : null };
  }
}

/** What the feed itself says of a report that it links to, or that it says nothing. */
function standIn(link: FoundLink, { about }: Input): FoundReport | NotRead {
  return (
    link.instead ?? {
      kind: 'unread',
      part: link.part,
      code: 'source-unknown',
      reason: `${about.name} only says that there is a report at ${link.url}.`,
      hint: 'Add --follow to fetch what it links to.',
    }
  );
}

/** Reads inputs: in this thread, or in others. */
export interface Reader {
  read(input: Input): AsyncIterable<Part>;
  /** How many inputs may be on the way at once. */
  readonly ahead: number;
  close(): Promise<void>;
}

/** A reader in this thread. @param ahead more than one where reading waits for others */
export function readHere(reading: Reading, ahead = 1): Reader {
  return { read: (input) => readParts(input, reading), ahead, close: async () => undefined };
}
