// How soon the January 2026 case is on the screen: from the moment the server prints its address to the readings matrix in a
// browser that has never been there, and how much JavaScript that takes. Needs Chromium. Run: node bench/pages.mjs [times]
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const times = Number(process.argv[2] ?? 5);
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (!executablePath) {
  console.error('There is no Chromium here. Debian: apt-get install chromium');
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const rows = [];
for (let i = 0; i < times; i++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const begun = performance.now();
  const server = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('../bin/holdfire.js', import.meta.url)),
      'serve',
      '--example',
      '--open',
      '--port',
      '0',
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const address = await new Promise((resolve) => {
    let told = '';
    server.stdout.on('data', (part) => {
      told += part;
      const found = /: (http:\S+\/pledges\/\S+)\n/.exec(told);
      if (found) resolve(found[1]);
    });
  });
  const up = performance.now();
  await page.goto(address);
  await page.locator('.matrix button.reading').first().waitFor();
  const seen = performance.now();
  const script = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((r) => r.name.endsWith('.js'))
      .reduce((sum, r) => sum + r.encodedBodySize, 0),
  );
  rows.push({ up: up - begun, view: seen - up, script });
  await context.close();
  server.kill('SIGTERM');
}
await browser.close();
const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
console.log(`over ${times} starts, the middle one:`);
console.log(`  server up, reports read     ${Math.round(middle(rows.map((r) => r.up)))} ms`);
console.log(
  `  first view of the pledge    ${Math.round(middle(rows.map((r) => r.view)))} ms after that (goal: 1000)`,
);
console.log(
  `  JavaScript on first load    ${(middle(rows.map((r) => r.script)) / 1000).toFixed(0)} kB gzip (goal: 350)`,
);
