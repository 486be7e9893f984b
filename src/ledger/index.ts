export { canonicalJson, entryHash, firstBadEntry } from './chain.js';
export { identityOf } from './identity.js';
export * from './ledger.js';
export { standing } from './live.js';
export { defaultLedgerPath, openLedger } from './location.js';
export { memoryLedger } from './memory.js';
