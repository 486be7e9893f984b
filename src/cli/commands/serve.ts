import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import { HoldfireError } from '../../model/index.js';
import { isLoopback, localDoors, makeApp, userDoors } from '../../server/http/index.js';
import type { Desk } from '../../server/index.js';
import { UserFile } from '../../server/users.js';
import { pagesFolder } from '../knowledge.js';
import { print, remark } from '../print.js';
import { type DeskOptions, nameOfUser, openDeskFor } from './desk.js';
import { usersPath } from './user.js';

interface Options extends DeskOptions {
  readonly port?: string;
  readonly host: string;
  readonly users?: string | true;
  readonly open?: boolean;
}

const PORT = 4780;

/** `holdfire serve`: pages and API on one port, until it is told to end. */
export async function serve(options: Options): Promise<void> {
  const { host } = options;
  const port = options.port === undefined ? await usualPort(host, options.open) : portOf(options.port);
  const { desk, ledger, isFleeting } = await openDeskFor(options);
  const token = process.env.HOLDFIRE_TOKEN || randomBytes(24).toString('base64url');
  const isLocal = isLoopback(host);
  const users = options.users === undefined ? null : new UserFile(await usersPath(options));
  const app = await makeApp({
    desk,
    doors: users ? userDoors(users) : localDoors({ user: nameOfUser(), token, isLocal }),
    isLocal,
    pages: pagesFolder(),
    log: remark,
  });
  const ended = untilToldToEnd();
  try {
    await app.listen({ port, host });
  } catch (error) {
    await ledger.close();
    throw portError(error as NodeJS.ErrnoException, host, port);
  }
  const bound = (app.server.address() as AddressInfo).port;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`;
  await print(`Holdfire serves ${desk.where} at ${address}`);
  if (options.open) await showFirst(desk, address);
  if (users) {
    if (users.users.length === 0) remark('there is no account yet: holdfire user add NAME --role admin');
  } else if (!process.env.HOLDFIRE_TOKEN) remark(`token for programs that change something: ${token}`);
  if (isFleeting) remark('what is added or reviewed is gone when the server ends; --ledger FILE keeps it.');
  if (!isLocal && !users)
    remark('it can be reached from other machines: reading is open to all who reach it.');
  // What the first page needs is worked out before it is asked for.
  setImmediate(() => void desk.look(undefined).catch(() => undefined));
  await ended;
  await app.close();
  await ledger.close();
}

/** The usual port; where pages are to be shown to a person and it is taken, any that is free. */
async function usualPort(host: string, isShown: boolean | undefined): Promise<number> {
  if (!isShown) return PORT;
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(PORT, host, () => probe.close(() => resolve(PORT)));
  });
}

/** Prints the address of the first pledge's page, and opens it where a person sits before a desktop. */
async function showFirst(desk: Desk, address: string): Promise<void> {
  const look = await desk.look(undefined);
  const first = look.workspace.dossiers[0];
  // Judged before anybody asks, so that its page is there at once.
  if (first) look.judged(first.id, 'claimed');
  const page = first ? `${address}pledges/${encodeURIComponent(first.id)}` : address;
  await print(first ? `${first.title}: ${page}` : page);
  if (process.stdout.isTTY) await print('Ctrl+C ends it.');
  openBrowser(page);
}

/** Only from a terminal on a desktop; a script, a remote shell or continuous integration is left alone. */
function openBrowser(page: string): void {
  const { env, platform, stdout } = process;
  const isDesktop =
    platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (!stdout.isTTY || env.CI || env.SSH_CONNECTION || !isDesktop) return;
  const [command, args] =
    platform === 'darwin'
      ? ['open', [page]]
      : platform === 'win32'
        ? ['cmd', ['/c', 'start', '""', page]]
        : ['xdg-open', [page]];
  const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
  // Without a browser the address that was printed serves.
  child.once('error', () => undefined);
  child.unref();
}

/** Resolves when the process is told to end. */
function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new HoldfireError(
    'bad-option',
    `"${text}" is no port.`,
    'Give a number up to 65535; 0 takes any that is free.',
  );
}

function portError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const why = {
    EADDRINUSE: 'is taken',
    EACCES: 'may not be listened on',
    EADDRNOTAVAIL: 'is not of this machine',
  }[error.code ?? ''];
  return why
    ? new HoldfireError('port-taken', `${host}:${port} ${why}.`, 'Choose another: holdfire serve --port N')
    : error;
}
