import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.js';
import type { Why } from '../../src/model/index.js';
import { shippedKnowledge } from '../support/knowledge.js';

const ROOT = resolve(__dirname, '../..');
const SEEN = join(ROOT, 'eval/gold/seen');
const KINDS = ['pledges', 'stances', 'statements', 'incidents', 'talks', 'patterns'] as const;

function files(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : [];
  });
}
const isTable = (path: string) => path.includes('/words/');
const codeOf = (folder: string) =>
  files(join(ROOT, 'src', folder))
    .filter((path) => !isTable(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What `why` names can be found: the rule in the code of the extractor, the word in its table. A reader who doubts a record is led to the
 * line that made it.
 */
describe('why a record was found', () => {
  const code = codeOf('extract');
  // Some rules of times are named by a column of their table.
  const timeCode =
    codeOf('time') +
    files(join(ROOT, 'src/time/words'))
      .flatMap((path) => readFileSync(path, 'utf8').match(/(?<=\| *)[a-z-]+(?= *$)/gm) ?? [])
      .map((cell) => `'${cell}'`)
      .join('\n');
  const tables = new Map(
    files(join(ROOT, 'src'))
      .filter(isTable)
      .map((path) => [basename(path, '.ts'), readFileSync(path, 'utf8').toLowerCase()]),
  );
  const rules = new Map<string, string>();
  const words = new Map<string, string>();

  beforeAll(() => {
    for (const name of readdirSync(SEEN).filter((n) => n.endsWith('.json'))) {
      const { report } = JSON.parse(readFileSync(join(SEEN, name), 'utf8'));
      const text = readFileSync(join(SEEN, name.replace('.json', '.txt')), 'utf8');
      const { records } = extract(text, report, shippedKnowledge());
      for (const kind of KINDS)
        for (const { why } of records[kind] as readonly { why: Why }[]) {
          rules.set(why.rule, `${name} ${kind}`);
          for (const word of why.words) words.set(word, `${name} ${kind} ${why.rule}`);
        }
    }
  });

  /** The name stands in the code, whole, or as the fixed beginning of a name that is put together there. */
  const inCode = (name: string, text: string) =>
    text.includes(`'${name}'`) ||
    text.includes(`\`${name}\``) ||
    text.includes(`+${name}\``) ||
    [...name.matchAll(/-/g)].some((dash) => text.includes(`\`${name.slice(0, dash.index + 1)}\${`));

  it('names a rule that stands in the code', () => {
    expect(rules.size).toBeGreaterThan(80);
    const lost = [...rules].filter(
      ([rule]) => !rule.split(/[/+]/).every((part) => inCode(part, code) || inPath(part)),
    );
    expect(lost).toEqual([]);
  });
  const inPath = (part: string) =>
    statSync(join(ROOT, 'src/extract', part), { throwIfNoEntry: false })?.isDirectory() === true;

  it('names words that stand in their table, or a rule of times, a convention or a later step', () => {
    expect(words.size).toBeGreaterThan(200);
    const lost = [...words].filter(([word]) => {
      const [table, entry] = [word.slice(0, word.indexOf(':')), word.slice(word.indexOf(':') + 1)];
      if (table === 'time') return !entry.split(/[<+]/).every((part) => inCode(part, timeCode));
      if (table === 'convention' || table === 'step') return !code.includes(`'${word}'`);
      const rows = tables.get(table);
      return (
        rows === undefined ||
        !new RegExp(`(?<![\\p{L}])${escaped(entry.toLowerCase())}(?![\\p{L}])`, 'u').test(rows)
      );
    });
    expect(lost).toEqual([]);
  });
});
