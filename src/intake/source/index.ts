export type { About, Found, FoundLink, FoundReport, NotRead } from './found.js';
export { isReportName, readSource } from './read-source.js';
