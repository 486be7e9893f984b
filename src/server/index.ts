export { amend } from './amend.js';
export * from './datasets.js';
export { type Desk, type DeskParts, type Looked, openDesk } from './desk.js';
export { type Exported, type ExportRequest, exportAs, formatOf } from './exports.js';
export { latestEntries } from './log.js';
export * from './operations.js';
export * from './restraint.js';
export { type AsOf, MOST_DAYS, sweepPledge } from './sweep.js';
export { endOf, findDossier, type Look, openWorkspace, openWorkspaces, type Workspace } from './workspace.js';
