import { HoldfireError } from '../../model/index.js';
import type { Input } from '../inputs.js';
import type { About } from '../source/index.js';
import type { Fetcher, FetchSettings } from './fetcher.js';

/** Whether a person means an address rather than a path. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** What is at an address, as an input. Throws what `Fetcher.fetch` throws. */
export async function fetchInput(
  { fetch }: Pick<Fetcher, 'fetch'>,
  url: string,
  about: Pick<About, 'given' | 'hearsay'> = {},
): Promise<Input> {
  const fetched = await fetch(url);
  if (fetched.kind === 'same')
    throw new HoldfireError('fetch-failed', `${url} gave nothing.`, 'Try again later.');
  const { bytes, type, headers, retrieved } = fetched;
  return { path: url, bytes, retrieved, about: { ...about, name: url, type, headers, url: fetched.url } };
}

/** A fetcher; the packages that it takes are loaded when it is first asked for something. */
export function openFetcher(settings: FetchSettings = {}): Fetcher {
  let opened: Fetcher | undefined;
  return {
    async fetch(url, known) {
      opened ??= (await import('./fetcher.js')).fetcher(settings);
      return opened.fetch(url, known);
    },
    close: async () => opened?.close(),
  };
}
