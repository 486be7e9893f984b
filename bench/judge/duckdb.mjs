// DuckDB in memory, with its best: narrow types, tables in a helpful order, a prepared statement, warm, the fastest of
// several ways to ask.
import { digest, exactIncidents, pledges, timed } from './work.mjs';

const { DuckDBInstance, DuckDBDataChunk, INTEGER, USMALLINT } = await import('@duckdb/node-api');

const SELECT = 'SELECT pledge, count(*)::INTEGER AS n, min(t) AS first';
/** Ways to ask the same; the table `i` is in order of time, `ip` in order of place and then time. */
const WAYS = {
  'hash join, in order of time': `${SELECT} FROM i JOIN p USING (place) WHERE t BETWEEN s AND e GROUP BY pledge`,
  'hash join, in order of place': `${SELECT} FROM ip JOIN p USING (place) WHERE t BETWEEN s AND e GROUP BY pledge`,
  'hash join of pledges by week': `${SELECT} FROM iw JOIN pw USING (week, place) WHERE t BETWEEN s AND e GROUP BY pledge`,
};

async function load(connection, table, columns, types, count) {
  const appender = await connection.createAppender(table);
  const STEP = 2048;
  for (let i = 0; i < count; i += STEP) {
    const chunk = DuckDBDataChunk.create(types, Math.min(STEP, count - i));
    chunk.setColumns(columns.map((c) => Array.from(c.subarray(i, i + STEP))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

export async function exact(count, threads, pledgeCount = 1000) {
  const data = exactIncidents(count);
  const work = pledges(pledgeCount);
  const db = await DuckDBInstance.create(':memory:', threads ? { threads: String(threads) } : {});
  const connection = await db.connect();
  let start = performance.now();
  await connection.run('CREATE TABLE i (t INTEGER, place USMALLINT)');
  await load(connection, 'i', [data.time, data.city], [INTEGER, USMALLINT], count);
  const columns = performance.now() - start;
  start = performance.now();
  await connection.run('CREATE TABLE ip AS SELECT * FROM i ORDER BY place, t');
  await connection.run(
    'CREATE TABLE iw AS SELECT (t // 604800)::USMALLINT AS week, place, t FROM i ORDER BY t',
  );
  const build = performance.now() - start;
  start = performance.now();
  await connection.run('CREATE TABLE p (pledge INTEGER, place USMALLINT, s INTEGER, e INTEGER)');
  const rows = work.flatMap((p, n) => p.cities.map((c) => [n, c, p.start, p.end]));
  const column = (k) => Int32Array.from(rows, (r) => r[k]);
  await load(
    connection,
    'p',
    [column(0), column(1), column(2), column(3)],
    [INTEGER, USMALLINT, INTEGER, INTEGER],
    rows.length,
  );
  await connection.run(
    'CREATE TABLE pw AS SELECT pledge, place, s, e, unnest(range(s // 604800, e // 604800 + 1))::USMALLINT AS week FROM p',
  );
  const ready = performance.now() - start;
  const ways = [];
  for (const [way, sql] of Object.entries(WAYS)) {
    const statement = await connection.prepare(sql);
    const { ms, cpu, answer } = await timed(async () => (await statement.runAndReadAll()).getRows());
    ways.push({ way, ms, cpu, ...digest(answer.map((r) => r.map(Number)).toSorted((a, b) => a[0] - b[0])) });
  }
  return { columns, build, ready, ways, rss: process.memoryUsage.rss() };
}

if (import.meta.url === `file://${process.argv[1]}`)
  console.log(JSON.stringify(await exact(Number(process.argv[2]), Number(process.argv[3] ?? 0)), null, 1));
