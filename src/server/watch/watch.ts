import type { Fetcher } from '../../intake/index.js';
import type { Ledger } from '../../ledger/index.js';
import type { Gazetteer } from '../../place/index.js';
import type { Outcome, Reader } from '../intake/index.js';
import { openWorkspaces } from '../workspace.js';
import type { WatchConfig } from './config.js';
import type { Metrics } from './metrics.js';
import { newFeed, type Polling, pollFeed, pollFolder } from './poll.js';
import { loadState, saveState, type WatchedChange, type WatchState } from './state.js';
import { judgeAll } from './verdicts.js';

/** Somebody who hears of changes. */
export interface Listener {
  readonly name: string;
  /** Throws where it could not be told: it is told again. */
  tell(change: WatchedChange): Promise<void>;
}

/** A line of a log, with what it is about. */
export type Log = (level: 'info' | 'warn', message: string, about: Readonly<Record<string, unknown>>) => void;

/** What a watch is made of. */
export interface WatchParts {
  readonly config: WatchConfig;
  readonly ledger: Ledger;
  readonly originals: string | null;
  readonly gazetteer: Gazetteer;
  readonly reader: Reader;
  readonly web: Pick<Fetcher, 'fetch'>;
  /** The file of the state. */
  readonly state: string;
  readonly listeners: readonly Listener[];
  readonly metrics: Metrics;
  readonly log: Log;
  /** Epoch ms. */
  now(): number;
  /** Files changed within so many ms are left to the next round. */
  readonly settled?: number;
}

/** A watch that goes round by round. */
export interface Watch {
  /** Looks at everything that is due, judges, and tells what changed. @param all also what is not due yet */
  round(all?: boolean): Promise<void>;
  /** When something is due next, epoch ms. */
  next(): number;
}

/**
 * Opens a watch. In a round, first all that is due is added to the ledger; then the pledges are judged; then what changed is written down
 * together with the new verdicts, in one step; then it is told, and each listener crossed off. Whatever ends a round, the next one loses nothing:
 * reports are known by their contents, changes by the verdicts before, what is untold by the list. A change may be told twice where the
 * end came between telling and crossing off; it then bears the same id.
 */
export async function openWatch(parts: WatchParts): Promise<Watch> {
  const { config, ledger, metrics, now } = parts;
  const state = await loadState(parts.state);
  let foldersNext = 0;
  let judgedAt: { hash: string; at: Awaited<ReturnType<typeof openWorkspaces>> } | null = null;
  const save = () => saveState(parts.state, state);

  const polling: Polling = {
    intake: { ledger, reader: parts.reader, originals: parts.originals },
    web: parts.web,
    now,
    tell: (outcome, of) => told(outcome, of, parts),
  };

  const judgeNow = async () => {
    const { hash, seq } = await ledger.head();
    if (judgedAt?.hash !== hash) judgedAt = { hash, at: await openWorkspaces(ledger, parts.gazetteer) };
    const asOf = new Date(now()).toISOString();
    const { verdicts, changes } = judgeAll(judgedAt.at(asOf), asOf, config.standard, state.verdicts);
    state.verdicts = verdicts;
    const to = parts.listeners.map((l) => l.name);
    state.outbox.push(...changes.map((change) => ({ change, to })));
    metrics.set('holdfire_ledger_entries', 'Entries of the ledger.', seq + 1);
    metrics.set('holdfire_pledges', 'Pledges that are judged.', Object.keys(verdicts).length);
    if (changes.length > 0)
      metrics.count('holdfire_changes', 'Verdicts that became another.', changes.length);
  };

  return {
    async round(all = false) {
      const began = performance.now();
      const feeds = config.feeds.map((feed) => ({ feed, state: (state.feeds[feed.url] ??= newFeed()) }));
      const due = feeds.filter((f) => all || f.state.next <= now() || waitingDue(f.state, now()));
      // Each feed for itself: a slow one keeps nobody waiting but the end of the round.
      const rounds = due.map(({ feed, state: its }) =>
        pollFeed(feed, its, feed.every ?? config.every, polling),
      );
      if (all || foldersNext <= now()) {
        rounds.push(...config.folders.map((folder) => pollFolder(folder, state, polling, parts.settled)));
        foldersNext = now() + config.every;
      }
      const failed = (await Promise.allSettled(rounds)).find((r) => r.status === 'rejected');
      await save();
      if (failed) throw failed.reason;
      for (const { feed, state: its } of due) {
        const labels = { feed: shownAddress(feed.url) };
        metrics.set('holdfire_feed_failures', 'Failures of a feed in a row.', its.failures, labels);
        metrics.set(
          'holdfire_feed_waiting',
          'Reports that a feed links to and that are not fetched yet.',
          Object.keys(its.waiting).length,
          labels,
        );
        if (its.read !== null)
          metrics.set(
            'holdfire_feed_read_seconds',
            'When a feed was last read, Unix time.',
            its.read / 1000,
            labels,
          );
      }
      await judgeNow();
      await save();
      await deliver(state, parts, save);
      metrics.count('holdfire_rounds', 'Rounds.');
      metrics.set(
        'holdfire_round_seconds',
        'How long the last round took.',
        (performance.now() - began) / 1000,
      );
    },
    next: () =>
      Math.min(
        config.folders.length > 0 ? foldersNext : Number.POSITIVE_INFINITY,
        ...config.feeds.map((f) => state.feeds[f.url]?.next ?? 0),
        ...Object.values(state.feeds).flatMap((f) => Object.values(f.waiting).map((w) => w.next)),
      ),
  };
}

function waitingDue({ waiting }: WatchState['feeds'][string], now: number): boolean {
  return Object.values(waiting).some((w) => w.next <= now);
}

/** Tells what is in the outbox, in its order. Who cannot be told now is told in the next round; the others do not wait. */
async function deliver(
  state: WatchState,
  { listeners, log, metrics }: WatchParts,
  save: () => Promise<void>,
): Promise<void> {
  const lost = new Set<string>();
  for (const item of [...state.outbox]) {
    for (const name of item.to) {
      const listener = listeners.find((l) => l.name === name);
      if (lost.has(name)) continue;
      try {
        await listener?.tell(item.change);
      } catch (error) {
        lost.add(name);
        metrics.count('holdfire_untold', 'Times that a listener could not be told.', 1, { listener: name });
        log('warn', 'a change could not be told', { listener: name, why: (error as Error).message });
        continue;
      }
      item.to = item.to.filter((n) => n !== name);
      if (item.to.length === 0) state.outbox = state.outbox.filter((o) => o !== item);
      await save();
    }
    if (item.to.length === 0) state.outbox = state.outbox.filter((o) => o !== item);
  }
}

/** Counts and logs what became of something. */
function told(outcome: Outcome, of: string, { metrics, log }: WatchParts): void {
  const from = shownAddress(of);
  if (outcome.kind === 'report') {
    if (!outcome.new) return;
    metrics.count('holdfire_reports', 'Reports added.', 1, { read: outcome.unread === null ? 'yes' : 'no' });
    log('info', 'a report was added', {
      from,
      report: outcome.report,
      at: shownAddress(outcome.path),
      unread: outcome.unread,
    });
  } else if (outcome.kind === 'fault') {
    metrics.count('holdfire_faults', 'What could not be fetched or read.', 1, { code: outcome.code });
    log('warn', outcome.reason, { from, code: outcome.code });
  }
}

/** An address as it may be shown: what stands after `?` is often a key. */
export function shownAddress(text: string): string {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return text;
  const { origin, pathname, search } = new URL(text);
  return `${origin}${pathname}${search === '' ? '' : '?…'}`;
}
