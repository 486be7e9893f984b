import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './ports.js';

/** Message servers of the test's own on loopback, with JetStream in folders that go when they stop. */
export interface NatsServers {
  /** All of them, with commas between. */
  readonly url: string;
  readonly names: readonly string[];
  /** Kills one as a crash would (SIGKILL). */
  kill(name: string): Promise<void>;
  /** Starts one again on what it had kept. */
  start(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Whether nats-server is installed. */
export function natsIsThere(): boolean {
  return spawnSync('nats-server', ['--version']).status === 0;
}

/** Starts one server by itself, or several as a cluster. `extra` are more of its arguments. */
export async function startNats(count: 1 | 3, extra: readonly string[] = []): Promise<NatsServers> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfire-nats-'));
  const ports = await freePorts(count * 2);
  const servers = Array.from({ length: count }, (_, i) => ({
    name: `n${i + 1}`,
    port: ports[i]!,
    route: `nats://127.0.0.1:${ports[count + i]}`,
    process: null as ChildProcess | null,
  }));
  const routes = servers.map((s) => s.route).join(',');
  const of = (name: string) => servers.find((s) => s.name === name)!;

  const start = async (name: string) => {
    const server = of(name);
    const cluster =
      count === 1 ? [] : ['--cluster', server.route, '--cluster_name', 'holdfire-test', '--routes', routes];
    server.process = spawn(
      'nats-server',
      [
        '-a',
        '127.0.0.1',
        '-p',
        String(server.port),
        '-n',
        name,
        '-js',
        '-sd',
        join(folder, name),
        ...cluster,
        ...extra,
      ],
      { stdio: 'ignore' },
    );
    for (let turn = 0; turn < 200; turn++) {
      if (await answers(server.port)) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error(`nats-server ${name} did not start`);
  };
  const kill = async (name: string) => {
    const { process } = of(name);
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    const gone = once(process, 'exit');
    process.kill('SIGKILL');
    await gone;
  };
  await Promise.all(servers.map((s) => start(s.name)));
  return {
    url: servers.map((s) => `nats://127.0.0.1:${s.port}`).join(','),
    names: servers.map((s) => s.name),
    kill,
    start,
    stop: async () => {
      await Promise.all(servers.map((s) => kill(s.name)));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('data', () => socket.destroy());
  });
}
