import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const BIN = resolve(__dirname, '../../bin/holdfire.js');

/** Runs the program as a person does, and gives what it said. */
export function holdfire(
  args: readonly string[],
  input?: string | Uint8Array,
  env: Readonly<Record<string, string>> = {},
) {
  const started = performance.now();
  const done = spawnSync(process.execPath, [BIN, ...args], {
    input: input ?? '',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  });
  return {
    code: done.status,
    out: done.stdout.toString('utf8'),
    err: done.stderr.toString('utf8'),
    ms: performance.now() - started,
  };
}

/** A file in a folder of its own. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'holdfire-')), name);
  writeFileSync(path, content);
  return path;
}

export const TRUCE = `Truce agreed

KHARTOUM — Sudan's army and the Rapid Support Forces agreed on Monday to a 72-hour ceasefire starting at midnight, the U.S. secretary of state said.
`;
