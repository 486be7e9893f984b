export { readWatchConfig, type WatchConfig } from './config.js';
export { Metrics, serveMetrics } from './metrics.js';
export type { WatchedChange } from './state.js';
export { type Listener, type Log, openWatch, shownAddress, type Watch, type WatchParts } from './watch.js';
export { webhookListener } from './webhook.js';
