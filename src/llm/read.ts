import { type Extractor, HoldfireError, type Records, type Report, VERSION } from '../model/index.js';
import { type AnswerCache, digest } from './cache.js';
import { Count } from './count.js';
import { CutShort, type Request } from './endpoint.js';
import { ground, type PieceAnswer } from './ground.js';
import { contentOf } from './key.js';
import { overdue, type Pause, patiently, pause as realPause, turnstile } from './patience.js';
import { halvesOf, type Piece, piecesOf } from './pieces.js';
import { PROMPT_VERSION, questionFor } from './prompt.js';
import type { LlmSettings } from './settings.js';

/** What reading with a language model needs from outside. */
export interface LlmReader {
  readonly settings: LlmSettings;
  readonly request: Request;
  readonly cache: AnswerCache;
  readonly pause?: Pause;
  /** Reads a report the built-in way, where the model cannot; without it, the model's failure is the reading's. */
  readonly builtin?: (report: Report) => Records;
}

/**
 * Reads reports with a language model, in their order, several requests at a time. Each result has the shape of the built-in
 * extractor's and says in `extractor` what was dropped, spent and cached.
 *
 * Throws the `HoldfireError` of the first report that could not be read, unless there is a built-in reader to fall back on. What cannot
 * mend itself while the others are read (no such host, key or model) ends the attempt for all.
 */
export async function readWithModel(reports: readonly Report[], reader: LlmReader): Promise<Records[]> {
  const stop = new AbortController();
  const pass = turnstile(reader.settings.parallel);
  // As many reports under way as requests: a report's time starts when it is taken up.
  const inHand = turnstile(reader.settings.parallel);
  let over: HoldfireError | null = null;
  return Promise.all(
    reports.map((report) =>
      inHand(async () => {
        try {
          if (over !== null) throw over;
          return await readOne(report, reader, pass, stop.signal);
        } catch (error) {
          if (!(error instanceof HoldfireError)) throw error;
          if (LASTING.has(error.code)) over ??= error;
          if (reader.builtin) return { ...reader.builtin(report), extractor: insteadOf(error) };
          over ??= error;
          stop.abort(over);
          throw over;
        }
      }),
    ),
  );
}

const LASTING: ReadonlySet<string> = new Set(['llm-unreachable', 'llm-denied', 'llm-not-found', 'llm-busy']);

/** Kept in place of an answer that has no room: the piece is read in halves. */
const HALVED = 'read-in-halves';

async function readOne(
  report: Report,
  reader: LlmReader,
  pass: ReturnType<typeof turnstile>,
  stopped: AbortSignal,
): Promise<Records> {
  const { settings, cache } = reader;
  const late = new AbortController();
  const until = performance.now() + settings.reportMs;
  const timer = setTimeout(() => late.abort(overdue(settings)), settings.reportMs);
  const signal = AbortSignal.any([stopped, late.signal]);
  const count = new Count();

  const ask = async (piece: Piece): Promise<PieceAnswer[]> => {
    count.pieces += 1;
    const key = digest(contentOf(report, piece, settings));
    const kept = await cache.get(key);
    if (kept !== null && HALVED in kept) return inHalves(piece);
    if (kept !== null) {
      count.cached += 1;
      return [{ within: piece, answer: kept }];
    }
    try {
      const { answer, tokens } = await patiently(
        () =>
          pass(() => {
            signal.throwIfAborted();
            return reader.request(questionFor(report, piece), signal, () => {
              count.requests += 1;
            });
          }),
        settings,
        until,
        signal,
        reader.pause ?? realPause,
      );
      count.spent(tokens);
      await cache.put(key, answer);
      return [{ within: piece, answer }];
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (!(error instanceof CutShort) || halvesOf(piece) === null) throw error;
      count.spent(error.tokens);
      await cache.put(key, { [HALVED]: true });
      return inHalves(piece);
    }
  };
  const inHalves = async (piece: Piece): Promise<PieceAnswer[]> => {
    count.pieces -= 1;
    return (await Promise.all((halvesOf(piece) ?? []).map(ask))).flat();
  };

  try {
    const answers = (await Promise.all(piecesOf(report.text).map(ask))).flat();
    const { records, dropped } = ground(report, answers, {
      rule: 'llm',
      words: [`model:${settings.model}`, `prompt:${PROMPT_VERSION}`],
    });
    const extractor: Extractor = {
      name: 'llm',
      version: VERSION,
      model: settings.model,
      prompt: PROMPT_VERSION,
      ...count.told(settings.price),
      dropped,
      instead_of: null,
    };
    const { published, outlet, timezone, lang } = report;
    return { report: { published, outlet, timezone, lang }, ...records, extractor };
  } finally {
    clearTimeout(timer);
    late.abort(overdue(settings));
  }
}

/** The block of a reading that the built-in extractor did because the model could not. */
function insteadOf(error: HoldfireError): Extractor {
  return {
    name: 'builtin',
    version: VERSION,
    model: null,
    prompt: null,
    pieces: 1,
    cached: 0,
    requests: 0,
    dropped: {},
    tokens: null,
    cost: null,
    instead_of: { name: 'llm', because: error.message },
  };
}
