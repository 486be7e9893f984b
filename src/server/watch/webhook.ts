import { HoldfireError } from '../../model/index.js';
import { deliver, PATIENCE, secretKey, webhookUrl } from '../webhook/index.js';
import type { WatchConfig } from './config.js';
import type { Listener, Log } from './watch.js';

/**
 * A webhook that hears of changes (docs/exports.md says how messages are signed). It is tried once in a round: what it did not take waits for
 * the next. One that is gone for good (410) is told nothing more. Throws `bad-option`, `bad-config`.
 */
export function webhookListener(
  { url, secret }: WatchConfig['webhooks'][number],
  env: NodeJS.ProcessEnv,
  log: Log,
): Listener {
  const held = env[secret];
  if (!held)
    throw new HoldfireError(
      'bad-config',
      `There is nothing in the environment's ${secret}, which is to hold the secret of a webhook.`,
      `Set it: export ${secret}=whsec_…`,
    );
  const endpoint = { url: webhookUrl(url), key: secretKey(held) };
  const name = `webhook ${new URL(url).host}`;
  let gone = false;
  return {
    name: `webhook ${url}`,
    async tell(change) {
      if (gone) return;
      const body = JSON.stringify({ type: 'verdict.changed', timestamp: change.seen, data: change });
      const { outcome, last } = await deliver({ id: change.id, body }, endpoint, { ...PATIENCE, waits: [] });
      if (outcome === 'failed') throw new Error(`${name}: ${last}`);
      if (outcome === 'gone') {
        gone = true;
        log('warn', 'a webhook wants no more messages', { webhook: name });
      }
    },
  };
}
