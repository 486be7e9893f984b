import type { FastifyInstance } from 'fastify';
import { openApi } from './openapi.js';
import { READER_CSS, readerPage } from './reader.js';
import { API } from './routes.js';

/** What tells of the API itself. */
export function documentRoutes(app: FastifyInstance): void {
  const document = openApi();
  const json = JSON.stringify(document);
  const page = readerPage(document);
  app.get(`${API}/openapi.json`, async (_, reply) =>
    reply.type('application/json; charset=utf-8').send(json),
  );
  app.get(`${API}/reader.css`, async (_, reply) => reply.type('text/css; charset=utf-8').send(READER_CSS));
  for (const path of [API, `${API}/`])
    app.get(path, async (_, reply) => reply.type('text/html; charset=utf-8').send(page));
}
