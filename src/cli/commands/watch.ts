import { once } from 'node:events';
import { openFetcher, readText } from '../../intake/index.js';
import { originalsFolder } from '../../ledger/index.js';
import {
  type Listener,
  type Log,
  Metrics,
  openWatch,
  readWatchConfig,
  serveMetrics,
  type WatchedChange,
  webhookListener,
} from '../../server/watch/index.js';
import { shippedGazetteer } from '../knowledge.js';
import { ledgerLocation, withLedger } from '../ledger.js';
import { print } from '../print.js';
import { type ReaderOptions, readerFor } from '../reading/reader.js';

interface Options extends Omit<ReaderOptions, 'threads' | 'links'> {
  readonly ledger?: string;
  readonly once?: true;
  readonly json?: true;
}

/** The longest sleep between two looks at what is due, in ms. */
const LONGEST_SLEEP = 60_000;

/** `holdfire watch`: feeds and folders, until it is stopped; what a signal finds under way is brought to its end. */
export async function watch(path: string, options: Options): Promise<void> {
  const config = readWatchConfig(await readText(path), path);
  const { default: pino } = await import('pino');
  // Standard error, at once: a line that was written is there when the process dies.
  const logger = pino(
    { base: null, messageKey: 'message', level: process.env.HOLDFIRE_LOG ?? 'info' },
    pino.destination({ dest: 2, sync: true }),
  );
  const location = await ledgerLocation(options.ledger);
  const originals = originalsFolder(location, process.env, process.platform);
  const metrics = new Metrics();
  const web = openFetcher({
    allowPrivate: config['allow-private'],
    proxy: config.proxy,
    apart: config.apart,
  });
  const reader = await readerFor({ ...options, threads: 1, links: true }, 1, (sentence) =>
    logger.warn(sentence),
  );
  const stop = new AbortController();
  const stopped = once(stop.signal, 'abort');
  const end = () => stop.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  const server = config.metrics && !options.once ? await serveMetrics(metrics, config.metrics) : null;
  if (server) logger.info({ address: server.address() }, 'metrics are served');
  try {
    await withLedger(options.ledger, 'create', async (ledger) => {
      const log: Log = (level, message, about) => logger[level](about, message);
      const watched = await openWatch({
        config,
        ledger,
        originals,
        gazetteer: shippedGazetteer(),
        reader,
        web,
        state: `${originals.replace(/\.originals$/, '')}.watch.json`,
        listeners: [
          line(options.json === true),
          ...config.webhooks.map((webhook) => webhookListener(webhook, process.env, log)),
        ],
        metrics,
        log,
        now: () => Date.now(),
        ...(options.once ? { settled: 0 } : {}),
      });
      await watched.round(options.once);
      while (!options.once && !stop.signal.aborted) {
        const wait = Math.min(LONGEST_SLEEP, Math.max(1000, watched.next() - Date.now()));
        const timer = setTimeout(() => undefined, wait);
        await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, wait).unref())]);
        clearTimeout(timer);
        if (!stop.signal.aborted && watched.next() <= Date.now()) await watched.round();
      }
    });
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
    server?.close();
    server?.closeAllConnections();
    await Promise.all([web.close(), reader.close()]);
  }
}

/** A line on standard output for each change. */
function line(json: boolean): Listener {
  return {
    name: 'line',
    tell: (change) => print(json ? JSON.stringify(change) : text(change)),
  };
}

function text({ title, from, to, sentence, seen }: WatchedChange): string {
  return `${seen.slice(0, 16)}Z  ${title}: ${from === null ? '' : `${from} → `}${to}. ${sentence}`.replace(
    /\s+/g,
    ' ',
  );
}
