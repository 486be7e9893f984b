import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { HoldfireError } from '../../model/index.js';
import { isLoopback, localDoors, makeApp } from '../../server/http/index.js';
import { pagesFolder } from '../knowledge.js';
import { print, remark } from '../print.js';
import { type DeskOptions, nameOfUser, openDeskFor } from './desk.js';

interface Options extends DeskOptions {
  readonly port: string;
  readonly host: string;
}

/** `holdfire serve`: pages and API on one port, until it is told to end. */
export async function serve(options: Options): Promise<void> {
  const port = portOf(options.port);
  const { host } = options;
  const { desk, ledger, isFleeting } = await openDeskFor(options);
  const token = process.env.HOLDFIRE_TOKEN || randomBytes(24).toString('base64url');
  const isLocal = isLoopback(host);
  const app = await makeApp({
    desk,
    doors: localDoors({ user: nameOfUser(), token, isLocal }),
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
  await print(`Holdfire serves ${desk.where} at http://${host.includes(':') ? `[${host}]` : host}:${bound}/`);
  if (!process.env.HOLDFIRE_TOKEN) remark(`token for programs that change something: ${token}`);
  if (isFleeting) remark('what is added or reviewed is gone when the server ends; --ledger FILE keeps it.');
  if (!isLocal) remark('it can be reached from other machines: reading is open to all who reach it.');
  // What the first page needs is worked out before it is asked for.
  setImmediate(() => void desk.look(undefined).catch(() => undefined));
  await ended;
  await app.close();
  await ledger.close();
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
