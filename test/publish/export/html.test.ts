import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Holdings, type JudgedPledge, reportHtml } from '../../../src/publish/index.js';
import { type AsOf, judgePledge } from '../../../src/server/index.js';
import { exported, january } from './january.js';

const HEAD = { seq: 57, hash: 'ab'.repeat(32), recordedAt: '2026-02-06T12:00:00.000Z' };
const HOSTILE = `<script>document.title='run'</script><img src=x onerror="document.title='run'">"'\` \u202e ]]>${'long'.repeat(2000)}`;

let at: AsOf;
let page: string;
let hostile: string;
beforeAll(async () => {
  at = await january();
  page = (await exported(at, 'html', { pledge: '1', head: HEAD })).text;
  hostile = hostilePage();
});

/** The same pledge with hostile text in its quotations, names, places and labels. */
function hostilePage(): string {
  const workspace = at('2026-02-06');
  const judged = judgePledge(workspace, { pledge: '1', asOf: '2026-02-06', standard: 'claimed' });
  const text = JSON.stringify(HOSTILE).slice(1, -1);
  const poisoned = JSON.stringify(judged).replace(
    /Ternivka|a week|Peskov|Northgate News|Ukraine(?=")/g,
    () => text,
  );
  const holdings: Holdings = {
    occurrences: [],
    judged: [],
    asOf: '2026-02-06',
    standard: 'claimed',
    where: workspace.places,
    report: () => ({ url: 'javascript:document.title="run"', title: HOSTILE, text: '' }),
  };
  return reportHtml(JSON.parse(poisoned) as JudgedPledge, holdings, HEAD);
}

describe('the report of a pledge, read by an HTML parser', () => {
  it('stands alone: no script, no image, nothing fetched, and a policy that allows its one style sheet', () => {
    const { document } = parseHTML(page);
    expect(
      document.querySelectorAll('script, img, iframe, link, object, embed, form, video, audio').length,
    ).toBe(0);
    expect(page).not.toMatch(/url\(|@import|\sstyle="|\son[a-z]+="/);
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')!
      .getAttribute('content')!;
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'$/,
    );
  });

  it('shows the claim with its quotation, each voice and what it left open', () => {
    const { document } = parseHTML(page);
    expect(document.querySelector('h1')!.textContent).toContain('Russia: to hold strikes on Kyiv');
    expect(document.querySelector('blockquote.claim')!.textContent).toContain('agreed not to fire on Kyiv');
    expect(document.querySelectorAll('.voice').length).toBe(4);
    expect(document.querySelector('.voice')!.textContent).toContain('not said');
  });

  it('shows each line with its verdict, in the table, on the timeline and in words', () => {
    const { document } = parseHTML(page);
    const lines = judgePledge(at('2026-02-06'), { pledge: '1', asOf: '2026-02-06', standard: 'claimed' })
      .judgement.lines;
    expect(document.querySelectorAll('.verdicts td.window').length).toBe(lines.length);
    expect(document.querySelectorAll('.track').length).toBe(lines.length);
    const told = [...document.querySelectorAll('.lines li')].map((li) => li.textContent ?? '');
    lines.forEach((line, n) => expect(told[n]).toContain(line.sentence));
  });

  it('shows what decides with its quotations and sources, and how to check it', () => {
    const { document } = parseHTML(page);
    const incidents = [...document.querySelectorAll('.incident')].map((i) => i.textContent ?? '');
    expect(incidents.some((i) => i.includes('Ternivka') && i.includes('Northgate News'))).toBe(true);
    expect(page).toContain(HEAD.hash);
    expect(page).toContain('holdfire verify --ledger FILE');
  });

  it('text of reports shows as text', () => {
    const { document } = parseHTML(hostile);
    expect(document.querySelectorAll('script, img').length).toBe(0);
    expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([]);
    expect(document.body.textContent).toContain('<script>document.title');
    expect(document.body.textContent).toContain('<U+202E>');
    expect(hostile).not.toContain('\u202e');
  });

  it('gives the same bytes each time', async () => {
    expect((await exported(at, 'html', { pledge: '1', head: HEAD })).text).toBe(page);
  });
});

describe('the report of a pledge, in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => browser.close());

  async function open(content: string, width: number, colorScheme: 'light' | 'dark' = 'light') {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const said: string[] = [];
    const asked: string[] = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('request', (request) => asked.push(request.url()));
    await tab.route('http://report.test/', (route) =>
      route.fulfill({ body: content, contentType: 'text/html; charset=utf-8' }),
    );
    await tab.goto('http://report.test/');
    return { tab, said, asked };
  }

  it.each([1440, 390])(
    'at %d pixels it is styled, needs no scrolling to the side, asks for nothing, and nothing is refused',
    async (width) => {
      const { tab, said, asked } = await open(page, width);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await tab.evaluate(() => getComputedStyle(document.querySelector('.voices')!).display)).toBe(
        'grid',
      );
      expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual(['http://report.test/']);
      expect(said).toEqual([]);
      await tab.close();
    },
  );

  it.each(['light', 'dark'] as const)('axe finds nothing against WCAG 2.2 AA, in %s', async (scheme) => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme: scheme });
    const tab = await context.newPage();
    await tab.setContent(page);
    await tab.addScriptTag({
      content: readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'),
    });
    const found = await tab.evaluate(async () => {
      const axe = (window as unknown as { axe: typeof import('axe-core') }).axe;
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      return violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    await context.close();
  });

  it.each([1440, 390])('hostile text runs nothing and breaks no layout at %d pixels', async (width) => {
    const { tab, said } = await open(hostile, width);
    expect(await tab.title()).not.toBe('run');
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(said).toEqual([]);
    await tab.close();
  });
});
