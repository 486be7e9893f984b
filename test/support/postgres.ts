import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** A PostgreSQL server of the test's own on a loopback port, with its data in a folder that goes when it stops. */
export interface PostgresServer {
  readonly url: string;
  /** Kills the server as a crash would (SIGKILL to all its processes), and starts it again on the same data. */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The folder of PostgreSQL's programs; `null` where it is not installed. */
export function postgresPrograms(): string | null {
  if (!existsSync(DEBIAN)) return null;
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions.map((v) => join(DEBIAN, v, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null;
}

/** Starts a server; PostgreSQL refuses to run as root, so root hands it to the user `postgres`. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = postgresPrograms();
  if (bin === null) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'holdfire-pg-'));
  const data = join(folder, 'data');
  const owner = asRoot() ? idsOf('postgres') : null;
  const as = owner ? { uid: owner.uid, gid: owner.gid } : {};
  chmodSync(folder, 0o755);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const run = (program: string, args: string[]) => {
    const done = spawnSync(join(bin, program), args, { ...as, encoding: 'utf8', cwd: folder });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
  };
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'holdfire', '--no-sync', '-E', 'UTF8', '--locale=C']);
  const port = await freePort();
  const url = `postgres://holdfire@127.0.0.1:${port}/postgres`;
  let server: ReturnType<typeof spawn> | null = null;

  const launch = () =>
    spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder],
      { ...as, stdio: 'ignore', detached: true, cwd: folder },
    );
  const start = async () => {
    server = launch();
    for (let turn = 0; turn < 600; turn++) {
      const ready = spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]);
      if (ready.status === 0) return;
      await new Promise((done) => setTimeout(done, 50));
      // After a crash it refuses to start for as long as a process of the one before is not quite gone.
      if (server.exitCode !== null) server = launch();
    }
    throw new Error('PostgreSQL did not start');
  };
  const end = async (signal: NodeJS.Signals) => {
    const dying = server;
    server = null;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
    const gone = new Promise((done) => dying.once('exit', done));
    // The server's own children stand in its process group; a crash takes them all.
    if (signal === 'SIGKILL') process.kill(-dying.pid!, signal);
    else dying.kill(signal);
    await gone;
  };
  await start();
  return {
    url,
    crash: async () => {
      await end('SIGKILL');
      rmSync(join(data, 'postmaster.pid'), { force: true });
    },
    start,
    stop: async () => {
      await end('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const asRoot = () => process.getuid?.() === 0;

function idsOf(user: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
