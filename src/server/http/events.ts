import type { FastifyInstance } from 'fastify';
import { breathing } from '../breathe.js';
import type { Desk, Looked } from '../desk.js';
import { sameKinds, summaryOf, type VerdictSummary } from '../operations/pledges.js';
import { type Doors, refuse } from './doors.js';
import { API } from './routes.js';

/** One thing that happened. `id` is the ledger's last entry then. */
interface Happening {
  readonly id: number;
  readonly event: 'entries' | 'verdict';
  readonly data: unknown;
}

/** How often the ledger is looked at for what other processes wrote, in ms. */
const EVERY = 1000;
/** A comment line this often keeps proxies from closing a quiet stream, in ms. */
const STILL_THERE = 20_000;
/** Happenings kept for whoever comes back after a break. */
const MOST_KEPT = 1000;
/** Streams open at once. */
const MOST_STREAMS = 200;
/** Of more pledges than this, changes of verdicts are not followed: all would have to be judged anew with every entry. */
const MOST_FOLLOWED = 2000;

/** `GET /events`: new entries and changed verdicts, as server-sent events. Looks at the ledger only while somebody listens. */
export function eventRoutes(app: FastifyInstance, desk: Desk, doors: Doors): void {
  const listeners = new Set<(happening: Happening) => void>();
  const kept: Happening[] = [];
  let last: { seq: number; verdicts: Map<string, Known> } | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isLooking = false;

  const tell = (happening: Happening) => {
    kept.push(happening);
    if (kept.length > MOST_KEPT) kept.shift();
    for (const listener of listeners) listener(happening);
  };
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      const { seq } = await desk.ledger.head();
      if (last !== null && seq === last.seq) return;
      const looked = await desk.look(undefined);
      const verdicts = await verdictsOf(looked);
      const before = last;
      last = { seq: looked.head.seq, verdicts };
      if (before === null) return;
      const id = looked.head.seq;
      tell({ id, event: 'entries', data: { from: before.seq + 1, to: id, head: looked.head.hash } });
      for (const [pledge, now] of verdicts) {
        const then = before.verdicts.get(pledge) ?? null;
        if (then !== null && sameKinds(then.verdict.kinds, now.verdict.kinds)) continue;
        tell({
          id,
          event: 'verdict',
          data: { pledge, title: now.title, before: then?.verdict ?? null, now: now.verdict },
        });
      }
    } catch {
      // A ledger that is busy now is looked at again in a second.
    } finally {
      isLooking = false;
    }
  };
  app.addHook('onClose', async () => {
    if (timer) clearInterval(timer);
  });

  app.get(`${API}/events`, async (request, reply) => {
    refuse(doors, doors.caller(request), 'guest', 'Events');
    if (listeners.size >= MOST_STREAMS)
      throw Object.assign(new Error('Too many listen already.'), { statusCode: 429 });
    const since = Number(request.headers['last-event-id'] ?? Number.NaN);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const send = ({ id, event, data }: Happening) => {
      raw.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    };
    raw.write('retry: 3000\n\n');
    if (Number.isFinite(since)) for (const happening of kept) if (happening.id > since) send(happening);
    listeners.add(send);
    const still = setInterval(() => raw.write(': still there\n\n'), STILL_THERE);
    timer ??= setInterval(() => void look(), EVERY);
    void look();
    request.raw.on('close', () => {
      clearInterval(still);
      listeners.delete(send);
      if (listeners.size > 0 || timer === null) return;
      clearInterval(timer);
      timer = null;
    });
  });
}

interface Known {
  readonly title: string;
  readonly verdict: VerdictSummary;
}

/** Every pledge's verdict in short, with room for other requests between. */
async function verdictsOf(look: Looked): Promise<Map<string, Known>> {
  const out = new Map<string, Known>();
  const breathe = breathing();
  for (const { id, title } of look.workspace.dossiers.slice(0, MOST_FOLLOWED)) {
    out.set(id, { title, verdict: summaryOf(look.judged(id, 'claimed')) });
    await breathe();
  }
  return out;
}
