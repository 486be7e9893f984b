/** Stable codes of the errors that a person can meet; `docs/errors.md` explains each. */
export type ErrorCode =
  | 'file-missing'
  | 'file-empty'
  | 'file-binary'
  | 'file-too-large'
  | 'file-unreadable'
  | 'source-broken'
  | 'source-locked'
  | 'source-unknown'
  | 'source-slow'
  | 'fetch-refused'
  | 'fetch-failed'
  | 'fetch-slow'
  | 'fetch-busy'
  | 'bad-config'
  | 'bad-date'
  | 'bad-timezone'
  | 'bad-option'
  | 'bad-table'
  | 'bad-mapping'
  | 'bad-definition'
  | 'no-pledge'
  | 'no-report'
  | 'no-record'
  | 'not-signed-in'
  | 'not-allowed'
  | 'port-taken'
  | 'resource-missing'
  | 'bad-checkpoint'
  | 'llm-unreachable'
  | 'llm-slow'
  | 'llm-denied'
  | 'llm-not-found'
  | 'llm-busy'
  | 'llm-failed'
  | 'llm-refused'
  | 'llm-nonsense'
  | 'webhook-failed'
  | 'webhook-gone'
  | 'queue-full'
  | 'queue-refused'
  | 'queue-unreachable'
  | 'ledger-broken'
  | 'ledger-busy'
  | 'ledger-full'
  | 'ledger-missing'
  | 'ledger-newer'
  | 'ledger-readonly'
  | 'ledger-unreachable';

/** Anything that goes wrong for a reason a person can mend: one plain sentence, and what to do. */
export class HoldfireError extends Error {
  override readonly name = 'HoldfireError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** Exit code of the process: 2 for a call that was not well put, 1 for everything else. */
export function exitCode(error: HoldfireError): 1 | 2 {
  return error.code === 'bad-option' || error.code === 'bad-date' || error.code === 'bad-timezone' ? 2 : 1;
}
