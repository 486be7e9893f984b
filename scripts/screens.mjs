// Makes the pictures of docs/screens anew from a running server: node scripts/screens.mjs http://127.0.0.1:4780
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const base = process.argv[2]?.replace(/\/$/, '');
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (!base || !executablePath) {
  console.error(base ? 'There is no Chromium here.' : 'Give the address of a running server.');
  process.exit(1);
}
const folder = fileURLToPath(new URL('../docs/screens/', import.meta.url));
mkdirSync(folder, { recursive: true });
const list = await (await fetch(`${base}/api/v1/pledges`)).json();
const pledge = `/pledges/${encodeURIComponent(list.items[0].id)}`;

/** Of a pledge: choose the first reading that is broken, as a person would. */
const choose = async (page) => {
  await page.locator('.matrix button.reading').first().click();
  await page.locator('.one-verdict').waitFor();
};
const below = (selector) => async (page) => {
  await choose(page);
  await page.locator(selector).scrollIntoViewIfNeeded();
  await page.locator(selector).evaluate((e) => e.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => scrollBy(0, -170));
};
const SHOTS = [
  ['pledge', pledge, {}, choose],
  ['pledge-timeline', pledge, {}, below('.timeline')],
  ['pledge-30-jan', `${pledge}?as_of=2026-01-30`, {}],
  ['pledge-dark', pledge, { theme: 'dark' }, choose],
  ['pledge-phone', pledge, { width: 390, height: 844 }],
  ['pledge-phone-ukrainian', pledge, { width: 390, height: 844, locale: 'uk-UA' }],
  ['pledges', '/pledges', {}],
  ['pledges-phone', '/pledges', { width: 390, height: 844 }],
  ['incidents', '/incidents', {}],
  [
    'report',
    '/search?q=miners',
    {},
    async (page) => {
      await page.locator('.hits a[href^="/reports"]').first().click();
      await page.locator('.report-text mark').first().click();
      await page.locator('.record.on').waitFor();
    },
  ],
  ['review', '/review', {}],
  ['search', '/search?q=Ternivka', {}],
  ['ledger', '/ledger', {}],
];
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, path, { width = 1440, height = 900, theme = 'light', locale = 'en-GB' }, act] of SHOTS) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale });
  const page = await context.newPage();
  await page.goto(base + path, { waitUntil: 'networkidle' });
  if (act) await act(page);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}
await browser.close();
