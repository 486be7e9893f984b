import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/intake/index.js';
import {
  copyTo,
  type Ledger,
  memoryLedger,
  type OpenMode,
  openLedger,
  verify,
} from '../../src/ledger/index.js';
import { type EntryDraft, HoldfireError } from '../../src/model/index.js';
import { compiled } from '../support/compiled.js';
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.js';
import { seeded } from '../support/random.js';
import { all, draft } from './drafts.js';

const folder = mkdtempSync(join(tmpdir(), 'holdfire-faults-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string) => join(folder, name);

const written = (name: string, text: string) => {
  writeFileSync(path(name), text);
  return path(name);
};

/** Reports with records and incidents, enough to fill pages of every kind: leaves, inner nodes, overflow, indexes. */
async function fill(ledger: Ledger): Promise<void> {
  for (let n = 0; n < 40; n++) {
    const report = makeReport(
      `A truce was declared in region ${n}. ${'It held. '.repeat(n % 7 === 0 ? 900 : 12)}`,
    );
    const records = { pledges: [{ quote: 'A truce was declared', spans: [{ start: 0, end: 20 }] }] };
    await ledger.append([
      [
        draft(report as unknown as EntryDraft['payload'], { kind: 'report' }),
        draft({ report: report.id, records, sides: {} }, { kind: 'records' }),
      ],
      [draft({ n, note: 'é“🕊”' }), draft({ n }, { reason: 'because' })],
    ]);
  }
}

/** A sound ledger in one file. */
async function sound(name: string): Promise<string> {
  const ledger = await openLedger(path(name), 'create');
  await fill(ledger);
  await ledger.close();
  return path(name);
}

/** The sentence with which something ends. Anything but a HoldfireError of one line fails the test. */
async function sentence(work: () => Promise<unknown>): Promise<string> {
  const error = await work().then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(HoldfireError);
  const { code, message } = error as HoldfireError;
  expect(message).not.toMatch(/\n|\bat .*:\d+:\d+/);
  return `${code}: ${message}`;
}

const open = (where: string, mode: OpenMode = 'open') =>
  sentence(async () => (await openLedger(where, mode)).close());
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('what is not a ledger', () => {
  it.each<[string, () => string, RegExp]>([
    ['no file', () => path('nowhere.sqlite'), /^ledger-missing: There is no ledger at /],
    ['a folder', () => folder, /^ledger-broken: .* is a folder, so no ledger\.$/],
    ['a text', () => written('a.txt', 'x'.repeat(5000)), /is not a database of SQLite/],
    ['a short text', () => written('b.txt', 'x'), /is not a database of SQLite/],
    [
      "somebody else's database",
      () => {
        const file = new Database(path('other.sqlite'));
        file.exec('create table bookmarks (id integer primary key)');
        file.close();
        return path('other.sqlite');
      },
      /is a database, but not one that Holdfire made/,
    ],
  ])('%s: one sentence, and it stays as it is', async (_, make, expected) => {
    const where = make();
    const before = existsSync(where) && where !== folder ? digest(where) : null;
    for (const mode of ['read', 'inspect', 'open'] as const)
      expect(await open(where, mode)).toMatch(expected);
    if (before !== null) {
      expect(await open(where, 'create')).toMatch(expected);
      expect(digest(where)).toBe(before);
    }
  });

  it('an empty file: nothing to read, and a place to begin', async () => {
    writeFileSync(path('empty.sqlite'), '');
    expect(await open(path('empty.sqlite'), 'read')).toMatch(
      /^ledger-missing: There is no ledger at .* yet\.$/,
    );
    const ledger = await openLedger(path('empty.sqlite'), 'create');
    await ledger.append([[draft({ n: 1 })]]);
    await ledger.close();
  });
});

describe('a ledger from a newer version', () => {
  it('is left alone', async () => {
    const where = await sound('newer.sqlite');
    const file = new Database(where);
    file.exec("update meta set value = '99'");
    file.pragma('journal_mode = DELETE');
    file.close();
    const before = digest(where);
    for (const mode of ['read', 'inspect'] as const)
      expect(await open(where, mode)).toMatch(/^ledger-newer: .* \(its shape is 99, this one knows \d+\)\.$/);
    expect(digest(where)).toBe(before);
    expect(await open(where)).toMatch(/^ledger-newer/);
  });
});

describe('a damaged file', () => {
  let whole: Buffer;
  let contents: string;
  beforeAll(async () => {
    const where = await sound('whole.sqlite');
    await copyTo(await openLedger(where, 'read'), path('sealed.sqlite'));
    whole = readFileSync(path('sealed.sqlite'));
    const ledger = await openLedger(path('sealed.sqlite'), 'inspect');
    contents = JSON.stringify(await all(ledger.entries()));
    await ledger.close();
  });

  /** What somebody is told who verifies these bytes: `null` where they hold, and then they must hold what was written. */
  async function verdict(bytes: Buffer): Promise<string | null> {
    const where = path('damaged.sqlite');
    writeFileSync(where, bytes);
    let ledger: Ledger;
    try {
      ledger = await openLedger(where, 'inspect');
    } catch (error) {
      expect(error).toBeInstanceOf(HoldfireError);
      expect(readFileSync(where).equals(bytes)).toBe(true);
      return (error as HoldfireError).message;
    }
    try {
      const { bad, damage } = await verify(ledger);
      const told = bad === null ? damage : `entry ${bad.seq}: ${bad.reason}`;
      if (told === null) expect(JSON.stringify(await all(ledger.entries()))).toBe(contents);
      return told;
    } finally {
      await ledger.close();
      expect(readFileSync(where).equals(bytes)).toBe(true);
    }
  }

  it('a flipped byte, at 200 places: the damage is named, or the byte carried nothing', async () => {
    const random = seeded(11);
    let named = 0;
    for (let trial = 0; trial < 200; trial++) {
      const bytes = Buffer.from(whole);
      const at = trial < 100 ? trial : Math.floor(random() * bytes.length);
      bytes[at]! ^= 1 + Math.floor(random() * 255);
      const told = await verdict(bytes);
      if (told === null) continue;
      named += 1;
      expect(told, `byte ${at}`).not.toMatch(/\bat .*:\d+:\d+|undefined|is not a function/);
    }
    expect(named).toBeGreaterThan(60);
  }, 240_000);

  it('cut off at 60 lengths: said at once, by whatever opens it, and nothing is changed', async () => {
    const random = seeded(12);
    for (let trial = 0; trial < 60; trial++) {
      const where = path('cut.sqlite');
      writeFileSync(where, whole);
      truncateSync(where, 1 + Math.floor(random() * (whole.length - 1)));
      const before = digest(where);
      for (const mode of ['read', 'open'] as const)
        expect(await open(where, mode)).toMatch(
          /^ledger-broken: .*(?:is cut off: it has \d+ of \d+ bytes|is not a database of SQLite, so no ledger)\.$/,
        );
      expect(digest(where)).toBe(before);
    }
  }, 60_000);

  it('an altered last entry: said at once', async () => {
    const where = await sound('altered.sqlite');
    const file = new Database(where);
    file.exec("update entries set reason = 'otherwise' where seq = (select max(seq) from entries)");
    file.close();
    expect(await open(where, 'read')).toMatch(
      /^ledger-broken: .* its last entry, 159, does not have its hash\.$/,
    );
  });

  it('without the log that a crash left beside it: a beginning of the chain, or said', async () => {
    const ledger = await openLedger(path('crash.sqlite'), 'create');
    await fill(ledger);
    // A copy of the file as a crash would leave it, its log lost.
    copyFileSync(path('crash.sqlite'), path('lost.sqlite'));
    await ledger.close();
    const told = await openLedger(path('lost.sqlite'), 'inspect').then(
      async (lost) => {
        const found = await verify(lost);
        await lost.close();
        return found.bad ?? found.damage;
      },
      (error: HoldfireError) => error.code,
    );
    expect([null, 'ledger-missing', 'ledger-broken']).toContain(told);
  });
});

describe('no room', () => {
  it('a file that may not grow (a limit on its size, for a full disk): nothing of the batch is kept, the next goes in', async () => {
    const where = await sound('full.sqlite');
    const file = await compiled(resolve(__dirname, 'full-disk.ts'));
    const done = spawnSync('bash', ['-c', `ulimit -f 400; exec "$0" "$@"`, process.execPath, file, where], {
      encoding: 'utf8',
    });
    expect(done.stdout).toMatch(
      /^ledger-full There is no room left for the ledger .*; nothing of this batch was kept\.\n$/,
    );
    const ledger = await openLedger(where, 'open');
    expect(await verify(ledger)).toMatchObject({ entries: 160, bad: null, damage: null });
    await ledger.append([[draft({ room: 'again' })]]);
    await ledger.close();
  });
});

const root = process.getuid?.() === 0;
describe.skipIf(!root)('as a user who may not write there', () => {
  const asNobody = async (where: string, mode: string) => {
    const program = await compiled(resolve(__dirname, 'as-nobody.ts'));
    return spawnSync(process.execPath, [program, where, mode], { encoding: 'utf8' }).stdout.trim();
  };

  it('a file for reading only can be read, and is not written', async () => {
    mkdirSync(path('shelf'));
    const where = await sound('shelf/ledger.sqlite');
    chmodSync(where, 0o444);
    chmodSync(path('shelf'), 0o555);
    const before = digest(where);
    expect(await asNobody(where, 'read')).toBe('160 entries');
    expect(await asNobody(where, 'append')).toMatch(
      /^ledger-readonly The ledger .* may not be read or written by this user\.$/,
    );
    expect(digest(where)).toBe(before);
  });

  it('a folder for reading only takes no new ledger', async () => {
    mkdirSync(path('closed'));
    chmodSync(path('closed'), 0o555);
    expect(await asNobody(path('closed/new.sqlite'), 'append')).toMatch(/^ledger-readonly /);
    expect(await asNobody(path('closed/deep/new.sqlite'), 'append')).toMatch(/^ledger-readonly /);
  });

  it('a file that may not even be read', async () => {
    const where = await sound('secret.sqlite');
    chmodSync(where, 0o600);
    expect(await asNobody(where, 'read')).toMatch(/^ledger-readonly The ledger /);
  });
});

const given = process.env.DATABASE_URL;
describe.skipIf(!given && postgresPrograms() === null)('a server', () => {
  let server: PostgresServer | null = null;
  beforeAll(async () => {
    if (!given) server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());
  const address = (schema: string, change: (url: URL) => void = () => {}) => {
    const url = new URL(given ?? server!.url);
    url.searchParams.set('schema', `${schema}_${process.pid}`);
    change(url);
    return url.toString();
  };

  it('that is not there, or not let in: said without the password', async () => {
    const nobody = (url: URL) => {
      url.port = '1';
      url.password = 'secret';
    };
    const told = await open(address('gone', nobody), 'create');
    expect(told).toMatch(/^ledger-unreachable: The ledger's server postgres:.* cannot be reached/);
    expect(told).not.toContain('secret');
    const stranger = (url: URL) => {
      url.username = 'stranger';
    };
    expect(await open(address('gone', stranger), 'create')).toMatch(/^ledger-unreachable: /);
    expect(
      await open(
        address('gone', (url) => (url.pathname = '/nowhere')),
        'create',
      ),
    ).toMatch(/^ledger-unreachable: /);
  });

  it('without a ledger: nothing to read', async () => {
    expect(await open(address('none'), 'read')).toMatch(/^ledger-missing: There is no ledger at postgres:/);
  });

  it('that is only to be read, such as a standby: read, and an append is refused in a sentence', async () => {
    const ledger = await openLedger(address('standby'), 'create');
    await ledger.append([[draft({ n: 1 })]]);
    await ledger.close();
    const standby = address('standby', (url) =>
      url.searchParams.set('options', '-c default_transaction_read_only=on'),
    );
    const read = await openLedger(standby, 'read');
    expect(await verify(read)).toMatchObject({ entries: 1, bad: null });
    expect(await sentence(() => read.append([[draft({ n: 2 })]]))).toMatch(/^ledger-readonly: /);
    await read.close();
    expect(await open(standby)).toMatch(/^ledger-readonly: /);
  });

  it.skipIf(given)(
    'that drops the connection: said, and the next append goes in',
    async () => {
      const ledger = await openLedger(address('dropped'), 'create');
      await ledger.append([[draft({ n: 1 })]]);
      await server!.crash();
      expect(await sentence(() => ledger.append([[draft({ n: 2 })]]))).toMatch(/^ledger-unreachable: /);
      await server!.start();
      await ledger.append([[draft({ n: 3 })]]);
      expect((await all(ledger.entries())).map((e) => e.payload)).toEqual([{ n: 1 }, { n: 3 }]);
      await ledger.close();
    },
    60_000,
  );
});

describe('the ledger in memory', () => {
  it('has nothing beneath it that could be damaged', async () => {
    expect(await memoryLedger(() => new Date()).damage()).toBeNull();
  });
});
