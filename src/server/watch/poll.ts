import { stat } from 'node:fs/promises';
import {
  type Fetcher,
  type FoundLink,
  fetchInput,
  type Input,
  inputsOf,
  type Particulars,
} from '../../intake/index.js';
import { HoldfireError } from '../../model/index.js';
import { addSources, type Intake, type Outcome } from '../intake/index.js';
import type { WatchedFeed, WatchedFolder } from './config.js';
import type { FeedState, WatchState } from './state.js';

/** What a round takes. */
export interface Polling {
  readonly intake: Intake;
  readonly web: Pick<Fetcher, 'fetch'>;
  /** Epoch ms. */
  now(): number;
  /** Hears of everything that became of anything. */
  tell(outcome: Outcome, of: string): void;
}

/** A report that cannot be fetched is tried so often, ever longer apart, and then given up. */
const MOST_TRIES = 8;
/** Links of a feed that are remembered as done with. */
const MOST_SEEN = 5_000;
/** The longest that a failing feed is left alone, in ms. */
const LONGEST = 6 * 3_600_000;
/** A feed is given so long for its links in one round, in ms; what is left is followed in the next. */
const MOST_TIME = 60_000;

export const newFeed = (): FeedState => ({ next: 0, failures: 0, read: null, seen: [], waiting: {} });

/**
 * Looks at one feed: what is new in it is added, and what it links to. Its state moves on only past what is in the ledger, so that a
 * round that is cut short is taken up again. Never throws for what a server does.
 */
export async function pollFeed(
  feed: WatchedFeed,
  state: FeedState,
  every: number,
  polling: Polling,
): Promise<void> {
  const { now, tell, web } = polling;
  const given = givenOf(feed);
  let validators: Pick<FeedState, 'etag' | 'lastModified'> | null = null;
  try {
    const fetched = await web.fetch(feed.url, state);
    if (fetched.kind === 'body') {
      const { bytes, type, headers, retrieved, url } = fetched;
      const input: Input = {
        path: feed.url,
        bytes,
        retrieved,
        about: { name: feed.url, type, headers, url, given },
      };
      for await (const outcome of addSources(just(input), polling.intake)) {
        if (outcome.kind === 'link') note(outcome.link, state);
        tell(outcome, feed.url);
      }
      ({ validators } = fetched);
    }
    state.failures = 0;
    state.read = now();
    state.next = now() + every;
  } catch (error) {
    if (!(error instanceof HoldfireError) || error.code.startsWith('ledger-')) throw error;
    state.failures += 1;
    state.next = now() + Math.min(LONGEST, every * 2 ** Math.min(state.failures - 1, 10));
    tell(faultOf(error, feed.url), feed.url);
  }
  await follow(feed, given, state, polling);
  // Not before its links are noted, or what it says now would be lost with a round that ends here.
  if (validators !== null) {
    state.etag = validators.etag;
    state.lastModified = validators.lastModified;
  }
}

function note({ url, outlet, published }: FoundLink, state: FeedState): void {
  if (state.seen.includes(url) || Object.hasOwn(state.waiting, url)) return;
  state.waiting[url] = { outlet, published, tries: 0, next: 0 };
}

/** Fetches the reports that are waiting and due. */
async function follow(
  feed: WatchedFeed,
  given: Particulars,
  state: FeedState,
  polling: Polling,
): Promise<void> {
  const { now, tell, web } = polling;
  const began = now();
  const due = Object.entries(state.waiting).filter(([, w]) => w.next <= began);
  const inputs = async function* (): AsyncGenerator<Input> {
    for (const [url, { outlet, published }] of due) {
      if (now() - began > MOST_TIME) return;
      try {
        yield await fetchInput(web, url, { given, hearsay: { outlet, published } });
      } catch (error) {
        if (!(error instanceof HoldfireError)) throw error;
        putOff(url, state, error, now());
        tell(faultOf(error, url), feed.url);
      }
    }
  };
  for await (const outcome of addSources(inputs(), {
    ...polling.intake,
    done: (input) => input instanceof HoldfireError || finish(input.path, state),
  })) {
    // A sitemap of sitemaps leads on; a report does not.
    if (outcome.kind === 'link') note(outcome.link, state);
    tell(outcome, feed.url);
  }
}

function putOff(url: string, state: FeedState, { code }: HoldfireError, now: number): void {
  const waiting = state.waiting[url]!;
  waiting.tries += 1;
  waiting.next = now + Math.min(LONGEST, 60_000 * 2 ** waiting.tries);
  if (waiting.tries >= MOST_TRIES || code === 'fetch-refused') finish(url, state);
}

function finish(url: string, state: FeedState): void {
  delete state.waiting[url];
  state.seen.push(url);
  if (state.seen.length > MOST_SEEN) state.seen.splice(0, state.seen.length - MOST_SEEN);
}

/** A file that was changed so shortly ago may still be written, in ms. */
const SETTLED = 2_000;

/** Looks at one folder: files that are new or were changed are added. */
export async function pollFolder(
  folder: WatchedFolder,
  state: WatchState,
  polling: Polling,
  settled = SETTLED,
): Promise<void> {
  const { now, tell } = polling;
  const taken = new Map<string, string>();
  const changed = async function* (): AsyncGenerator<Input | HoldfireError> {
    for await (const input of inputsOf(folder.path, givenOf(folder))) {
      if (input instanceof HoldfireError) {
        yield input;
        continue;
      }
      const info = await stat(input.path).catch(() => null);
      if (info === null) continue;
      const age = now() - info.mtimeMs;
      // A file from the future is one of another clock, and not being written.
      if (age >= 0 && age < settled) continue;
      const mark = `${info.size} ${info.mtimeMs}`;
      if (state.files[input.path] === mark) continue;
      taken.set(input.path, mark);
      yield input;
    }
  };
  const done = (input: Input | HoldfireError) => {
    if (!(input instanceof HoldfireError)) state.files[input.path] = taken.get(input.path)!;
  };
  try {
    for await (const outcome of addSources(changed(), { ...polling.intake, done }))
      tell(outcome, folder.path);
  } catch (error) {
    // An empty folder is one that waits for its first file.
    if (!(error instanceof HoldfireError) || error.code.startsWith('ledger-')) throw error;
    if (error.code !== 'file-missing') tell(faultOf(error, folder.path), folder.path);
  }
}

function givenOf({ outlet, timezone, lang }: Particulars): Particulars {
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(lang === undefined ? {} : { lang }),
  };
}

async function* just<T>(one: T): AsyncGenerator<T> {
  yield one;
}

function faultOf({ code, message, hint }: HoldfireError, path: string): Outcome {
  return { kind: 'fault', path, part: null, code, reason: message, hint };
}
