import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HoldfireError } from '../../src/model/index.js';
import type { Desk } from '../../src/server/index.js';
import { OPERATIONS } from '../../src/server/operations/index.js';
import { exampleDesk, served, TOKEN, WRITES } from './served.js';

let desk: Desk;
let app: FastifyInstance;
const logged: string[] = [];
beforeAll(async () => {
  desk = await exampleDesk();
  app = await served(desk, { log: (line) => logged.push(line) });
});
afterAll(() => {
  expect(logged).toEqual([]);
});

const HOST = { host: '127.0.0.1:4780' };
const HOSTILE = [
  '<script>alert(1)</script>',
  "' OR 1=1 --",
  '../../../../etc/passwd',
  '\u0000',
  '\u202eevil\u2066',
  '__proto__',
  'constructor',
  '-1',
  '1e999',
  'NaN',
  '2026-99-99',
  '9999999999999999999999',
  'a'.repeat(5000),
  '%F0%9F%92%A3',
  '{"$ne":null}',
];

describe('hostile inputs on every route', () => {
  it.each(OPERATIONS.map((o) => [o.name, o] as const))(
    '%s refuses or ignores them in one sentence',
    async (_, o) => {
      const fields = Object.keys(o.input.shape);
      for (const value of HOSTILE) {
        const path = o.path.replace(/\{\w+\}/g, encodeURIComponent(value));
        const fieldsIn = fields.filter((f) => !o.path.includes(`{${f}}`));
        const query = fieldsIn.map((f) => `${f}=${encodeURIComponent(value)}`).join('&');
        for (const url of [`/api/v1${path}?${query}`, `/api/v1${o.path.replace(/\{\w+\}/g, '1')}?${query}`]) {
          const answer = await app.inject({
            method: o.method,
            url,
            headers: { ...HOST, ...WRITES },
            ...(o.method === 'POST' ? { payload: Object.fromEntries(fieldsIn.map((f) => [f, value])) } : {}),
          });
          expect(answer.statusCode, `${o.method} ${url}`).toBeLessThan(500);
          if (answer.statusCode >= 400) {
            expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
            const told = answer.json();
            expect(told.status).toBe(answer.statusCode);
            expect(told.detail).toMatch(/[.”"]$/);
            expect(told.hint).not.toBe('');
          }
        }
      }
    },
  );

  it.each([
    ['/api/v1/%', 400],
    ['/api/v1/pledges/%E0%A4%A', 400],
    ['/..%2f..%2fpackage.json', 404],
    ['/api/v1/pledges?as_of=2026-02-30', 400],
    ['/api/v1/incidents?bbox=1,2,3', 400],
    ['/api/v1/incidents?bbox=0,50,10,40', 400],
    ['/api/v1/pledges?limit=1000000', 400],
    ['/api/v1/pledges?cursor=////', 400],
    [`/api/v1/pledges?cursor=${Buffer.from('{"after":-1}').toString('base64url')}`, 400],
    ['/api/v1/pledges?limit=1&limit=2', 400],
    ['/api/v1/reports/zzzz', 400],
    ['/api/v1/reports/00000000', 404],
    ['/api/v1/incidents/nothing', 404],
  ])('%s → %i', async (url, status) => {
    const answer = await app.inject({ method: 'GET', url, headers: HOST });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().code).not.toBe('');
  });

  it('refuses bodies that are no JSON, no object, of another type, or too large', async () => {
    const post = (payload: string, type = 'application/json') =>
      app.inject({
        method: 'POST',
        url: '/api/v1/reports',
        headers: { ...HOST, ...WRITES, 'content-type': type },
        payload,
      });
    expect((await post('{')).statusCode).toBe(400);
    expect((await post('[]')).statusCode).toBe(400);
    expect((await post('"text"')).statusCode).toBe(400);
    expect((await post('{"text":"  "}')).statusCode).toBe(400);
    expect((await post('{"text":"a","url":"javascript:alert(1)"}')).statusCode).toBe(400);
    expect((await post('{"text":"a","published":"yesterday"}')).statusCode).toBe(400);
    expect((await post('{"__proto__":{"x":1},"text":"a"}')).statusCode).toBe(400);
    expect((await post('text=a', 'application/x-www-form-urlencoded')).statusCode).toBe(415);
    expect((await post(`{"text":"${'a'.repeat(24_000_001)}"}`)).statusCode).toBe(413);
  });

  it('tells nothing of its inside when something unforeseen goes wrong', async () => {
    const lines: string[] = [];
    const broken: Desk = {
      ...desk,
      look: () => Promise.reject(new Error('secret at /home/me')),
    };
    const other = await served(broken, { log: (line) => lines.push(line) });
    const answer = await other.inject({ method: 'GET', url: '/api/v1/pledges?q=hidden', headers: HOST });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(lines.join()).toContain('secret at /home/me');
    expect(lines.join()).not.toContain('hidden');
    const busy: Desk = {
      ...desk,
      look: () => Promise.reject(new HoldfireError('ledger-busy', 'It is busy.', 'Wait.')),
    };
    const third = await served(busy);
    expect((await third.inject({ method: 'GET', url: '/api/v1/pledges', headers: HOST })).statusCode).toBe(
      503,
    );
  });
});

describe('who may', () => {
  const url = '/api/v1/reports';
  const payload = { text: 'Brume said on Monday that it would hold its fire.', published: '2026-02-02' };
  const post = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url, headers: { ...HOST, ...headers }, payload });

  it('reads without a token and writes with one', async () => {
    const none = await post({});
    expect(none.statusCode).toBe(401);
    expect(none.json().code).toBe('not-signed-in');
    expect((await post({ authorization: 'Bearer wrong' })).statusCode).toBe(401);
    expect((await post(WRITES)).json().new).toBe(true);
    expect((await post(WRITES)).json().new).toBe(false);
  });

  it('hands pages of this machine a cookie that no other site can use', async () => {
    const page = await app.inject({ method: 'GET', url: '/', headers: HOST });
    const [cookie] = page.cookies as { name: string; value: string; httpOnly: boolean; sameSite: string }[];
    expect(cookie).toMatchObject({ name: 'holdfire', httpOnly: true, sameSite: 'Strict' });
    const own = { cookie: `holdfire=${cookie!.value}` };
    expect(
      (await post({ ...own, origin: 'http://127.0.0.1:4780', 'sec-fetch-site': 'same-origin' })).statusCode,
    ).toBe(200);
    const other = await post({ ...own, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
    expect(other.statusCode).toBe(403);
    expect((await post({ ...own, origin: 'null' })).statusCode).toBe(403);
    expect((await post({ ...own, 'sec-fetch-site': 'same-site' })).statusCode).toBe(403);
    const { user } = (
      await app.inject({ method: 'GET', url: '/api/v1/session', headers: { ...HOST, ...own } })
    ).json();
    expect(user).toEqual({ name: 'Tester', role: 'admin' });
  });

  it('answers to this machine’s names alone', async () => {
    for (const host of ['evil.example', 'evil.example:4780', '127.0.0.1.evil.example', '10.0.0.1'])
      expect(
        (await app.inject({ method: 'GET', url: '/api/v1/pledges', headers: { host } })).statusCode,
        host,
      ).toBe(421);
    for (const host of ['localhost:1', '127.0.0.1', '[::1]:4780'])
      expect(
        (await app.inject({ method: 'GET', url: '/api/v1/ledger', headers: { host } })).statusCode,
        host,
      ).toBe(200);
  });

  it('sends a strict policy with everything', async () => {
    for (const url of ['/', '/api/v1/pledges', '/api/v1/nothing']) {
      const { headers } = await app.inject({ method: 'GET', url, headers: HOST });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  it('slows down who asks too much', async () => {
    const small = await served(desk, { perMinute: 20 });
    const ask = () => small.inject({ method: 'GET', url: '/api/v1/ledger', headers: HOST });
    const codes: number[] = [];
    for (let i = 0; i < 25; i++) codes.push((await ask()).statusCode);
    expect(codes.filter((c) => c === 200).length).toBe(20);
    const last = await ask();
    expect(last.statusCode).toBe(429);
    expect(last.json().detail).toContain('Too many');
  });

  it('never shows the token', async () => {
    const page = await app.inject({ method: 'GET', url: '/api/v1/session', headers: { ...HOST, ...WRITES } });
    expect(page.body).not.toContain(TOKEN);
  });
});

it('shows hostile text of a report as what it is', async () => {
  const text =
    '<img src=x onerror=alert(1)>\n\nRussia \u202eagreed\u202c not to strike Kyiv until 1 March, Putin said on Monday.';
  const added = await app.inject({
    method: 'POST',
    url: '/api/v1/reports',
    headers: { ...HOST, ...WRITES },
    payload: { text, published: '2026-02-04' },
  });
  const { id } = added.json();
  const shown = await app.inject({ method: 'GET', url: `/api/v1/reports/${id}`, headers: HOST });
  expect(shown.headers['content-type']).toMatch(/^application\/json/);
  expect(shown.json().report.text).toBe(text);
});
