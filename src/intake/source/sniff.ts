import type { About } from './found.js';

/** The formats that reports come in. */
export type SourceKind =
  | 'text'
  | 'html'
  | 'xml'
  | 'json'
  | 'jsonl'
  | 'pdf'
  | 'eml'
  | 'warc'
  | 'zip'
  | 'gzip'
  | 'binary';

/** Endings of file names that a folder of reports is searched for. */
export const ENDINGS: Readonly<Record<string, SourceKind>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'xml',
  rss: 'xml',
  atom: 'xml',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  pdf: 'pdf',
  eml: 'eml',
  warc: 'warc',
  wacz: 'zip',
  gz: 'gzip',
};

/** The ending of a name, in lower case, without what stands after `?` in an address. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name.split(/[?#]/)[0]!)?.[1]?.toLowerCase() ?? '';
}

/**
 * What a source is: by its first bytes where they tell, else by its name, else by its media type, else by how its text begins.
 * A server's or a name's word goes for nothing against the bytes.
 */
export function kindOf(head: Uint8Array, { name, type }: About): SourceKind {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 1024));
  if (start.startsWith('%PDF-') || start.slice(0, 1024).includes('\n%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip';
  if (start.startsWith('\u001f\u008b')) return 'gzip';
  if (start.startsWith('WARC/')) return 'warc';
  if (BINARY.some((magic) => start.startsWith(magic))) return 'binary';
  const named = ENDINGS[endingOf(name)];
  const text = plainStart(start);
  if (named === 'text' || named === 'eml' || named === 'jsonl') return named;
  if (/^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(text)) return 'html';
  if (/^<(?:\?xml[^>]*>\s*(?:<!--[\s\S]*?-->\s*)*<!doctype\s+html|\?xml[^>]*>\s*<html[\s>])/i.test(text))
    return 'html';
  if (/^<(?:\?xml|rss|feed|rdf:|urlset|sitemapindex)/i.test(text)) return 'xml';
  if (named === 'html' || named === 'xml') return named;
  if (/^[[{]/.test(text) && (named === 'json' || /json/i.test(type ?? '')))
    return /jsonl|ndjson/i.test(type ?? '') ? 'jsonl' : 'json';
  if (named === 'json') return 'json';
  if (
    /^(?:received|return-path|from|date|message-id|mime-version|delivered-to|subject):\s.*\r?\n[\w-]+:/i.test(
      text,
    )
  )
    return 'eml';
  if (/html/i.test(type ?? '')) return 'html';
  if (/xml|rss|atom/i.test(type ?? '')) return 'xml';
  if (/message\/rfc822/i.test(type ?? '')) return 'eml';
  if (/^<(?:article|main|div|p|h1|section)[\s>]/i.test(text)) return 'html';
  return 'text';
}

/** Beginnings of what is no text and never a report: pictures, sound, film, programs, other archives, old office files. */
const BINARY = [
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'RIFF',
  'OggS',
  'ID3',
  '\u007fELF',
  'MZ\u0090',
  '7z\u00bc\u00af',
  'Rar!',
  '\u00d0\u00cf\u0011\u00e0',
  'BZh',
  '\u00fd7zXZ',
  '(\u00b5/\u00fd',
  'SQLite format 3',
  'PAR1',
];

/** The beginning of a text without byte order mark, blanks, and the zeros of UTF-16. */
function plainStart(start: string): string {
  return start
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
}
