import { createPrivateKey } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { HoldfireError } from '../model/index.js';
import { newKey, type SigningKey, signingKey } from './note.js';

/** Where a user's signing key lies: in the platform's folder for settings, readable by its owner alone. */
export function keyPath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return join(configFolder(env, platform), 'holdfire', 'checkpoint-key.pem');
}

/** The user's signing key, made when there is none. Throws `bad-checkpoint` where the file holds no key or may not be made. */
export function keyOf(name: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): SigningKey {
  const path = keyPath(env, platform);
  try {
    return signingKey(name, createPrivateKey(readOrMake(path)));
  } catch (error) {
    if (error instanceof HoldfireError) throw error;
    throw new HoldfireError(
      'bad-checkpoint',
      `The signing key ${path} cannot be read or made (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`,
      'Put the key back from a copy, or move what is there away: a new one is made then.',
    );
  }
}

function readOrMake(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    // Of two that make it at once, one wins, and the other takes that one's.
    writeFileSync(path, newKey(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8');
}

function configFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env.XDG_CONFIG_HOME || join(homedir(), '.config');
}
