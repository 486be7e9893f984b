// Makes a checkout ready to run: installs the locked packages and builds `dist/`, each only where it is stale.
// Plain JavaScript without packages, since it runs before there are any. Called by `npm start`, `npm test`,
// `npm ci` (with --build-only: npm itself has just installed) and by `bin/holdfire.js` in a bare checkout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const buildOnly = process.argv.includes('--build-only');
const LOCK_STAMP = join(root, 'node_modules', '.holdfire-lock');
const BUILD_STAMP = join(root, 'dist', '.holdfire-build');
const WEB_STAMP = join(root, 'dist', '.holdfire-web');

const [major] = process.versions.node.split('.').map(Number);
if (major < 20)
  stop(`Holdfire needs Node.js 20 or newer, and this is ${process.version}.`, 'Install a newer Node.js.');

const lock = hash([join(root, 'package-lock.json')]);
if (!buildOnly && read(LOCK_STAMP) !== lock) {
  say('installing packages …');
  // The lock's `prepare` would build once more; this script builds right after.
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    'The packages could not be installed.',
    'Is the npm registry reachable? Try: npm ci',
  );
  // The ledger's engine is the one package that is compiled here where no built one is to be had.
  run(
    'npm',
    ['rebuild', 'better-sqlite3', '--loglevel=error'],
    'The ledger engine (better-sqlite3) could not be built.',
    'It needs a C++ compiler, make and Python where no ready-made build can be fetched.',
  );
  writeFileSync(LOCK_STAMP, lock);
}

const sources = hash([
  fileURLToPath(import.meta.url),
  join(root, 'tsconfig.json'),
  ...files(join(root, 'src')),
]);
if (read(BUILD_STAMP) !== sources) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (existsSync(tsc)) {
    say('building …');
    run(
      process.execPath,
      [tsc, '-p', join(root, 'tsconfig.json')],
      'The build failed.',
      'Run: npm run check',
    );
    await bundleCommandLine();
    mkdirSync(dirname(BUILD_STAMP), { recursive: true });
    writeFileSync(BUILD_STAMP, sources);
  } else if (!existsSync(join(root, 'dist'))) stop('There is no compiler to build with.', 'Run: npm ci');
}

// The pages take types from src/model alone, which leave nothing behind: only their own files make them stale.
const pages = existsSync(join(root, 'web'))
  ? hash([join(root, 'package-lock.json'), ...files(join(root, 'web'))])
  : null;
if (pages !== null && read(WEB_STAMP) !== pages) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (existsSync(vite)) {
    say('building the pages …');
    run(
      process.execPath,
      [vite, 'build', join(root, 'web'), '--logLevel', 'warn'],
      'The pages could not be built.',
      'Run: npx vite build web',
    );
    writeFileSync(WEB_STAMP, pages);
  }
}

linkExecutable();

/**
 * Puts the command line into a few files: several hundred modules opened one by one are a third of the time that reading
 * one report takes. The modules stay as they are for library users.
 */
async function bundleCommandLine() {
  const { build } = await import('esbuild');
  // Names of the parts change with their contents.
  rmSync(join(root, 'dist', 'bin'), { recursive: true, force: true });
  await build({
    // The other is the program of a thread, which must have a file of its own beside whatever starts it.
    entryPoints: {
      main: join(root, 'dist', 'cli', 'main.js'),
      thread: join(root, 'dist', 'cli', 'reading', 'thread.js'),
    },
    outdir: join(root, 'dist', 'bin'),
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    // Otherwise patterns with \p{…} are made anew at every call.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'esm',
    logLevel: 'error',
    // They find their compiled parts or their plugins by the place of their own files.
    external: ['better-sqlite3', '@node-rs/argon2', 'fastify', '@fastify/*', '@modelcontextprotocol/sdk'],
    // Some packages are CommonJS and ask for Node's own modules by require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}

/** `npx holdfire` looks into node_modules/.bin first; without this it would install the checkout into its cache, slowly. */
function linkExecutable() {
  const bin = join(root, 'node_modules', '.bin');
  const link = join(bin, 'holdfire');
  if (!existsSync(bin) || existsSync(link)) return;
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\bin\\holdfire.js" %*\r\n');
    writeFileSync(link, '#!/bin/sh\nexec node "$(dirname "$0")/../../bin/holdfire.js" "$@"\n', {
      mode: 0o755,
    });
  } else symlinkSync(join('..', '..', 'bin', 'holdfire.js'), link);
}

/** One digest over names and bytes, so that a touched file alone does not rebuild. */
function hash(paths) {
  const h = createHash('sha256');
  for (const p of paths) h.update(p.slice(root.length)).update(existsSync(p) ? readFileSync(p) : '');
  return h.digest('hex');
}
function files(dir) {
  return readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const p = join(dir, name);
      return statSync(p).isDirectory() ? files(p) : [p];
    });
}
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
function say(text) {
  process.stderr.write(`holdfire: ${text}\n`);
}
function stop(text, hint) {
  say(`${text} ${hint}`);
  process.exit(1);
}
function run(command, args, failure, hint) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: process.env,
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) stop(failure, hint);
}
