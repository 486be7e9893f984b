export * from './datasets.js';
export * from './operations.js';
export { type AsOf, MOST_DAYS, sweepPledge } from './sweep.js';
export { findDossier, openWorkspace, openWorkspaces, type Workspace } from './workspace.js';
