import { existsSync } from 'node:fs';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Desk } from '../desk.js';
import { documentRoutes } from './documents.js';
import type { Doors } from './doors.js';
import { eventRoutes } from './events.js';
import { exportRoutes } from './exports.js';
import { isOwnHost } from './host.js';
import { pageRoutes } from './pages.js';
import { problem, problemOf } from './problem.js';
import { API, operationRoutes } from './routes.js';
import { signInRoutes } from './sign-in.js';

/** What a server is made of. */
export interface AppParts {
  readonly desk: Desk;
  readonly doors: Doors;
  /** Whether only this machine reaches it: then it answers to this machine's names alone. */
  readonly isLocal: boolean;
  /** The folder of built pages; a page that lists the API stands in where there is none. */
  readonly pages: string;
  /** Requests a minute from one address; writes a tenth of it. */
  readonly perMinute?: number;
  /** Takes one line for each thing that went wrong inside. */
  readonly log?: (line: string) => void;
}

const PER_MINUTE = 60_000;
/** The longest part of a path that is taken for an id. */
const MOST_PARAMETER = 1000;
/** The largest body: a report of 8 MB as JSON, escapes included. */
const MOST_BODY = 24_000_000;

/** Pages and API as one server, not yet listening. */
export async function makeApp(parts: AppParts): Promise<FastifyInstance> {
  const { desk, doors, isLocal, log = () => undefined } = parts;
  const app = Fastify({
    logger: false,
    routerOptions: { maxParamLength: MOST_PARAMETER },
    frameworkErrors: (error, _, asked) => {
      const reply = asked as unknown as FastifyReply;
      const told = problemOf(error);
      void reply.code(told.status).type('application/problem+json; charset=utf-8').send(told);
    },
    bodyLimit: MOST_BODY,
    trustProxy: false,
    forceCloseConnections: true,
  });
  app.addHook('onRequest', async (request, reply) => {
    if (isLocal && !isOwnHost(request.headers.host))
      return reply
        .code(421)
        .type('application/problem+json')
        .send(
          problem(
            421,
            'not-allowed',
            'This server is not known by that name.',
            'Use http://127.0.0.1 and its port.',
          ),
        );
    return undefined;
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    hsts: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(cookie);
  await app.register(compress, { threshold: 1400, encodings: ['gzip'] });
  await app.register(rateLimit, {
    max: (request) => {
      const most = parts.perMinute ?? PER_MINUTE;
      return request.method === 'GET' || request.method === 'HEAD' ? most : Math.ceil(most / 10);
    },
    keyGenerator: (request) =>
      `${request.ip} ${request.method === 'GET' || request.method === 'HEAD' ? 'r' : 'w'}`,
    timeWindow: 60_000,
    errorResponseBuilder: (_, { after }) =>
      Object.assign(new Error(`Too many requests; the next is answered in ${after}.`), { statusCode: 429 }),
  });
  app.setErrorHandler((error, request, reply) => {
    const told = problemOf(error);
    if (told.status >= 500)
      log(`${request.method} ${pathOf(request.url)}: ${(error as Error).stack ?? String(error)}`);
    return reply.code(told.status).type('application/problem+json; charset=utf-8').send(told);
  });
  operationRoutes(app, desk, doors);
  documentRoutes(app);
  signInRoutes(app, doors);
  exportRoutes(app, desk, doors);
  eventRoutes(app, desk, doors);
  await pageRoutes(app, existsSync(parts.pages) ? parts.pages : null, doors);
  app.setNotFoundHandler(async (request, reply) => {
    const told = problem(
      404,
      'not-found',
      `There is nothing at ${pathOf(request.url)} for ${request.method}.`,
      `${API}/openapi.json lists what there is.`,
    );
    return reply.code(404).type('application/problem+json; charset=utf-8').send(told);
  });
  return app;
}

/** An address without its query, in which somebody may have put a secret. */
const pathOf = (url: string) => url.split('?')[0]!;
