import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../desk.js';
import { OPERATIONS, type Operation } from '../operations/index.js';
import { type Answer, Answers, isHeld } from './answers.js';
import { type Doors, refuse } from './doors.js';

export const API = '/api/v1';

/** Every operation as a route. A GET is answered from what was answered before, as long as the ledger has not moved on. */
export function operationRoutes(app: FastifyInstance, desk: Desk, doors: Doors): void {
  const answers = new Answers();
  for (const operation of OPERATIONS) {
    const url = `${API}${operation.path.replace(/\{(\w+)\}/g, ':$1')}`;
    app.route({
      method: operation.method,
      url,
      handler: async (request, reply) => {
        const caller = doors.caller(request);
        refuse(doors, caller, operation.role, operation.title);
        const input = operation.input.parse(inputOf(operation, request));
        if (operation.method === 'POST') return operation.run(desk, input, caller);
        const { hash } = await desk.ledger.head();
        const key = JSON.stringify([
          operation.name,
          input,
          hash,
          minute(desk),
          operation.personal ? caller.name : '',
        ]);
        const answer = await answers.get(key, () => operation.run(desk, input, caller));
        return send(request, reply, answer);
      },
    });
  }
}

function send(request: FastifyRequest, reply: FastifyReply, { body, etag, gzip }: Answer): FastifyReply {
  // Whoever keeps an answer asks each time whether it still holds: a moved ledger must show at once.
  reply
    .header('etag', etag)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'Accept-Encoding, Authorization, Cookie');
  if (isHeld(request.headers['if-none-match'], etag)) return reply.code(304).send();
  reply.type('application/json; charset=utf-8');
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(
    request.headers['accept-encoding'] ?? '',
  );
  const packed = takesGzip ? gzip() : null;
  return packed === null ? reply.send(body) : reply.header('content-encoding', 'gzip').send(packed);
}

const minute = (desk: Desk) => Math.floor(desk.now().getTime() / 60_000);

/** Fields from the path, and from the query (GET) or the body (POST). Of a query field given twice, both. */
function inputOf({ method }: Operation, request: FastifyRequest): unknown {
  const rest = method === 'GET' ? request.query : request.body;
  if (rest !== null && rest !== undefined && (typeof rest !== 'object' || Array.isArray(rest))) return rest;
  return { ...(rest as object), ...(request.params as object) };
}
