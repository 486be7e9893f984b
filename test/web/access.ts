import { describe, expect, it } from 'vitest';
import { faults, type Pages } from './browser.js';

const PLEDGE = '/pledges/8a7b482917a6%3Apledge%3A0';
const REPORT = '/reports/8a7b482917a6';
/** Each page, and what shows that it is there. */
const PLACES: readonly (readonly [path: string, there: string])[] = [
  ['/pledges', '.card'],
  [PLEDGE, '.matrix button.reading'],
  [`${PLEDGE}?as_of=2026-01-30`, '.as-of.past'],
  [`${PLEDGE}?evidence=8a7b482917a6b09d.145-228`, 'dialog mark'],
  ['/incidents', '.vrow'],
  ['/reports', '.report-list a'],
  [REPORT, '.report-text mark'],
  ['/review', '.review-text mark'],
  ['/search?q=kyiv', '.hits li'],
  ['/ledger', '.entries td'],
];

/** The pages are open to all, driven as a person would. */
export const openToAll = (open: () => Pages) =>
  describe('the pages are open to all', () => {
    it.each([
      ['light', 1440],
      ['dark', 1440],
      ['light', 390],
    ] as const)(
      'by WCAG 2.2 AA, as axe sees it: %s, %i wide',
      async (theme, width) => {
        const { page, close } = await open().window({ theme, width });
        const found: Record<string, string[]> = {};
        for (const [path, there] of PLACES) {
          await page.goto(open().base + path);
          await page.locator(there).first().waitFor();
          const wrong = await faults(page, theme === 'dark' ? 'contrast' : 'all');
          if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
            wrong.push('scrolls sideways');
          if (wrong.length > 0) found[path] = wrong;
        }
        expect(found).toEqual({});
        await close();
      },
      180_000,
    );
  });
