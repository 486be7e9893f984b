import { JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream';
import { errors } from '@nats-io/transport-node';
import { HoldfireError } from '../model/index.js';

/** Error codes of JetStream's API (server/errors.json of nats-server). */
const THERE_ALREADY: ReadonlySet<number> = new Set([10_013, 10_058, 10_148]);
const NOT_STORED = 10_077;
const NO_ROOM: ReadonlySet<number> = new Set([10_002, 10_023, 10_028, 10_047]);
const NO_PEERS = 10_005;
const NO_COPIES = 10_074;

const codeOf = (error: unknown): number => (error instanceof JetStreamApiError ? error.code : 0);

/** The library does not give this error's class away. */
const isOff = (error: unknown): boolean => (error as Error).name === 'JetStreamNotEnabled';

/** There is no such stream or consumer. */
export const isMissing = (error: unknown): boolean =>
  codeOf(error) === JetStreamApiCodes.StreamNotFound || codeOf(error) === JetStreamApiCodes.ConsumerNotFound;

/** Somebody else made the stream or consumer in between. */
export const isThereAlready = (error: unknown): boolean => THERE_ALREADY.has(codeOf(error));

/** The queue holds as many reports as it may. */
export const isFull = (error: unknown): boolean =>
  codeOf(error) === NOT_STORED && /maximum \w+ exceeded/.test((error as Error).message);

/**
 * Whether it may be better in a moment: a server or its leader is away, a new one is being chosen. An answer that did not
 * come may still have been acted on; everything that is tried again is such that twice is once.
 */
export function isPassing(error: unknown): boolean {
  if (error instanceof errors.ClosedConnectionError || error instanceof errors.DrainingConnectionError)
    return false;
  // Servers that are starting find their peers only after a while.
  if (error instanceof JetStreamApiError)
    return (error.status === 503 && !NO_ROOM.has(error.code)) || error.code === NO_PEERS;
  return (
    error instanceof errors.TimeoutError ||
    error instanceof errors.RequestError ||
    error instanceof errors.NoRespondersError ||
    error instanceof errors.ConnectionError ||
    isOff(error)
  );
}

/** What the message server's errors mean for whoever runs it; an error that it does not know stays as it is. */
export function explain(where: string, error: unknown): unknown {
  if (error instanceof HoldfireError) return error;
  const { message = String(error) } = error as { message?: string };
  if (error instanceof errors.AuthorizationError || error instanceof errors.PermissionViolationError)
    return new HoldfireError(
      'queue-refused',
      `The message server ${where} does not let this user in (${message}).`,
      'Are the name and the password in its address right, or the file that HOLDFIRE_NATS_CREDS names?',
    );
  if (codeOf(error) === NO_PEERS || codeOf(error) === NO_COPIES)
    return new HoldfireError(
      'queue-refused',
      `The message server ${where} has too few servers beside it for that many copies (${message}).`,
      'Start all servers of the cluster, or ask for fewer copies: --replicas 1',
    );
  if (NO_ROOM.has(codeOf(error)))
    return new HoldfireError(
      'queue-full',
      `The message server ${where} has no room left (${message}); nothing of what was refused is queued.`,
      'Make room on its disk, or raise the limits of its JetStream.',
    );
  if (isOff(error))
    return new HoldfireError(
      'queue-refused',
      `The message server ${where} keeps no messages: its JetStream is off, or no server of the cluster leads.`,
      'Start it with JetStream (nats-server -js), and more than half of a cluster.',
    );
  if (error instanceof JetStreamApiError && error.status !== 503)
    return new HoldfireError(
      'queue-refused',
      `The message server ${where} refuses (${message}).`,
      'Was its stream made by somebody else? docs/deploy.md says what Holdfire expects of it.',
    );
  if (isPassing(error) || isNetwork(error) || error instanceof JetStreamApiError)
    return new HoldfireError(
      'queue-unreachable',
      `The message server ${where} cannot be reached or does not answer (${message}).`,
      'Is it running, and is its address right? It is given by --nats or HOLDFIRE_NATS.',
    );
  return error;
}

function isNetwork(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return (
    error instanceof errors.ClosedConnectionError ||
    /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EHOST|ENETUNREACH|EAI_|EPIPE|CERT_|DEPTH_|SELF_|UNABLE_|ERR_TLS|ERR_SSL)/.test(
      code,
    )
  );
}
