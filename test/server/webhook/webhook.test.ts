import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { VerdictChange } from '../../../src/publish/index.js';
import {
  deliver,
  messageOf,
  notify,
  type Outside,
  type Patience,
  secretKey,
  webhookUrl,
} from '../../../src/server/webhook/index.js';

const SECRET = `whsec_${Buffer.from('a secret of at least twenty-four bytes').toString('base64')}`;
const KEY = secretKey(SECRET);
const PATIENCE: Patience = { timeout: 300, waits: [10, 20, 40], longestWait: 5_000 };

interface Heard {
  readonly headers: Record<string, string>;
  readonly body: string;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A receiver on this machine that answers its nth request as told; the last answer is repeated. */
async function receiver(...answers: ((response: ServerResponse, request: IncomingMessage) => void)[]) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      heard.push({ headers: request.headers as Record<string, string>, body });
      answers[Math.min(heard.length, answers.length) - 1]!(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, heard };
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(code, headers).end('x'.repeat(10));
  };
const silence = () => {};
const hangUp = (_: ServerResponse, request: IncomingMessage) => {
  request.socket.destroy();
};

/** The real network and clock, but waits are only written down. */
function outside(): { readonly at: Outside; readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    at: {
      fetch: (input, init) => fetch(input, init),
      pause: async (ms) => void waits.push(ms),
      now: Date.now,
      chance: () => 0.5,
    },
  };
}

const CHANGE: VerdictChange = {
  id: 'urn:holdfire:change:1a56:2026-02-01:broken:claimed',
  pledge: 'p:pledge:0',
  title: 'Russia: to hold strikes on Kyiv',
  voice: 'Donald Trump',
  said_on: '2026-01-29',
  terms: 'Kyiv and the other cities',
  standard: 'claimed',
  day: '2026-02-01',
  from: 'in-force',
  to: 'broken',
  decisive: null,
  because: 'an act of the kind held back',
  timezone: 'Europe/Kyiv',
};
const MESSAGE = messageOf(CHANGE);

describe('a message to a webhook', () => {
  it('passes the verifier of Standard Webhooks, and says what changed', async () => {
    const { url, heard } = await receiver(status(204));
    expect(await deliver(MESSAGE, { url, key: KEY }, PATIENCE, outside().at)).toEqual({
      outcome: 'delivered',
      attempts: 1,
      last: 'status 204',
    });
    const told = new Webhook(SECRET).verify(heard[0]!.body, heard[0]!.headers) as {
      type: string;
      data: VerdictChange;
    };
    expect([told.type, told.data.from, told.data.to]).toEqual(['verdict.changed', 'in-force', 'broken']);
    expect(heard[0]!.headers['webhook-id']).toBe(CHANGE.id);
  });

  it('does not pass with another body, another id, or another secret', async () => {
    const { url, heard } = await receiver(status(200));
    await deliver(MESSAGE, { url, key: KEY }, PATIENCE, outside().at);
    const [{ headers, body }] = heard as [Heard];
    expect(() => new Webhook(SECRET).verify(body.replace('broken', 'kept'), headers)).toThrow();
    expect(() => new Webhook(SECRET).verify(body, { ...headers, 'webhook-id': 'other' })).toThrow();
    expect(() => new Webhook(`whsec_${Buffer.alloc(32).toString('base64')}`).verify(body, headers)).toThrow();
  });

  it.each([
    ['fails', [status(500), status(503)]],
    ['hangs up', [hangUp, hangUp]],
    ['does not answer in time', [silence, silence]],
    ['redirects', [status(302, { location: 'http://127.0.0.1:1/' }), status(301)]],
    ['refuses', [status(400), status(404)]],
  ] as const)(
    'is sent again when the receiver %s, each time signed anew under the same id',
    async (_, bad) => {
      const { url, heard } = await receiver(...bad, status(200));
      const { at, waits } = outside();
      const delivery = await deliver(MESSAGE, { url, key: KEY }, PATIENCE, at);
      expect(delivery).toEqual({ outcome: 'delivered', attempts: 3, last: 'status 200' });
      expect(waits).toEqual([10, 20]);
      expect(new Set(heard.map((h) => h.headers['webhook-id'])).size).toBe(1);
      for (const { headers, body } of heard) new Webhook(SECRET).verify(body, headers);
    },
  );

  it('is given up after the last attempt, with the reason', async () => {
    const { url, heard } = await receiver(status(500));
    const { at, waits } = outside();
    expect(await deliver(MESSAGE, { url, key: KEY }, PATIENCE, at)).toEqual({
      outcome: 'failed',
      attempts: 4,
      last: 'status 500',
    });
    expect([heard.length, waits]).toEqual([4, [10, 20, 40]]);
  });

  it('tells when nobody listens', async () => {
    const { url } = await receiver(status(200));
    closing.splice(0).forEach((close) => {
      close();
    });
    const delivery = await deliver(MESSAGE, { url, key: KEY }, { ...PATIENCE, waits: [] }, outside().at);
    expect(delivery).toEqual({ outcome: 'failed', attempts: 1, last: 'no answer (ECONNREFUSED)' });
  });

  it('is not sent again to one that is gone (410)', async () => {
    const { url, heard } = await receiver(status(410));
    expect((await deliver(MESSAGE, { url, key: KEY }, PATIENCE, outside().at)).outcome).toBe('gone');
    expect(heard.length).toBe(1);
  });

  it('waits as long as the receiver asks, within a bound', async () => {
    const { url } = await receiver(
      status(429, { 'retry-after': '2' }),
      status(503, { 'retry-after': '9999' }),
      status(200),
    );
    const { at, waits } = outside();
    await deliver(MESSAGE, { url, key: KEY }, PATIENCE, at);
    expect(waits).toEqual([2000, 5000]);
  });
});

describe('a round of changes', () => {
  const changes = ['a', 'b', 'c'].map((id) => ({ ...CHANGE, id: `urn:${id}` }));
  const memory = (ids: string[]) => ({
    has: (id: string) => ids.includes(id),
    add: async (id: string) => void ids.push(id),
  });

  it('goes out in order, and nothing twice', async () => {
    const { url, heard } = await receiver(status(200));
    const ids = ['urn:a'];
    expect(await notify(changes, { url, key: KEY }, memory(ids), PATIENCE, outside().at)).toEqual({
      sent: 2,
      skipped: 1,
      stopped: null,
    });
    expect(heard.map((h) => h.headers['webhook-id'])).toEqual(['urn:b', 'urn:c']);
    expect(ids).toEqual(['urn:a', 'urn:b', 'urn:c']);
  });

  it('stops at what is not taken, and begins there the next time', async () => {
    const { url, heard } = await receiver(status(200), status(500), status(200));
    const ids: string[] = [];
    const impatient = { ...PATIENCE, waits: [] };
    const first = await notify(changes, { url, key: KEY }, memory(ids), impatient, outside().at);
    expect([first.sent, first.stopped?.id, first.stopped?.outcome]).toEqual([1, 'urn:b', 'failed']);
    expect((await notify(changes, { url, key: KEY }, memory(ids), impatient, outside().at)).sent).toBe(2);
    expect(heard.map((h) => h.headers['webhook-id'])).toEqual(['urn:a', 'urn:b', 'urn:b', 'urn:c']);
  });
});

describe('secrets and addresses', () => {
  it.each([
    '',
    'whsec_',
    'whsec_c2hvcnQ=',
    'whsec_not base64 at all, really not',
    `whsec_${Buffer.alloc(65).toString('base64')}`,
  ])('a secret that is none is refused without being repeated: %j', (secret) => {
    expect(() => secretKey(secret)).toThrow(/24 to 64 bytes/);
  });

  it('goes by https, or by http on this machine', () => {
    expect(webhookUrl('https://desk.example/hook')).toBe('https://desk.example/hook');
    expect(webhookUrl('http://localhost:9/x')).toBe('http://localhost:9/x');
    for (const bad of [
      'http://desk.example/',
      'https://a:b@desk.example/',
      'ftp://x/',
      'javascript:1',
      'nonsense',
    ])
      expect(() => webhookUrl(bad), bad).toThrow(/https/);
  });
});
