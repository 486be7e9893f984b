import { describe, expect, it } from 'vitest';
import { makeReport } from '../../src/intake/index.js';
import { keepReadings, readReport } from '../../src/server/index.js';
import type { Pages } from './browser.js';

/** The other pages, driven as a person would. */
export const theOthers = (open: () => Pages) =>
  describe('the other pages', () => {
    it('lists pledges with a strip of days, and filters them', async () => {
      const { page, complaints, close } = await open().window();
      await page.goto(`${open().base}/pledges`);
      const card = page.locator('.card', { hasText: 'hold strikes on Kyiv' });
      await card.waitFor();
      expect(await card.locator('.day-breach').count()).toBeGreaterThan(3);
      await page.locator('.filters select').nth(1).selectOption('kept');
      await page.getByText('No pledge fits these filters.').waitFor();
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.locator('.filters select').first().selectOption('Russia');
      await expect.poll(() => new URL(page.url()).searchParams.get('party')).toBe('Russia');
      await card.waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('shows a report with its records in place, and why each was found', async () => {
      const { page, close } = await open().window();
      await page.goto(`${open().base}/reports`);
      await page.getByLabel('Filter by outlet or title').fill('miners');
      await page.getByRole('link', { name: /Strikes hit Zaporizhzhia/ }).click();
      await page.locator('.report-text mark').first().click();
      await page.locator('.record.on .why').waitFor();
      expect(await page.locator('.record.on .why').textContent()).toMatch(/Rule: \S+/);
      expect(page.url()).toMatch(/record=/);
      await close();
    });

    it('reviews records by keyboard: accepts one, rejects the next with a reason, corrects the third', async () => {
      const { page, complaints, close } = await open().window();
      await page.goto(`${open().base}/review`);
      const left = async () =>
        Number(/(\d+) left/.exec((await page.locator('#desk-title').textContent()) ?? '')?.[1]);
      await page.locator('.review-text mark.chosen').first().waitFor();
      const all = await left();
      await page.keyboard.press('a');
      await expect.poll(left).toBe(all - 1);
      await page.keyboard.press('r');
      await page.getByLabel('Reason').fill('These words say nothing of the kind.');
      await page.keyboard.press('Control+Enter');
      await expect.poll(left).toBe(all - 2);
      await page.keyboard.press('c');
      await page.getByLabel('Reason').fill('Read as it stands.');
      await page.keyboard.press('Control+Enter');
      await expect.poll(left).toBe(all - 3);
      expect(complaints).toEqual([]);

      const entries: { kind: string; author: { name: string }; reason: string | null }[] = [];
      for await (const e of open().desk.ledger.entries({ kinds: ['review'] })) entries.push(e);
      expect(entries.map((e) => [e.author.name, e.reason])).toEqual([
        ['Tester', 'as read'],
        ['Tester', 'These words say nothing of the kind.'],
        ['Tester', 'Read as it stands.'],
      ]);
      expect(await page.locator('.reviewers').textContent()).toContain('Accept 1 · Correct 1 · Reject 1');
      await close();
    });

    it('keeps map, days and table of incidents in step', async () => {
      const { page, complaints, close } = await open().window();
      await page.goto(`${open().base}/incidents`);
      const rows = page.locator('.vbody .vrow');
      await rows.first().waitFor();
      await page.getByRole('searchbox').fill('odesa');
      await expect
        .poll(async () => new Set(await rows.locator('span:nth-child(2)').allTextContents()))
        .toEqual(new Set(['Odesa']));
      await rows.first().click();
      await page.locator('.chosen-incident .quote').first().waitFor();
      expect(page.url()).toMatch(/incident=/);
      expect(complaints).toEqual([]);
      await close();
    });

    it('finds words and leads to them', async () => {
      const { page, close } = await open().window();
      await page.goto(`${open().base}/search`);
      await page.getByRole('searchbox').fill('Ternivka');
      await page.keyboard.press('Enter');
      await page.locator('.hits li').first().waitFor();
      expect(await page.locator('.hits').textContent()).toContain('Ternivka');
      await page.goto(`${open().base}/search?q=zzzz`);
      await page.getByText('Nothing was found.').waitFor();
      await close();
    });

    it('verifies the ledger', async () => {
      const { page, close } = await open().window();
      await page.goto(`${open().base}/ledger`);
      await page.getByRole('button', { name: 'Verify the chain' }).click();
      await page.getByText('The chain is whole').waitFor();
      await close();
    });

    it('shows hostile text as text', async () => {
      const text = [
        'Truce talks <script>window.hurt = 1</script> <img src=x onerror="window.hurt = 2">',
        `Iran said on 3 February 2026 that it would not strike \u202egnikirts\u202c Israel until 10 February. ${'A very long line without an end. '.repeat(4000)}`,
        'x'.repeat(60_000),
      ].join('\n');
      const report = {
        ...makeReport(text, { published: '2026-02-03', outlet: null, timezone: 'UTC' }),
        title: '<b>bold</b> \u202etitle',
        outlet: '"><script>window.hurt = 3</script>',
        url: 'javascript:window.hurt=4',
      };
      await keepReadings(open().desk.ledger, [{ report, ...readReport(report, open().desk.knowledge) }]);
      const { page, complaints, close } = await open().window({ width: 390 });
      await page.goto(`${open().base}/reports/${report.id}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('<b>bold</b> \u2426title');
      expect(await page.locator('.report-text').textContent()).toContain('<script>window.hurt = 1</script>');
      expect(await page.locator('.report-text').textContent()).not.toContain('\u202e');
      expect(await page.evaluate(() => (window as unknown as { hurt?: number }).hurt)).toBeUndefined();
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await close();
    });

    it('helps where there is nothing: a page, a pledge, a server that are not there', async () => {
      const { page, close } = await open().window();
      await page.goto(`${open().base}/nowhere`);
      await page.getByRole('heading', { name: 'There is no such page.' }).waitFor();
      await page.goto(`${open().base}/pledges/none`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('There is no pledge');
      await page.route('**/api/**', (route) => route.abort());
      await page.goto(`${open().base}/reports`);
      await page.getByText('The Holdfire server does not answer').waitFor();
      await close();
    });
  });
