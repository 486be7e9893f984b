import OpenAI from 'openai';
import { VERSION } from '../model/index.js';
import { Fault, faultOf, nonsense, refused, TooLong, TooSlow } from './fault.js';
import { type Question, withSchema } from './prompt.js';
import { answerSchema } from './schema.js';
import { type LlmSettings, shownAddress } from './settings.js';

/** Tokens read and written. */
export interface Tokens {
  readonly in: number;
  readonly out: number;
}

/** What a model answered to one question: an object, not yet checked. */
export interface Answer {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly tokens: Tokens | null;
}

/** The answer stopped before its end, for want of room: a shorter question may do. */
export class CutShort extends Fault {
  constructor(
    settings: LlmSettings,
    readonly tokens: Tokens | null,
  ) {
    super(
      'llm-nonsense',
      `The model ${settings.model} broke off its answer before the end.`,
      'It has too little room for its answer: try another model, or --fallback.',
      false,
    );
  }
}

/** Puts one question to an endpoint, and tells of each call that it takes; throws a `Fault`. */
export type Request = (question: Question, signal: AbortSignal, called: () => void) => Promise<Answer>;

/** Bytes of an answer at most. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * A way to put one question to an OpenAI-compatible endpoint ("chat completions"). The answer is asked for in the form of a JSON
 * Schema; a server that does not understand this is asked for any JSON with the schema in the prompt, and then in the prompt
 * alone. What it understood is kept to.
 */
export function endpoint(settings: LlmSettings): Request {
  const client = new OpenAI({
    baseURL: settings.url,
    apiKey: settings.key ?? 'none',
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: settings.answerMs + 5000,
    logLevel: 'off',
    fetch: boundedFetch(settings.answerMs),
    defaultHeaders: {
      'User-Agent': `holdfire/${VERSION}`,
      ...(settings.key === null ? { Authorization: null } : {}),
    },
  });
  let way = 0;
  return async (question, signal, called) => {
    for (let at = way; ; at++) {
      try {
        const body = WAYS[at]!(question);
        called();
        const answer = await client.chat.completions.create(
          { model: settings.model, stream: false, ...body },
          { signal },
        );
        const read = answerOf(answer, settings);
        way = Math.max(way, at);
        return read;
      } catch (error) {
        const fault = faultOf(error, settings);
        if (!fault.plainer || at + 1 >= WAYS.length) throw fault;
      }
    }
  };
}

type Body = Pick<
  OpenAI.ChatCompletionCreateParamsNonStreaming,
  'messages' | 'response_format' | 'temperature'
>;

const schema = answerSchema();

/** Ways to ask, the strictest first. Some models take no temperature. */
const WAYS: readonly ((q: Question) => Body)[] = [
  (q) => ({ ...messages(q), ...SCHEMA, temperature: 0 }),
  (q) => ({ ...messages(q), ...SCHEMA }),
  (q) => ({ ...messages(withSchema(q, schema)), response_format: { type: 'json_object' }, temperature: 0 }),
  (q) => messages(withSchema(q, schema)),
];

const SCHEMA: Pick<Body, 'response_format'> = {
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'holdfire_records', strict: true, schema: schema as Record<string, unknown> },
  },
};

function messages(q: Question): Pick<Body, 'messages'> {
  return {
    messages: [
      { role: 'system', content: q.system },
      { role: 'user', content: q.user },
    ],
  };
}

/** The object that a completion holds. What comes from a server is believed in nothing. */
function answerOf(reply: unknown, settings: LlmSettings): Answer {
  const at = shownAddress(settings.url);
  const completion = typeof reply === 'string' ? parsed(reply) : reply;
  if (!isObject(completion)) {
    throw nonsense(
      typeof reply === 'string' && /^\s*</.test(reply)
        ? `The address ${at} answered with a web page, not as a language model does.`
        : `The address ${at} did not answer as a language model does.`,
    );
  }
  const choice = Array.isArray(completion.choices) ? completion.choices[0] : undefined;
  const message = isObject(choice) ? choice.message : undefined;
  if (!isObject(choice) || !isObject(message)) throw nonsense(`The model ${settings.model} gave no answer.`);
  const tokens = tokensOf(completion.usage);
  if (typeof message.refusal === 'string' && message.refusal !== '') throw refused(settings, message.refusal);
  if (choice.finish_reason === 'content_filter') throw refused(settings, 'content filter');
  if (choice.finish_reason === 'length') throw new CutShort(settings, tokens);
  const text = contentText(message.content);
  if (text.trim() === '') throw nonsense(`The model ${settings.model} gave an empty answer.`);
  const answer = parsed(unfenced(text));
  if (!isObject(answer)) throw nonsense(`The model ${settings.model} answered something that is not JSON.`);
  if (!schemaKinds.some((kind) => kind in answer))
    throw nonsense(`The model ${settings.model} answered JSON that holds no records.`);
  return { answer, tokens };
}

const schemaKinds = Object.keys(schema.properties as Record<string, unknown>);

function tokensOf(usage: unknown): Tokens | null {
  if (!isObject(usage)) return null;
  const { prompt_tokens: read, completion_tokens: written } = usage;
  const whole = (n: unknown): n is number => typeof n === 'number' && Number.isInteger(n) && n >= 0;
  return whole(read) && whole(written) ? { in: read, out: written } : null;
}

/** The text of an answer, where a server gives it in parts as well. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('');
}

/** JSON without the fence, or the thoughts before it, that small models put around it. */
function unfenced(text: string): string {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  return from >= 0 && to > from ? text.slice(from, to + 1) : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fetches an answer whole, bounded in time to its last byte and in size: the client itself bounds only the wait for its head. */
function boundedFetch(ms: number): typeof fetch {
  return async (url, init) => {
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(new TooSlow('no answer')), ms);
    try {
      const signal = init?.signal ? AbortSignal.any([init.signal, clock.signal]) : clock.signal;
      const response = await fetch(url, { ...init, signal });
      const body = await bytesOf(response);
      return new Response(body.length === 0 ? null : new Uint8Array(body), {
        status: response.status,
        headers: response.headers,
      });
    } catch (error) {
      throw clock.signal.aborted ? clock.signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  };
}

async function bytesOf(response: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) throw new TooLong('too long an answer');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
