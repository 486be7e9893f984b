import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OPERATIONS } from '../operations/index.js';
import type { Doors } from './doors.js';
import { API } from './routes.js';

/**
 * The built pages. Whatever is no file is the one page, which finds its own way (deep links); files with a hash in their name never
 * change. Without built pages, a plain page that lists the API.
 */
export async function pageRoutes(app: FastifyInstance, folder: string | null, doors: Doors): Promise<void> {
  const main = folder === null ? plainPage() : await readFile(join(folder, 'index.html'), 'utf8');
  const page = (request: FastifyRequest, reply: FastifyReply) => {
    if (doors.signIn && doors.caller(request).role === 'guest') return reply.redirect('/sign-in', 303);
    doors.welcome(request, reply);
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(main);
  };
  if (folder !== null)
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      // The page itself is sent below, with what goes with it.
      globIgnore: ['**/index.html'],
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const isNamedByContent = /[.-][\w-]{8,}\.\w+$/.test(path);
        reply.setHeader(
          'cache-control',
          isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
  app.get('/', page);
  app.get('/index.html', page);
  app.get('/*', (request, reply) => {
    const path = request.url.split('?')[0]!;
    // What looks like a file or belongs to the API is missing; anything else is a place within the pages.
    if (path.startsWith('/api/') || /\.\w{1,8}$/.test(path)) return reply.callNotFound();
    return page(request, reply);
  });
}

function plainPage(): string {
  const rows = OPERATIONS.map((o) => `<li><code>${o.method} ${API}${o.path}</code> ${o.title}</li>`).join(
    '\n',
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Holdfire</title><meta name="viewport" content="width=device-width"></head>
<body><h1>Holdfire</h1><p>The pages are not built here. The API is at work:</p><ul>
${rows}
</ul></body></html>
`;
}
