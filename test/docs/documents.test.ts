import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ErrorCode, exitCode, HoldfireError, VERSION } from '../../src/model/index.js';
import { holdfire } from '../cli/holdfire.js';

const read = (path: string) => readFileSync(resolve(__dirname, '../..', path), 'utf8');

describe('the documents', () => {
  const codes = [
    ...(/ErrorCode =([^;]+);/.exec(read('src/model/errors.ts'))?.[1] ?? '').matchAll(/'([a-z-]+)'/g),
  ].map((m) => m[1]!);

  it('explain every error code, with its exit code', () => {
    expect(codes.length).toBeGreaterThan(8);
    const rows = read('docs/errors.md');
    for (const code of codes) {
      const exit = exitCode(new HoldfireError(code as ErrorCode, '', ''));
      expect(rows, code).toMatch(new RegExp(`\\| \`${code}\` \\| ${exit} \\|`));
    }
  });

  it('name every command in the README', () => {
    const help = holdfire(['--help']).out;
    const commands = [...help.matchAll(/^ {2}([a-z]+) .*\[options\]|^ {2}(schema)\b/gm)].map(
      (m) => m[1] ?? m[2]!,
    );
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(read('README.md'), command).toContain(`holdfire ${command}`);
  });

  it('state the version of package.json', () => {
    expect(VERSION).toBe(JSON.parse(read('package.json')).version);
    expect(read('CHANGELOG.md')).toContain(`## ${VERSION}`);
  });

  it('have a lock file that names no download address', () => {
    expect(read('package-lock.json')).not.toMatch(
      /"resolved"|https?:\/\/(?!opencollective|github|www\.patreon|tidelift|paulmillr|feross|ko-fi|polar|dubzzz|linktr\.ee)/,
    );
  });

  it('map every folder under src', () => {
    const map = read('ARCHITECTURE.md');
    for (const folder of [
      'model',
      'language',
      'time',
      'place',
      'actor',
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
      'cli',
    ])
      expect(map).toContain(`\`${folder}/\``);
  });
});
