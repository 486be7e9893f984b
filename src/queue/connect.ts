import { readFileSync } from 'node:fs';
import {
  type Consumer,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
} from '@nats-io/jetstream';
import {
  connect,
  credsAuthenticator,
  type NatsConnection,
  type NodeConnectionOptions,
} from '@nats-io/transport-node';
import { HoldfireError } from '../model/index.js';
import { explain, isMissing, isPassing, isThereAlready } from './fault.js';
import { patiently, pause } from './patience.js';
import {
  type QueueSettings,
  READERS,
  REPORTS,
  readersConsumer,
  reportStream,
  setAsideStream,
} from './plan.js';

/** How long one answer of the server is waited for, ms. */
const ANSWER_MS = 5_000;
/** How long a cluster may take to come together before it is given up on, ms. */
const GATHER_MS = 30_000;

/** How long leaving may take, ms. */
const CLOSE_MS = 3_000;

/** An open queue: its streams are there. */
export interface Queue {
  /** How error messages name it: its addresses without passwords. */
  readonly where: string;
  readonly connection: NatsConnection;
  readonly publisher: JetStreamClient;
  readonly manager: JetStreamManager;
  /** What workers pull from. */
  readers(): Promise<Consumer>;
  /** Lets go after everything that was said has been sent. */
  close(): Promise<void>;
}

/**
 * Opens the queue at `nats://[user[:password]@]host[:port]`, several with commas between, `tls://` with encryption. Its streams and
 * its consumer are made where they are not there; where they are, only what `settings` names is changed. Once it is open, a
 * connection that breaks is made anew, with any of the servers, for as long as it takes.
 *
 * @param env HOLDFIRE_NATS_CREDS names a file of credentials, HOLDFIRE_NATS_CA one of certificates to trust
 * Throws `bad-option`, `queue-unreachable`, `queue-refused`, `queue-full`.
 */
export async function openQueue(
  address: string,
  settings: QueueSettings = {},
  env: NodeJS.ProcessEnv = process.env,
): Promise<Queue> {
  const { where, options } = connectionOptions(address, env);
  let connection: NatsConnection | undefined;
  try {
    connection = await connect(options);
    const manager = await prepared(connection, settings);
    const publisher = jetstream(connection, { timeout: ANSWER_MS });
    const open = connection;
    return {
      where,
      connection,
      publisher,
      manager,
      readers: () => publisher.consumers.get(REPORTS.stream, READERS),
      close: async () => {
        // What was said may be on its way only while the server is there.
        await Promise.race([open.isClosed() ? undefined : open.drain(), pause(CLOSE_MS)]).catch(() => {});
        await open.close();
      },
    };
  } catch (error) {
    await connection?.close();
    throw explain(where, error);
  }
}

/** The streams and the consumer as plan.ts has them. */
async function prepared(connection: NatsConnection, settings: QueueSettings): Promise<JetStreamManager> {
  const again = <T>(work: () => Promise<T>) => patiently(work, isPassing, GATHER_MS);
  const manager = await again(() => jetstreamManager(connection, { timeout: ANSWER_MS }));
  const replicas = settings.replicas ?? (connection.info?.cluster ? 3 : 1);
  for (const config of [reportStream({ ...settings, replicas }), setAsideStream({ ...settings, replicas })]) {
    const there = await again(() => unlessMissing(manager.streams.info(config.name)));
    if (there === null) await again(() => unlessThere(manager.streams.add(config)));
    else {
      const asked = {
        ...(settings.replicas === undefined ? {} : { num_replicas: settings.replicas }),
        ...(settings.mostWaiting === undefined ? {} : { max_msgs: config.max_msgs! }),
      };
      if (Object.entries(asked).some(([name, value]) => there.config[name as keyof typeof asked] !== value))
        await again(() => manager.streams.update(config.name, { ...there.config, ...asked }));
    }
  }
  const consumer = readersConsumer(settings);
  const there = await again(() => unlessMissing(manager.consumers.info(REPORTS.stream, READERS)));
  if (there === null) await again(() => unlessThere(manager.consumers.add(REPORTS.stream, consumer)));
  else if (settings.ackWaitMs !== undefined && there.config.ack_wait !== consumer.ack_wait)
    await again(() => manager.consumers.update(REPORTS.stream, READERS, { ack_wait: consumer.ack_wait! }));
  return manager;
}

async function unlessMissing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function unlessThere(made: Promise<unknown>): Promise<void> {
  try {
    await made;
  } catch (error) {
    if (!isThereAlready(error)) throw error;
  }
}

/** The parts of the address, and how to connect. Throws `bad-option`. */
export function connectionOptions(
  address: string,
  env: NodeJS.ProcessEnv,
): { readonly where: string; readonly options: NodeConnectionOptions } {
  const urls = address.split(',').map((part) => parse(part.trim()));
  const [first] = urls;
  const name = decodeURIComponent(first!.username);
  const pass = decodeURIComponent(first!.password);
  const { HOLDFIRE_NATS_CREDS: creds, HOLDFIRE_NATS_CA: caFile } = env;
  const tls = urls.some((url) => url.protocol === 'tls:') || Boolean(caFile);
  return {
    where: urls.map((url) => `${url.protocol}//${url.host}`).join(','),
    options: {
      servers: urls.map((url) => `${url.hostname}:${url.port || 4222}`),
      name: 'holdfire',
      timeout: ANSWER_MS,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
      // Notices a server that vanished without a word within half a minute.
      pingInterval: 10_000,
      ...(creds ? { authenticator: credsAuthenticator(credentials(creds)) } : {}),
      ...(name && pass ? { user: name, pass } : name ? { token: name } : {}),
      ...(tls ? { tls: caFile ? { caFile } : {} } : {}),
    },
  };
}

function parse(part: string): URL {
  try {
    const url = new URL(part);
    if ((url.protocol === 'nats:' || url.protocol === 'tls:') && url.hostname) return url;
  } catch {}
  throw new HoldfireError(
    'bad-option',
    'The address of the message server is not one of NATS.',
    'Write it as nats://host:4222 (tls://host:4222 with encryption), several with commas between.',
  );
}

function credentials(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new HoldfireError(
      'file-unreadable',
      `The credentials ${path} could not be read (${(error as NodeJS.ErrnoException).code}).`,
      'HOLDFIRE_NATS_CREDS names the file that nsc made for this user.',
    );
  }
}
