import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedger, verify } from '../../src/ledger/index.js';
import type { Report } from '../../src/model/index.js';
import { openQueue, type Queue, queueStatus, type Sent, send } from '../../src/queue/index.js';
import { REPORTS } from '../../src/queue/plan.js';
import { type NatsServers, natsIsThere, startNats } from '../support/nats.js';
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.js';
import { seeded } from '../support/random.js';
import { all, given, smallReports, until } from './reports.js';

/** Ten in a row with HOLDFIRE_QUEUE_ROUNDS=10. */
const ROUNDS = Number(process.env.HOLDFIRE_QUEUE_ROUNDS ?? 2);
const REPORTS_A_ROUND = 150;
const WORKERS = 2;
const ACK_WAIT_S = 2;
const PATIENCE = 120_000;
/** A worker has long begun to read by then. */
const STARTED_MS = 8_000;
const BIN = resolve(__dirname, '../../bin/holdfire.js');

const there = natsIsThere() && postgresPrograms() !== null;

describe.skipIf(!there)(
  there
    ? `a cluster of three, ${WORKERS} workers and PostgreSQL: in each of ${ROUNDS} rounds one of each is killed`
    : 'killed servers and workers (skipped: nats-server or PostgreSQL is not installed)',
  () => {
    const random = seeded(Number(process.env.HOLDFIRE_QUEUE_SEED ?? 1));
    const workers: ChildProcess[] = [];
    const started = new Map<ChildProcess, number>();
    let ending = false;
    let nats: NatsServers;
    let postgres: PostgresServer;
    let queue: Queue;
    const sent: Report[] = [];

    /** Starts a worker, and another in its place when it ends, as a service manager does. */
    const startWorker = () => {
      const args = ['worker', '--nats', nats.url, '--ledger', postgres.url];
      const child = spawn(
        process.execPath,
        [BIN, ...args, '--threads', '1', '--ack-wait', String(ACK_WAIT_S)],
        { stdio: process.env.HOLDFIRE_QUEUE_LOG ? 'inherit' : 'ignore' },
      );
      workers.push(child);
      started.set(child, Date.now());
      child.once('exit', () => {
        if (ending) return;
        workers.splice(workers.indexOf(child), 1);
        setTimeout(startWorker, 200);
      });
    };

    beforeAll(async () => {
      [nats, postgres] = await Promise.all([startNats(3), startPostgres()]);
      queue = await openQueue(nats.url, { ackWaitMs: ACK_WAIT_S * 1000 });
      await (await openLedger(postgres.url, 'create')).close();
      for (let i = 0; i < WORKERS; i++) startWorker();
    });
    afterAll(async () => {
      ending = true;
      for (const worker of workers) worker.kill('SIGKILL');
      await queue?.close().catch(() => {});
      await Promise.all([nats?.stop(), postgres?.stop()]);
    });

    /** How many reports the ledger has; what it had last while it is away. */
    let known = 0;
    const kept = async () => {
      try {
        const ledger = await openLedger(postgres.url, 'read');
        known = (await ledger.head().finally(() => ledger.close())).seq + 1;
      } catch {}
      return known / 2;
    };

    const faults = {
      'a message server is killed': async (round: number) => {
        const { cluster } = await queue.manager.streams.info(REPORTS.stream);
        // Every other time the one that leads.
        const leader = round % 2 === 0 ? cluster?.leader : undefined;
        const name = leader ?? nats.names[Math.floor(random() * nats.names.length)]!;
        await nats.kill(name);
        await new Promise((done) => setTimeout(done, 200 + random() * 1_500));
        await nats.start(name);
      },
      'a worker is killed': async () => {
        await until(() => workers.length === WORKERS, PATIENCE, 'all workers run');
        const worker = workers[Math.floor(random() * workers.length)]!;
        const gone = once(worker, 'exit');
        worker.kill('SIGKILL');
        await gone;
      },
      'PostgreSQL is killed': async () => {
        await postgres.crash();
        await new Promise((done) => setTimeout(done, 100 + random() * 1_500));
        await postgres.start();
      },
    };

    /** What must be so when all that was sent has come through, whatever was killed on the way. */
    async function nothingLost(sending: Promise<readonly Sent[]>, name: string): Promise<void> {
      expect((await sending).filter((s) => s.outcome === 'refused')).toEqual([]);
      await until(async () => (await kept()) >= sent.length, PATIENCE, `all reports of ${name} kept`);
      await until(
        async () => {
          const { waiting, inHand, lagging } = await queueStatus(queue).catch(() => ({
            waiting: 1,
            inHand: 1,
            lagging: [],
          }));
          return waiting === 0 && inHand === 0 && lagging.length === 0;
        },
        PATIENCE,
        'the queue is empty and all its servers are there',
      );

      expect((await queueStatus(queue)).setAside).toBe(0);
      const ledger = await openLedger(postgres.url, 'read');
      try {
        const entries = await all(ledger.entries());
        const payloads = (kind: string) =>
          entries.filter((e) => e.kind === kind).map((e) => e.payload as { id: string; report: string });
        const ids = sent.map((r) => r.id).sort();
        expect(
          payloads('report')
            .map((p) => p.id)
            .sort(),
        ).toEqual(ids);
        expect(
          payloads('records')
            .map((p) => p.report)
            .sort(),
        ).toEqual(ids);
        expect(await verify(ledger)).toMatchObject({ entries: sent.length * 2, bad: null });
      } finally {
        await ledger.close();
      }
    }

    it.each(Array.from({ length: ROUNDS }, (_, i) => i + 1))(
      'round %i: nothing is lost, nothing is there twice, the chain verifies',
      async (round) => {
        const before = sent.length;
        const reports = smallReports(REPORTS_A_ROUND, `round ${round}`);
        sent.push(...reports);
        const sending = all(send(queue, given(reports)));
        const order = Object.values(faults).sort(() => random() - 0.5);
        for (const [i, fault] of order.entries()) {
          // Each in the midst of the work: when a fifth, two and three fifths of the reports have come through.
          const share = ((i + 1) * REPORTS_A_ROUND) / 5;
          await until(
            async () => (await kept()) >= before + share,
            PATIENCE,
            `${share} reports of round ${round} kept`,
          );
          await fault(round);
        }
        await nothingLost(sending, `round ${round}`);
      },
      300_000,
    );

    it('two of the three message servers are killed: all wait, and go on when one is back', async () => {
      const before = sent.length;
      const reports = smallReports(REPORTS_A_ROUND, 'without a majority');
      sent.push(...reports);
      const sending = all(send(queue, given(reports)));
      await until(async () => (await kept()) >= before + 20, PATIENCE, 'some reports kept');
      const [one, two] = nats.names;
      await Promise.all([nats.kill(one!), nats.kill(two!)]);
      await new Promise((done) => setTimeout(done, 2_000));
      await nats.start(two!);
      await until(async () => (await kept()) >= sent.length, PATIENCE, 'two servers are enough');
      await nats.start(one!);
      await nothingLost(sending, 'the time without a majority');
    }, 300_000);

    it('workers that are asked to stop finish what they have in hand and end well', async () => {
      // A process that is only being started has no handler yet, and ends by the signal itself.
      await until(
        async () =>
          workers.length === WORKERS && workers.every((w) => Date.now() - started.get(w)! > STARTED_MS),
        PATIENCE,
        'all workers run',
      );
      ending = true;
      const ends = workers.map((worker) => once(worker, 'exit'));
      for (const worker of workers) worker.kill('SIGTERM');
      expect((await Promise.all(ends)).map(([code]) => code)).toEqual(workers.map(() => 0));
      expect((await queueStatus(queue)).inHand).toBe(0);
    }, 60_000);
  },
);
