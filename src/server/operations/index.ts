import { getIncident, incidentTable, listIncidents } from './incidents.js';
import { judgePledgeOperation, restraintOperation, sweepPledgeOperation } from './judgement.js';
import { ledgerCheckpoint, ledgerEntries, ledgerHead, ledgerVerify } from './ledger.js';
import type { Operation } from './operation.js';
import { getPledge, listPledges } from './pledges.js';
import { addReport, getReport, listReports } from './reports.js';
import { reviewAgreement, reviewQueue, reviewRecord } from './review.js';
import { search } from './search.js';

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
  search,
  reviewQueue,
  reviewRecord,
  reviewAgreement,
  ledgerHead,
  ledgerEntries,
  ledgerVerify,
  ledgerCheckpoint,
] as unknown as readonly Operation[];
