import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(__dirname, '../../src');

/** What each folder may import from, besides itself: what stands to its left on the way of the data, and `model`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  time: ['model'],
  place: ['model', 'language'],
  actor: ['model', 'language', 'place'],
  extract: ['model', 'language', 'time', 'place', 'actor'],
  llm: ['model', 'time'],
  intake: ['model', 'time', 'place', 'actor'],
  ledger: ['model', 'intake'],
  dossier: ['model', 'time', 'place'],
  projection: ['model', 'time', 'place', 'ledger', 'dossier'],
  judge: ['model', 'time', 'dossier'],
  publish: ['model', 'time', 'dossier', 'judge'],
  server: [
    'model',
    'time',
    'place',
    'extract',
    'intake',
    'ledger',
    'dossier',
    'projection',
    'judge',
    'publish',
  ],
  queue: ['model', 'extract', 'intake', 'ledger', 'server'],
  cli: [
    'model',
    'language',
    'time',
    'place',
    'extract',
    'llm',
    'intake',
    'ledger',
    'dossier',
    'projection',
    'judge',
    'publish',
    'server',
    'queue',
  ],
};

/** Folders without a clock, a disk, a network or anything of Node's own: they run in a browser too. */
const PURE = ['model', 'language', 'time', 'place', 'actor', 'extract', 'dossier', 'judge'];
const IMPURE =
  /\bfrom 'node:|\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\brequire\(|\bconsole\./;

function files(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : [];
  });
}
const all = files(SRC).map((path) => ({ path: relative(SRC, path), text: readFileSync(path, 'utf8') }));
const folderOf = (path: string) => (path.includes(sep) ? path.split(sep)[0]! : '');

function imports(file: { path: string; text: string }): string[] {
  return [...file.text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map((m) =>
    relative(SRC, resolve(SRC, dirname(file.path), m[1]!)),
  );
}

describe('the way of the data', () => {
  it('has a place for every folder', () => {
    const folders = [...new Set(all.map((f) => folderOf(f.path)).filter((f) => f !== ''))];
    expect(folders.filter((f) => !(f in MAY_IMPORT))).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what stands to its left', (folder) => {
    const wrong = all
      .filter((f) => folderOf(f.path) === folder)
      .flatMap((f) =>
        imports(f)
          .map(folderOf)
          .filter((to) => to !== folder && !MAY_IMPORT[folder]!.includes(to))
          .map((to) => `${f.path} imports ${to || 'the package root'}`),
      );
    expect(wrong).toEqual([]);
  });

  it.each(PURE)('%s is pure: no clock, disk, network, chance or Node', (folder) => {
    const wrong = all
      .filter((f) => folderOf(f.path) === folder)
      .flatMap((f) =>
        f.text
          .split('\n')
          .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line) && IMPURE.test(line))
          .map((line) => `${f.path}: ${line.trim()}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps files to one idea: none is longer than 400 lines, word tables apart', () => {
    const long = all
      .filter((f) => !f.path.includes(`${sep}words${sep}`))
      .filter((f) => f.text.split('\n').length > 400)
      .map((f) => f.path);
    expect(long).toEqual([]);
  });
});
