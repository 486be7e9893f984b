import { HoldfireError } from '../model/index.js';

/** How the language model is reached and bounded. */
export interface LlmSettings {
  /** The endpoint's base address, without a slash at its end: `http://localhost:11434/v1`. */
  readonly url: string;
  readonly key: string | null;
  readonly model: string;
  /** Price of a million tokens, in whatever currency; `null` is not known. */
  readonly price: { readonly in: number; readonly out: number } | null;
  /** Milliseconds that one answer may take, and all of a report's with every repetition. */
  readonly answerMs: number;
  readonly reportMs: number;
  /** Requests under way at once. */
  readonly parallel: number;
  /** How often one question is asked at most. */
  readonly tries: number;
}

/** The options of the command line, as they are written; seconds, not milliseconds. */
export interface LlmOptions {
  readonly llmUrl?: string | undefined;
  readonly llmModel?: string | undefined;
  readonly llmPrice?: string | undefined;
  readonly llmTimeout?: string | undefined;
  readonly llmLimit?: string | undefined;
  readonly llmParallel?: string | undefined;
}

/**
 * Settings from options, else from the environment (`HOLDFIRE_LLM_URL`, `_MODEL`, `_KEY`, `_PRICE`, then `OPENAI_BASE_URL` and
 * `OPENAI_API_KEY`). There is no option for the key: what stands on a command line, others on the machine can see. There is no
 * address by default: a report is sent nowhere unless it was said where. Throws `bad-option`.
 */
export function llmSettings(
  options: LlmOptions,
  env: Readonly<Record<string, string | undefined>>,
): LlmSettings {
  const url = options.llmUrl ?? filled(env.HOLDFIRE_LLM_URL) ?? filled(env.OPENAI_BASE_URL);
  if (url === undefined)
    throw bad(
      'It is not said where the language model is.',
      'Give --llm-url, or set HOLDFIRE_LLM_URL: for example http://localhost:11434/v1',
    );
  const model = options.llmModel ?? filled(env.HOLDFIRE_LLM_MODEL);
  if (model === undefined || model.trim() === '')
    throw bad(
      'It is not said which language model is meant.',
      'Give --llm-model, or set HOLDFIRE_LLM_MODEL.',
    );
  const answerMs = seconds('--llm-timeout', options.llmTimeout, 120);
  return {
    url: address(url),
    key: filled(env.HOLDFIRE_LLM_KEY) ?? filled(env.OPENAI_API_KEY) ?? null,
    model,
    price: price(options.llmPrice ?? filled(env.HOLDFIRE_LLM_PRICE)),
    answerMs,
    reportMs: seconds('--llm-limit', options.llmLimit, 600),
    parallel: count('--llm-parallel', options.llmParallel, 4),
    tries: 4,
  };
}

/** An address as it may be shown: without a name, a password or a query. */
export function shownAddress(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname.replace(/\/$/, '')}`;
}

function address(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol))
    throw bad(
      'The address of the language model is not a web address.',
      'It looks like https://host/v1 or http://localhost:11434/v1.',
    );
  if (parsed.username !== '' || parsed.password !== '')
    throw bad(
      'The address of the language model holds a name or a password.',
      'Leave it out, and set HOLDFIRE_LLM_KEY.',
    );
  return url.replace(/\/+$/, '');
}

function price(text: string | undefined): LlmSettings['price'] {
  if (text === undefined) return null;
  const parts = text.split(',').map((p) => (/^\s*\d+(\.\d+)?\s*$/.test(p) ? Number(p) : Number.NaN));
  if (parts.length !== 2 || parts.some(Number.isNaN))
    throw bad(
      `"${text}" is not a price.`,
      'Give the price of a million tokens read and written: --llm-price 0.15,0.60',
    );
  return { in: parts[0]!, out: parts[1]! };
}

function seconds(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise * 1000;
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value <= 86_400) return value * 1000;
  throw bad(`${option} has "${text}", which is not a number of seconds.`, `For example ${option} 120`);
}

function count(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 64) return value;
  throw bad(`${option} has "${text}", which is not a number from 1 to 64.`, `For example ${option} 4`);
}

const filled = (value: string | undefined) =>
  value === undefined || value.trim() === '' ? undefined : value.trim();
const bad = (message: string, hint: string) => new HoldfireError('bad-option', message, hint);
