export * from './operations.js';
export { findDossier, openWorkspace, type Workspace } from './workspace.js';
