import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.js';
import { holdfire } from './holdfire.js';

const ROOT = resolve(__dirname, '../..');
const FILES = 120;
const home = mkdtempSync(join(tmpdir(), 'holdfire-mixed-'));
const folder = join(home, 'in');
const ledger = (name: string) => join(home, `${name}.sqlite`);
const add = (name: string, ...options: string[]) =>
  holdfire(['add', folder, '--ledger', ledger(name), '--json', ...options]);
const reasons = (err: string) => err.split('\n').filter((l) => l.startsWith('holdfire: '));

/** Everything that a ledger holds but the times. */
async function contents(name: string): Promise<string[]> {
  const opened = await openLedger(ledger(name), 'read');
  const all: string[] = [];
  for await (const { kind, payload } of opened.entries()) all.push(`${kind} ${JSON.stringify(payload)}`);
  await opened.close();
  return all;
}

beforeAll(() => {
  spawnSync(process.execPath, [join(ROOT, 'bench/mixed-folder.mjs'), folder, String(FILES), '3']);
});

describe('a folder of mixed files', () => {
  it('is read to the end; what cannot be read is told; run again it equals itself', {
    timeout: 180_000,
  }, async () => {
    const first = add('one', '--threads', '2');
    expect(first.code).toBe(1);
    const added = JSON.parse(first.out) as { report: string; new: boolean; unread: string | null }[];
    expect(added.length).toBeGreaterThan(FILES * 0.9);
    expect(added.some((a) => a.unread !== null)).toBe(true);
    expect(reasons(first.err).at(-1)).toMatch(
      /^holdfire: \d+ of what was named could not be read; all the rest is in the ledger\./,
    );
    const before = await contents('one');
    const again = add('one', '--threads', '2');
    expect(again.err).toBe(first.err);
    expect(JSON.parse(again.out)).toEqual(added.map((a) => ({ ...a, new: false, records: {} })));
    expect(await contents('one')).toEqual(before);
  });

  it('gives the same ledger however many threads read', { timeout: 180_000 }, async () => {
    add('alone', '--threads', '1');
    expect(await contents('alone')).toEqual(await contents('one'));
  });

  it('goes on where it was killed', { timeout: 180_000 }, async () => {
    const child = spawn(
      process.execPath,
      [join(ROOT, 'bin/holdfire.js'), 'add', folder, '--ledger', ledger('killed'), '--threads', '2'],
      { stdio: 'ignore' },
    );
    // As soon as something is in it.
    for (;;) {
      const begun = await contents('killed').then(
        (c) => c.length,
        () => 0,
      );
      if (begun > 10 || child.exitCode !== null) break;
      await new Promise((go) => setTimeout(go, 20));
    }
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const before = (await contents('killed')).length;
    expect(before).toBeLessThan((await contents('one')).length);
    add('killed', '--threads', '2');
    expect(new Set(await contents('killed'))).toEqual(new Set(await contents('one')));
    expect(holdfire(['verify', '--ledger', ledger('killed')]).code).toBe(0);
  });

  it('keeps the originals whole, under their hash', () => {
    const originals = readdirSync(`${ledger('one')}.originals`, { recursive: true }).filter((p) =>
      /[0-9a-f]{64}$/.test(String(p)),
    );
    expect(originals.length).toBeGreaterThan(FILES / 4);
    expect(
      readdirSync(`${ledger('killed')}.originals`, { recursive: true }).filter((p) =>
        String(p).endsWith('.part'),
      ),
    ).toEqual([]);
  });
});
