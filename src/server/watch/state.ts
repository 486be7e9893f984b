import { open, readFile, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { HoldfireError } from '../../model/index.js';

/** A report that a feed links to and that could not be fetched yet. Instants in epoch ms. */
const Waiting = z.object({
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  tries: z.number().int(),
  next: z.number(),
});

const FeedState = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** When it is due. */
  next: z.number(),
  /** Failures in a row. */
  failures: z.number().int(),
  /** When it was last read. */
  read: z.number().nullable(),
  /** Links that are done with, the oldest first. */
  seen: z.array(z.string()),
  waiting: z.record(z.string(), Waiting),
});
export type FeedState = z.infer<typeof FeedState>;

/** A verdict that became another. */
export const WatchedChange = z.object({
  /** The same change has the same id, however often it is told. */
  id: z.string(),
  pledge: z.string(),
  title: z.string(),
  voice: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  /** What it is now, in one sentence. */
  sentence: z.string(),
  /** ISO 8601. */
  seen: z.string(),
});
export type WatchedChange = z.infer<typeof WatchedChange>;

/** What a watch knows from one round to the next. */
const WatchState = z.object({
  version: z.literal(1),
  feeds: z.record(z.string(), FeedState),
  /** Of each file its size and the ms of its last change. */
  files: z.record(z.string(), z.string()),
  /** Of each pledge the verdict under each reading; `null` before the first look. */
  verdicts: z.record(z.string(), z.record(z.string(), z.string())).nullable(),
  /** Changes that are still to be told, each with those who have not heard it. */
  outbox: z.array(z.object({ change: WatchedChange, to: z.array(z.string()) })),
});
export type WatchState = z.infer<typeof WatchState>;

/** A watch that has seen nothing. */
export const newState = (): WatchState => ({ version: 1, feeds: {}, files: {}, verdicts: null, outbox: [] });

/** The state in a file; a new one where there is none. Throws `bad-config` for a file that is none. */
export async function loadState(path: string): Promise<WatchState> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return newState();
    throw unwritable(path, error);
  }
  try {
    return WatchState.parse(JSON.parse(text));
  } catch {
    throw new HoldfireError(
      'bad-config',
      `${path} is not what a watch left there.`,
      'Move it away: the watch then looks at everything anew, and adds nothing twice.',
    );
  }
}

/** Writes the state as a whole: whenever it ends, the old one or the new one is there. */
export async function saveState(path: string, state: WatchState): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    const file = await open(part, 'w', 0o600);
    try {
      await file.writeFile(JSON.stringify(state));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): HoldfireError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new HoldfireError(
    'file-unreadable',
    `The state of the watch in ${path} could not be kept (${code ?? message}).`,
    'Is there room, and may you write there?',
  );
}
