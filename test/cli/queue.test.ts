import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/intake/index.js';
import { type NatsServers, natsIsThere, startNats } from '../support/nats.js';
import { holdfire, TRUCE } from './holdfire.js';

describe('without a message server', () => {
  it('says so in one sentence with a hint', () => {
    for (const args of [['worker'], ['send', '-']]) {
      const { code, err } = holdfire([...args, '--nats', 'nats://127.0.0.1:1'], TRUCE);
      expect([code, err]).toEqual([
        1,
        expect.stringMatching(
          /^holdfire: The message server nats:\/\/127\.0\.0\.1:1 cannot be reached .*\n$/,
        ),
      ]);
    }
  });

  it('asks where it is', () => {
    expect(holdfire(['worker'], '', { HOLDFIRE_NATS: '' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--nats'),
    });
    expect(holdfire(['worker', '--nats', 'there'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('nats://host:4222'),
    });
    expect(holdfire(['worker', '--nats', 'nats://a', '--threads', '0'])).toMatchObject({ code: 2 });
    expect(holdfire(['worker', '--nats', 'nats://a', '--again'])).toMatchObject({ code: 2 });
  });
});

const there = natsIsThere();
describe.skipIf(!there)(
  there ? 'send and worker' : 'send and worker (skipped: nats-server is not installed)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdfire-queue-'));
    const ledger = join(folder, 'ledger.sqlite');
    let nats: NatsServers;
    const run = (args: readonly string[], input = '') =>
      holdfire(args, input, { HOLDFIRE_NATS: nats.url, HOLDFIRE_LEDGER: ledger });
    beforeAll(async () => {
      nats = await startNats(1);
    });
    afterAll(async () => {
      await nats?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('what is sent is read by a worker and stands in the ledger', () => {
      writeFileSync(join(folder, 'truce.txt'), TRUCE);
      writeFileSync(join(folder, 'truce.meta.json'), '{"published": "2026-01-26", "outlet": "The Example"}');
      expect(run(['send', join(folder, 'truce.txt')])).toMatchObject({ code: 0, out: '1 report queued.\n' });
      expect(run(['send', join(folder, 'truce.txt'), '--json'])).toMatchObject({
        code: 0,
        out: '{"queued":0,"twice":1,"failed":0}\n',
      });
      expect(JSON.parse(run(['worker', '--status', '--json']).out)).toMatchObject({
        waiting: 1,
        setAside: 0,
        copies: 1,
      });
      const { code, err } = run(['worker', '--until-empty', '--threads', '1']);
      expect(code).toBe(0);
      expect(JSON.parse(err.trim().split('\n').at(-1)!)).toMatchObject({
        added: 1,
        held: 0,
        'set-aside': 0,
        msg: 'stopped',
      });
      expect(run(['pledges']).out).toContain('Rapid Support Forces');
      expect(run(['worker', '--status']).out).toMatch(/waiting {4}0\n/);
    });

    it('sends what can be read, tells of the rest and fails', () => {
      writeFileSync(join(folder, 'empty.txt'), '');
      writeFileSync(join(folder, 'other.txt'), `${TRUCE}Again.\n`);
      const { code, out, err } = run(['send', folder]);
      expect([code, out]).toEqual([1, expect.stringMatching(/^1 report queued, 1 had been queued/)]);
      expect(err).toContain('There is nothing in');
    });

    it('shows what was set aside, as harmless text, and queues it again', async () => {
      const connection = await connect({ servers: nats.url });
      const report = { ...makeReport(TRUCE.repeat(2)), title: '\u001b[31mred', timezone: '\u001b[31mMars' };
      await connection.request('holdfire.reports', JSON.stringify(report));
      await connection.close();
      expect(run(['worker', '--until-empty', '--threads', '1']).code).toBe(0);
      const { out } = run(['worker', '--set-aside']);
      expect(out).toMatch(/^1 {2}20\d\d-\S+ {2}\d+ bytes\n {3}"\uFFFD\[31mMars" is not a time zone/);
      expect(out).not.toContain('\u001b');
      expect(run(['worker', '--set-aside', '--again', 'x']).code).toBe(2);
      expect(run(['worker', '--set-aside', '--again']).out).toBe('1 message queued again.\n');
      expect(JSON.parse(run(['worker', '--set-aside', '--json']).out)).toEqual([]);
    });
  },
);
