import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Fetcher, fetcher } from '../../../src/intake/fetch/fetcher.js';
import { type Ledger, memoryLedger } from '../../../src/ledger/index.js';
import { type HoldfireError, Report } from '../../../src/model/index.js';
import { readHere, readReport } from '../../../src/server/index.js';
import {
  Metrics,
  openWatch,
  readWatchConfig,
  serveMetrics,
  shownAddress,
  type WatchedChange,
} from '../../../src/server/watch/index.js';
import { MISBEHAVIOURS, serving } from '../../intake/fetch/servers.js';
import { shippedKnowledge } from '../../support/knowledge.js';

const open: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(open.map((o) => o.close())));
const kept = <T extends { close(): Promise<void> }>(one: T): T => {
  open.push(one);
  return one;
};

const TRUCE = `<html lang="en"><head><meta property="article:published_time" content="2023-04-24T19:10:00Z"><meta property="og:site_name" content="The Nile Herald"></head><body><article><h1>Truce agreed in Sudan</h1>
<p>KHARTOUM — Sudan's army and the Rapid Support Forces agreed on Monday to a 72-hour ceasefire starting at midnight, the U.S. secretary of state said.</p></article></body></html>`;
const BREACH = `<html lang="en"><head><meta property="article:published_time" content="2023-04-25T12:00:00Z"><meta property="og:site_name" content="The Delta Post"></head><body><article><h1>Shelling in Khartoum</h1>
<p>KHARTOUM — The Rapid Support Forces shelled an army base in Khartoum on Tuesday morning, killing three soldiers, the army said.</p></article></body></html>`;
const feedOf = (base: string, ...paths: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>${base}</link><description>n</description>${paths.map((p) => `<item><title>${p}</title><link>${base}${p}</link></item>`).join('')}</channel></rss>`;

/** A wire whose feed grows. */
async function wire() {
  const pages: Record<string, string> = { '/truce': TRUCE };
  let failing = '';
  const server = kept(
    await serving((q, r) => {
      if (q.url === failing) return r.writeHead(503).end();
      if (q.url === '/feed') {
        const body = feedOf(server.url, ...Object.keys(pages));
        const etag = `"${body.length}"`;
        return q.headers['if-none-match'] === etag
          ? r.writeHead(304).end()
          : r.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
      }
      return pages[q.url!] === undefined
        ? r.writeHead(404).end()
        : r.writeHead(200, { 'content-type': 'text/html' }).end(pages[q.url!]);
    }),
  );
  return {
    server,
    add: (path: string, page: string) => void (pages[path] = page),
    fail: (path: string) => void (failing = path),
  };
}

function watching(
  config: string,
  {
    ledger = memoryLedger(() => new Date()),
    folder = mkdtempSync(join(tmpdir(), 'holdfire-watch-')),
    listener = async (_: WatchedChange): Promise<void> => undefined,
  } = {},
) {
  const clock = { now: Date.parse('2023-04-25T18:00:00Z') };
  const web: Fetcher = kept(
    fetcher({
      allowPrivate: true,
      apart: 0,
      timeout: 1000,
      mostBytes: 4 * 1024 * 1024,
      clock: { now: () => clock.now, sleep: async () => undefined },
    }),
  );

  const told: WatchedChange[] = [];
  const metrics = new Metrics();
  const logged: string[] = [];
  const opened = () =>
    openWatch({
      config: readWatchConfig(config, 'watch.yaml'),
      ledger,
      originals: join(folder, 'originals'),
      gazetteer: shippedKnowledge().gazetteer,
      reader: readHere({ links: true, read: (report) => readReport(report, shippedKnowledge()) }),
      web,
      state: join(folder, 'state.json'),
      listeners: [
        {
          name: 'test',
          tell: async (change) => {
            await listener(change);
            told.push(change);
          },
        },
      ],
      metrics,
      log: (_, message, about) => logged.push(`${message} ${JSON.stringify(about)}`),
      now: () => clock.now,
      settled: 0,
    });
  return { opened, told, metrics, logged, clock, ledger, folder };
}

async function reports(ledger: Ledger): Promise<Report[]> {
  const all: Report[] = [];
  for await (const e of ledger.entries({ kinds: ['report'] })) all.push(Report.parse(e.payload));
  return all;
}

describe('a watch', () => {
  it('adds what feeds link to, judges, and tells what became another verdict; a restart repeats nothing', async () => {
    const { server, add } = await wire();
    const w = watching(`feeds: [{ url: "${server.url}/feed" }]\n`);
    const first = await w.opened();
    await first.round();
    expect(await reports(w.ledger)).toMatchObject([
      { title: 'Truce agreed in Sudan', outlet: 'The Nile Herald', published: '2023-04-24T19:10:00Z' },
    ]);
    expect(w.told).toEqual([]);
    await first.round(true);
    expect(server.asked.filter((p) => p === '/truce')).toHaveLength(1);

    add('/breach', BREACH);
    const second = await w.opened();
    await second.round(true);
    expect(await reports(w.ledger)).toHaveLength(2);
    expect(w.told.length).toBeGreaterThan(0);
    expect(w.told[0]).toMatchObject({ from: 'in-force', to: expect.stringMatching(/broken/) });
    const told = w.told.length;
    await (await w.opened()).round(true);
    expect(w.told).toHaveLength(told);
    expect(await reports(w.ledger)).toHaveLength(2);
  });

  it('is not stopped by feeds that misbehave, in however many ways', async () => {
    const { server } = await wire();
    const bad = await Promise.all(MISBEHAVIOURS.map(async (m) => kept(await m.start())));
    const w = watching(
      `feeds:\n${[...bad, server].map((s) => `  - url: "${s.url}/${s === server ? 'feed' : 'a'}"\n`).join('')}`,
    );
    const watch = await w.opened();
    await watch.round();
    expect((await reports(w.ledger)).map((r) => r.title)).toContain('Truce agreed in Sudan');
    expect(w.logged.filter((l) => l.includes('"code"')).length).toBeGreaterThanOrEqual(12);
  });

  it('tries again what could not be fetched, and leaves a failing feed alone for longer and longer', async () => {
    const { server, fail } = await wire();
    const w = watching(`every: 1m\nfeeds: [{ url: "${server.url}/feed" }]\n`);
    fail('/truce');
    await (await w.opened()).round();
    expect(await reports(w.ledger)).toEqual([]);
    fail('');
    w.clock.now += 3_600_000;
    await (await w.opened()).round();
    expect(await reports(w.ledger)).toHaveLength(1);
    const state = JSON.parse(readFileSync(join(w.folder, 'state.json'), 'utf8'));
    expect(state.feeds[`${server.url}/feed`]).toMatchObject({ waiting: {}, seen: [`${server.url}/truce`] });
  });

  it('loses no change when nobody could be told, or the process died before', async () => {
    const { server, add } = await wire();
    let deaf = true;
    const w = watching(`feeds: [{ url: "${server.url}/feed" }]\n`, {
      listener: async () => {
        if (deaf) throw new Error('nobody there');
      },
    });
    await (await w.opened()).round();
    add('/breach', BREACH);
    await (await w.opened()).round(true);
    expect(w.told).toEqual([]);
    deaf = false;
    await (await w.opened()).round(true);
    expect(w.told.length).toBeGreaterThan(0);
    expect(new Set(w.told.map((c) => c.id)).size).toBe(w.told.length);
  });

  it('does not move past what the ledger did not take', async () => {
    const { server } = await wire();
    const ledger = memoryLedger(() => new Date());
    let full = true;
    const w = watching(`feeds: [{ url: "${server.url}/feed" }]\n`, {
      ledger: {
        ...ledger,
        append: async (batches) => {
          if (full) throw Object.assign(new Error('full'), { code: 'ledger-full' });
          return ledger.append(batches);
        },
      },
    });
    await expect((await w.opened()).round()).rejects.toThrow('full');
    full = false;
    await (await w.opened()).round(true);
    expect(await reports(ledger)).toHaveLength(1);
  });

  it('takes the files of a folder once, and again when they change', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdfire-watched-'));
    const w = watching(`folders: [{ path: "${folder}", outlet: The Nile Herald }]\n`);
    const watch = await w.opened();
    await watch.round();
    writeFileSync(join(folder, 'a.html'), TRUCE);
    await watch.round(true);
    await watch.round(true);
    expect(await reports(w.ledger)).toHaveLength(1);
    writeFileSync(join(folder, 'a.html'), BREACH);
    await watch.round(true);
    expect(await reports(w.ledger)).toHaveLength(2);
  });

  it('serves its numbers as OpenMetrics', async () => {
    const metrics = new Metrics();
    metrics.count('holdfire_reports', 'Reports added.', 2, { read: 'yes' });
    metrics.set('holdfire_ledger_entries', 'Entries.', 7, { feed: 'a "b"\n' });
    const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
    kept({ close: async () => void server.close() });
    const { port } = server.address() as { port: number };
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/openmetrics-text; version=1\.0\.0/);
    expect(await answer.text()).toBe(
      '# TYPE holdfire_reports counter\n# HELP holdfire_reports Reports added.\nholdfire_reports_total{read="yes"} 2\n# TYPE holdfire_ledger_entries gauge\n# HELP holdfire_ledger_entries Entries.\nholdfire_ledger_entries{feed="a \\"b\\"\\n"} 7\n# EOF\n',
    );
  });

  it('shows no key that stands in an address', () => {
    expect(shownAddress('https://u:p@wire.example/feed?key=secret')).toBe('https://wire.example/feed?…');
  });

  it.each([
    ['feeds: [', 'is not YAML'],
    ['feeds: []', 'neither a feed nor a folder'],
    ['feeds: [{ url: "ftp://x" }]', 'feeds.0.url'],
    ['folders: [{ path: a, colour: red }]', 'folders.0'],
    ['every: soon\nfolders: [{ path: a }]', 'every: write a number'],
    ['folders: [{ path: a, timezone: Mars/Phobos }]', 'no IANA time zone'],
  ])('says what is wrong with its file: %s', (text, what) => {
    let said: HoldfireError | null = null;
    try {
      readWatchConfig(text, 'watch.yaml');
    } catch (error) {
      said = error as HoldfireError;
    }
    expect(said).toMatchObject({ code: 'bad-config', message: expect.stringContaining(what) });
  });
});
