import { APIConnectionTimeoutError, APIError } from 'openai';
import { type ErrorCode, HoldfireError } from '../model/index.js';
import { type LlmSettings, shownAddress } from './settings.js';

/** What went wrong with one request, said in one sentence, and what may be done about it. */
export class Fault extends HoldfireError {
  constructor(
    code: ErrorCode,
    message: string,
    hint: string,
    /** Whether asking again may help. */
    readonly passing: boolean,
    /** Milliseconds that the server asks to wait first. */
    readonly after: number | null = null,
    /** Whether the server does not understand how it was asked, so that a plainer way may help. */
    readonly plainer = false,
  ) {
    super(code, message, hint);
  }
}

/** The answer's body did not come in time. */
export class TooSlow extends Error {}
/** The answer's body is larger than an answer can be. */
export class TooLong extends Error {}

/** Makes a fault of whatever the client threw. What a server said is quoted in part, never with the key in it. */
export function faultOf(error: unknown, settings: LlmSettings): Fault {
  if (error instanceof Fault) return error;
  const at = shownAddress(settings.url);
  const inner = causes(error);
  if (inner.some((e) => e instanceof TooLong))
    return nonsense(`The language model at ${at} answered more than an answer can hold.`);
  if (inner.some((e) => e instanceof TooSlow || e instanceof APIConnectionTimeoutError))
    return new Fault(
      'llm-slow',
      `The language model at ${at} did not answer within ${settings.answerMs / 1000} seconds.`,
      'Allow more with --llm-timeout SECONDS, or read with the built-in extractor: --fallback',
      true,
    );
  if (error instanceof APIError && typeof error.status === 'number') return ofStatus(error, settings, at);
  if (error instanceof SyntaxError)
    return nonsense(`The language model at ${at} answered something that is not JSON.`);
  const code = inner.map((e) => (e as NodeJS.ErrnoException).code).find((c) => typeof c === 'string');
  return new Fault(
    'llm-unreachable',
    `The language model at ${at} cannot be reached${why(code)}.`,
    'Check the address and the network, or read with the built-in extractor: --fallback',
    code !== 'ENOTFOUND',
  );
}

/** An answer that is none. */
export function nonsense(message: string): Fault {
  return new Fault(
    'llm-nonsense',
    message,
    'Is the address right (it usually ends in /v1)? Else try another model, or --fallback.',
    true,
  );
}

/** The model declines. */
export function refused(settings: LlmSettings, words: string): Fault {
  return new Fault(
    'llm-refused',
    `The model ${settings.model} declined to read the report${quoted(words, settings)}.`,
    'Try another model, or read with the built-in extractor: --fallback',
    false,
  );
}

function ofStatus(error: APIError, settings: LlmSettings, at: string): Fault {
  const status = error.status as number;
  const words = quoted(serverWords(error), settings);
  if (status === 401 || status === 403)
    return new Fault(
      'llm-denied',
      `The language model at ${at} does not let this key in (${status}).`,
      settings.key === null
        ? 'No key was given: set HOLDFIRE_LLM_KEY.'
        : 'Check HOLDFIRE_LLM_KEY (or OPENAI_API_KEY), and whether it may use this model.',
      false,
    );
  if (status === 404)
    return new Fault(
      'llm-not-found',
      `There is no model ${settings.model} at ${at}, or no such address${words}.`,
      'Check --llm-model and --llm-url (most addresses end in /v1).',
      false,
    );
  if (status === 429)
    return new Fault(
      'llm-busy',
      `The language model at ${at} takes no more requests for now (429)${words}.`,
      'Wait and run it again (what was answered is kept), or use --llm-parallel 1 or --fallback.',
      true,
      retryAfter(error.headers),
    );
  return new Fault(
    'llm-failed',
    `The language model at ${at} answered with an error (${status})${words}.`,
    'Look at the log of that server, or read with the built-in extractor: --fallback',
    status >= 500 || status === 408 || status === 409,
    status >= 500 ? retryAfter(error.headers) : null,
    status === 400 || status === 422 || status === 501,
  );
}

/** Retry-After (RFC 9110, 10.2.3): seconds or a date; and the milliseconds that some servers give. */
function retryAfter(headers: Headers | undefined): number | null {
  const ms = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (ms >= 0) return ms;
  const text = headers?.get('retry-after') ?? '';
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return seconds >= 0 ? seconds : null;
}

function serverWords(error: APIError): string {
  const body = error.error as { message?: unknown; error?: { message?: unknown } | string } | undefined;
  const inner = typeof body?.error === 'object' ? body.error.message : (body?.error ?? body?.message);
  return typeof inner === 'string' ? inner : '';
}

/** What a server said, fit to be printed on one line: short, without the key, control marks or a page of HTML. */
function quoted(words: string, { key }: LlmSettings): string {
  let text = key === null ? words : words.replaceAll(key, '…');
  text = text
    .replace(/\b(?:sk|key|Bearer)[-_ ][\w*.-]{6,}/g, '…')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  if (text === '' || text.startsWith('<')) return '';
  return `: "${text.length > 160 ? `${text.slice(0, 160)}…` : text}"`;
}

function why(code: string | undefined): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return ': its name is not known';
  if (code === 'ECONNREFUSED') return ': nothing listens there';
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET') return ': it broke off the connection';
  return code === undefined ? '' : ` (${code})`;
}

/** An error and what caused it. */
function causes(error: unknown): unknown[] {
  const out: unknown[] = [];
  for (let e = error; e instanceof Error && out.length < 8; e = e.cause) {
    out.push(e);
    if (e instanceof AggregateError) out.push(...e.errors);
  }
  return out;
}
