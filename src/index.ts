/**
 * Holdfire as a library: records from a report's text, dossiers from records, verdicts from dossiers. The folders are
 * exported one by one as well (`holdfire/language`, `holdfire/time`, …).
 */
export * from './dossier/index.js';
export * from './extract/index.js';
export * from './judge/index.js';
export * from './model/index.js';
