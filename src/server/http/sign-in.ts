import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { HoldfireError } from '../../model/index.js';
import type { Doors } from './doors.js';
import { plainPage } from './page.js';
import { API } from './routes.js';

const Credentials = z.object({ name: z.string().min(1).max(80), password: z.string().min(1).max(1000) });

/** Signing in and out: for programs as JSON under the API, for people by a plain form. */
export function signInRoutes(app: FastifyInstance, doors: Doors): void {
  app.get(`${API}/session`, async (request, reply) => {
    const { name, role } = doors.caller(request);
    return reply
      .header('cache-control', 'no-store')
      .send({ user: role === 'guest' ? null : { name, role }, mode: doors.mode });
  });
  const { signIn, signOut } = doors;
  if (!signIn || !signOut) return;
  app.post(`${API}/session`, async (request, reply) => {
    const user = await signIn(request, reply, Credentials.parse(request.body));
    return reply.header('cache-control', 'no-store').send({ user, mode: doors.mode });
  });
  app.delete(`${API}/session`, async (request, reply) => {
    signOut(request, reply);
    return reply.code(204).send();
  });
  app.register(async (form) => {
    form.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 10_000 },
      (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    form.get('/sign-in', async (_, reply) => reply.type('text/html; charset=utf-8').send(page('')));
    form.post('/sign-in', async (request, reply) => {
      try {
        await signIn(request, reply, Credentials.parse(request.body));
        return reply.redirect('/', 303);
      } catch (error) {
        if (!(error instanceof HoldfireError || error instanceof z.ZodError)) throw error;
        return reply.code(401).type('text/html; charset=utf-8').send(page('Name or password is wrong.'));
      }
    });
  });
}

const page = (fault: string) =>
  plainPage(
    'Holdfire: sign in',
    `<h1>Sign in to Holdfire</h1>
${fault && `<p role="alert"><b>${fault}</b></p>`}
<form method="post" action="/sign-in">
<p><label>Name<br><input name="name" autocomplete="username" required maxlength="80"></label></p>
<p><label>Password<br><input name="password" type="password" autocomplete="current-password" required maxlength="1000"></label></p>
<p><button>Sign in</button></p>
</form>`,
  );
