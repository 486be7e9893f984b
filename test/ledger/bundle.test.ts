import { createPrivateKey } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/intake/index.js';
import { memoryLedger, newKey, openBundle, signingKey, verify, writeBundle } from '../../src/ledger/index.js';
import type { EntryDraft } from '../../src/model/index.js';
import { clock, draft } from './drafts.js';

const folder = mkdtempSync(join(tmpdir(), 'holdfire-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const key = signingKey('monitor.example', createPrivateKey(newKey()));
/** With a line separator that some readers of lines break at. */
const report = makeReport('A truce was declared in Tigray.\u2028It held. \r\n', { outlet: 'The “Example”' });
const bundle = join(folder, 'bundle');

async function ledgerOf() {
  const ledger = memoryLedger(clock());
  const records = { pledges: [{ quote: 'It held.', spans: [{ start: 32, end: 40 }] }] };
  await ledger.append([
    [
      draft(report as unknown as EntryDraft['payload'], { kind: 'report' }),
      draft({ report: report.id, records, sides: {} }, { kind: 'records' }),
    ],
    [draft({ n: 1 })],
  ]);
  return ledger;
}
const about = (license: string | null = null) => ({
  name: 'Truces',
  key,
  now: new Date('2026-03-01T12:00:00Z'),
  license,
});

beforeAll(async () => {
  expect(await writeBundle(await ledgerOf(), bundle, about())).toEqual({ entries: 3, reports: 1 });
});

describe('a bundle', () => {
  it('holds on its own: every entry, quotation, file and signature', async () => {
    const opened = await openBundle(bundle, key.verifier);
    expect(await verify(opened)).toMatchObject({
      entries: 3,
      reports: 1,
      quotations: 1,
      bad: null,
      damage: null,
    });
    expect((await openBundle(bundle)).verifier).toBe(key.verifier);
  });

  it('has the bytes of each report under their hash', () => {
    expect(readFileSync(join(bundle, 'reports', `${report.id}.txt`), 'utf8')).toBe(report.text);
  });

  it('is refused over a folder with something in it, and leaves nothing of an empty ledger', async () => {
    await expect(writeBundle(await ledgerOf(), bundle, about())).rejects.toThrow(/There is something in/);
    const nothing = join(folder, 'nothing');
    await expect(writeBundle(memoryLedger(clock()), nothing, about())).rejects.toThrow(/The ledger is empty/);
    expect(existsSync(nothing)).toBe(false);
  });

  it.each<[string, (at: string) => void, RegExp]>([
    [
      'an altered file',
      (at) => writeFileSync(join(at, 'README.txt'), 'x'),
      /^the file README\.txt was altered$/,
    ],
    [
      'an altered report',
      (at) => writeFileSync(join(at, `reports/${report.id}.txt`), 'x'),
      /^the file reports\/[0-9a-f]{64}\.txt was altered$/,
    ],
    [
      'altered metadata',
      (at) => writeFileSync(join(at, 'ro-crate-metadata.json'), '{}'),
      /^the file ro-crate-metadata\.json was altered$/,
    ],
    ['a missing file', (at) => rmSync(join(at, 'checkpoint.txt')), /^the file checkpoint\.txt is missing$/],
    [
      'a file too many',
      (at) => writeFileSync(join(at, 'reports/x.txt'), ''),
      /^the file reports\/x\.txt does not belong to it$/,
    ],
    ['no manifest', (at) => rmSync(join(at, 'manifest.txt')), /the file manifest\.txt is missing/],
    [
      'a manifest that was altered, too',
      (at) => {
        const path = join(at, 'manifest.txt');
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(/[0-9a-f]{64} README/, `${'0'.repeat(64)} README`),
        );
      },
      /The signature of monitor\.example does not fit/,
    ],
    [
      'one entry less',
      (at) => {
        const path = join(at, 'entries.jsonl');
        writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd().split('\n').slice(0, 2).join('\n')}\n`);
      },
      /^the file entries\.jsonl was altered$/,
    ],
  ])('with %s is named so', async (name, alter, expected) => {
    const copy = join(folder, name.replaceAll(/\W/g, '-'));
    cpSync(bundle, copy, { recursive: true });
    alter(copy);
    const found = await verify(await openBundle(copy, key.verifier));
    expect(found.damage).toMatch(expected);
  });

  it('signed by another is refused with the key that was expected', async () => {
    const stranger = signingKey('monitor.example', createPrivateKey(newKey()));
    const found = await verify(await openBundle(bundle, stranger.verifier));
    expect(found.damage).toMatch(/bears no signature of monitor\.example/);
  });
});

/** The MUSTs of RO-Crate 1.2 for the metadata document, the descriptor, the root and data entities (quick reference of the specification). */
describe('the metadata of a bundle, held to RO-Crate 1.2', () => {
  interface Entity extends Record<string, unknown> {
    '@id': string;
    '@type': string;
  }
  let document: { '@context': string; '@graph': Entity[] };
  let byId: Map<string, Entity>;
  beforeAll(() => {
    document = JSON.parse(readFileSync(join(bundle, 'ro-crate-metadata.json'), 'utf8'));
    byId = new Map(document['@graph'].map((e) => [e['@id'], e]));
  });

  it('is flat JSON-LD in the context of the version: every entity once, with id and type, others only referred to', () => {
    expect(document['@context']).toBe('https://w3id.org/ro/crate/1.2/context');
    expect(byId.size).toBe(document['@graph'].length);
    for (const entity of document['@graph']) {
      expect([typeof entity['@id'], typeof entity['@type']]).toEqual(['string', 'string']);
      for (const value of Object.values(entity).flat())
        if (typeof value === 'object' && value !== null) expect(Object.keys(value)).toEqual(['@id']);
    }
  });

  it('has the descriptor, which conforms to the version and is about the root', () => {
    expect(byId.get('ro-crate-metadata.json')).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    });
  });

  it('has a root with name, description, licence and one date', () => {
    const root = byId.get('./')!;
    expect(root).toMatchObject({
      '@type': 'Dataset',
      name: 'Truces',
      datePublished: '2026-03-01T12:00:00.000Z',
    });
    expect(root.description).toMatch(/^3 entries of a Holdfire ledger with 1 report,/);
    const license = byId.get((root.license as Entity)['@id'])!;
    expect([typeof license.name, typeof license.description]).toEqual(['string', 'string']);
  });

  it('describes every file but itself, each as part of the root, with the address of a file that is there', () => {
    const files = document['@graph'].filter((e) => e['@type'] === 'File').map((e) => e['@id']);
    expect((byId.get('./')!.hasPart as Entity[]).map((p) => p['@id']).sort()).toEqual([...files].sort());
    const there = readdirSync(bundle, { recursive: true, withFileTypes: true }).filter((f) =>
      f.isFile(),
    ).length;
    expect(files).toHaveLength(there - 1);
    for (const id of files) {
      const path = join(bundle, decodeURI(id));
      expect(existsSync(path), id).toBe(true);
      const { contentSize } = byId.get(id)!;
      if (contentSize !== undefined) expect(contentSize).toBe(String(readFileSync(path).length));
    }
  });

  it('names the licence that was given', async () => {
    const licensed = join(folder, 'licensed');
    await writeBundle(await ledgerOf(), licensed, about('https://creativecommons.org/licenses/by/4.0/'));
    const graph = JSON.parse(readFileSync(join(licensed, 'ro-crate-metadata.json'), 'utf8'))[
      '@graph'
    ] as Entity[];
    expect(graph.find((e) => e['@id'] === './')!.license).toEqual({
      '@id': 'https://creativecommons.org/licenses/by/4.0/',
    });
  });
});
