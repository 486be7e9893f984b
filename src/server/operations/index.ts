import { getIncident, incidentTable, listIncidents } from './incidents.js';
import { judgePledgeOperation, restraintOperation, sweepPledgeOperation } from './judgement.js';
import type { Operation } from './operation.js';
import { getPledge, listPledges } from './pledges.js';
import { addReport, getReport, listReports } from './reports.js';

export type { Caller, Operation, Role } from './operation.js';
export { mayDo, ROLES } from './operation.js';

/** Everything that can be asked or done, in the order in which it is told. */
export const OPERATIONS: readonly Operation[] = [
  listPledges,
  getPledge,
  judgePledgeOperation,
  sweepPledgeOperation,
  restraintOperation,
  listIncidents,
  incidentTable,
  getIncident,
  listReports,
  getReport,
  addReport,
] as unknown as readonly Operation[];
