import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/server/index.js';
import { OPERATIONS } from '../../src/server/operations/index.js';
import { exampleDesk, served } from './served.js';

let desk: Desk;
let app: FastifyInstance;
beforeAll(async () => {
  desk = await exampleDesk();
  app = await served(desk);
});

const get = async (path: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: `/api/v1${path}`, headers: { host: '127.0.0.1', ...headers } });
const json = async (path: string) => (await get(path)).json();

describe('the API over the January 2026 example', () => {
  it('lists pledges with their verdicts in short', async () => {
    const { items, total, next, as_of } = await json('/pledges');
    expect(total).toBe(items.length);
    expect(next).toBeNull();
    expect(as_of).toBe('2026-02-05T12:00Z');
    const [row] = items;
    expect(row.pledger).toEqual(['Russia']);
    expect(row.voices).toContain('Dmitry Peskov');
    expect(row.verdict.kinds.broken).toBeGreaterThan(0);
    expect(row.strip.days).toContain('breach');
    expect(row.strip.from < row.first_said).toBe(true);
  });

  it('filters them by party, place, time and verdict', async () => {
    const found = async (query: string) =>
      (await json(`/pledges?${query}`)).items.map((row: { number: number }) => row.number);
    expect(await found('party=ukraine')).toContain(1);
    expect(await found('party=Brume')).toEqual([]);
    expect(await found('place=Kyiv')).toContain(1);
    expect(await found('place=Lima')).toEqual([]);
    expect(await found('verdict=broken')).toContain(1);
    expect(await found('verdict=not-yet')).toEqual([]);
    expect(await found('to=2026-01-01')).toEqual([]);
    expect(await found('from=2026-01-30&to=2026-01-31')).toContain(1);
  });

  it('says what changed since a day', async () => {
    const since = await json('/pledges?changed_since=2026-01-30');
    expect(since.total).toBe(1);
    expect(since.items[0].before.kinds).not.toEqual(since.items[0].verdict.kinds);
    expect((await json('/pledges?changed_since=2026-02-05')).total).toBe(0);
    expect((await json('/pledges?changed_since=2026-01-01')).items[0].before).toBeNull();
  });

  it('gives one pledge with every voice, and the same by its number', async () => {
    const { dossier, row, points } = await json('/pledges/1');
    expect(dossier.versions[0].sources[0].selectors[0].quote.exact).not.toBe('');
    expect(row.id).toBe(dossier.id);
    expect(points.some((p: { name: string }) => p.name === 'Kyiv')).toBe(true);
    expect((await json(`/pledges/${dossier.id}`)).dossier.id).toBe(dossier.id);
  });

  it('judges it as of a day and at a standard, as the command line does', async () => {
    const { judgement, open_terms } = await json('/pledges/1/judgement?as_of=2026-02-05&standard=claimed');
    expect(judgement.standard).toBe('claimed');
    expect(judgement.verdicts.length).toBe(judgement.readings);
    expect(judgement.pivotal.length).toBeGreaterThan(0);
    expect(open_terms.map((t: { term: string }) => t.term)).toContain('scope');
    const early = (await json('/pledges/1/judgement?as_of=2026-01-29')).judgement;
    expect(early.lines.every((l: { kind: string }) => l.kind === 'in-force')).toBe(true);
    const strict = (await json('/pledges/1/judgement?as_of=2026-02-05&standard=admitted')).judgement;
    expect(strict.shared).not.toBe(judgement.shared);
  });

  it('sweeps day by day, the last day as the judgement has it', async () => {
    const { sweep } = await json('/pledges/1/sweep?as_of=2026-02-03');
    expect(sweep.days[0].day).toBe('2026-01-29');
    expect(sweep.days.at(-1).day).toBe('2026-02-03');
    const { judgement } = await json('/pledges/1/judgement?as_of=2026-02-03');
    expect(sweep.days.at(-1).shared).toBe(judgement.shared);
  });

  it('tells of restraint, with the nights for a chart', async () => {
    const { windows, chart } = await json('/pledges/1/restraint');
    expect(windows.length).toBeGreaterThan(0);
    expect(windows[0].sentence).toMatch(/\.$/);
    expect(chart.nights.some((n: { count: number | null }) => n.count !== null)).toBe(true);
    const byPlace = await json('/pledges/1/restraint?place=Kyiv&act=strike');
    expect(byPlace.windows[0].sentence).not.toBe('');
  });

  it('gives incidents as a list and as columns, which agree', async () => {
    const list = await json('/incidents?limit=1000');
    const table = await json('/incidents/columns');
    expect(table.length).toBe(list.total);
    expect(table.id).toEqual(list.items.map((o: { id: string }) => o.id));
    for (const [i, o] of list.items.entries()) {
      expect(table.act.values[table.act.rows[i]]).toBe(o.act);
      expect(table.places.values[table.places.rows[i]]).toEqual(
        o.places.map((p: { name: string }) => p.name),
      );
      expect(table.start_min[i]).toBe(o.time.startMin);
    }
    const [first] = list.items;
    expect((await json(`/incidents/${encodeURIComponent(first.id)}`)).incident).toEqual(first);
  });

  it('finds incidents in a box, in a place, of a time', async () => {
    const total = async (query: string) => (await json(`/incidents?${query}`)).total;
    const all = await total('');
    const kyiv = await total('bbox=30,50,31.5,51');
    expect(kyiv).toBeGreaterThan(0);
    expect(kyiv).toBeLessThan(all);
    expect(await total('bbox=170,-10,-170,10')).toBe(0);
    expect(await total('place=Kyiv')).toBeGreaterThan(0);
    expect(await total('to=2020-01-01')).toBe(0);
    expect(await total('act=shelling&act=drone-strike')).toBeLessThan(all);
    expect(await total('pledge=1')).toBeLessThanOrEqual(all);
  });

  it('gives reports with records, their words at their spans', async () => {
    const { items, total } = await json('/reports');
    expect(total).toBe(28);
    expect(items[0].published >= items[1].published).toBe(true);
    const { report, records, pledges } = await json(`/reports/${items[0].id.slice(0, 12)}`);
    expect(records.length).toBeGreaterThan(0);
    for (const { record } of records) {
      const [span] = record.spans;
      expect([record.quote].flat()[0]).toBe(report.text.slice(span.start, span.end));
      expect(record.why.rule).not.toBe('');
    }
    expect(new Set(records.map((r: { id: string }) => r.id)).size).toBe(records.length);
    expect(pledges.length).toBeLessThanOrEqual(1);
  });

  it('searches words and phrases in pledges, reports and incidents', async () => {
    const { items } = await json('/search?q=peskov');
    expect(items.map((h: { kind: string }) => h.kind)).toEqual(expect.arrayContaining(['pledge', 'report']));
    for (const { snippet, marks } of items)
      for (const { start, end } of marks) expect(snippet.slice(start, end).toLowerCase()).toBe('peskov');
    expect((await json('/search?q=zzzz')).total).toBe(0);
    for (const q of ['"', '\\', '(', '[a-', '*', '%00', 'a'.repeat(400), '-"', '\u202e'])
      expect((await get(`/search?q=${encodeURIComponent(q)}`)).statusCode, q).toBe(200);
  });

  it('pages with cursors that lose and repeat nothing', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await json(`/reports?limit=9${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map((r: { id: string }) => r.id));
      cursor = page.next;
    } while (cursor);
    expect(seen.length).toBe(28);
    expect(new Set(seen).size).toBe(28);
  });

  it('refuses a cursor of another list', async () => {
    const { next } = await json('/reports?limit=9');
    const answer = await get(`/incidents?cursor=${next}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe('bad-option');
  });

  it('answers from what it answered before: an ETag, and 304 when it still holds', async () => {
    const first = await get('/pledges');
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^"[\w-]{20,}"$/);
    expect((await get('/pledges', { 'if-none-match': tag })).statusCode).toBe(304);
    expect((await get('/pledges', { 'if-none-match': `"x", W/${tag}` })).statusCode).toBe(304);
    expect((await get('/pledges', { 'if-none-match': '"x"' })).statusCode).toBe(200);
  });

  it('shows the ledger: entries, their end, that it holds, a checkpoint', async () => {
    const { items, head, total, next } = await json('/ledger/entries?limit=5');
    expect(items.length).toBe(5);
    expect(items[0].seq).toBe(head.entries - 1);
    expect(total).toBe(head.entries);
    const more = await json(`/ledger/entries?limit=5&cursor=${next}`);
    expect(more.items[0].seq).toBe(head.entries - 6);
    expect(
      (await json('/ledger/entries?from=3&limit=2&full=true')).items.map((e: { seq: number }) => e.seq),
    ).toEqual([3, 4]);
    expect((await json('/ledger/verify')).holds).toBe(true);
    expect((await json('/ledger/checkpoint')).note).toContain(`\n${head.entries}\n`);
    expect((await json('/ledger')).hash).toBe(head.hash);
  });

  it('exports', async () => {
    const answer = await get('/exports/geojson');
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="holdfire-[\w.-]+"$/);
    expect(answer.json().type).toBe('FeatureCollection');
    expect((await get('/exports/nothing')).json().code).toBe('bad-option');
  });
});

describe('the API describes itself', () => {
  it('as OpenAPI that an independent validator accepts, every operation in it', async () => {
    const document = await json('/openapi.json');
    const found = await new Validator().validate(document);
    expect(found.errors ?? []).toEqual([]);
    expect(found.valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1/);
    for (const { path, method, name } of OPERATIONS)
      expect(document.paths[path][method.toLowerCase()].operationId, path).toBe(name);
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map((m) => m[1]!);
    for (const name of names) expect(document.components.schemas, name).toHaveProperty(name);
    expect(text).not.toContain('$defs');
  });

  it('and answers as it says: each answer fits its schema', async () => {
    const [report] = (await json('/reports')).items;
    const [incident] = (await json('/incidents')).items;
    const id: Record<string, string> = {
      get_report: report.id,
      get_incident: incident.id,
    };
    for (const operation of OPERATIONS.filter((o) => o.method === 'GET')) {
      const query = operation.name === 'search' ? '?q=kyiv' : '';
      const path = operation.path.replace('{id}', encodeURIComponent(id[operation.name] ?? '1'));
      const answer = await get(`${path}${query}`);
      expect(answer.statusCode, operation.name).toBe(200);
      const fits = operation.output.safeParse(answer.json());
      expect(fits.error?.issues ?? [], operation.name).toEqual([]);
    }
  });

  it('and for people, without a script', async () => {
    const page = await get('/');
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.body).toContain('/pledges/{id}/judgement');
    expect(page.body).not.toContain('<script');
    expect((await get('/reader.css')).headers['content-type']).toMatch(/^text\/css/);
  });

  it('and in docs/api.md, every route', async () => {
    const text = readFileSync('docs/api.md', 'utf8');
    const { paths } = await json('/openapi.json');
    for (const path of Object.keys(paths)) expect(text, path).toContain(path);
  });
});
