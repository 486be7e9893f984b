// SQLite in memory with its best index: the table itself in order of place and time.
import Database from 'better-sqlite3';
import { digest, exactIncidents, pledges, timed } from './work.mjs';

export async function exact(count, pledgeCount = 1000) {
  const { time, city } = exactIncidents(count);
  const work = pledges(pledgeCount);
  const db = new Database(':memory:');
  db.pragma('cache_size = -2000000');
  let start = performance.now();
  db.exec('CREATE TABLE i (place INTEGER, t INTEGER, id INTEGER, PRIMARY KEY (place, t, id)) WITHOUT ROWID');
  // Rows put in as the table keeps them go in fastest.
  const order = Uint32Array.from({ length: count }, (_, n) => n).sort((a, b) => city[a] - city[b] || a - b);
  const insert = db.prepare('INSERT INTO i VALUES (?, ?, ?)');
  db.exec('BEGIN');
  for (const n of order) insert.run(city[n], time[n], n);
  db.exec('COMMIT');
  const build = performance.now() - start;
  start = performance.now();
  db.exec('CREATE TABLE p (pledge INTEGER, place INTEGER, s INTEGER, e INTEGER)');
  const pledge = db.prepare('INSERT INTO p VALUES (?, ?, ?, ?)');
  db.exec('BEGIN');
  work.forEach((w, n) => {
    for (const c of w.cities) pledge.run(n, c, w.start, w.end);
  });
  db.exec('COMMIT; ANALYZE');
  const ready = performance.now() - start;
  const ask = db
    .prepare(
      'SELECT pledge, count(*), min(t) FROM p CROSS JOIN i ON i.place = p.place AND t BETWEEN s AND e GROUP BY pledge',
    )
    .raw();
  const { ms, cpu, answer } = await timed(() => ask.all());
  const result = digest(answer.toSorted((a, b) => a[0] - b[0]));
  return { columns: 0, build, ready, ms, cpu, ...result, rss: process.memoryUsage.rss() };
}
