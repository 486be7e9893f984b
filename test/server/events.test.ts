import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Desk } from '../../src/server/index.js';
import { exampleDesk, served } from './served.js';

let desk: Desk;
let app: FastifyInstance;
let address: string;
beforeAll(async () => {
  desk = await exampleDesk();
  app = await served(desk);
  await app.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1/events`;
});
afterAll(() => app.close());

/** Events of a stream until `enough` says so. */
async function listen(
  enough: (text: string) => boolean,
  headers: Record<string, string> = {},
  opened: () => Promise<unknown> = async () => undefined,
): Promise<string> {
  const stop = new AbortController();
  const answer = await fetch(address, { headers, signal: stop.signal });
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(answer.headers.get('content-security-policy')).not.toBeNull();
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of answer.body!) {
    const isFirst = text === '';
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (isFirst) await opened();
    if (enough(text)) break;
  }
  stop.abort();
  return text;
}

it('tells of new entries and of verdicts that they change, once each', async () => {
  const author = { kind: 'person', name: 'A. Monitor' } as const;
  const entries = [];
  for await (const entry of desk.ledger.entries()) entries.push(entry);
  // All that tells of strikes on Kyiv's region after the pledge is withdrawn.
  const late = entries.filter(
    (e) =>
      e.kind === 'records' &&
      (e.payload as { records: { report: { published: string } } }).records.report.published >= '2026-01-31',
  );
  const head = await desk.ledger.head();
  const text = await listen(
    (t) => /event: verdict\n.*\n\n/.test(t),
    {},
    async () => {
      // The first look at the ledger is the state that later ones are held against.
      await desk.look(undefined);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await desk.ledger.append(
        late.map((e) => [
          { kind: 'retraction' as const, author, payload: null, about: e.seq, reason: 'withdrawn' },
        ]),
      );
    },
  );
  const data = (name: string) =>
    [...text.matchAll(new RegExp(`event: ${name}\\ndata: (.*)`, 'g'))].map((m) => JSON.parse(m[1]!));
  expect(data('entries')).toMatchObject([{ from: head.seq + 1, to: head.seq + late.length }]);
  const [changed] = data('verdict');
  expect(changed.before.shared).not.toBe(changed.now?.shared);

  // Who comes back after a break is told what was missed.
  const again = await listen((t) => t.includes('event: entries'), { 'last-event-id': String(head.seq) });
  expect(again).toContain(`"from":${head.seq + 1}`);
}, 20_000);
