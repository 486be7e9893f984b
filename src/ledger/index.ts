export { canonicalJson, entryHash, firstBadEntry } from './chain.js';
export * from './checkpoint.js';
export { identityOf } from './identity.js';
export * from './ledger.js';
export { standing } from './live.js';
export { copyTo, defaultLedgerPath, isPostgres, openLedger } from './location.js';
export { memoryLedger } from './memory.js';
export { type Verification, verify } from './verify.js';
