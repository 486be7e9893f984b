import { HoldfireError } from '../../../model/index.js';

/** Where the message server is: as the option says, or the environment. Throws `bad-option`. */
export function natsAddress(option: string | undefined): string {
  const address = option ?? process.env.HOLDFIRE_NATS;
  if (address) return address;
  throw new HoldfireError(
    'bad-option',
    'It is not said where the message server is.',
    'Add --nats nats://host:4222, or set HOLDFIRE_NATS.',
  );
}

/** A signal that is raised when the process is asked to stop. Asked a second time, it ends at once. */
export function untilStopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      stop.abort();
      process.once(signal, () => process.exit(1));
    });
  return stop.signal;
}
