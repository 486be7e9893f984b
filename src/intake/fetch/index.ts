export type { Fetched, Fetcher, FetchSettings, Validators } from './fetcher.js';
export { fetchInput, isAddress, openFetcher } from './input.js';
export { type Clock, systemClock } from './pace.js';
