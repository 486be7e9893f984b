import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Desk } from '../desk.js';
import { exportAs, formatOf } from '../exports.js';
import { AsOfDay, PledgeId, StandardOf } from '../operations/inputs.js';
import { isHeld } from './answers.js';
import { type Doors, refuse } from './doors.js';
import { API } from './routes.js';

const Request = z.object({
  format: z.string().max(40),
  pledge: PledgeId.optional(),
  as_of: AsOfDay.optional(),
  standard: StandardOf,
  hxl: z.stringbool().default(false),
});

/** `GET /exports/{format}`: what leaves the house, as a file. */
export function exportRoutes(app: FastifyInstance, desk: Desk, doors: Doors): void {
  app.get(`${API}/exports/:format`, async (request, reply) => {
    refuse(doors, doors.caller(request), 'guest', 'Exports');
    const { format, pledge, as_of, standard, hxl } = Request.parse({
      ...(request.query as object),
      ...(request.params as object),
    });
    formatOf(format);
    const { workspace, asOf, at, head } = await desk.look(as_of);
    const etag = `"${head.hash.slice(0, 16)}-${Buffer.from(JSON.stringify([format, pledge, asOf, standard, hxl])).toString('base64url')}"`;
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (isHeld(request.headers['if-none-match'], etag)) return reply.code(304).send();
    const base = `${request.protocol}://${request.host}${API}`;
    const file = await exportAs(format, workspace, { pledge, asOf, standard, at, hxl, head, base });
    return reply
      .type(file.mediaType)
      .header('content-disposition', `attachment; filename="${file.fileName}"`)
      .send(Buffer.from(file.bytes));
  });
}
