import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HoldfireError } from '../../model/index.js';
import { type Caller, mayDo, type Role } from '../operations/index.js';

/** Who may come in, and by what. */
export interface Doors {
  /** One local user, or accounts. */
  readonly mode: 'local' | 'users';
  /** The least role that may read at all. */
  readonly least: Role;
  /** Who asks. Throws `not-allowed` where another site's page asks in somebody's name. */
  caller(request: FastifyRequest): Caller;
  /** Called with each page that is handed out. */
  welcome(request: FastifyRequest, reply: FastifyReply): void;
  /** Begins a session. Throws `not-signed-in` where name and password do not fit. */
  signIn?(
    request: FastifyRequest,
    reply: FastifyReply,
    credentials: { readonly name: string; readonly password: string },
  ): Promise<Caller>;
  /** Ends it. */
  signOut?(request: FastifyRequest, reply: FastifyReply): void;
}

export const COOKIE = 'holdfire';
export const GUEST: Caller = { name: 'guest', role: 'guest' };

/**
 * One local user, who may do everything: known by the cookie that pages on this machine are handed, or by the token. Another site's
 * page cannot use the cookie (SameSite=Strict, and where it comes from is looked at besides).
 *
 * @param token for programs, as `Authorization: Bearer`
 * @param isLocal whether only this machine reaches the server; else nobody is handed the cookie
 */
export function localDoors({
  user,
  token,
  isLocal,
}: {
  readonly user: string;
  readonly token: string;
  readonly isLocal: boolean;
}): Doors {
  const session = randomBytes(24).toString('base64url');
  const me: Caller = { name: user, role: 'admin' };
  return {
    mode: 'local',
    least: 'guest',
    caller(request) {
      const given = bearer(request);
      if (given !== null) {
        if (same(given, token)) return me;
        throw new HoldfireError(
          'not-signed-in',
          'The token is not known.',
          'holdfire serve prints it as it starts.',
        );
      }
      if (!same(request.cookies[COOKIE] ?? '', session)) return GUEST;
      refuseOtherSites(request);
      return me;
    },
    welcome(_, reply) {
      if (isLocal)
        reply.setCookie(COOKIE, session, { path: '/', httpOnly: true, sameSite: 'strict', secure: false });
    },
  };
}

/** The token of an `Authorization: Bearer` header; `null` where there is none. */
export function bearer(request: FastifyRequest): string | null {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** Refuses to change anything for a page of another site, whatever cookie comes with it. Throws `not-allowed`. */
export function refuseOtherSites({ method, headers }: FastifyRequest): void {
  if (method === 'GET' || method === 'HEAD') return;
  const site = headers['sec-fetch-site'];
  const { origin, host } = headers;
  const isOwn =
    (site === undefined || site === 'same-origin' || site === 'none') &&
    (origin === undefined || hostOf(origin) === host);
  if (isOwn) return;
  throw new HoldfireError(
    'not-allowed',
    "Another site's page may not change anything here.",
    'Use the pages of this server, or a token.',
  );
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/** Compares without telling by its time how much was right. */
export function same(a: string, b: string): boolean {
  const hash = (s: string) => createHash('sha256').update(s).digest();
  return timingSafeEqual(hash(a), hash(b));
}

/** Refuses whoever may not do what is called `title`. Throws `not-signed-in`, `not-allowed`. */
export function refuse(doors: Doors, caller: Caller, least: Role, title: string): void {
  const role = mayDo(least, doors.least) ? least : doors.least;
  if (mayDo(caller.role, role)) return;
  if (caller.role === 'guest')
    throw new HoldfireError(
      'not-signed-in',
      `“${title}” is not open to everybody.`,
      'Sign in, or send a token: Authorization: Bearer TOKEN',
    );
  throw new HoldfireError(
    'not-allowed',
    `${caller.name} may not do “${title}”.`,
    `It takes the role ${role}.`,
  );
}
