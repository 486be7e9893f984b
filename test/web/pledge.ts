import { describe, expect, it } from 'vitest';
import type { Pages } from './browser.js';

/** The dossier of the January 2026 pause: its first report and place in it. */
const ID = '8a7b482917a6:pledge:0';

/** A pledge's page, driven as a person would. */
export const thePledge = (open: () => Pages) =>
  describe("a pledge's page", () => {
    /** The case, by its address. */
    async function theCase(options: Parameters<Pages['window']>[0] = {}) {
      const window = await open().window(options);
      await window.page.goto(`${open().base}/pledges/${encodeURIComponent(ID)}`);
      await window.page.locator('.matrix button.reading').first().waitFor();
      return window;
    }

    /** The same, as a person comes to it: from the list. */
    async function fromTheList(options: Parameters<Pages['window']>[0] = {}) {
      const window = await open().window(options);
      await window.page.goto(open().base);
      await window.page
        .getByRole('link', { name: /hold strikes on Kyiv/ })
        .first()
        .click();
      await window.page.getByRole('heading', { name: 'Every reading, and its verdict' }).waitFor();
      return window;
    }
    const cell = (name: RegExp) => ({ name, exact: false });

    it('opens from the list with the claim, its words, and a verdict in every cell of the matrix', async () => {
      const { page, complaints, elsewhere, close } = await fromTheList();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        'Russia is to hold strikes on Kyiv and the other cities and towns of Ukraine for 7 days',
      );
      expect(await page.locator('.claim .quote q').textContent()).toContain('has agreed not to fire on Kyiv');
      const cells = page.locator('.matrix button.reading');
      expect(await cells.count()).toBe(57);
      const words = await cells.allTextContents();
      const told = { Broken: 0, 'Possibly broken': 0, 'Cannot be known': 0 };
      for (const word of words) told[word as keyof typeof told]++;
      expect(await page.locator('.claim .shares').textContent()).toContain(`Broken ${told.Broken} of 57`);
      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
      await close();
    });

    it('follows the reading that is chosen: verdict, timeline, map, incidents and address', async () => {
      const { page, close } = await theCase();
      const peskov = page
        .getByRole('button', cell(/^Cannot be known: Dmitry Peskov.*Kyiv, the city/))
        .first();
      await peskov.click();
      await expect.poll(() => page.locator('.one-verdict').textContent()).toBe('Cannot be known');
      expect(await page.locator('.timeline .shade').count()).toBe(1);
      expect(await page.locator('.timeline [data-match="yes"]').count()).toBe(0);
      expect(await page.locator('.map [data-match="yes"]').count()).toBe(0);
      expect(await page.locator('.map circle.city').count()).toBe(1);
      const shade = await page.locator('.timeline .shade').getAttribute('width');

      await page
        .getByRole('button', cell(/^Broken: Donald Trump, 29 Jan/))
        .first()
        .click();
      await expect.poll(() => page.locator('.one-verdict').textContent()).toBe('Broken');
      expect(await page.locator('.detail').textContent()).toContain('Ternivka: bus carrying miners');
      expect(await page.locator('.timeline [data-match="yes"]').count()).toBeGreaterThan(3);
      expect(await page.locator('.map [data-place="Ternivka"]').getAttribute('data-match')).toBe('yes');
      expect(await page.locator('.incident').first().getAttribute('data-match')).toBe('yes');
      expect(await page.locator('.timeline .shade').getAttribute('width')).not.toBe(shade);

      const address = page.url();
      expect(address).toMatch(/reading=/);
      const again = await open().window();
      await again.page.goto(address);
      await again.page.locator('.one-verdict').waitFor();
      expect(await again.page.locator('.one-verdict').textContent()).toBe('Broken');
      await again.close();
      await close();
    });

    it('is walked by keyboard: arrows go from cell to cell, Enter chooses, Escape closes the evidence', async () => {
      const { page, close } = await theCase();
      await page.locator('.matrix button.reading').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.one-verdict').textContent()).toBe('Cannot be known');
      await page.locator('.claim .quote').focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog mark').first().waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
      await close();
    });

    it.each([
      ['2026-01-29', 'In force 6 of 6'],
      ['2026-01-30', 'In force'],
      ['2026-02-03', 'Broken 39 of 57'],
    ])('slides to %s and shows the verdicts of that day', async (day, told) => {
      const { page, close } = await theCase();
      const days = ['2026-01-29', '2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02', '2026-02-03'];
      const slider = page.getByRole('slider');
      await slider.focus();
      await page.keyboard.press('Home');
      for (let i = 0; i < days.indexOf(day); i++) await page.keyboard.press('ArrowRight');
      await expect.poll(() => new URL(page.url()).searchParams.get('as_of')).toBe(day);
      await expect.poll(() => page.locator('.claim .shares').textContent()).toContain(told);
      // The same as the server says of that day.
      const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)!);
      const answer = await fetch(
        `${open().base}/api/v1/pledges/${encodeURIComponent(id)}/judgement?as_of=${day}`,
      );
      const { judgement } = (await answer.json()) as {
        judgement: { verdicts: { kind: string }[]; lines: unknown[] };
      };
      expect(await page.locator('.matrix button.reading').count()).toBe(judgement.verdicts.length);
      expect(await page.locator('.matrix .tone-broken.reading').count()).toBe(
        judgement.verdicts.filter((v) => v.kind === 'broken').length,
      );
      expect(await page.locator('.lines > li').count()).toBe(judgement.lines.length);
      await close();
    });

    it('opens the exact words behind a sentence', async () => {
      const { page, close } = await theCase();
      await page.locator('.claim .quote').click();
      const marks = page.locator('dialog mark');
      await marks.first().waitFor();
      expect(await marks.first().textContent()).toBe(
        'Vladimir Putin has agreed not to fire on Kyiv "and the cities and towns" for a week',
      );
      expect(page.url()).toMatch(/evidence=8a7b482917a6/);
      await close();
    });

    it('copies the summary with its sources', async () => {
      const { page, close } = await theCase();
      await page.getByRole('button', { name: 'Copy with sources' }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('broken under 39');
      expect(copied).toContain('Sources:\n1. Donald Trump · Continental Network Wire');
      expect(copied).toContain(page.url());
      await close();
    });

    it('exports what other tools read', async () => {
      const { page, close } = await theCase();
      await page.locator('summary', { hasText: 'Export' }).click();
      for (const name of ['HTML', 'ClaimReview (JSON-LD)', 'CSV: verdicts', 'iCalendar']) {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name, exact: true }).click(),
        ]);
        expect(await file.failure()).toBeNull();
        expect(file.suggestedFilename()).toMatch(/^holdfire-/);
      }
      await close();
    });

    it('speaks Ukrainian', async () => {
      const { page, close } = await theCase();
      await page.getByLabel('Language').selectOption('uk');
      await page.getByRole('heading', { name: 'Кожне прочитання та його вердикт' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('uk');
      await close();
    });

    it('prints on white, without what only a screen needs', async () => {
      const { page, close } = await theCase({ theme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.head').isVisible()).toBe(false);
      expect(await page.locator('.matrix').isVisible()).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      await close();
    });

    it('comes with no more than 350 kB of JavaScript, from this server alone', async () => {
      const { page, elsewhere, close } = await theCase();
      const bytes = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter((r) => r.name.endsWith('.js'))
          .reduce((sum, r) => sum + r.encodedBodySize, 0),
      );
      // How soon it is there, a bench tells: bench/pages.mjs.
      expect(bytes).toBeLessThan(350_000);
      expect(elsewhere).toEqual([]);
      await close();
    });
  });
