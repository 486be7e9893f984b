import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress, publicConnector } from '../../../src/intake/fetch/address.js';
import { type Fetcher, type FetchSettings, fetcher } from '../../../src/intake/fetch/fetcher.js';
import { Pace, retryAfter } from '../../../src/intake/fetch/pace.js';
import { readSource } from '../../../src/intake/index.js';
import { PAGE, TITLE } from '../source/sources.js';
import { MISBEHAVIOURS, serving, type TestServer } from './servers.js';

const open: { close(): Promise<void> }[] = [];
const kept = <T extends { close(): Promise<void> }>(one: T): T => {
  open.push(one);
  return one;
};
afterAll(() => Promise.all(open.map((o) => o.close())));
const web = (settings: FetchSettings = {}): Fetcher =>
  kept(fetcher({ allowPrivate: true, apart: 0, timeout: 1500, mostBytes: 4 * 1024 * 1024, ...settings }));
const at = async (...of: Parameters<typeof serving>): Promise<TestServer> => kept(await serving(...of));
const page: Parameters<typeof serving>[0] = (_, r) =>
  r.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end(PAGE);
const code = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (e: { code: string }) => e.code,
  );

describe('servers that misbehave', () => {
  const results = new Map<string, string | null>();
  let good: string | null = null;

  // All at once, from one fetcher, as a watch over many feeds asks them.
  beforeAll(async () => {
    const one = web();
    const servers = await Promise.all(
      MISBEHAVIOURS.map(async (m) => ({ name: m.name, server: kept(await m.start()) })),
    );
    const well = await at(page);
    await Promise.all([
      ...servers.map(
        async ({ name, server }) => void results.set(name, await code(one.fetch(`${server.url}/a`))),
      ),
      code(one.fetch(`${well.url}/a`)).then((c) => {
        good = c;
      }),
    ]);
  });

  it.each(MISBEHAVIOURS)('$name', ({ name, code }) => {
    expect(results.get(name)).toBe(code);
  });

  it('one that speaks no TLS', async () => {
    const { url } = await at(page);
    expect(await code(web().fetch(`${url.replace('http:', 'https:')}/a`))).toBe('fetch-failed');
  });

  it('do not stop the one that does not', () => expect(good).toBeNull());

  it('a picture called a page is told as none, and UTF-8 called windows-1251 is read as what it is', async () => {
    const read = async (bytes: Uint8Array, type: string) => {
      for await (const f of readSource(bytes, { name: 'a', type })) return f;
      return undefined;
    };
    expect(await read(Buffer.from('\u0089PNG\r\n\u001a\n\0', 'latin1'), 'text/html')).toMatchObject({
      kind: 'unread',
      code: 'source-unknown',
    });
    expect(await read(Buffer.from(PAGE), 'text/html; charset=windows-1251')).toMatchObject({
      report: { title: TITLE },
    });
  });
});

describe('a good citizen', () => {
  it('asks robots.txt first, once, and keeps to it', async () => {
    const s = await at(
      page,
      'User-agent: *\nDisallow: /private\n\nUser-agent: holdfire\nDisallow: /closed\n',
    );
    const one = web();
    expect(await code(one.fetch(`${s.url}/closed/a`))).toBe('fetch-refused');
    expect(await code(one.fetch(`${s.url}/open`))).toBeNull();
    expect(s.asked).toEqual(['/robots.txt', '/open']);
  });

  it('asks only for what has changed', async () => {
    const s = await at((q, r) =>
      q.headers['if-none-match'] === '"1"' ? r.writeHead(304).end() : page(q, r),
    );
    const one = web();
    const first = await one.fetch(`${s.url}/a`);
    expect(first).toMatchObject({ kind: 'body', validators: { etag: '"1"' } });
    expect(await one.fetch(`${s.url}/a`, { etag: '"1"' })).toEqual({ kind: 'same' });
  });

  it('does not come back before the server wants it', async () => {
    let now = 1_000_000;
    const s = await at((_, r) => r.writeHead(429, { 'retry-after': '60' }).end());
    const one = web({ clock: { now: () => now, sleep: async () => undefined } });
    expect(await code(one.fetch(`${s.url}/a`))).toBe('fetch-busy');
    const asked = s.asked.length;
    expect(await code(one.fetch(`${s.url}/b`))).toBe('fetch-busy');
    expect(s.asked).toHaveLength(asked);
    now += 61_000;
    await code(one.fetch(`${s.url}/c`));
    expect(s.asked.length).toBeGreaterThan(asked);
  });

  it('keeps requests to one host apart, and lets hosts not wait for each other', async () => {
    let now = 0;
    const slept: number[] = [];
    const pace = new Pace(1000, {
      now: () => now,
      sleep: async (ms) => {
        slept.push(ms);
        now += ms;
      },
    });
    await Promise.all(['a', 'a', 'a', 'b'].map((host) => pace.turn(host, async () => undefined)));
    expect(slept).toEqual([1000, 1000]);
  });

  it('reads Retry-After as seconds or a date, within a day', () => {
    const now = Date.parse('2026-01-29T12:00:00Z');
    expect(retryAfter('120', now) - now).toBe(120_000);
    expect(retryAfter('Thu, 29 Jan 2026 12:05:00 GMT', now) - now).toBe(300_000);
    expect(retryAfter(undefined, now) - now).toBe(60_000);
    expect(retryAfter('99999999', now) - now).toBe(86_400_000);
  });
});

describe('addresses of this machine and of private networks', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.16.9.9',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'nonsense',
  ])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['93.184.216.34', '2606:2800:220:1::1', '::ffff:8.8.8.8'])('%s is', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://[::1]:1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://printer.local/',
    'ftp://example.org/',
    'http://user:pass@example.org/',
  ])('%s is refused before anything is sent', async (url) =>
    expect(await code(web({ allowPrivate: false }).fetch(url))).toBe('fetch-refused'),
  );

  it('are refused when a name leads to them, whatever it was called', async () => {
    const s = await at(page);
    const connect = publicConnector(1000);
    const { port } = new URL(s.url);
    const connected = await new Promise<{ code?: string } | null>((resolve) =>
      connect({ hostname: 'localhost', host: `localhost:${port}`, protocol: 'http:', port }, (...[error]) =>
        resolve(error as { code?: string } | null),
      ),
    );
    expect(connected?.code).toBe('fetch-refused');
    expect(s.asked).toEqual([]);
  });
});
