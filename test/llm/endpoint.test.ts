import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/intake/index.js';
import {
  endpoint,
  folderCache,
  type LlmOptions,
  type LlmReader,
  llmSettings,
  NO_CACHE,
  readWithModel,
} from '../../src/llm/index.js';
import type { HoldfireError, Records, Report } from '../../src/model/index.js';
import { goldReports, goodModel } from './good-model.js';
import { answering, type Behaviour, completion, failing, json, type ModelServer, serve } from './server.js';

const TEXT = 'Truce\n\nKHARTOUM — The army agreed to a 72-hour ceasefire, the envoy said.\n';
const REPORT = makeReport(TEXT, { published: '2026-04-03', timezone: 'Africa/Khartoum' });
const TALKS = {
  pledges: [{ quote: ['a 72-hour ceasefire'], pledger: ['Sudan'], basis: 'agreed', act: 'all-hostilities' }],
};
const KEY = 'sk-very-secret-0123456789';
const EMPTY: Records = {
  report: { published: null, outlet: null, timezone: 'UTC', lang: 'en' },
  pledges: [],
  stances: [],
  statements: [],
  incidents: [],
  talks: [],
  patterns: [],
};

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A reader of a server that behaves so; waits between repetitions are noted, not waited. */
async function reader(behave: Behaviour, given: Partial<LlmReader> = {}, options: LlmOptions = {}) {
  server = await serve(behave);
  const settings = llmSettings(
    { llmUrl: server.url, llmModel: 'test-model', ...options },
    { HOLDFIRE_LLM_KEY: KEY },
  );
  const waits: number[] = [];
  const pause: LlmReader['pause'] = async (ms) => {
    waits.push(ms);
  };
  const made: LlmReader = { settings, request: endpoint(settings), cache: NO_CACHE, pause, ...given };
  return {
    made,
    waits,
    got: server.got,
    most: server.most,
    read: (...r: Report[]) => readWithModel(r, made),
  };
}

/** The error that reading ends in: one sentence without the key. */
async function failure(read: Promise<unknown>): Promise<HoldfireError> {
  const error = (await read.then(
    () => null,
    (e: unknown) => e,
  )) as HoldfireError | null;
  expect(error?.name).toBe('HoldfireError');
  expect(error!.message).toMatch(/^[A-Z][^\n]*\.$/);
  expect(error!.hint).toMatch(/\S/);
  expect(error!.message + error!.hint).not.toContain(KEY);
  return error!;
}

describe('a model that answers', () => {
  it('is asked with the key, the model, the text and the schema, and its answer is counted', async () => {
    const { read, got } = await reader(answering(TALKS), {}, { llmPrice: '0.5,2' });
    const [records] = await read(REPORT);
    expect(records!.pledges[0]).toMatchObject({
      quote: 'a 72-hour ceasefire',
      why: { rule: 'llm', words: ['model:test-model', 'prompt:1'] },
    });
    expect(records!.extractor).toMatchObject({
      name: 'llm',
      model: 'test-model',
      pieces: 1,
      cached: 0,
      requests: 1,
      dropped: {},
      tokens: { in: 1000, out: 200 },
      cost: 0.0009,
      instead_of: null,
    });
    expect(got[0]).toMatchObject({
      path: '/v1/chat/completions',
      key: `Bearer ${KEY}`,
      body: { model: 'test-model' },
    });
    expect(got[0]!.body.response_format?.type).toBe('json_schema');
    expect(got[0]!.body.messages.at(-1)!.content).toContain(TEXT);
  });

  it('costs what is not known where no price is given, or where the server does not count', async () => {
    const { read } = await reader(answering(TALKS));
    expect((await read(REPORT))[0]!.extractor).toMatchObject({ tokens: { in: 1000 }, cost: null });
    await server!.close();
    const other = await reader(answering(TALKS, { usage: {} }), {}, { llmPrice: '1,1' });
    expect((await other.read(REPORT))[0]!.extractor).toMatchObject({ tokens: null, cost: null });
  });

  it.each([
    ['in a fence', `\`\`\`json\n${JSON.stringify(TALKS)}\n\`\`\``],
    ['after thinking aloud', `<think>Let me see.</think>\n${JSON.stringify(TALKS)}`],
  ])('is understood when it answers %s', async (_, content) => {
    const { read } = await reader((_, respond) => json(respond, 200, completion(content)));
    expect((await read(REPORT))[0]!.pledges).toHaveLength(1);
  });

  it('finds what the gold finds, on many reports at once, never more requests than allowed', async () => {
    const gold = goldReports(12);
    const { read, most, got } = await reader(
      (g, respond) => setTimeout(() => goodModel(gold)(g, respond, 0), 20),
      {},
      { llmParallel: '3' },
    );
    const results = await read(...gold.map((g) => makeReport(g.text, g.gold.report)));
    expect(results).toHaveLength(12);
    expect(most()).toBe(3);
    expect(got.length).toBe(12);
    results.forEach((found, i) => {
      expect(found.extractor!.dropped['quote-not-in-report']).toBeUndefined();
      const due = gold[i]!.gold.pledges!.filter((p) => !p.optional).length;
      expect(found.pledges.length).toBe(due);
    });
  });

  it('reads a long report in pieces, and joins what it finds', async () => {
    const paragraph = (i: number) => `On day ${i} the army agreed to a 72-hour ceasefire near Town${i}.`;
    const long = `Headline\n\n${Array.from({ length: 600 }, (_, i) => paragraph(i)).join('\n\n')}\n`;
    const { read, got } = await reader((g, respond) => {
      const last = [...g.body.messages.at(-1)!.content.matchAll(/near Town\d+/g)].at(-1)![0];
      json(respond, 200, completion(JSON.stringify({ pledges: [{ ...TALKS.pledges[0], quote: [last] }] })));
    });
    const [records] = await read(makeReport(long));
    expect(got.length).toBeGreaterThan(2);
    expect(records!.extractor).toMatchObject({ pieces: got.length, requests: got.length });
    expect(records!.pledges).toHaveLength(got.length);
    const starts = records!.pledges.map((p) => p.spans[0]!.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(got[1]!.body.messages.at(-1)!.content).toContain('How the report begins');
  });

  it('reads in halves what it had no room to answer', async () => {
    const long = `Headline\n\n${'The army agreed to a 72-hour ceasefire, the envoy said.\n\n'.repeat(40)}`;
    const { read, got } = await reader((_, respond, turn) =>
      json(
        respond,
        200,
        completion(turn === 1 ? '{"pledges":[{"quo' : JSON.stringify(TALKS), {
          finish: turn === 1 ? 'length' : 'stop',
        }),
      ),
    );
    expect((await read(makeReport(long)))[0]).toMatchObject({
      pledges: [{}, {}],
      extractor: { pieces: 2, requests: 3 },
    });
    expect(got).toHaveLength(3);
  });
});

describe('a server that knows less', () => {
  it('is asked for any JSON where it knows no schemas, and then for nothing but words; what it knew is kept to', async () => {
    const { read, got } = await reader((g, respond) =>
      g.body.response_format === undefined
        ? answering(TALKS)(g, respond, 0)
        : failing(400, `response_format ${g.body.response_format.type} is not supported`)(g, respond, 0),
    );
    const [a] = await read(REPORT);
    expect(a!.pledges).toHaveLength(1);
    expect(a!.extractor!.requests).toBe(4);
    expect(got.at(-1)!.body.messages[0]!.content).toContain('"additionalProperties":false');
    const [b] = await read(makeReport(`${TEXT} `));
    expect(b!.extractor!.requests).toBe(1);
  });

  it('is asked without a temperature where it takes none', async () => {
    const { read, got } = await reader((g, respond) =>
      g.body.temperature === undefined
        ? answering(TALKS)(g, respond, 0)
        : failing(400, 'temperature')(g, respond, 0),
    );
    expect((await read(REPORT))[0]!.pledges).toHaveLength(1);
    expect(got.at(-1)!.body.response_format?.type).toBe('json_schema');
  });
});

describe('a server that fails and mends', () => {
  it.each([
    [
      'too many requests, with the seconds to wait',
      failing(429, 'slow down', { 'retry-after': '7' }),
      [7000],
    ],
    ['an error of its own', failing(503, 'overloaded'), null],
    ['nonsense', (_: unknown, r: Parameters<Behaviour>[1]) => json(r, 200, completion('I am sorry?')), null],
    [
      'a connection cut in the middle',
      (_: unknown, r: Parameters<Behaviour>[1]) => {
        r.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
        r.write('{"choices":[');
        setTimeout(() => r.destroy(), 10);
      },
      null,
    ],
  ] as [string, Behaviour, number[] | null][])('is asked again after %s', async (_, bad, due) => {
    const { read, waits, got } = await reader((g, respond, turn) =>
      (turn === 1 ? bad : answering(TALKS))(g, respond, turn),
    );
    expect((await read(REPORT))[0]!.pledges).toHaveLength(1);
    expect(got).toHaveLength(2);
    if (due !== null) expect(waits).toEqual(due);
    expect(waits).toHaveLength(1);
  });

  it('waits longer each time, and gives up after four', async () => {
    const { read, waits, got } = await reader(failing(500, 'broken'));
    expect((await failure(read(REPORT))).code).toBe('llm-failed');
    expect(got).toHaveLength(4);
    expect(waits[0]! < waits[1]! && waits[1]! < waits[2]!).toBe(true);
  });

  it('does not wait for longer than the report may take', async () => {
    const { read, waits } = await reader(failing(429, 'tomorrow', { 'retry-after': '86400' }));
    expect(await failure(read(REPORT))).toMatchObject({
      code: 'llm-busy',
      message: expect.stringContaining('(429): "tomorrow"'),
    });
    expect(waits).toEqual([]);
  });
});

const page: Behaviour = (_, r) => {
  r.writeHead(200, { 'content-type': 'text/html' });
  r.end('<!doctype html><title>Welcome</title>');
};
const cut: Behaviour = (_, r) => {
  r.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  r.write('{"choices":[');
  setTimeout(() => r.destroy(), 5);
};
const body =
  (text: unknown, headers?: Record<string, string>): Behaviour =>
  (_, r) =>
    json(r, 200, text, headers);

describe('a server that misbehaves for good ends in one sentence', () => {
  it.each<[string, Behaviour, string, RegExp]>([
    [
      'a wrong key',
      failing(401, `Incorrect API key provided: ${KEY}`),
      'llm-denied',
      /does not let this key in \(401\)/,
    ],
    ['a key that may not', failing(403, 'forbidden'), 'llm-denied', /403/],
    [
      'no such model',
      failing(404, 'The model does not exist'),
      'llm-not-found',
      /There is no model test-model at http:.*"The model does not exist"/,
    ],
    ['limited for good', failing(429, 'quota exceeded'), 'llm-busy', /takes no more requests/],
    [
      'its own error',
      failing(500, `it broke with ${KEY}\u001b[31m\nhere`),
      'llm-failed',
      /\(500\): "it broke with … \[31m here"/,
    ],
    [
      'a request it never understands',
      failing(400, 'context length exceeded'),
      'llm-failed',
      /context length exceeded/,
    ],
    ['a web page', page, 'llm-nonsense', /answered with a web page/],
    [
      'an error as a web page',
      (_, r) => json(r, 502, '<html>Bad gateway</html>', { 'content-type': 'text/html' }),
      'llm-failed',
      /\(502\)\.$/,
    ],
    ['truncated JSON', body('{"choices":[{"message":'), 'llm-nonsense', /not JSON/],
    ['an answer of truncated JSON', body(completion('{"pledges":[{"quote":')), 'llm-nonsense', /not JSON/],
    ['no choices', body({ choices: [] }), 'llm-nonsense', /gave no answer/],
    ['an empty answer', body(completion('')), 'llm-nonsense', /empty answer/],
    ['no content', body(completion(null)), 'llm-nonsense', /empty answer/],
    ['something else', body({ hello: 'world' }), 'llm-nonsense', /gave no answer/],
    ['null', body('null'), 'llm-nonsense', /did not answer as/],
    ['an empty body', body(''), 'llm-nonsense', /did not answer as|not JSON/],
    ['records of another kind', body(completion('{"answer":42}')), 'llm-nonsense', /holds no records/],
    [
      'a refusal',
      body(completion(null, { message: { refusal: 'I cannot help with war.' } })),
      'llm-refused',
      /declined to read the report: "I cannot help with war"/,
    ],
    ['a filter', body(completion(null, { finish: 'content_filter' })), 'llm-refused', /declined/],
    [
      'an answer without room',
      body(completion('{', { finish: 'length' })),
      'llm-nonsense',
      /broke off its answer/,
    ],
    ['a cut connection', cut, 'llm-unreachable', /broke off the connection|cannot be reached/],
    [
      'events instead of an answer',
      (_, r) => {
        r.writeHead(200, { 'content-type': 'text/event-stream' });
        r.end('data: {}\n\n');
      },
      'llm-nonsense',
      /did not answer as/,
    ],
  ])('%s', async (_, behave, code, sentence) => {
    const { read } = await reader(behave);
    const error = await failure(read(REPORT));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
  });

  it('nothing listens there', async () => {
    const { read } = await reader(answering(TALKS));
    await server!.close();
    expect(await failure(read(REPORT))).toMatchObject({
      code: 'llm-unreachable',
      message: expect.stringContaining('nothing listens there'),
    });
  });

  it('a name that nobody knows', async () => {
    const { read } = await reader(answering(TALKS), {}, { llmUrl: 'http://holdfire.invalid/v1' });
    expect((await failure(read(REPORT))).code).toBe('llm-unreachable');
  });

  it.each<[string, Behaviour]>([
    ['no head of an answer', () => {}],
    [
      'an answer that trickles',
      (_, r) => {
        r.writeHead(200, { 'content-type': 'application/json' });
        const drip = setInterval(() => r.write(' '), 20);
        r.on('close', () => clearInterval(drip));
      },
    ],
  ])('too slow: %s', async (_, behave) => {
    const { read, got } = await reader(behave, {}, { llmTimeout: '0.15' });
    expect(await failure(read(REPORT))).toMatchObject({
      code: 'llm-slow',
      message: expect.stringContaining('within 0.15 seconds'),
    });
    expect(got).toHaveLength(4);
  });

  it('a report that takes longer than it may, whatever it is tried with', async () => {
    const { read } = await reader(() => {}, {}, { llmTimeout: '60', llmLimit: '0.2' });
    const started = performance.now();
    expect(await failure(read(REPORT))).toMatchObject({
      code: 'llm-slow',
      message: expect.stringContaining('within 0.2 seconds'),
    });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('--fallback', () => {
  const builtin = () => EMPTY;

  it('gives the built-in records, and says why', async () => {
    const { read } = await reader(failing(401, 'no'), { builtin });
    expect((await read(REPORT))[0]).toMatchObject({
      extractor: {
        name: 'builtin',
        model: null,
        instead_of: { name: 'llm', because: expect.stringContaining('does not let this key in') },
      },
    });
  });

  it('falls back for the reports that failed alone', async () => {
    const { read } = await reader(
      (g, r) =>
        g.body.messages.at(-1)!.content.includes('BAD')
          ? body(completion('no'))(g, r, 0)
          : answering(TALKS)(g, r, 0),
      { builtin },
    );
    const found = await read(REPORT, makeReport(`BAD ${TEXT}`), makeReport(`${TEXT} `));
    expect(found.map((f) => f.extractor!.name)).toEqual(['llm', 'builtin', 'llm']);
  });

  it('does not try hundreds of reports with a server that is not there', async () => {
    const { read, got } = await reader(failing(401, 'no'), { builtin }, { llmParallel: '2' });
    const found = await read(...Array.from({ length: 300 }, (_, i) => makeReport(`${TEXT}${i}`)));
    expect(found).toHaveLength(300);
    expect(got.length).toBeLessThanOrEqual(2);
  });
});

describe('the cache', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'holdfire-cache-'));
  const files = (dir: string) =>
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile())
      .map((f) => join(f.parentPath, f.name));

  it('answers the second time without a request, with the same records', async () => {
    const { read, got } = await reader(
      answering(TALKS),
      { cache: folderCache(folder()) },
      { llmPrice: '1,1' },
    );
    const [first] = await read(REPORT);
    const [second] = await read(REPORT);
    expect(got).toHaveLength(1);
    expect(second!.pledges).toEqual(first!.pledges);
    expect(second!.extractor).toMatchObject({ cached: 1, requests: 0, tokens: { in: 0, out: 0 }, cost: 0 });
  });

  it('asks anew for another text, date, outlet or model', async () => {
    const cache = folderCache(folder());
    const { read, got, made } = await reader(answering(TALKS), { cache });
    await read(REPORT);
    await read(makeReport(`${TEXT} `, REPORT));
    await read(makeReport(TEXT, { ...REPORT, published: '2026-04-04' }));
    await read(makeReport(TEXT, { ...REPORT, outlet: 'Other' }));
    await readWithModel([REPORT], { ...made, settings: { ...made.settings, model: 'other' } });
    expect(got).toHaveLength(5);
  });

  it('keeps neither the key nor the report, for its owner alone', async () => {
    const dir = folder();
    const { read } = await reader(answering(TALKS), { cache: folderCache(dir) });
    await read(REPORT);
    const [path, ...more] = files(dir);
    expect(more).toEqual([]);
    expect(statSync(path!).mode & 0o077).toBe(0);
    expect(readFileSync(path!, 'utf8')).not.toContain(KEY);
    expect(readFileSync(path!, 'utf8')).not.toContain('KHARTOUM');
  });

  it.each(['', '{', '{"format":1}', '\0\0\0', 'null'])(
    'takes a broken file for none, and writes it anew: %j',
    async (junk) => {
      const dir = folder();
      const { read, got } = await reader(answering(TALKS), { cache: folderCache(dir) });
      await read(REPORT);
      writeFileSync(files(dir)[0]!, junk);
      await read(REPORT);
      await read(REPORT);
      expect(got).toHaveLength(2);
    },
  );

  it('does without where it cannot be written', async () => {
    const { read } = await reader(answering(TALKS), { cache: folderCache('/dev/null/nowhere') });
    expect((await read(REPORT))[0]!.pledges).toHaveLength(1);
  });

  it('keeps what was answered before another piece failed', async () => {
    const dir = folder();
    const long = `Headline\n\n${'The army agreed to a 72-hour ceasefire, the envoy said.\n\n'.repeat(500)}`;
    let broken = true;
    const { read, got } = await reader(
      (g, r) =>
        (broken && g.body.messages.at(-1)!.content.includes('part 3')
          ? failing(400, 'no')
          : answering(TALKS))(g, r, 0),
      { cache: folderCache(dir) },
      { llmParallel: '1' },
    );
    await failure(read(makeReport(long)));
    broken = false;
    const before = got.length;
    const [records] = await read(makeReport(long));
    expect(records!.extractor!.cached).toBe(2);
    expect(got.length - before).toBe(records!.extractor!.pieces - 2);
  });
});

describe('settings', () => {
  it('come from options before the environment, and from the usual names last', () => {
    const env = {
      HOLDFIRE_LLM_URL: 'http://a/v1',
      HOLDFIRE_LLM_MODEL: 'm',
      HOLDFIRE_LLM_KEY: 'k',
      OPENAI_BASE_URL: 'http://b/v1',
      OPENAI_API_KEY: 'o',
    };
    expect(llmSettings({}, env)).toMatchObject({ url: 'http://a/v1', model: 'm', key: 'k', price: null });
    expect(llmSettings({ llmUrl: 'http://c/v1/', llmModel: 'n' }, env)).toMatchObject({
      url: 'http://c/v1',
      model: 'n',
    });
    expect(
      llmSettings({ llmModel: 'n' }, { OPENAI_BASE_URL: 'http://b/v1', OPENAI_API_KEY: 'o' }),
    ).toMatchObject({ url: 'http://b/v1', key: 'o' });
  });

  it.each([
    ['no address', { llmModel: 'm' }],
    ['no model', { llmUrl: 'http://a/v1' }],
    ['an address that is none', { llmUrl: 'localhost', llmModel: 'm' }],
    ['an address with a password', { llmUrl: 'http://a:b@c/v1', llmModel: 'm' }],
    ['a price that is none', { llmUrl: 'http://a', llmModel: 'm', llmPrice: 'cheap' }],
    ['a time that is none', { llmUrl: 'http://a', llmModel: 'm', llmTimeout: '-1' }],
    ['a number that is none', { llmUrl: 'http://a', llmModel: 'm', llmParallel: '0.5' }],
  ])('refuse %s', (_, options) => {
    expect(() => llmSettings(options, {})).toThrow(expect.objectContaining({ code: 'bad-option' }));
  });
});
