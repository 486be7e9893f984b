import robotsParserModule from 'robots-parser';
import { Agent, type Dispatcher, EnvHttpProxyAgent, ProxyAgent, request } from 'undici';
import { HoldfireError, VERSION } from '../../model/index.js';
import { isPublicAddress, notPublic, publicConnector } from './address.js';
import { bodyOf } from './body.js';
import { fetchFault } from './fault.js';
import { type Clock, Pace, retryAfter, systemClock } from './pace.js';

/** The package is CommonJS; its types promise a default export that Node gives as the module itself. */
const robotsParser = robotsParserModule as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
};

/** How servers are asked. Times in ms, sizes in bytes. */
export interface FetchSettings {
  /** Also addresses of this machine and of private networks. */
  readonly allowPrivate?: boolean | undefined;
  /** `http://…` of a proxy, for all; otherwise what HTTP_PROXY, HTTPS_PROXY and NO_PROXY say. */
  readonly proxy?: string | undefined;
  /** Between two requests to one host. */
  readonly apart?: number;
  /** For one answer, from its turn on. */
  readonly timeout?: number;
  /** Of one answer, unpacked. */
  readonly mostBytes?: number;
  /** robots.txt is not asked: for one's own servers. */
  readonly ignoreRobots?: boolean;
  readonly clock?: Clock;
}

/** What is known from the last time. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** An answer. */
export type Fetched =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'body';
      /** Where it was in the end. */
      readonly url: string;
      readonly bytes: Uint8Array;
      readonly type: string | null;
      /** The headers that say something of the document. */
      readonly headers: Readonly<Record<string, string>>;
      readonly validators: Validators;
      /** ISO 8601. */
      readonly retrieved: string;
    };

export interface Fetcher {
  /** Throws `fetch-refused`, `fetch-failed`, `fetch-slow`, `fetch-busy`, `file-too-large`. */
  fetch(url: string, known?: Validators): Promise<Fetched>;
  close(): Promise<void>;
}

const MOST_REDIRECTS = 8;
const MOST_HEADERS = 32 * 1024;
const MOST_ROBOTS = 512 * 1024;
/** A day: how long robots.txt is held (RFC 9309 §2.4). */
const ROBOTS_HELD = 86_400_000;
const AGENT = 'holdfire';
const USER_AGENT = `${AGENT}/${VERSION} (reads reports about ceasefires)`;
/** Headers that are kept with the bytes. */
const KEPT = [
  'content-type',
  'content-language',
  'content-encoding',
  'last-modified',
  'etag',
  'date',
  'server',
  'link',
  'age',
];

/**
 * Asks servers as a good citizen does: robots.txt (RFC 9309), one request a host at a time and a while apart, conditional requests, and
 * not again before a server wants it. Nothing of this machine or a private network is reached, by redirect or by name, unless it is allowed.
 */
export function fetcher(settings: FetchSettings = {}): Fetcher {
  const {
    allowPrivate = false,
    timeout = 30_000,
    mostBytes = 64 * 1024 * 1024,
    apart = 1000,
    clock = systemClock,
  } = settings;
  const dispatcher = dispatcherFor(settings, allowPrivate, timeout);
  const pace = new Pace(apart, clock);
  const robots = new Map<string, Promise<Robots>>();

  const once = async (url: URL, headers: Record<string, string>, most: number, delay: number) =>
    pace.turn(
      url.host,
      async () => {
        // The time runs from its turn on: who waits in a long line is not slow.
        const signal = AbortSignal.timeout(timeout);
        const answer = await request(url, {
          dispatcher,
          method: 'GET',
          headers,
          signal,
          headersTimeout: timeout,
          bodyTimeout: timeout,
        });
        const plain = Object.fromEntries(
          Object.entries(answer.headers).map(([k, v]) => [k, Array.isArray(v) ? v.join(', ') : (v ?? '')]),
        );
        const { statusCode: status } = answer;
        // What an error says is for people with a browser.
        if (status !== 200) {
          answer.body.on('error', () => undefined);
          answer.body.destroy();
          return { status, headers: plain, bytes: new Uint8Array() };
        }
        return {
          status,
          headers: plain,
          bytes: await bodyOf(answer.body, plain['content-encoding'], most, url.href),
        };
      },
      delay,
    );

  const rulesOf = (url: URL): Promise<Robots> => {
    const held = robots.get(url.origin);
    const asked =
      held?.then((r) => (clock.now() - r.at < ROBOTS_HELD ? r : askRobots(url))) ?? askRobots(url);
    robots.set(url.origin, asked);
    // A refusal by the network is asked about anew.
    asked.catch(() => robots.delete(url.origin));
    return asked;
  };

  const askRobots = async (url: URL): Promise<Robots> => {
    let at = new URL('/robots.txt', url);
    for (let hop = 0; hop <= 5; hop++) {
      const { status, headers, bytes } = await once(
        at,
        { 'user-agent': USER_AGENT, 'accept-encoding': 'gzip, br' },
        MOST_ROBOTS,
        0,
      );
      if (status >= 300 && status < 400 && headers.location) {
        at = checked(new URL(headers.location, at).href, allowPrivate);
        continue;
      }
      // RFC 9309 §2.3.1: none there, all is allowed; the server fails, nothing is.
      if (status >= 500 || status === 429) throw busy(url, pace, clock, headers['retry-after'], status);
      const text = status === 200 ? new TextDecoder().decode(bytes) : '';
      const rules = robotsParser(new URL('/robots.txt', url).href, text);
      return {
        at: clock.now(),
        allows: (u) => rules.isAllowed(u, AGENT) !== false,
        delay: Math.min(60, rules.getCrawlDelay(AGENT) ?? 0) * 1000,
      };
    }
    return { at: clock.now(), allows: () => true, delay: 0 };
  };

  const get = async (start: string, known: Validators): Promise<Fetched> => {
    let url = checked(start, allowPrivate);
    const seen = new Set<string>();
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (seen.has(url.href))
        throw new HoldfireError(
          'fetch-failed',
          `${start} leads back to itself.`,
          'Open it in a browser, and give the file.',
        );
      seen.add(url.href);
      const until = pace.notBefore(url.host);
      if (until > clock.now()) throw heldOff(url, until);
      const rules = settings.ignoreRobots ? null : await rulesOf(url);
      if (rules?.allows(url.href) === false)
        throw new HoldfireError(
          'fetch-refused',
          `${url.host} asks programs not to fetch ${url.href} (robots.txt).`,
          'Open it in a browser, and give the file.',
        );
      const conditions = hop === 0 ? conditional(known) : {};
      const { status, headers, bytes } = await once(
        url,
        {
          'user-agent': USER_AGENT,
          accept:
            '*/*;q=0.8, text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json',
          'accept-encoding': 'gzip, br',
          ...conditions,
        },
        mostBytes,
        rules?.delay ?? 0,
      );
      if (status === 304) {
        if (Object.keys(conditions).length > 0) return { kind: 'same' };
        throw new HoldfireError(
          'fetch-failed',
          `${url.href} says that it has not changed, though nothing of it is known.`,
          'Its server is at fault; try again later.',
        );
      }
      if ([301, 302, 303, 307, 308].includes(status) && headers.location) {
        url = checked(redirected(headers.location, url), allowPrivate);
        continue;
      }
      if (status === 429 || status === 503) throw busy(url, pace, clock, headers['retry-after'], status);
      if (status !== 200)
        throw new HoldfireError(
          'fetch-failed',
          `${url.href} answered with ${status}.`,
          status >= 500 ? 'Its server is at fault; try again later.' : 'Check the address.',
        );
      return {
        kind: 'body',
        url: url.href,
        bytes,
        type: headers['content-type'] ?? null,
        headers: Object.fromEntries(
          KEPT.flatMap((k) => (headers[k] ? [[k, headers[k].slice(0, 1000)]] : [])),
        ),
        validators: { etag: headers.etag, lastModified: headers['last-modified'] },
        retrieved: new Date(clock.now()).toISOString(),
      };
    }
    throw new HoldfireError(
      'fetch-failed',
      `${start} leads on and on.`,
      'Open it in a browser, and give the file.',
    );
  };

  return {
    async fetch(url, known = {}) {
      try {
        return await get(url, known);
      } catch (error) {
        throw fetchFault(url, error);
      }
    },
    close: () => dispatcher.destroy(),
  };
}

interface Robots {
  readonly at: number;
  readonly delay: number;
  allows(url: string): boolean;
}

function dispatcherFor({ proxy }: FetchSettings, allowPrivate: boolean, timeout: number): Dispatcher {
  const bounds = {
    maxHeaderSize: MOST_HEADERS,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connections: 4,
  };
  // A proxy resolves names itself, and what it may reach is its own to say.
  if (proxy !== undefined) return new ProxyAgent({ uri: proxy, ...bounds });
  const { HTTP_PROXY, http_proxy, HTTPS_PROXY, https_proxy } = process.env;
  if (HTTP_PROXY || http_proxy || HTTPS_PROXY || https_proxy) return new EnvHttpProxyAgent(bounds);
  return new Agent({ ...bounds, connect: allowPrivate ? { timeout } : publicConnector(timeout) });
}

/** An address that may be asked. Throws `fetch-refused`, `fetch-failed`. */
function checked(text: string, allowPrivate: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new HoldfireError(
      'fetch-refused',
      `"${text.slice(0, 200)}" is no web address.`,
      'It begins with https:// or http://.',
    );
  if (url.username || url.password)
    throw new HoldfireError(
      'fetch-refused',
      `The address on ${url.host} has a name or a password in it.`,
      'Leave them out: they would stand in the ledger.',
    );
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (
    !allowPrivate &&
    (/^(?:.+\.)?localhost$|\.(?:local|internal|home\.arpa)$/i.test(host) ||
      (/^[\d.]+$|:/.test(host) && !isPublicAddress(host)))
  )
    throw notPublic(host);
  url.hash = '';
  return url;
}

function redirected(location: string, from: URL): string {
  return URL.canParse(location, from) ? new URL(location, from).href : location;
}

function conditional({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function busy(url: URL, pace: Pace, clock: Clock, header: string | undefined, status: number): HoldfireError {
  const until = retryAfter(header, clock.now());
  pace.holdOff(url.host, until);
  return status === 429 || header !== undefined
    ? heldOff(url, until)
    : new HoldfireError('fetch-busy', `${url.host} fails at present (${status}).`, 'Try again later.');
}

function heldOff(url: URL, until: number): HoldfireError {
  return new HoldfireError(
    'fetch-busy',
    `${url.host} asks not to be asked again before ${new Date(until).toISOString().slice(0, 19)}Z.`,
    'Wait until then.',
  );
}
