// Makes a folder of mixed files such as a newsroom's share holds: plain texts, pages, feeds, PDF, messages, web archives, exports, other languages
// and charsets, and one in twenty broken in some way. The same seed gives the same folder.
//
//   node bench/mixed-folder.mjs FOLDER [FILES] [SEED]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const [folder, files = '1000', seed = '1'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Say where: node bench/mixed-folder.mjs FOLDER [FILES] [SEED]\n');
  process.exit(2);
}

/** mulberry32 */
let state = Number(seed);
function chance() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = (list) => list[Math.floor(chance() * list.length)];
const number = (from, to) => from + Math.floor(chance() * (to - from + 1));

const CITIES = [
  'Khartoum',
  'Omdurman',
  'Goma',
  'Bukavu',
  'Aleppo',
  'Idlib',
  'Marib',
  'Hodeidah',
  'Kharkiv',
  'Odesa',
  'Zaporizhzhia',
  'Tripoli',
];
const SIDES = [
  ["Sudan's army", 'the Rapid Support Forces'],
  ['Congolese forces', 'the M23 rebels'],
  ['Syrian government forces', 'the rebels'],
  ['the Saudi-led coalition', 'the Houthis'],
  ['Russia', 'Ukraine'],
];
const VOICES = [
  'the U.N. envoy',
  'the U.S. secretary of state',
  'a government spokesman',
  'the foreign ministry',
  'two diplomats',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const SENTENCES = [
  (a, b) =>
    `${a} and ${b} agreed on ${pick(DAYS)} to a ${pick(['48-hour', '72-hour', 'week-long', '10-day'])} ceasefire, ${pick(VOICES)} said.`,
  (_a, b, c) =>
    `Shelling by ${b} killed ${number(2, 40)} people in ${c} on ${pick(DAYS)} morning, local officials said.`,
  (a, b) => `${a} accused ${b} of breaking the truce ${number(2, 30)} times since it began; ${b} denied it.`,
  (_a, _b, c) =>
    `In ${c}, shops opened for the first time in ${number(2, 9)} weeks and aid trucks reached the hospital.`,
  () =>
    `${pick(VOICES)} said that talks would go on in ${pick(['Jeddah', 'Geneva', 'Doha', 'Istanbul'])} next week.`,
  (a, _b, c) => `${a} said its air defences had shot down ${number(3, 60)} drones over ${c} overnight.`,
  (_a, _b, c) =>
    `Residents of ${c} said that the night had been quiet, and that they did not expect it to last.`,
];

function story() {
  const [a, b] = pick(SIDES);
  const c = pick(CITIES);
  const sentences = Array.from({ length: number(4, 12) }, () => pick(SENTENCES)(a, b, c)).map(
    (s) => s[0].toUpperCase() + s.slice(1),
  );
  const paragraphs = [];
  for (let i = 0; i < sentences.length; i += 2) paragraphs.push(sentences.slice(i, i + 2).join(' '));
  paragraphs[0] = `${c.toUpperCase()} — ${paragraphs[0]}`;
  const day = `2026-0${number(1, 9)}-${String(number(1, 28)).padStart(2, '0')}`;
  return {
    title: `${pick(['Truce', 'Fighting', 'Talks', 'Quiet'])} in ${c} ${number(100, 99_999)}`,
    paragraphs,
    day,
    outlet: pick(['The Nile Herald', 'The Delta Post', 'The Lake Wire']),
  };
}

const escaped = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const page = ({ title, paragraphs, day, outlet }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | ${outlet}</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: `${day}T09:00:00+02:00`, publisher: { name: outlet } })}</script></head><body><nav><a href="/">Home</a></nav><article><h1>${escaped(title)}</h1>${paragraphs.map((p) => `<p>${escaped(p)}</p>`).join('')}</article><footer>All rights reserved</footer></body></html>`;
const plain = ({ title, paragraphs }) => `${title}\n\n${paragraphs.join('\n\n')}\n`;

function pdf({ paragraphs }) {
  const lines = paragraphs.flatMap((p) => [...p.match(/.{1,80}(?:\s|$)/g).map((l) => l.trim()), '']);
  const stream = `BT /F1 12 Tf 14 TL 50 760 Td ${lines.map((l) => `(${l.replace(/[—–]/g, '-').replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')} ET`;
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
  out += `xref\n0 6\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

function warc(stories) {
  return Buffer.concat(
    stories.map((s, i) => {
      const body = page(s);
      const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      return gzipSync(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${i}>\r\nWARC-Date: 2026-10-01T00:00:00Z\r\nWARC-Target-URI: https://nile.example/${i}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
      );
    }),
  );
}

const FOREIGN = [
  'Российские войска снова обстреляли город ночью, сообщила администрация области. О погибших пока не сообщается.',
  'Президент України заявив, що домовленість про припинення вогню порушено вже вп’яте за тиждень.',
  'Le président a annoncé un cessez-le-feu de sept jours, mais les combats se poursuivent dans le nord du pays.',
  'Las partes acordaron una tregua de diez días, según informó el ministerio de Asuntos Exteriores.',
];

/** Russian in windows-1251, by its table. */
const in1251 = (text) =>
  Buffer.from(
    [...text].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0) & 0x7f)),
  );

/** How much of each kind in a hundred, its ending, its bytes. */
const KINDS = [
  [40, 'txt', () => plain(story())],
  [26, 'html', () => page(story())],
  [
    4,
    'xml',
    () =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Lake Wire</title><link>https://lake.example</link><description>n</description>${[
        story(),
        story(),
      ]
        .map(
          (s) =>
            `<item><title>${escaped(s.title)}</title><link>https://lake.example/${number(1, 1e9)}</link><pubDate>Mon, 05 Oct 2026 10:00:00 GMT</pubDate><content:encoded><![CDATA[${s.paragraphs
              .concat(s.paragraphs.map((p) => `Earlier: ${p}`))
              .map((p) => `<p>${p}</p>`)
              .join('')}]]></content:encoded></item>`,
        )
        .join('')}</channel></rss>`,
  ],
  [5, 'pdf', () => pdf(story())],
  [
    5,
    'eml',
    () => {
      const s = story();
      return `From: ${s.outlet} <news@nile.example>\r\nSubject: ${s.title}\r\nDate: Mon, 5 Oct 2026 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${s.paragraphs.join('\r\n\r\n')}\r\n`;
    },
  ],
  [
    3,
    'jsonl',
    () =>
      Array.from({ length: 3 }, () => {
        const s = story();
        return JSON.stringify({
          text: s.paragraphs.join('\n\n'),
          title: s.title,
          outlet: s.outlet,
          published: s.day,
        });
      }).join('\n'),
  ],
  [
    2,
    'json',
    () =>
      JSON.stringify({
        name: 'Lake channel',
        type: 'public_channel',
        id: 1,
        messages: [1, 2].map((id) => ({
          id,
          type: 'message',
          date: '2026-10-05T10:00:00',
          date_unixtime: String(1_790_000_000 + number(0, 1e6)),
          text: plain(story()),
        })),
      }),
  ],
  [2, 'warc.gz', () => warc([story(), story()])],
  [
    1,
    'wacz',
    () =>
      zipSync({ 'datapackage.json': strToU8('{}'), 'archive/data.warc.gz': [warc([story()]), { level: 0 }] }),
  ],
  [3, 'txt', () => `${pick(FOREIGN)} ${number(1, 1e6)}`],
  [2, 'txt', () => in1251(`${FOREIGN[0]} ${number(1, 1e6)}`)],
  [2, 'txt', () => Buffer.from(`\uFEFF${plain(story())}`, 'utf16le')],
  // Broken.
  [1, 'pdf', () => pdf(story()).subarray(0, 300)],
  [0.5, 'txt', () => Buffer.from(Array.from({ length: 200 }, () => number(0, 255)))],
  [0.5, 'txt', () => ' \n'],
  [0.5, 'warc.gz', () => warc([story()]).subarray(0, 200)],
  [0.5, 'wacz', () => Buffer.from('PK\u0003\u0004nothing', 'latin1')],
  [0.5, 'json', () => '{"name": "cut off"'],
  [
    0.5,
    'xml',
    () =>
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
  ],
  [0.5, 'html', () => '<div>'.repeat(60_000)],
  [0.5, 'txt.gz', () => gzipSync(Buffer.alloc(100 * 1024 * 1024))],
];
const total = KINDS.reduce((sum, [share]) => sum + share, 0);

for (let n = 0; n < Number(files); n++) {
  let at = chance() * total;
  const [, ending, make] = KINDS.find(([share]) => (at -= share) < 0) ?? KINDS[0];
  const path = join(
    folder,
    `day-${String(Math.floor(n / 500)).padStart(3, '0')}`,
    `${String(n).padStart(6, '0')}.${ending}`,
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, make());
}
