import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BIN = resolve(__dirname, '../../bin/holdfire.js');

/** Runs the program beside a server of this process, which `spawnSync` would stop, with an environment that knows no other model. */
export function holdfire(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        HOLDFIRE_LLM_URL: undefined,
        HOLDFIRE_LLM_KEY: undefined,
        HOLDFIRE_LLM_MODEL: undefined,
        HOLDFIRE_LLM_PRICE: undefined,
        OPENAI_BASE_URL: undefined,
        OPENAI_API_KEY: undefined,
        XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'holdfire-cache-')),
        ...env,
      },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part) => (out += part));
    child.stderr.on('data', (part) => (err += part));
    child.stdin.end();
    child.on('close', (code) => done({ code, out, err }));
  });
}
