import nodeIcal, { type VEvent } from 'node-ical';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AsOf } from '../../../src/server/index.js';
import { exported, january } from './january.js';

describe('the windows as a calendar (RFC 5545)', () => {
  let at: AsOf;
  let text: string;
  let events: VEvent[];
  beforeAll(async () => {
    at = await january();
    text = (await exported(at, 'calendar', { pledge: '1' })).text;
    events = Object.values(nodeIcal.sync.parseICS(text)).filter((c): c is VEvent => c?.type === 'VEVENT');
  });

  it('is read by a reader of calendars: one event for each window of each voice', () => {
    expect(events.length).toBe(text.match(/BEGIN:VEVENT/g)!.length);
    expect(events.length).toBeGreaterThan(6);
    expect(new Set(events.map((e) => e.uid)).size).toBe(events.length);
  });

  it("Trump's week of whole days ends with 4 February, Kyiv's clock", () => {
    const week = events.find(
      (e) =>
        String(e.description).includes('whole days. ') ||
        String(e.description).includes('End: 7 days, whole days.'),
    )!;
    expect(week.start.toISOString()).toBe('2026-01-28T22:00:00.000Z');
    expect(week.end!.toISOString()).toBe('2026-02-04T22:00:00.000Z');
    expect(week.summary).toContain('as Donald Trump had it');
  });

  it('a soft edge is told in words', () => {
    expect(
      events.some((e) => /somewhere between 2026-01-29T00:00\+02:00 and /.test(String(e.description))),
    ).toBe(true);
  });

  it('an end that nobody said is drawn to the day asked about, and said to be open', () => {
    const open = events.find((e) => String(e.description).includes('no time that was said'))!;
    expect(open.end!.toISOString()).toBe('2026-02-06T23:59:59.000Z');
  });

  it('lines end in CRLF and are folded at 75 octets', () => {
    for (const line of text.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it('gives the same bytes each time', async () => {
    expect((await exported(at, 'calendar', { pledge: '1' })).text).toBe(text);
  });
});
