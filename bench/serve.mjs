// The server under steady load: node bench/serve.mjs [seconds]. A thousand made-up pledges in memory, 200 requests a second over ten connections, each answer
// read whole; the client is another process than the server. Bar: the 99th percentile of GET /api/v1/pledges within 25 ms. Run: npm run bench -- serve
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const SECONDS = Number(process.argv[2] ?? 20);
const RATE = 200;
const MOST_MS = 25;
const server = fork(fileURLToPath(new URL('./serve/server.mjs', import.meta.url)), ['1000']);
const ready = await new Promise((resolve, reject) => {
  server.once('message', resolve);
  server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
});
console.log(
  `${ready.dossiers} pledges; joined in ${Math.round(ready.join)} ms, the first list of 50 (${Math.round(ready.bytes / 1024)} kB) in ${Math.round(ready.list)} ms, all judged in ${Math.round(ready.judge)} ms\n`,
);

const PARTIES = ['Ukraine', 'Sudan', 'Yemen', 'Syria', 'Iraq', 'Libya', 'Mali', 'Niger', 'India', 'Colombia'];
const LOADS = [
  { what: 'GET /pledges', paths: ['/pledges'] },
  {
    what: 'GET /pledges, 32 questions',
    paths: [
      ...PARTIES.map((p) => `/pledges?party=${p}`),
      ...PARTIES.map((p) => `/pledges?party=${p}&verdict=broken`),
      ...PARTIES.map((p) => `/pledges?limit=20&standard=corroborated&party=${p}`),
      '/pledges?verdict=kept',
      '/pledges?limit=200',
    ],
  },
  {
    what: 'GET /pledges/{n}/judgement',
    paths: Array.from({ length: 100 }, (_, n) => `/pledges/${n + 1}/judgement`),
  },
];
/** What the server's process has spent, in ms. */
const spent = () =>
  new Promise((resolve) => {
    server.once('message', ({ cpu }) => resolve((cpu.user + cpu.system) / 1000));
    server.send('cpu');
  });
console.log(
  '| load | rate /s | p50 ms | p97.5 ms | p99 ms | most ms | server ms each | not 200 |\n|---|---|---|---|---|---|---|---|',
);
let misses = 0;
for (const { what, paths } of LOADS) {
  const run = (duration) =>
    autocannon({
      url: ready.address,
      connections: 10,
      overallRate: RATE,
      duration,
      requests: paths.map((path) => ({ method: 'GET', path: `/api/v1${path}` })),
      headers: { 'accept-encoding': 'gzip' },
    });
  // What is asked for the first time is judged then; the load is of what is asked again and again.
  for (const path of paths) await fetch(`${ready.address}/api/v1${path}`).then((answer) => answer.text());
  await run(2);
  const before = await spent();
  const { latency, requests, non2xx, errors } = await run(SECONDS);
  const each = ((await spent()) - before) / requests.total;
  const failed = non2xx + errors;
  console.log(
    `| ${what} | ${Math.round(requests.average)} | ${latency.p50} | ${latency.p97_5} | ${latency.p99} | ${latency.max} | ${each.toFixed(2)} | ${failed} |`,
  );
  if (what.startsWith('GET /pledges') && !what.includes('{') && (latency.p99 > MOST_MS || failed > 0))
    misses += 1;
}
server.disconnect();
console.log(
  `\nbar: p99 of GET /pledges at most ${MOST_MS} ms at ${RATE} requests a second: ${misses === 0 ? 'held' : 'missed'}`,
);
process.exitCode = misses === 0 ? 0 : 1;
