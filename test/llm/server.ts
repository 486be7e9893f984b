import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the server got it. */
export interface Got {
  readonly path: string;
  readonly key: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: unknown } };
    readonly temperature?: number;
  };
}

/** What the server does with a request; `turn` is 1 for the first. */
export type Behaviour = (got: Got, respond: ServerResponse, turn: number) => void;

/** A server on a loopback port that speaks "chat completions", well or badly. */
export interface ModelServer {
  readonly url: string;
  readonly got: Got[];
  /** The most requests that were under way at once. */
  readonly most: () => number;
  close(): Promise<void>;
}

export async function serve(behave: Behaviour): Promise<ModelServer> {
  const got: Got[] = [];
  let running = 0;
  let most = 0;
  const server = createServer((request: IncomingMessage, response) => {
    running++;
    most = Math.max(most, running);
    response.on('close', () => running--);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const one: Got = {
        path: request.url ?? '',
        key: request.headers.authorization,
        body: JSON.parse(Buffer.concat(parts).toString('utf8')),
      };
      got.push(one);
      behave(one, response, got.length);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    got,
    most: () => most,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A completion whose message is this text. */
export function completion(content: string | null, given: Record<string, unknown> = {}) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'test-model',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, ...(given.message as object) },
        finish_reason: given.finish ?? 'stop',
      },
    ],
    usage: given.usage ?? { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 },
  };
}

export function json(
  respond: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  respond.writeHead(status, { 'content-type': 'application/json', ...headers });
  respond.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Answers every request with this object. */
export const answering =
  (answer: unknown, given?: Record<string, unknown>): Behaviour =>
  (_, respond) =>
    json(respond, 200, completion(JSON.stringify(answer), given));

/** An error as such servers word it. */
export const failing =
  (status: number, message: string, headers: Record<string, string> = {}): Behaviour =>
  (_, respond) =>
    json(respond, status, { error: { message, type: 'error', code: null } }, headers);

/** The report's text in a question: what stands between its two fences. */
export function askedText(got: Got): string {
  const user = got.body.messages.at(-1)!.content;
  return /^(----- report \w+ -----)\n([\s\S]*)\n\1$/m.exec(user)![2]!;
}
