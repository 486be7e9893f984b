import { afterEach, describe, expect, it } from 'vitest';
import { Records } from '../../src/model/index.js';
import { file, TRUCE } from '../cli/holdfire.js';
import { goldReports, goodModel } from './good-model.js';
import { holdfire } from './run.js';
import { answering, failing, type ModelServer, serve } from './server.js';

const KEY = 'sk-very-secret-0123456789';
const ANSWER = {
  pledges: [
    { quote: 'a 72-hour ceasefire', pledger: ['Sudan'], basis: 'agreed', act: 'all-hostilities' },
    { quote: 'peace for ever', basis: 'agreed', act: 'other' },
  ],
};

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const READ = ['--published', '2026-01-29', '--extractor', 'llm'];
const env = () => ({
  HOLDFIRE_LLM_URL: server!.url,
  HOLDFIRE_LLM_MODEL: 'test-model',
  HOLDFIRE_LLM_KEY: KEY,
});

describe('holdfire read --extractor llm', () => {
  it('prints the shape of the built-in extractor, and what was dropped and spent', async () => {
    server = await serve(answering(ANSWER));
    const done = await holdfire(
      ['read', file('r.txt', TRUCE), ...READ, '--json', '--llm-price', '1,2'],
      env(),
    );
    expect(done).toMatchObject({ code: 0, err: '' });
    const records = Records.parse(JSON.parse(done.out));
    expect(records.pledges.map((p) => p.quote)).toEqual(['a 72-hour ceasefire']);
    expect(records.extractor).toMatchObject({
      name: 'llm',
      model: 'test-model',
      dropped: { 'quote-not-in-report': 1 },
      cost: 0.0014,
    });
  });

  it('says it to people in a line', async () => {
    server = await serve(answering(ANSWER));
    const done = await holdfire(['read', file('r.txt', TRUCE), ...READ], env());
    expect(done.out).toContain('Read by test-model, prompt 1; 1 request; 1000 tokens read, 200 written;');
    expect(done.out.replace(/\s+/g, ' ')).toContain('cost not known; dropped: quote-not-in-report 1');
  });

  it('asks nothing the second time, unless told to', async () => {
    server = await serve(answering(ANSWER));
    const path = file('r.txt', TRUCE);
    const same = { ...env(), XDG_CACHE_HOME: file('cache', '').replace(/cache$/, 'folder') };
    const first = JSON.parse((await holdfire(['read', path, ...READ, '--json'], same)).out);
    const second = JSON.parse((await holdfire(['read', path, ...READ, '--json'], same)).out);
    expect(server.got).toHaveLength(1);
    expect(second.pledges).toEqual(first.pledges);
    expect(second.extractor).toMatchObject({ cached: 1, requests: 0 });
    await holdfire(['read', path, ...READ, '--json', '--no-cache'], same);
    expect(server.got).toHaveLength(2);
  });

  it('ends in one sentence where the model cannot, without the key', async () => {
    server = await serve(failing(401, `Incorrect API key provided: ${KEY}`));
    const done = await holdfire(['read', file('r.txt', TRUCE), ...READ, '--json'], env());
    expect(done).toMatchObject({ code: 1, out: '' });
    expect(done.err).toMatch(
      /^holdfire: The language model at http:\/\/127\.0\.0\.1:\d+\/v1 does not let this key in \(401\)\. Check [^\n]*\n$/,
    );
    expect(done.err).not.toContain(KEY);
  });

  it('with --fallback gives the built-in records, and says so', async () => {
    server = await serve(failing(404, 'no such model'));
    const path = file('r.txt', TRUCE);
    const done = await holdfire(['read', path, ...READ, '--json', '--fallback'], env());
    expect(done.code).toBe(0);
    expect(done.err).toMatch(
      /^holdfire: There is no model test-model at .* The built-in extractor was used instead\.\n$/,
    );
    const { extractor, ...records } = JSON.parse(done.out);
    expect(extractor).toMatchObject({
      name: 'builtin',
      instead_of: { name: 'llm', because: expect.stringContaining('no such model') },
    });
    expect(records).toEqual(
      JSON.parse((await holdfire(['read', path, '--published', '2026-01-29', '--json'])).out),
    );
  });

  it('says what is missing before it opens a file', async () => {
    expect(await holdfire(['read', '/nowhere.txt', ...READ])).toMatchObject({
      code: 2,
      err: expect.stringContaining('It is not said where the language model is.'),
    });
    expect(await holdfire(['read', '/nowhere.txt', '--fallback'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--fallback is for the language model.'),
    });
  });

  it('stands beside the built-in extractor in holdfire compare', async () => {
    const gold = goldReports(3);
    server = await serve(goodModel(gold));
    const done = await holdfire(
      ['compare', ...['builtin', 'llm'], ...gold.map((g) => g.path), '--published', '2025-03-26'],
      env(),
    );
    expect(done).toMatchObject({ code: 0, err: '' });
    for (const { stem } of gold) expect(done.out).toContain(stem);
    const [both] = /^all +(\d+)/m.exec(done.out)!.slice(1).map(Number);
    expect(both).toBeGreaterThan(20);
  });
});
