// One contestant in a process of its own, so that memory is its own: `run.mjs NAME COUNT [PLEDGES]` prints a line of JSON.
const [name, count, pledges] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4] ?? 1000)];
const RUNS = {
  engine: async () => (await import('./engine.mjs')).exact(count, pledges),
  fuzzy: async () => (await import('./fuzzy.mjs')).fuzzy(count, pledges),
  'duckdb-all': async () => (await import('./duckdb.mjs')).exact(count, 0, pledges),
  'duckdb-1': async () => (await import('./duckdb.mjs')).exact(count, 1, pledges),
  sqlite: async () => (await import('./sqlite.mjs')).exact(count, pledges),
  oracle: async () => (await import('./oracle.mjs')).small(count, pledges),
  'live-exact': async () => (await import('./live.mjs')).live('exact', count, pledges),
  'live-fuzzy': async () => (await import('./live.mjs')).live('fuzzy', count, pledges),
  terms: async () => (await import('./terms.mjs')).openTerms(count, pledges),
};
console.log(JSON.stringify(await RUNS[name]()));
