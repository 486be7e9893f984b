export { openQueue, type Queue } from './connect.js';
export type { QueueSettings } from './plan.js';
export { type SendOptions, type Sent, send } from './send.js';
export { listSetAside, type SetAside, sendAgain } from './set-aside.js';
export { type QueueStatus, queueStatus } from './status.js';
export { type Tally, type WorkerEvent, type WorkerParts, work } from './worker.js';
