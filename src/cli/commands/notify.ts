import { appendFile, readFile } from 'node:fs/promises';
import { fileError } from '../../intake/file.js';
import { HoldfireError, type Standard } from '../../model/index.js';
import { verdictChanges } from '../../server/index.js';
import { type Delivered, notify, secretKey, webhookUrl } from '../../server/webhook/index.js';
import { print } from '../print.js';
import { openSourcesAsOf, type Sources } from './open.js';

interface Options extends Sources {
  readonly standard: Standard;
  readonly pledge?: string;
  readonly since?: string;
  readonly delivered?: string;
}

/** `holdfire notify URL`: verdicts that changed, to a webhook. The secret is in the environment, where no list of processes shows it. */
export async function notifyCommand(url: string, options: Options): Promise<void> {
  const { HOLDFIRE_WEBHOOK_SECRET: secret } = process.env;
  if (!secret)
    throw new HoldfireError(
      'bad-option',
      'Messages are signed, and there is no secret to sign them with.',
      'Set HOLDFIRE_WEBHOOK_SECRET to one that the receiver knows: whsec_ and 24 to 64 bytes in base64.',
    );
  const endpoint = { url: webhookUrl(url), key: secretKey(secret) };
  const { at, asOf } = await openSourcesAsOf(options);
  const since = options.since ?? asOf.slice(0, 10);
  const pledges =
    options.pledge === undefined ? at(asOf.slice(0, 10)).dossiers.map((d) => d.id) : [options.pledge];
  const changes = pledges
    .flatMap((pledge) => verdictChanges(at, { pledge, asOf, standard: options.standard }))
    .filter((change) => change.day >= since)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const { sent, skipped, stopped } = await notify(changes, endpoint, await deliveredIn(options.delivered));
  if (stopped !== null)
    throw new HoldfireError(
      stopped.outcome === 'gone' ? 'webhook-gone' : 'webhook-failed',
      stopped.outcome === 'gone'
        ? `The receiver wants no more messages (410); ${sent} were delivered.`
        : `A message was not taken in ${stopped.attempts} attempts (${stopped.last}); ${sent} were delivered.`,
      stopped.outcome === 'gone' ? 'Stop sending there.' : 'Send again later: it begins where this ended.',
    );
  await print(
    `${sent} delivered, ${skipped} had been delivered before, of ${changes.length} changes since ${since}.`,
  );
}

/** What a file says was delivered, an id a line; without a file nothing is remembered, and ids tell repetitions to the receiver. */
async function deliveredIn(path: string | undefined): Promise<Delivered> {
  const ids = new Set(path === undefined ? [] : (await linesOf(path)).filter((line) => line !== ''));
  return {
    has: (id) => ids.has(id),
    async add(id) {
      ids.add(id);
      if (path !== undefined) await appendFile(path, `${id}\n`, { flush: true });
    },
  };
}

async function linesOf(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fileError(path, error as NodeJS.ErrnoException);
  }
}
