import { type Reader, type ReadOne, readHere } from '../../server/index.js';
import { builtin, type ExtractorOptions, extractorNamed } from '../extractors.js';
import { batched } from './batched.js';
import { cores, readInThreads } from './threads.js';

/** For fewer sources than this a thread is not worth its start. */
const LEAST_FOR_THREADS = 24;
/** Reports that a language model is asked about together. */
const ASKED_AT_ONCE = 16;

/** How reports are read, as the options of a command say. */
export interface ReaderOptions extends ExtractorOptions {
  /** Number of threads as a person wrote it. */
  readonly threads?: number | undefined;
  /** Links of feeds are given on. */
  readonly links?: boolean | undefined;
}

/**
 * The reader for a run over so many sources: the built-in rules in as many threads as there are cores, a language model from here. What is
 * wrong with the options is told before anything is opened.
 */
export async function readerFor(
  options: ReaderOptions,
  sources: number,
  note: (sentence: string) => void,
): Promise<Reader> {
  const links = options.links ?? false;
  const name = options.extractor ?? 'builtin';
  const readAll = await extractorNamed(name, options, process.env, note);
  const threads = options.threads ?? (sources < LEAST_FOR_THREADS ? 1 : cores());
  if (name === 'builtin') {
    if (threads > 1) return readInThreads(threads, { extract: true, links });
    let read: Awaited<ReturnType<typeof builtin>> | undefined;
    return readHere({ links, read: async (report) => (read ??= await builtin())(report) });
  }
  const sidesIn = await builtin();
  const ask = batched(readAll, ASKED_AT_ONCE);
  const read: ReadOne = async (report) => {
    const records = await ask(report);
    const { sides, places } = sidesIn(report);
    return { records, sides, ...(places === undefined ? {} : { places }) };
  };
  return readHere({ links, read }, ASKED_AT_ONCE);
}
