import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/extract/index.js';
import { type Ledger, memoryLedger } from '../../src/ledger/index.js';
import { HoldfireError, type Report } from '../../src/model/index.js';
import {
  listSetAside,
  openQueue,
  type Queue,
  queueStatus,
  send,
  sendAgain,
  type WorkerEvent,
  type WorkerParts,
  work,
} from '../../src/queue/index.js';
import { MOST_DELIVERIES, READERS, REPORTS, SET_ASIDE } from '../../src/queue/plan.js';
import { type NatsServers, natsIsThere, startNats } from '../support/nats.js';
import { all, given, smallReports, until } from './reports.js';

const there = natsIsThere();

/** What is read does not matter here. */
const read = async ({ outlet, published, timezone, lang }: Report): Promise<Extraction> => ({
  records: {
    report: { outlet, published, timezone, lang },
    pledges: [],
    stances: [],
    statements: [],
    incidents: [],
    talks: [],
    patterns: [],
  },
  sides: {},
});

/** A reader that counts, and takes its time. */
function counted(ms = 0) {
  let reads = 0;
  return {
    reads: () => reads,
    read: async (report: Report) => {
      reads += 1;
      await new Promise((done) => setTimeout(done, ms));
      return read(report);
    },
  };
}

describe.skipIf(!there)(there ? 'the queue' : 'the queue (skipped: nats-server is not installed)', () => {
  let nats: NatsServers;
  let queue: Queue;
  let ledger: Ledger;
  const events: WorkerEvent[] = [];

  beforeAll(async () => {
    nats = await startNats(1);
    queue = await openQueue(nats.url, { ackWaitMs: 1_000 });
  });
  afterAll(async () => {
    await queue?.close().catch(() => {});
    await nats?.stop();
  });
  beforeEach(async () => {
    ledger = memoryLedger(() => new Date());
    events.length = 0;
    await queue.manager.streams.purge(REPORTS.stream);
    await queue.manager.streams.purge(SET_ASIDE.stream);
  });

  const sendAll = (reports: readonly Report[]) => all(send(queue, given(reports)));
  /** A worker that reads until nothing is left. */
  const worker = (parts: Partial<WorkerParts> = {}) =>
    work({
      queue,
      ledger,
      read,
      atOnce: 2,
      stop: new AbortController().signal,
      untilEmpty: true,
      tell: (event) => events.push(event),
      ...parts,
    });
  const keptIn = async (kept: Ledger) =>
    (await all(kept.entries({ kinds: ['report'] }))).map((e) => (e.payload as { id: string }).id);

  it('is made once: opened again, with other settings, it stays what it is and holds what it holds', async () => {
    await sendAll(smallReports(3, 'open'));
    const again = await openQueue(nats.url);
    expect((await queueStatus(again)).waiting).toBe(3);
    const { config } = await again.manager.consumers.info(REPORTS.stream, READERS);
    expect(config.ack_wait).toBe(1_000_000_000);
    await again.close();
  });

  it('every report is kept, and then gone from the queue', async () => {
    const reports = smallReports(200, 'all');
    await sendAll(reports);
    expect(await worker()).toEqual({ added: 200, held: 0, setAside: 0 });
    expect((await keptIn(ledger)).sort()).toEqual(reports.map((r) => r.id).sort());
    expect(await queueStatus(queue)).toMatchObject({ waiting: 0, inHand: 0, setAside: 0 });
  });

  it('a report in another language is kept, and not read', async () => {
    const [english, other] = smallReports(2, 'language');
    await sendAll([english!, { ...other!, lang: 'uk' }]);
    expect((await worker()).added).toBe(2);
    const payloads = (await all(ledger.entries({ kinds: ['records'] }))).map((e) => e.payload);
    expect(payloads).toMatchObject([{ report: english!.id }]);
  });

  it('a report that is sent twice within the hour is queued once', async () => {
    const reports = smallReports(10, 'twice');
    expect((await sendAll(reports)).map((s) => s.outcome)).toEqual(Array(10).fill('queued'));
    expect((await sendAll(reports)).map((s) => s.outcome)).toEqual(Array(10).fill('twice'));
    expect((await queueStatus(queue)).waiting).toBe(10);
  });

  it('a report that comes again later adds nothing', async () => {
    const [report] = smallReports(1, 'later');
    const publish = (msgID: string) =>
      queue.publisher.publish(REPORTS.subject, JSON.stringify(report), { msgID });
    await publish('one');
    await publish('two');
    expect(await worker({ atOnce: 1 })).toEqual({ added: 1, held: 1, setAside: 0 });
  });

  it('while the queue is full the sender waits, and nothing is dropped', async () => {
    const small = await openQueue(nats.url, { mostWaiting: 20 });
    try {
      let waited = 0;
      const reports = smallReports(100, 'full');
      const sending = all(send(small, given(reports), { waiting: () => waited++ }));
      await until(async () => waited > 0, 5_000, 'the sender waits');
      expect((await queueStatus(small)).waiting).toBe(20);
      const stop = new AbortController();
      const working = worker({ untilEmpty: false, stop: stop.signal });
      expect((await sending).every((s) => s.outcome === 'queued')).toBe(true);
      await until(async () => (await keptIn(ledger)).length === 100, 20_000, 'all are kept');
      stop.abort();
      expect((await working).added).toBe(100);
    } finally {
      await small.close();
      await (await openQueue(nats.url, { mostWaiting: 1_000_000 })).close();
    }
  });

  it('a report that is larger than the server takes is refused by name, and the others are sent', async () => {
    const [small] = smallReports(1, 'small');
    const large = { ...small!, title: 'The long one', text: 'x'.repeat(2_000_000) };
    const sent = await sendAll([large, small!]);
    expect(sent.find((s) => s.outcome === 'refused')).toMatchObject({
      fault: { code: 'file-too-large', message: expect.stringContaining('The long one') },
    });
    expect((await queueStatus(queue)).waiting).toBe(1);
  });

  describe('sets aside, with the reason,', () => {
    it('what is no report', async () => {
      await queue.publisher.publish(REPORTS.subject, '{"title": "Truce"}');
      expect(await worker()).toEqual({ added: 0, held: 0, setAside: 1 });
      const [aside] = await all(listSetAside(queue));
      expect(aside).toMatchObject({
        reason: expect.stringMatching(/^It is not a report/),
        report: null,
        deliveries: 1,
      });
    });

    it('what the reader cannot read, and reads on', async () => {
      const reports = smallReports(5, 'poison');
      await sendAll(reports);
      const poison = reports[2]!.id;
      const fails = async (report: Report) => {
        if (report.id === poison) throw new Error('a rule fell\r\nover');
        return read(report);
      };
      expect(await worker({ read: fails })).toEqual({ added: 4, held: 0, setAside: 1 });
      expect(await all(listSetAside(queue))).toMatchObject([
        { report: poison, reason: 'It could not be read or kept: a rule fell over' },
      ]);
    });

    it('what cost every worker its life that had it', async () => {
      const [report] = smallReports(1, 'deadly');
      await sendAll([report!]);
      // Handed out as often as may be, and nobody comes to an end.
      const consumer = await queue.readers();
      for (let n = 0; n < MOST_DELIVERIES; n++) (await consumer.next({ expires: 1_000 }))!.nak();
      const { read, reads } = counted();
      expect((await worker({ read })).setAside).toBe(1);
      expect(reads()).toBe(0);
      expect(await all(listSetAside(queue))).toMatchObject([
        { deliveries: MOST_DELIVERIES + 1, reason: expect.stringContaining('6 times') },
      ]);
    });

    it('and queues it again when asked: one, or all', async () => {
      const reports = smallReports(3, 'again');
      await sendAll(reports);
      await worker({ read: () => Promise.reject(new Error('not today')) });
      const numbers = (await all(listSetAside(queue))).map((s) => s.number);
      expect(await sendAgain(queue, new Set([numbers[1]!]))).toEqual([numbers[1]]);
      expect((await worker()).added).toBe(1);
      expect(await sendAgain(queue, 'all')).toEqual([numbers[0], numbers[2]]);
      expect((await worker()).added).toBe(2);
      expect(await all(listSetAside(queue))).toEqual([]);
      expect((await keptIn(ledger)).sort()).toEqual(reports.map((r) => r.id).sort());
    });
  });

  describe('a ledger', () => {
    const away = () => new HoldfireError('ledger-unreachable', 'The server is away.', 'Wait.');

    it('that is away for longer than a report may go without a sign: it stays in hand and is handed out once', async () => {
      await sendAll(smallReports(4, 'away'));
      const back = Date.now() + 2_500;
      const { read, reads } = counted();
      const tally = await worker({
        ledger: {
          holds: ledger.holds,
          append: async (batches) => {
            if (Date.now() < back) throw away();
            return ledger.append(batches);
          },
        },
        read,
      });
      expect([tally.added, reads()]).toEqual([4, 4]);
      expect(events.map((e) => e.kind)).toEqual(expect.arrayContaining(['ledger-away', 'ledger-back']));
    });

    it('whose acknowledgement is lost: the report is kept once', async () => {
      await sendAll(smallReports(1, 'unacknowledged'));
      let first = true;
      const tally = await worker({
        ledger: {
          holds: ledger.holds,
          append: async (batches) => {
            const kept = await ledger.append(batches);
            if (!first) return kept;
            first = false;
            throw away();
          },
        },
      });
      expect(tally).toEqual({ added: 0, held: 1, setAside: 0 });
      expect(await keptIn(ledger)).toHaveLength(1);
    });

    it('that is broken: the worker ends with its sentence, and gives back what it had', async () => {
      await sendAll(smallReports(3, 'broken'));
      const broken = async () => {
        throw new HoldfireError('ledger-broken', 'It is damaged.', 'Restore a backup.');
      };
      await expect(worker({ ledger: { holds: broken, append: broken } })).rejects.toMatchObject({
        code: 'ledger-broken',
      });
      expect((await worker()).added).toBe(3);
    });

    it('that is away when the worker is stopped: it gives back what it has in hand', async () => {
      await sendAll(smallReports(2, 'stopped'));
      const stop = new AbortController();
      const holds = async () => {
        setTimeout(() => stop.abort(), 50);
        throw away();
      };
      expect(await worker({ ledger: { holds, append: ledger.append }, stop: stop.signal })).toEqual({
        added: 0,
        held: 0,
        setAside: 0,
      });
      expect((await worker()).added).toBe(2);
    });
  });

  it('a worker that is stopped finishes what it has in hand and takes no more', async () => {
    await sendAll(smallReports(20, 'stop'));
    const stop = new AbortController();
    const slow = async (report: Report) => {
      stop.abort();
      await new Promise((done) => setTimeout(done, 200));
      return read(report);
    };
    const { added } = await worker({ read: slow, stop: stop.signal });
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThanOrEqual(2);
    const { waiting, inHand } = await queueStatus(queue);
    expect(waiting + inHand).toBe(20 - added);
  });

  it('a worker whose message server is gone can be stopped all the same', async () => {
    const other = await startNats(1);
    const lost = await openQueue(other.url);
    const stop = new AbortController();
    const working = worker({ queue: lost, untilEmpty: false, stop: stop.signal });
    await until(async () => (await queueStatus(lost)).idle > 0, 5_000, 'the worker waits for a report');
    await other.stop();
    stop.abort();
    expect(await working).toEqual({ added: 0, held: 0, setAside: 0 });
    await lost.close();
  }, 15_000);

  it('a report that is read for longer than it may go without a sign stays with its worker', async () => {
    await sendAll(smallReports(1, 'slow'));
    const { read, reads } = counted(2_500);
    expect((await worker({ read })).added).toBe(1);
    expect(reads()).toBe(1);
  });
});
