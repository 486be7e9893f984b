import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HoldfireError } from '../../model/index.js';
import type { Caller } from '../operations/index.js';
import type { UserFile } from '../users.js';
import { bearer, COOKIE, type Doors, GUEST, refuseOtherSites } from './doors.js';

/** A session ends so long after it was last used, in ms. */
const IDLE = 12 * 36e5;
const MOST_SESSIONS = 10_000;
/** Wrong passwords from one address within a quarter of an hour, after which it has to wait. */
const MOST_TRIES = 10;
const TRIES_WITHIN = 15 * 60_000;

/** Accounts: sessions after a password, or API tokens. Nobody else reads or writes. */
export function userDoors(users: UserFile, now: () => number = Date.now): Doors {
  const sessions = new Map<string, { readonly name: string; used: number }>();
  const tries = new Map<string, number[]>();

  const ofSession = (request: FastifyRequest): Caller => {
    const id = request.cookies[COOKIE];
    const session = id === undefined ? undefined : sessions.get(id);
    if (!session) return GUEST;
    const user = users.users.find((u) => u.name === session.name);
    if (!user || now() - session.used > IDLE) {
      sessions.delete(id!);
      return GUEST;
    }
    refuseOtherSites(request);
    session.used = now();
    return { name: user.name, role: user.role };
  };

  return {
    mode: 'users',
    least: 'reader',
    caller(request) {
      const given = bearer(request);
      if (given === null) return ofSession(request);
      const user = users.ofToken(given);
      if (user) return { name: user.name, role: user.role };
      throw new HoldfireError(
        'not-signed-in',
        'The token is not known.',
        'holdfire user token NAME makes one.',
      );
    },
    welcome() {},
    async signIn(request, reply, { name, password }) {
      refuseOtherSites(request);
      const recent = (tries.get(request.ip) ?? []).filter((at) => now() - at < TRIES_WITHIN);
      if (recent.length >= MOST_TRIES)
        throw Object.assign(new Error('Too many wrong passwords; wait a quarter of an hour.'), {
          statusCode: 429,
        });
      const user = await users.signedIn(name, password);
      if (!user) {
        if (tries.size > MOST_SESSIONS) tries.clear();
        tries.set(request.ip, [...recent, now()]);
        throw new HoldfireError('not-signed-in', 'Name or password is wrong.', 'Try again, or ask an admin.');
      }
      tries.delete(request.ip);
      if (sessions.size >= MOST_SESSIONS) sessions.delete(sessions.keys().next().value!);
      const id = randomBytes(32).toString('base64url');
      sessions.set(id, { name: user.name, used: now() });
      setCookie(reply, id);
      return { name: user.name, role: user.role };
    },
    signOut(request, reply) {
      refuseOtherSites(request);
      sessions.delete(request.cookies[COOKIE] ?? '');
      reply.clearCookie(COOKIE, { path: '/' });
    },
  };
}

function setCookie(reply: FastifyReply, id: string): void {
  reply.setCookie(COOKIE, id, { path: '/', httpOnly: true, sameSite: 'strict', secure: 'auto' });
}
