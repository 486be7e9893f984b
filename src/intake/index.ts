export * from './dataset/index.js';
export { readDefinition } from './definition.js';
export { MOST_BYTES, readText } from './file.js';
export { readFolder, readParticulars, readReportFile, reportPaths } from './folder.js';
export { readIncidentTable } from './incident-table.js';
export { type NightRows, readMissileAttacks } from './night-series.js';
export { makeReport, type Particulars } from './report.js';
