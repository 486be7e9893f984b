#!/usr/bin/env node
// The executable: finds the build and hands over. In a bare checkout (no build yet) it sets the checkout up first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Reading a report calls thousands of small rules a few times each. Code that is optimised too soon costs more than it gives:
// plain machine code at once, and the optimiser only for what runs often. Before the program is loaded, or it has no effect.
setFlagsFromString('--always-sparkplug');
setFlagsFromString('--interrupt-budget=400000');

const main = new URL('../dist/bin/main.js', import.meta.url);
if (!existsSync(main)) {
  const setup = fileURLToPath(new URL('../scripts/setup.mjs', import.meta.url));
  const done = existsSync(setup)
    ? spawnSync(process.execPath, [setup], { stdio: ['ignore', 2, 2] })
    : { status: 1 };
  if (done.status !== 0) {
    process.stderr.write('holdfire: the program is not built. Run: npm ci\n');
    process.exit(1);
  }
}
const { main: run } = await import(main.href);
process.exitCode = await run(process.argv.slice(2));
