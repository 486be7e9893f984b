export { canonicalJson, entryHash, firstBadEntry } from './chain.js';
export * from './ledger.js';
export { standing } from './live.js';
export { memoryLedger } from './memory.js';
