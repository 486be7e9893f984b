export { type Context, type Knowledge, openReport, type ReportHead } from './context.js';
export { type Extraction, extract } from './extract.js';
export * from './score/index.js';
