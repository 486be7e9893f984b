import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY, firstBadEntry, type Head, type Ledger, openLedger, verify } from '../../src/ledger/index.js';
import type { Entry } from '../../src/model/index.js';
import { compiled } from '../support/compiled.js';
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.js';
import { seeded } from '../support/random.js';
import { all } from './drafts.js';

const WRITERS = 4;
/** Rounds of four writers, each killed at a moment of its own: 200 moments. */
const ROUNDS = 50;
/** Fewer in PostgreSQL, where a round takes long; all of them with HOLDFIRE_KILLS=all. */
const POSTGRES_ROUNDS = process.env.HOLDFIRE_KILLS === 'all' ? ROUNDS : 15;
/** The longest that a writer lives once it has written (one in four: once it has been let go), ms. */
const LIFE = 60;
const CRASHES = 20;

const folder = mkdtempSync(join(tmpdir(), 'holdfire-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let program = '';
beforeAll(async () => {
  program = await compiled(resolve(__dirname, 'writer.ts'));
});

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

interface Writer {
  readonly process: ChildProcess;
  /** Kept when the process has loaded its code and waits for the word. */
  readonly ready: Promise<unknown>;
  /** Kept when its first entry was acknowledged. */
  readonly writing: Promise<unknown>;
  readonly acks: string;
}

function startWriter(location: string, name: string): Writer {
  const acks = join(folder, `${name}.acks`);
  const process = spawn(globalThis.process.execPath, [program, location, name, acks], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // It may be killed before it has read the word.
  process.stdin!.on('error', () => {});
  const said = (word: string) =>
    new Promise<void>((done) => process.stdout!.on('data', (text) => String(text).includes(word) && done()));
  return { process, ready: said('ready'), writing: said('writing'), acks };
}
const fourWriters = (location: string, round: string) =>
  Array.from({ length: WRITERS }, (_, i) => startWriter(location, `${round}-${i}`));

async function go(writers: readonly Writer[]): Promise<void> {
  await Promise.all(writers.map((w) => w.ready));
  for (const { process } of writers) process.stdin!.write('go\n');
}

async function kill({ process }: Writer): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
}

/** What a writer noted: entries that were acknowledged, by number, and what it was told of those that were not. */
function noted(writers: readonly Writer[]) {
  const lines = writers
    .filter((w) => existsSync(w.acks))
    .flatMap((w) => readFileSync(w.acks, 'utf8').split('\n'));
  const kept = lines.map((l) => /^kept (\d+) ([0-9a-f]{64})$/.exec(l)).filter((m) => m !== null);
  return {
    kept: new Map(kept.map((m) => [Number(m[1]), m[2]!])),
    told: lines.filter((l) => l.startsWith('told ')),
    untold: lines.filter((l) => l.startsWith('untold ')),
  };
}

/** What must be so of a ledger whatever became of its writers. */
async function holds(ledger: Ledger, acknowledged: ReadonlyMap<number, string>): Promise<void> {
  const entries = await all(ledger.entries());
  const lost = [...acknowledged].filter(([seq, hash]) => entries[seq]?.hash !== hash);
  expect(lost).toEqual([]);
  expect(await verify(ledger)).toMatchObject({ entries: entries.length, bad: null, damage: null });
  expect(halfBatches(entries)).toEqual([]);
}

function halfBatches(entries: readonly Entry[]): unknown[] {
  const half: unknown[] = [];
  for (let i = 0; i < entries.length; ) {
    const first = entries[i]!.payload as { writer: string; n: number; size: number };
    const batch = entries.slice(i, i + first.size).map((e) => e.payload as typeof first & { at: number });
    if (
      batch.length < first.size ||
      batch.some((b, at) => b.writer !== first.writer || b.n !== first.n || b.at !== at)
    )
      half.push(first);
    i += first.size;
  }
  return half;
}

/** Somebody who reads while others write: what is there never changes, and what is new links on to it. */
function reader(location: string) {
  let seen: Pick<Head, 'seq' | 'hash'> = EMPTY;
  let ledger: Ledger | undefined;
  return {
    async look(): Promise<void> {
      try {
        ledger ??= await openLedger(location, 'read');
      } catch {
        return; // no writer has made it yet
      }
      const head = await ledger.head();
      const walked = await all(ledger.entries({ from: Math.max(0, seen.seq) }));
      const before = seen.seq < 0 ? [] : [walked.shift()];
      expect(before.every((e) => e?.hash === seen.hash)).toBe(true);
      for (const entry of walked) {
        expect([entry.seq, entry.prev]).toEqual([seen.seq + 1, seen.hash]);
        seen = entry;
      }
      expect(seen.seq).toBeGreaterThanOrEqual(head.seq);
    },
    close: async () => ledger?.close(),
  };
}

/** Rounds of four writers, each killed at a moment of its own. While a round writes, the next one loads its code. */
async function killRounds(
  location: string,
  name: string,
  rounds: number,
  random: () => number,
): Promise<Writer[]> {
  const writers: Writer[] = [];
  let next = fourWriters(location, `${name}-0`);
  for (let round = 0; round < rounds; round++) {
    const now = next;
    await go(now);
    if (round + 1 < rounds) next = fourWriters(location, `${name}-${round + 1}`);
    const beside = reader(location);
    await Promise.all([
      Promise.race(now.flatMap((w) => [w.writing, once(w.process, 'exit')])).then(() => beside.look()),
      ...now.map(async (w) => {
        if (random() < 0.75) await w.writing;
        await wait(random() * LIFE);
        await kill(w);
      }),
    ]);
    await beside.look();
    await beside.close();
    writers.push(...now);
  }
  return writers;
}

describe(`four writers, killed at ${ROUNDS * WRITERS} random moments (in PostgreSQL ${POSTGRES_ROUNDS * WRITERS})`, () => {
  it('SQLite: every acknowledged entry is there, the chain verifies, no batch is half', async () => {
    const path = join(folder, 'ledger.sqlite');
    const writers = await killRounds(path, 'sqlite', ROUNDS, seeded(1));
    const { kept, told, untold } = noted(writers);
    expect([told, untold]).toEqual([[], []]);
    expect(kept.size).toBeGreaterThan(ROUNDS * WRITERS);
    const ledger = await openLedger(path, 'open');
    await holds(ledger, kept);
    await ledger.close();
  }, 600_000);
});

const given = process.env.DATABASE_URL;
describe.skipIf(!given && postgresPrograms() === null)('the same in PostgreSQL', () => {
  let server: PostgresServer | null = null;
  beforeAll(async () => {
    if (!given) server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());
  const address = (schema: string) => {
    const url = new URL(given ?? server!.url);
    url.searchParams.set('schema', `${schema}_${process.pid}`);
    return url.toString();
  };

  it('writers killed: every acknowledged entry is there, the chain verifies, no batch is half', async () => {
    const location = address('killed');
    const writers = await killRounds(location, 'postgres', POSTGRES_ROUNDS, seeded(2));
    const { kept, told, untold } = noted(writers);
    expect([told, untold]).toEqual([[], []]);
    expect(kept.size).toBeGreaterThan(POSTGRES_ROUNDS * WRITERS);
    const ledger = await openLedger(location, 'open');
    await holds(ledger, kept);
    await ledger.close();
  }, 600_000);

  // A server that somebody else runs is not ours to kill.
  it.skipIf(given)(
    `the server killed ${CRASHES} times: writers are told so in a sentence and go on, nothing acknowledged is lost`,
    async () => {
      const location = address('crashed');
      const random = seeded(3);
      const writers = fourWriters(location, 'crash');
      await go(writers);
      for (let n = 0; n < CRASHES; n++) {
        await wait(100 + random() * 300);
        await server!.crash();
        await wait(random() * 50);
        await server!.start();
      }
      await wait(300);
      for (const writer of writers) await kill(writer);
      const { kept, told, untold } = noted(writers);
      expect(untold).toEqual([]);
      expect(told.length).toBeGreaterThan(0);
      for (const line of told)
        expect(line).toMatch(/^told ledger-unreachable The ledger's server postgres:\/\/\S+ [^\n]*\.$/);
      const ledger = await openLedger(location, 'open');
      await holds(ledger, kept);
      expect(await firstBadEntry(ledger.entries())).toBeNull();
      await ledger.close();
    },
    600_000,
  );
});
