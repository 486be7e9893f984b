// Tokens a second of the parser (tokens, tags and trees) beside wink-nlp (tokens and tags only), on the same text in the
// same run. The text is the seen gold reports, repeated with their words' order kept; time is the process's CPU time, best
// and median of the rounds, so that other work on the machine disturbs it less. Needs the build (npm run build).
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 9;
const begun = performance.now();
const { loadLanguageModel, readText } = await import(
  process.env.HOLDFIRE_DIST ? `${process.env.HOLDFIRE_DIST}/language/index.js` : '../dist/language/index.js'
);
const bytes = readFileSync(process.env.HOLDFIRE_WEIGHTS ?? join(root, 'data/language/english.bin'));
const loading = performance.now();
const model = loadLanguageModel(bytes);
readText('Russian forces launched an attack against Kyiv overnight on Jan. 28.', model).head(0);
console.log(
  `import ${(loading - begun).toFixed(0)} ms, load and first sentence ${(performance.now() - loading).toFixed(0)} ms`,
);

const folder = join(root, 'eval/gold/seen');
const reports = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .sort()
  .map((f) => readFileSync(join(folder, f), 'utf8'));
const text = Array.from({ length: 3 }, () => reports.join('\n\n')).join('\n\n');

function rounds(work) {
  const rates = [];
  for (let r = 0; r < ROUNDS; r++) {
    const before = process.cpuUsage();
    const tokens = work();
    const spent = process.cpuUsage(before);
    rates.push((tokens * 1e6) / (spent.user + spent.system));
  }
  rates.sort((a, b) => a - b);
  return { best: rates[ROUNDS - 1], median: rates[ROUNDS >> 1] };
}

const rows = [];
rows.push([
  'holdfire: tokens, tags, trees',
  rounds(() => {
    const doc = readText(text, model);
    for (const s of doc.sentences) doc.head(s.first);
    return doc.size;
  }),
]);
rows.push(['holdfire: tokens only', rounds(() => readText(text).size)]);
try {
  const require = createRequire(
    process.env.HOLDFIRE_PEERS ? join(process.env.HOLDFIRE_PEERS, 'x.js') : import.meta.url,
  );
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  rows.push([
    'wink-nlp 2.4.0: tokens, tags',
    rounds(() => {
      const doc = nlp.readDoc(text);
      return doc.tokens().out(nlp.its.pos).length;
    }),
  ]);
} catch {
  console.log('wink-nlp is not installed: npm i wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1');
}
console.log(
  `${text.length} characters, ${ROUNDS} rounds, CPU time of the process, Node ${process.version}\n`,
);
console.log('| what | tokens/s, median | best | ratio of medians |');
console.log('| --- | ---: | ---: | ---: |');
for (const [name, r] of rows)
  console.log(
    `| ${name} | ${Math.round(r.median).toLocaleString('en')} | ${Math.round(r.best).toLocaleString('en')} | ${(r.median / rows[0][1].median).toFixed(2)} |`,
  );
