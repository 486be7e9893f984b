import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeSource from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { exampleDesk, served } from '../server/served.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const PAGES = join(import.meta.dirname, '../../dist/web');

/** Why the pages cannot be driven here; `null` where they can. Part of a test's name, so that whoever looks sees it. */
export const UNABLE: string | null = !CHROMIUM
  ? 'skipped: no Chromium at /usr/bin/chromium (Debian: apt-get install chromium)'
  : !existsSync(join(PAGES, 'index.html'))
    ? 'skipped: the pages are not built (node scripts/setup.mjs)'
    : null;

/** The January 2026 example, its clock on 5 February, behind a real port, and a browser before it. */
export async function openPages() {
  const desk = await exampleDesk();
  const app = await served(desk, { pages: PAGES });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    base,
    desk,
    /** A new window; what the page complains of is an error of the test. */
    async window(options: { width?: number; theme?: 'light' | 'dark'; locale?: string } = {}) {
      const { width = 1440, theme = 'light', locale = 'en-GB' } = options;
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: theme,
        locale,
        timezoneId: 'Europe/Kyiv',
        permissions: ['clipboard-read', 'clipboard-write'],
        acceptDownloads: true,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      const elsewhere: string[] = [];
      page.on('console', (m) => {
        if (m.type() === 'error') complaints.push(m.text());
      });
      page.on('pageerror', (e) => complaints.push(e.message));
      page.on('request', (r) => {
        if (!r.url().startsWith(base) && !/^(blob|data):/.test(r.url())) elsewhere.push(r.url());
      });
      return { page, complaints, elsewhere, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await app.close();
    },
  };
}

export type Pages = Awaited<ReturnType<typeof openPages>>;

/** What axe finds wrong with a page by WCAG 2.2 A and AA, as "rule: place". The page's own policy forbids foreign scripts, so it is run from outside. */
export async function faults(page: Page, rules: 'all' | 'contrast' = 'all'): Promise<string[]> {
  await page.evaluate(AxeSource.source);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly:
        rules === 'contrast' ? ['color-contrast'] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap((v) =>
      v.nodes.slice(0, 4).map((n) => `${v.id}: ${n.target.join(' ')} — ${n.html.slice(0, 140)}`),
    );
  }, rules);
}
