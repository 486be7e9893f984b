import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { changesAtom, type VerdictChange } from '../../../src/publish/index.js';
import { type AsOf, verdictChanges } from '../../../src/server/index.js';
import { exported, january } from './january.js';

const REQUEST = { asOf: '2026-02-06', standard: 'claimed', pledge: '1' } as const;

describe('what changed, and by which incident', () => {
  let at: AsOf;
  let changes: VerdictChange[];
  beforeAll(async () => {
    at = await january();
    changes = verdictChanges(at, REQUEST);
  });

  it("Trump's word of 29 January: judged that day, broken on 1 February by what that day's dossier names: the hospital in Zaporizhzhia", () => {
    const his = changes.filter((c) => c.voice === 'Donald Trump' && c.said_on === '2026-01-29');
    expect(his.map((c) => [c.day, c.from, c.to])).toEqual([
      ['2026-01-29', null, 'in-force'],
      ['2026-02-01', 'in-force', 'broken'],
    ]);
    expect(his[1]!.decisive?.places.map((p) => p.name)).toContain('Zaporizhzhia');
  });

  it('a change keeps its name when it is asked for later', () => {
    const day = (list: VerdictChange[]) => list.filter((c) => c.day <= '2026-02-01').map((c) => c.id);
    const later = day(verdictChanges(at, { ...REQUEST, asOf: '2026-02-08' }));
    expect(later).toEqual(day(changes));
    expect(new Set(changes.map((c) => c.id)).size).toBe(changes.length);
  });

  it('as an Atom feed: read by a reader of feeds, each entry with what RFC 4287 asks of it', async () => {
    const { text } = await exported(at, 'atom', { pledge: '1' });
    const feed = parseAtomFeed(text);
    expect(feed.title?.value).toMatch(/^Verdicts on: Russia: to hold strikes on Kyiv/);
    expect(feed.entries!.length).toBe(changes.length);
    for (const entry of feed.entries!) {
      expect(entry.id).toMatch(/^urn:holdfire:change:/);
      expect(new Date(entry.updated!).toISOString().slice(11)).toBe('23:59:59.000Z');
      expect(entry.links?.[0]?.href).toBeTruthy();
      expect(entry.title?.value).toBeTruthy();
    }
    const broken = feed.entries!.find((e) => e.updated!.toString().startsWith('2026-02-01'))!;
    expect(JSON.stringify(broken)).toContain('Zaporizhzhia');
  });

  it('the latest comes first, and links to the API where it stands', async () => {
    const feed = parseAtomFeed((await exported(at, 'atom', { base: 'http://127.0.0.1:8080/api/v1' })).text);
    const days = feed.entries!.map((e) => String(e.updated));
    expect(days).toEqual(days.toSorted().toReversed());
    expect(feed.entries![0]!.links![0]!.href).toMatch(/^http:\/\/127\.0\.0\.1:8080\/api\/v1\/pledges\//);
  });

  it('what a report says shows as text, and cannot end the document', () => {
    const hostile = '<script>alert(1)</script> ]]> & \u0001 \u202e';
    const [change] = changes;
    const feed = parseAtomFeed(
      changesAtom([{ ...change!, voice: hostile, terms: hostile, because: hostile, decisive: null }], {
        id: 'urn:x',
        title: hostile,
        asOf: '2026-02-06',
      }),
    );
    const all = JSON.stringify(feed);
    expect(all).not.toContain('<script');
    expect(all).toContain('U+202E');
    expect(feed.entries!.length).toBe(1);
  });
});
