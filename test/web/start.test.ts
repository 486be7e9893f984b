import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const isBuilt = existsSync(join(ROOT, 'dist/bin/main.js'));

it.skipIf(!isBuilt)(
  'npm start prints the address of the January 2026 case, serves it, and ends when it is told to',
  async () => {
    const { scripts } = JSON.parse(
      await (await import('node:fs/promises')).readFile(join(ROOT, 'package.json'), 'utf8'),
    ) as { scripts: { start: string } };
    const [program, ...args] = scripts.start.split(' ');
    expect(program).toBe('node');
    const child = spawn(process.execPath, [...args, '--port', '0'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, HOLDFIRE_TOKEN: 'a-token-for-tests' },
    });
    try {
      let address = '';
      for await (const line of createInterface(child.stdout)) {
        address = /: (http:\S+\/pledges\/\S+)$/.exec(line)?.[1] ?? '';
        if (address) break;
      }
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/pledges\//);
      const page = await fetch(address);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      const { origin, pathname } = new URL(address);
      const judged = await fetch(`${origin}/api/v1${pathname}/judgement`);
      expect(
        ((await judged.json()) as { judgement: { readings: number } }).judgement.readings,
      ).toBeGreaterThan(50);
    } finally {
      child.kill('SIGTERM');
    }
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
  },
  60_000,
);
