import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { type Found, readSource } from '../../../src/intake/index.js';

/** The body of one report, in each format. */
export const BODY = [
  "KHARTOUM — Sudan's army and the Rapid Support Forces agreed on Monday to a 72-hour ceasefire starting at midnight, the U.S. secretary of state said.",
  'The truce is to let aid into the capital, he said in a statement. Both sides have broken earlier agreements, and each has blamed the other for the fighting that followed.',
];
export const TITLE = 'Truce agreed in Sudan';

export const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${TITLE} | The Nile Herald</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"${TITLE}",
"datePublished":"2023-04-24T21:10:00+02:00","publisher":{"@type":"Organization","name":"The Nile Herald"}}]}</script>
<link rel="canonical" href="https://nile.example/truce"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>${TITLE}</h1><time datetime="2023-04-24T19:10:00Z">24 April</time>
${BODY.map((p) => `<p>${p}</p>`).join('\n')}</article>
<footer>Subscribe to our newsletter</footer></body></html>`;

export const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Nile Herald</title>
<link>https://nile.example/</link><description>News</description>
<item><title>${TITLE}</title><link>https://nile.example/truce</link><pubDate>Mon, 24 Apr 2023 19:10:00 GMT</pubDate>
<content:encoded><![CDATA[${BODY.map((p) => `<p>${p}</p>`).join('')}<p>${'More on the talks will follow in the evening. '.repeat(5)}</p>]]></content:encoded></item>
<item><title>Market opens</title><link>https://nile.example/market</link><description>The market opened on Tuesday.</description></item>
</channel></rss>`;

export const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Nile Herald</title><id>urn:x</id><updated>2023-04-24T19:10:00Z</updated>
<entry><title>${TITLE}</title><id>urn:y</id><link href="https://nile.example/truce"/><published>2023-04-24T19:10:00Z</published>
<updated>2023-04-25T01:00:00Z</updated><summary>A 72-hour ceasefire.</summary></entry></feed>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Nile Herald',
  items: [{ id: '1', title: TITLE, content_text: BODY.join('\n\n'), date_published: '2023-04-24T19:10:00Z' }],
});

export const SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://nile.example/truce</loc><news:news><news:publication><news:name>The Nile Herald</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2023-04-24</news:publication_date><news:title>${TITLE}</news:title></news:news></url></urlset>`;

export const MAIL = `From: The Nile Herald <news@nile.example>\r
To: desk@example.org\r
Subject: ${TITLE}\r
Date: Mon, 24 Apr 2023 21:10:00 +0200\r
MIME-Version: 1.0\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: 8bit\r
\r
${BODY.join('\r\n\r\n')}\r
`;

export const TELEGRAM = JSON.stringify({
  name: 'Nile Herald channel',
  type: 'public_channel',
  id: 1,
  messages: [
    { id: 1, type: 'service', date: '2023-04-24T20:00:00', actor: 'x', action: 'create_channel', text: '' },
    {
      id: 2,
      type: 'message',
      date: '2023-04-24T22:10:00',
      date_unixtime: '1682363400',
      from: 'Nile Herald channel',
      text: [{ type: 'bold', text: TITLE }, `\n\n${BODY.join('\n\n')}`],
    },
    {
      id: 3,
      type: 'message',
      date: '2023-04-24T23:00:00',
      date_unixtime: '1682366400',
      text: 'Російські війська знову обстріляли місто вночі, повідомила обласна адміністрація.',
    },
  ],
});

export const JSONL = [
  JSON.stringify({
    text: BODY.join('\n\n'),
    title: TITLE,
    outlet: 'The Nile Herald',
    published: '2023-04-24',
    timezone: 'Africa/Khartoum',
  }),
  '{"text": "cut off',
  JSON.stringify({
    html: `<h1>${TITLE}</h1><p>${BODY[0]}</p><p>${BODY[1]}</p>`,
    published: '2023-04-24',
    outlet: 'The Nile Herald',
  }),
].join('\n');

/** A small PDF with one line of text a line of the body, its table of parts left for the reader to mend. */
export function pdf(lines: readonly string[] = BODY.flatMap((p) => [...wrapped(p, 80), ''])): Uint8Array {
  const escaped = (s: string) => s.replace(/[—–]/g, '-').replace(/[\\()]/g, '\\$&');
  const stream = `BT /F1 12 Tf 14 TL 50 760 Td ${lines.map((l) => `(${escaped(l)}) Tj T*`).join('\n')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((o, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${o}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`;
  return Buffer.from(
    `${out}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`,
    'latin1',
  );
}

function wrapped(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g'))?.map((l) => l.trim()) ?? [];
}

/** A web archive with one captured page. @param packed each record gzipped by itself, as crawlers write them */
export function warc(page = PAGE, packed = true): Uint8Array {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}`;
  const record = (type: string, uri: string, contentType: string, body: string) =>
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${type}>\r\nWARC-Date: 2023-04-25T06:00:00Z\r\nWARC-Target-URI: ${uri}\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`,
    );
  const records = [
    record('warcinfo', 'urn:info', 'application/warc-fields', 'software: x\r\n'),
    record('response', 'https://nile.example/truce', 'application/http; msgtype=response', http),
    record(
      'request',
      'https://nile.example/truce',
      'application/http; msgtype=request',
      'GET /truce HTTP/1.1\r\n\r\n',
    ),
  ];
  return Buffer.concat(records.map((r) => (packed ? gzipSync(r) : r)));
}

export function wacz(): Uint8Array {
  return zipSync({ 'datapackage.json': strToU8('{}'), 'archive/data.warc.gz': [warc(), { level: 0 }] });
}

export async function found(bytes: Uint8Array | string, name: string, type?: string): Promise<Found[]> {
  const all: Found[] = [];
  for await (const one of readSource(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, {
    name,
    ...(type === undefined ? {} : { type }),
  }))
    all.push(one);
  return all;
}
