import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/**
 * `holdfire/language` in a browser bundle: built for the browser with nothing left outside, and run where there is no
 * `process`, no `require`, no `Buffer`: only what every page has.
 */
it('runs in a browser bundle', async () => {
  const { outputFiles } = await build({
    entryPoints: [resolve(__dirname, '../../src/language/index.ts')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'language',
    write: false,
    logLevel: 'silent',
  });
  const page = vm.createContext({
    bytes: new Uint8Array(readFileSync(resolve(__dirname, '../../data/language/english.bin'))),
    WebAssembly,
    TextDecoder,
    atob,
  });
  vm.runInContext(outputFiles[0]!.text, page);
  const told = vm.runInContext(
    `const doc = language.readText('Russian forces launched an attack against Kyiv.', language.loadLanguageModel(bytes));
     [doc.word(language.subject(doc, 2)), doc.word(language.object(doc, 2)), typeof process, typeof require, typeof Buffer].join(' ')`,
    page,
  );
  expect(told).toBe('forces attack undefined undefined undefined');
  // Words and rules, not weights: what a page loads first stays small.
  expect(outputFiles[0]!.contents.length).toBeLessThan(300_000);
});
