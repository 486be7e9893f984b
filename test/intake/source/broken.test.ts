import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/intake/fetch/body.js';
import { decode } from '../../../src/intake/source/charset.js';
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

const SOURCES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.txt', Buffer.from(BODY.join('\n\n'))],
  ['a.html', Buffer.from(PAGE)],
  ['rss.xml', Buffer.from(RSS)],
  ['atom.xml', Buffer.from(ATOM)],
  ['news.xml', Buffer.from(SITEMAP)],
  ['feed.json', Buffer.from(JSON_FEED)],
  ['a.pdf', pdf()],
  ['a.eml', Buffer.from(MAIL)],
  ['result.json', Buffer.from(TELEGRAM)],
  ['a.jsonl', Buffer.from(JSONL)],
  ['a.warc', warc(PAGE, false)],
  ['a.warc.gz', warc()],
  ['a.wacz', wacz()],
];

/** Every thing found is whole, and what is wrong is one sentence with a hint. */
async function isSound(bytes: Uint8Array, name: string): Promise<void> {
  for (const one of await found(bytes, name)) {
    if (one.kind === 'report') {
      expect(one.report.id).toMatch(/^[0-9a-f]{64}$/);
      expect(one.report.text.trim()).not.toBe('');
    } else if (one.kind === 'unread') {
      expect(one.reason).toMatch(/\S.*[.!?]$/s);
      expect(one.hint).toMatch(/\S.*[.!?]$/s);
      expect(one.reason).not.toMatch(/\n/);
    } else expect(one.url).toMatch(/^https?:/);
  }
}

describe.each(SOURCES)('%s, broken', (name, bytes) => {
  it('cut off anywhere', async () => {
    for (let part = 0; part < 12; part++)
      await isSound(bytes.subarray(0, Math.floor((bytes.length * part) / 12)), name);
  });

  it('with bytes turned, left out, doubled and put in', async () => {
    const damage = fc.array(
      fc.record({ at: fc.nat(bytes.length), cut: fc.nat(20), put: fc.uint8Array({ maxLength: 12 }) }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        let broken = Buffer.from(bytes);
        for (const { at, cut, put } of places)
          broken = Buffer.concat([broken.subarray(0, at), put, broken.subarray(at + cut)]);
        await isSound(broken, name);
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it('in pieces of any size it is what it is in one', async () => {
    const { readSource } = await import('../../../src/intake/index.js');
    const pieces = async function* () {
      for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97);
    };
    const inPieces = [];
    for await (const one of readSource(pieces(), { name })) inPieces.push(one);
    expect(inPieces).toEqual(await found(bytes, name));
  });
});

describe('anything at all', () => {
  it.each([
    'a',
    'a.txt',
    'a.html',
    'a.xml',
    'a.json',
    'a.jsonl',
    'a.pdf',
    'a.eml',
    'a.warc',
    'a.wacz',
    'a.gz',
  ])('called %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => isSound(bytes, name)),
      { numRuns: 30, seed: 11 },
    );
  });
});

describe('made to do harm', () => {
  const only = async (bytes: Uint8Array | string, name: string) => {
    const began = performance.now();
    const all = await found(bytes, name);
    // The bound is for a busy machine; each takes well under a second on a quiet one.
    expect(performance.now() - began).toBeLessThan(20_000);
    return all[0];
  };

  it('a gzip bomb', async () =>
    expect(await only(gzipSync(Buffer.alloc(70 * 1024 * 1024)), 'a.txt.gz')).toMatchObject({
      code: 'file-too-large',
    }));

  it('a bomb in a web archive', async () => {
    const http = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
      gzipSync(Buffer.alloc(70 * 1024 * 1024)),
    ]);
    const record = Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:a>\r\nWARC-Date: 2023-04-25T06:00:00Z\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`,
      ),
      http,
      Buffer.from('\r\n\r\n'),
    ]);
    expect(await only(record, 'a.warc')).toMatchObject({ kind: 'unread', code: 'file-too-large' });
  });

  it('a web archive that is cut off within a page: what is whole is read, and no half of a page is', async () => {
    const two = Buffer.concat([warc(PAGE, false), warc(PAGE.replace(TITLE, 'Second page'), false)]);
    const all = await found(two.subarray(0, two.length - 700), 'a.warc');
    expect(all.map((f) => f.kind)).toEqual(['report', 'unread']);
    expect(all[1]).toMatchObject({ code: 'source-broken', reason: expect.stringContaining('cut off') });
  });

  it('a zip bomb that says what it is, and one that does not', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(16 * 1024 * 1024) });
    // The size of the unpacked file stands in the head of the entry and in the table at the end.
    const saying = (size: number) => {
      const zip = Buffer.from(bomb);
      zip.writeUInt32LE(size, 22);
      zip.writeUInt32LE(size, zip.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
      return zip;
    };
    expect(await only(saying(0x40000000), 'a.zip')).toMatchObject({ code: 'file-too-large' });
    expect(await only(saying(100), 'a.zip')).toMatchObject({ kind: 'unread' });
  });

  it('a zip that is packed in a zip, and so on', async () => {
    let nested: Uint8Array = zipSync({ 'a.txt': Buffer.from(BODY[0]!) });
    for (let i = 0; i < 8; i++) nested = gzipSync(nested);
    expect(await only(nested, 'a.gz')).toMatchObject({ code: 'source-unknown' });
  });

  it('entities that grow, and entities from elsewhere', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "${'x'.repeat(50)}">${'bcdefghij'
      .split('')
      .map((e, i) => `<!ENTITY ${e} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
      .join('')}]><rss><channel><title>&j;</title></channel></rss>`;
    expect(await only(laughs, 'a.xml')).toMatchObject({ code: 'source-broken' });
    const outside =
      '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><title>&a;</title></channel></rss>';
    expect(await only(outside, 'a.xml')).toMatchObject({ code: 'source-broken' });
  });

  it.each([
    ['elements without end', `${'<div>'.repeat(100_000)}`],
    ['elements that nest deep', `<html><body>${'<div>'.repeat(20_000)}${BODY[0]}`],
    ['a tag that never ends', `<html><body><p ${'a="b" '.repeat(200_000)}`],
    ['comments that never end', `<html><body>${'<!--'.repeat(200_000)}`],
    ['many open quotes', `<html><body><p title='${'"\''.repeat(100_000)}`],
  ])('a page of %s', async (_, page) => {
    await only(page, 'a.html');
  });

  it('JSON that nests deep', async () =>
    expect(await only('['.repeat(1_000_000), 'a.json')).toMatchObject({ code: 'source-broken' }));

  it('a message whose parts nest deep', async () => {
    const parts = Array.from(
      { length: 200 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
    ).join('');
    expect(
      await only(
        `From: a@b.example\r\nMIME-Version: 1.0\r\n${parts}Content-Type: text/plain\r\n\r\nx`,
        'a.eml',
      ),
    ).toMatchObject({ kind: 'unread' });
  });

  it('an answer that unpacks to a thousand times its size', async () => {
    const sent = async function* () {
      yield brotliCompressSync(Buffer.alloc(50 * 1024 * 1024));
    };
    await expect(bodyOf(sent(), 'br', 64 * 1024 * 1024, 'https://a.example/')).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });
});

describe('charsets', () => {
  const RUSSIAN = 'Российские войска снова обстреляли город ночью, сообщила администрация области.';
  const in1251 = Buffer.from(
    [...RUSSIAN].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))),
  );
  const KOI = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
  const inKoi8 = Buffer.from(
    [...RUSSIAN].map((c) => (KOI.includes(c) ? KOI.indexOf(c) + 0xc0 : c.charCodeAt(0))),
  );

  it.each<[string, Uint8Array, string | null, string, string]>([
    ['windows-1251 that nobody declares', in1251, null, RUSSIAN, 'windows-1251'],
    ['koi8-r that nobody declares', inKoi8, null, RUSSIAN, 'koi8-r'],
    ['windows-1251 declared as UTF-8', in1251, 'utf-8', RUSSIAN, 'windows-1251'],
    ['UTF-8 declared as windows-1251', Buffer.from(RUSSIAN), 'windows-1251', RUSSIAN, 'utf-8'],
    ['windows-1251 declared as such', in1251, 'cp1251', RUSSIAN, 'windows-1251'],
    ['a charset that is none', Buffer.from(RUSSIAN), 'x-klingon', RUSSIAN, 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${TITLE}`, 'utf16le'), null, TITLE, 'utf-16le'],
    ['UTF-16 without', Buffer.from(TITLE, 'utf16le'), null, TITLE, 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(TITLE, 'utf16le').swap16(), null, TITLE, 'utf-16be'],
    [
      'windows-1252',
      Buffer.from('The cease\u0097fire, caf\u00e9 owners said on Monday', 'latin1'),
      null,
      'The cease—fire, café owners said on Monday',
      'windows-1252',
    ],
    [
      'UTF-8 that is cut off in a letter',
      Buffer.from('Украина и Россия договорились').subarray(0, -1),
      null,
      'Украина и Россия договорилис\uFFFD',
      'utf-8',
    ],
  ])('%s', (_, bytes, declared, text, charset) => {
    expect(decode(bytes, declared)).toEqual({ text, charset });
  });

  it('a page that declares the wrong one is read as what it is', async () => {
    const page = PAGE.replace('charset="utf-8"', 'charset="windows-1251"').replace(
      'KHARTOUM —',
      'KHARTOUM – “Kyiv”',
    );
    expect((await found(page, 'a.html'))[0]).toMatchObject({
      report: { text: expect.stringContaining('KHARTOUM – “Kyiv”') },
    });
  });
});
