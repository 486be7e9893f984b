import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { file, holdfire, TRUCE } from '../cli/holdfire.js';
import { natsIsThere } from '../support/nats.js';

const DEPLOY = resolve(__dirname, '../../deploy');
const BIN = resolve(__dirname, '../../bin/holdfire.js');
const read = (name: string) => readFileSync(join(DEPLOY, name), 'utf8');
const names = readdirSync(DEPLOY).sort();
const folder = mkdtempSync(join(tmpdir(), 'holdfire-deploy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program where the units look for it. */
const program = join(folder, 'holdfire');
writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, { mode: 0o755 });
const installed = (unit: string) => unit.replaceAll('/usr/local/bin/holdfire', program);

/** Whether a call is one that the program knows. */
function isKnown([command, ...args]: readonly string[]): boolean {
  const { code, out } = holdfire([command!, '--help']);
  return code === 0 && args.filter((a) => a.startsWith('--')).every((option) => out.includes(option));
}

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
const units = names.filter((name) => /\.(?:service|timer)$/.test(name));

describe(hasSystemd ? 'units' : 'units (systemd-analyze is not installed: not verified)', () => {
  it.skipIf(!hasSystemd).each(units)('%s is one that systemd accepts', (name) => {
    for (const other of units) writeFileSync(join(folder, other), installed(read(other)));
    const done = spawnSync('systemd-analyze', ['verify', '--man=no', join(folder, name)], {
      encoding: 'utf8',
    });
    expect([done.status, done.stderr.trim()]).toEqual([0, '']);
  });

  it.each(['holdfire-worker.service', 'holdfire-serve.service'])(
    '%s calls what the program knows',
    (name) => {
      const call = /^ExecStart=\/usr\/local\/bin\/holdfire (.+)$/m.exec(read(name))![1]!.split(' ');
      expect(isKnown(call)).toBe(true);
    },
  );

  it('the backup is a ledger that verifies, and only the newest seven are kept', () => {
    const ledger = join(folder, 'ledger.sqlite');
    expect(holdfire(['add', file('truce.txt', TRUCE), '--ledger', ledger]).code).toBe(0);
    const backups = mkdtempSync(join(folder, 'backups-'));
    for (let day = 1; day <= 9; day++)
      writeFileSync(join(backups, `ledger-2025-01-0${day}T031000.sqlite`), '');
    const line = /^ExecStart=\/bin\/sh -ec '(.+)'$/m.exec(installed(read('holdfire-backup.service')))![1]!;
    // As systemd reads it.
    const script = line.replaceAll('$$', '$').replaceAll('%%', '%');
    const done = spawnSync('/bin/sh', ['-ec', script], {
      cwd: backups,
      encoding: 'utf8',
      env: { ...process.env, HOLDFIRE_LEDGER: ledger },
    });
    expect([done.status, done.stderr]).toEqual([0, '']);
    const left = readdirSync(backups).sort();
    expect(left).toHaveLength(7);
    expect(left[0]).toBe('ledger-2025-01-04T031000.sqlite');
    expect(holdfire(['verify', join(backups, left.at(-1)!)]).code).toBe(0);
  });
});

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly volumes?: readonly string[];
  readonly configs?: readonly { source: string }[];
  readonly ports?: readonly string[];
  readonly healthcheck?: object;
  readonly environment?: Readonly<Record<string, string>>;
}

describe('the compose file', () => {
  const text = read('compose.yaml');
  const compose = parse(text, { merge: true }) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
    configs: Record<string, { content: string }>;
  };
  const services = Object.entries(compose.services);

  it('hangs together: what is waited for can tell that it is well, what is mounted is declared', () => {
    for (const [name, service] of services) {
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect(compose.services[other], `${name} waits for ${other}`).toBeDefined();
        if (condition === 'service_healthy') expect(compose.services[other]!.healthcheck).toBeDefined();
      }
      for (const volume of service.volumes ?? [])
        expect(compose.volumes).toHaveProperty(volume.split(':')[0]!);
      for (const { source } of service.configs ?? []) expect(compose.configs).toHaveProperty(source);
    }
  });

  it('names a release of every foreign image, opens nothing to the network, and holds no password', () => {
    for (const [, { image, ports = [] }] of services) {
      if (image !== 'holdfire') expect(image).toMatch(/^[a-z]+:\d/);
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
    for (const [, value] of text.matchAll(/PASSWORD: (.+)/g)) expect(value).toMatch(/^\$\{\w+:\?\}$/);
  });

  it('calls what the program knows', () => {
    const own = services.filter(([, s]) => s.image === 'holdfire');
    expect(own.map(([name]) => name)).toEqual(['worker', 'pages']);
    for (const [name, { command }] of own) expect(isKnown(command!), name).toBe(true);
  });

  it.skipIf(!natsIsThere())('gives the message server a configuration that it takes', () => {
    // As Docker reads it; without what the server here may be too old for.
    const content = compose.configs.nats!.content.replaceAll('$$', '$').replace(/^\s*sync_interval.*$/m, '');
    expect(natsTakes(content)).toEqual([0, '']);
  });
});

function natsTakes(configuration: string): [number | null, string] {
  const path = join(folder, 'nats.conf');
  writeFileSync(path, configuration);
  const route = (name: string) => `nats://route:secret@${name}.example:6222`;
  const done = spawnSync('nats-server', ['-t', '-c', path], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NATS_NAME: 'one',
      NATS_PASSWORD: 'secret',
      NATS_ROUTE_PASSWORD: 'secret',
      NATS_ROUTE_1: route('one'),
      NATS_ROUTE_2: route('two'),
      NATS_ROUTE_3: route('three'),
    },
  });
  return [done.status, done.status === 0 ? '' : done.stderr];
}

describe.skipIf(!natsIsThere())('configurations of the message server', () => {
  it.each(['nats.conf', 'nats-cluster.conf'])('%s is one that it takes', (name) => {
    expect(natsTakes(read(name))).toEqual([0, '']);
  });
});

describe('docs/deploy.md', () => {
  const page = readFileSync(resolve(DEPLOY, '../docs/deploy.md'), 'utf8');

  it('tells of every file in deploy/', () => {
    for (const name of names) expect(page).toContain(`deploy/${name}`);
  });

  it('shows only calls that the program knows', () => {
    const calls = [...page.matchAll(/^ {4}(?:sudo -u holdfire )?holdfire ([a-z-]+)([^\n#]*)/gm)];
    expect(calls.length).toBeGreaterThan(5);
    for (const [line, command, rest] of calls)
      expect(isKnown([command!, ...rest!.split(' ')]), line).toBe(true);
  });
});
