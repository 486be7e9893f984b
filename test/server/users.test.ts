import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { userDoors } from '../../src/server/http/index.js';
import type { Desk } from '../../src/server/index.js';
import { UserFile } from '../../src/server/users.js';
import { exampleDesk, served } from './served.js';

const PASSWORD = 'four plain words here';
const HOST = { host: 'localhost' };
let path: string;
let users: UserFile;
let desk: Desk;
let app: FastifyInstance;
let clock = Date.parse('2026-02-05T12:00Z');
beforeAll(async () => {
  path = join(mkdtempSync(join(tmpdir(), 'holdfire-users-')), 'users.json');
  users = new UserFile(path);
  await users.put('Ann', 'reviewer', PASSWORD);
  await users.put('Rea', 'reader', PASSWORD);
  desk = await exampleDesk();
  app = await served(desk, { doors: userDoors(users, () => clock) });
});

const signIn = (name: string, password: string, headers = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: { ...HOST, ...headers },
    payload: { name, password },
  });
const cookieOf = async (name: string) => {
  const [cookie] = (await signIn(name, PASSWORD)).cookies as { value: string }[];
  return { cookie: `holdfire=${cookie!.value}` };
};
const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: `/api/v1${url}`, headers: { ...HOST, ...headers } });
const add = (headers: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/reports',
    headers: { ...HOST, ...headers },
    payload: { text: 'Brume will hold its fire, it said.', published: '2026-02-02' },
  });

describe('accounts', () => {
  it('lie in a file of their owner’s, without any password or token', () => {
    const token = users.addToken('Ann', 'for a test', new Date());
    const text = readFileSync(path, 'utf8');
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(text).not.toContain(PASSWORD);
    expect(text).not.toContain(token);
    expect(text).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('are refused with weak passwords and names that hide something', async () => {
    await expect(users.put('Cy', 'reader', 'short')).rejects.toThrow('fewer than 10');
    await expect(users.put('Cy\n', 'reader', PASSWORD)).rejects.toThrow('cannot name');
    expect(() => users.remove('Nobody')).toThrow('no account');
    const other = join(path, '..', 'other.json');
    writeFileSync(other, '{"version":9}');
    expect(() => new UserFile(other).users).toThrow('holds no accounts');
  });
});

describe('with accounts', () => {
  it('nobody else reads, exports or listens', async () => {
    for (const url of ['/pledges', '/ledger', '/exports/geojson', '/events', '/review/queue'])
      expect((await get(url)).statusCode, url).toBe(401);
    const page = await app.inject({ method: 'GET', url: '/', headers: HOST });
    expect(page.statusCode).toBe(303);
    expect(page.headers.location).toBe('/sign-in');
    expect((await get('/session')).json()).toEqual({ user: null, mode: 'users' });
  });

  it('a reader reads, a reviewer writes in the own name', async () => {
    const rea = await cookieOf('Rea');
    expect((await get('/pledges', rea)).statusCode).toBe(200);
    const refused = await add(rea);
    expect(refused.statusCode).toBe(403);
    expect(refused.json().detail).toContain('Rea may not');
    const ann = await cookieOf('Ann');
    expect((await add(ann)).statusCode).toBe(200);
    const { items } = (await get('/review/queue?limit=1', ann)).json();
    const done = await app.inject({
      method: 'POST',
      url: `/api/v1/review/${items[0].record.id}`,
      headers: { ...HOST, ...ann },
      payload: { decision: 'accept' },
    });
    expect(done.json().entry.author).toEqual({ kind: 'person', name: 'Ann' });
  });

  it('a token works as its account, until that is gone', async () => {
    await users.put('Bot', 'reviewer', null);
    const token = { authorization: `Bearer ${users.addToken('Bot', 'nightly', new Date())}` };
    expect((await get('/session', token)).json().user).toEqual({ name: 'Bot', role: 'reviewer' });
    users.remove('Bot');
    expect((await get('/pledges', token)).statusCode).toBe(401);
    expect((await get('/pledges', { authorization: 'Bearer hf_x' })).statusCode).toBe(401);
  });

  it('a session ends when it is ended, or left alone for long', async () => {
    const one = await cookieOf('Rea');
    await app.inject({ method: 'DELETE', url: '/api/v1/session', headers: { ...HOST, ...one } });
    expect((await get('/pledges', one)).statusCode).toBe(401);
    const two = await cookieOf('Rea');
    clock += 13 * 36e5;
    expect((await get('/pledges', two)).statusCode).toBe(401);
  });

  it('a form for people signs in, another site’s does not', async () => {
    const form = (password: string, headers = {}) =>
      app.inject({
        method: 'POST',
        url: '/sign-in',
        headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams({ name: 'Rea', password }).toString(),
      });
    const good = await form(PASSWORD, { origin: 'http://localhost' });
    expect(good.statusCode).toBe(303);
    expect(good.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    expect((await form('wrong password')).statusCode).toBe(401);
    expect((await form(PASSWORD, { origin: 'https://evil.example' })).statusCode).toBe(401);
  });

  it('wrong passwords have to wait after a while, without telling which names there are', async () => {
    const told = new Set<string>();
    for (let i = 0; i < 8; i++) told.add((await signIn(i % 2 ? 'Ann' : 'Nobody', 'a wrong password')).body);
    expect(told.size).toBe(1);
    let last = 0;
    for (let i = 0; i < 5; i++) last = (await signIn('Ann', 'a wrong password')).statusCode;
    expect(last).toBe(429);
    clock += 16 * 60_000;
    expect((await signIn('Ann', PASSWORD)).statusCode).toBe(200);
  });
});
