import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FoundReport } from '../../../src/intake/index.js';
import {
  ATOM,
  BODY,
  found,
  JSON_FEED,
  JSONL,
  MAIL,
  PAGE,
  pdf,
  RSS,
  SITEMAP,
  TELEGRAM,
  TITLE,
  wacz,
  warc,
} from './sources.js';

async function report(bytes: Uint8Array | string, name: string, type?: string) {
  const all = await found(bytes, name, type);
  const one = all.find((f): f is FoundReport => f.kind === 'report');
  expect(one, JSON.stringify(all)).toBeDefined();
  return one!;
}
const whole = `${TITLE}\n\n${BODY.join('\n\n')}`;

describe('a source becomes a report', () => {
  it('from plain text, exactly as it stands', async () => {
    const text = `${whole}\r\n \n`;
    expect((await report(text, 'a.txt')).report).toMatchObject({ text, title: TITLE, lang: 'en' });
  });

  it('from a page: the article, with title, outlet, date, address and clock from what it says of itself', async () => {
    expect((await report(PAGE, 'a.html')).report).toMatchObject({
      title: TITLE,
      outlet: 'The Nile Herald',
      published: '2023-04-24T21:10:00+02:00',
      timezone: 'Etc/GMT-2',
      url: 'https://nile.example/truce',
      lang: 'en',
    });
    const { text } = (await report(PAGE, 'a.html')).report;
    for (const p of BODY) expect(text).toContain(p);
    expect(text).not.toMatch(/newsletter|Home/);
    expect(text.startsWith(TITLE)).toBe(true);
  });

  it('from a feed: an entry with its text, and a link where there is only a teaser', async () => {
    const [first, second] = await found(RSS, 'feed.xml');
    expect(first).toMatchObject({
      kind: 'report',
      report: {
        title: TITLE,
        outlet: 'The Nile Herald',
        published: '2023-04-24T19:10:00Z',
        url: 'https://nile.example/truce',
      },
    });
    expect(second).toMatchObject({
      kind: 'link',
      url: 'https://nile.example/market',
      instead: { report: { text: 'Market opens\n\nThe market opened on Tuesday.' } },
    });
    expect(await found(ATOM, 'atom.xml')).toMatchObject([
      {
        kind: 'link',
        url: 'https://nile.example/truce',
        published: '2023-04-24T19:10:00Z',
        outlet: 'The Nile Herald',
      },
    ]);
    expect((await report(JSON_FEED, 'feed.json')).report).toMatchObject({
      text: whole,
      published: '2023-04-24T19:10:00Z',
    });
    expect(await found(SITEMAP, 'news.xml')).toMatchObject([
      {
        kind: 'link',
        url: 'https://nile.example/truce',
        published: '2023-04-24',
        outlet: 'The Nile Herald',
        title: TITLE,
      },
    ]);
  });

  it('from a PDF: lines joined to paragraphs', async () => {
    const { text, published } = (await report(pdf(), 'a.pdf')).report;
    expect(text).toBe(BODY.map((p) => p.replace('—', '-').replace("'", '’')).join('\n\n'));
    expect(published).toBeNull();
  });

  it('from a message', async () => {
    expect((await report(MAIL, 'a.eml')).report).toMatchObject({
      text: whole,
      outlet: 'The Nile Herald',
      published: '2023-04-24T21:10:00+02:00',
    });
  });

  it.each([
    ['packed', warc(), 'a.warc.gz'],
    ['plain', warc(PAGE, false), 'a.warc'],
    ['in a WACZ file', wacz(), 'a.wacz'],
  ])('from a web archive, %s', async (_, bytes, name) => {
    expect((await report(bytes, name)).report).toMatchObject({
      title: TITLE,
      url: 'https://nile.example/truce',
      published: '2023-04-24T21:10:00+02:00',
    });
  });

  it("from Telegram's export: the hour is that of Unix time; another language is kept and not read", async () => {
    const all = await found(TELEGRAM, 'result.json');
    expect(all).toMatchObject([
      {
        part: 'message 2',
        unread: null,
        report: { text: whole, outlet: 'Nile Herald channel', published: '2023-04-24T19:10:00Z' },
      },
      { part: 'message 3', unread: 'It is in Ukrainian, and only English is read.', report: { lang: 'uk' } },
    ]);
  });

  it('from lines of JSON: a broken line is told by its number, and the next is read', async () => {
    expect(await found(JSONL, 'a.jsonl')).toMatchObject([
      {
        kind: 'report',
        part: 'line 1',
        report: { text: whole, published: '2023-04-24', timezone: 'Africa/Khartoum' },
      },
      { kind: 'unread', part: 'line 2', reason: 'Line 2 of a.jsonl is no report: it is not JSON.' },
      { kind: 'report', part: 'line 3', report: { title: TITLE, outlet: 'The Nile Herald' } },
    ]);
  });

  it('packed with gzip, whatever is in it', async () => {
    expect((await report(gzipSync(PAGE), 'a.html.gz')).report.title).toBe(TITLE);
  });

  it('by its bytes, where its name or media type is wrong', async () => {
    expect((await report(PAGE, 'truce', 'text/plain')).report.title).toBe(TITLE);
    expect((await report(pdf(), 'truce.html')).report.text).toContain('Rapid Support Forces');
  });
});

describe('dates that conflict', () => {
  const page = (linked: string, meta: string) =>
    PAGE.replace('2023-04-24T21:10:00+02:00', linked).replace(
      '</head>',
      `<meta property="article:published_time" content="${meta}"></head>`,
    );

  it('agree where they can be one instant', async () => {
    expect((await report(page('2023-04-24', '2023-04-24T22:30:00Z'), 'a.html')).report).toMatchObject({
      published: '2023-04-24T22:30:00Z',
    });
  });

  it('are kept as bounds, and none is taken', async () => {
    const { report: kept } = await report(
      page('2023-04-24T21:10:00+02:00', '2023-05-02T08:00:00Z'),
      'a.html',
    );
    expect(kept.published).toBeNull();
    expect(kept.published_between).toMatchObject({
      earliest: '2023-04-24T21:10:00+02:00',
      latest: '2023-05-02T08:00:00Z',
    });
  });
});
