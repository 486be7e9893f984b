import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterEach, expect, it } from 'vitest';
import { BIN, holdfire } from '../cli/holdfire.js';

const folder = mkdtempSync(join(tmpdir(), 'holdfire-serve-'));
const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOLDFIRE_LEDGER: '', HOLDFIRE_TOKEN: '' };
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A server as a process, and what it printed. */
function serve(args: string[]): Promise<{ child: ChildProcess; out: () => string; err: () => string }> {
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', ...args], {
    env: { ...process.env, ...env },
  });
  started.push(child);
  let [out, err] = ['', ''];
  return new Promise((resolve, reject) => {
    child.stderr!.on('data', (d: Buffer) => {
      err += d.toString();
    });
    child.stdout!.on('data', (d: Buffer) => {
      out += d.toString();
      if (out.includes('\n')) resolve({ child, out: () => out, err: () => err });
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${err}`)));
  });
}
const addressIn = (text: string) => /http:\/\/127\.0\.0\.1:\d+\//.exec(text)![0];
const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve));

it('serves the example where there is no ledger, and ends cleanly when told to', async () => {
  const { child, out, err } = await serve([]);
  const address = addressIn(out());
  const { items } = (await (await fetch(`${address}api/v1/pledges`)).json()) as {
    items: { title: string }[];
  };
  expect(items[0]!.title).toContain('Kyiv');
  const token = /token .*: (\S+)/.exec(err())![1]!;
  const added = await fetch(`${address}api/v1/reports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Brume said it would hold its fire.', published: '2026-02-02' }),
  });
  expect(added.status).toBe(200);
  const end = ended(child);
  child.kill('SIGINT');
  expect(await end).toBe(0);
}, 30_000);

it('serves a ledger, and keeps what is written', async () => {
  const ledger = join(folder, 'own.sqlite');
  const report = join(folder, 'report.txt');
  await writeFile(report, 'Brume said it would not strike Nell until 1 March.');
  holdfire(['add', report, '--published', '2026-02-02', '--ledger', ledger]);
  const { child, out } = await serve(['--ledger', ledger]);
  const { total } = (await (await fetch(`${addressIn(out())}api/v1/reports`)).json()) as { total: number };
  expect(total).toBe(1);
  const end = ended(child);
  child.kill('SIGTERM');
  expect(await end).toBe(0);
}, 30_000);

it('says in one sentence that a port is taken, or is no port', async () => {
  const { out } = await serve([]);
  const port = /:(\d+)\/$/.exec(addressIn(out()))![1]!;
  const taken = holdfire(['serve', '--port', port], '', env);
  expect(taken.code).toBe(1);
  expect(taken.err).toMatch(
    /^holdfire: 127\.0\.0\.1:\d+ is taken\. Choose another: holdfire serve --port N\n$/,
  );
  expect(holdfire(['serve', '--port', '70000']).code).toBe(2);
}, 30_000);

it('speaks MCP over standard input and output', async () => {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [BIN, 'mcp'],
      env: { ...(process.env as Record<string, string>), ...env },
    }),
  );
  const { tools } = await client.listTools();
  expect(tools.length).toBeGreaterThan(8);
  const { structuredContent } = await client.callTool({ name: 'list_pledges', arguments: {} });
  expect((structuredContent as { total: number }).total).toBeGreaterThan(0);
  await client.close();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);
