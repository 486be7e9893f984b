import { z } from 'zod';
import { type ErrorCode, HoldfireError } from '../../model/index.js';

/** An error as it goes out: problem details (RFC 9457) as `application/problem+json`. */
export const Problem = z
  .object({
    /** `urn:holdfire:error:CODE`; docs/errors.md explains each. */
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    /** What happened, to which input, in one sentence. */
    detail: z.string(),
    /** What to do. */
    hint: z.string(),
    code: z.string(),
    /** Where an input did not fit, which part of it and why. */
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** What is not the asker's fault is 5xx; the rest is told as near as HTTP's codes come. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  'no-pledge': 404,
  'no-report': 404,
  'no-record': 404,
  'not-signed-in': 401,
  'not-allowed': 403,
  'ledger-busy': 503,
  'ledger-full': 507,
  'ledger-unreachable': 503,
  'ledger-broken': 500,
  'ledger-missing': 500,
  'ledger-newer': 500,
  'ledger-readonly': 500,
  'resource-missing': 500,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too large',
  415: 'Unsupported media type',
  421: 'Misdirected request',
  429: 'Too many requests',
  500: 'It went wrong',
  503: 'Not available now',
  507: 'No room',
};

/** A problem of one's own. */
export function problem(status: number, code: string, detail: string, hint: string): Problem {
  return { type: `urn:holdfire:error:${code}`, title: TITLES[status] ?? 'Error', status, detail, hint, code };
}

/** Any error as a problem. What nobody foresaw is told without its inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HoldfireError)
    return problem(STATUS[error.code] ?? 400, error.code, error.message, error.hint);
  if (error instanceof z.ZodError) {
    const errors = error.issues.slice(0, 20).map((issue) => ({
      field: issue.path.join('.'),
      message: issue.message,
    }));
    const first = errors[0];
    const what = first ? `${first.field || 'the request'}: ${first.message}` : 'it does not fit';
    return {
      ...problem(
        400,
        'bad-option',
        `The request does not fit (${what}).`,
        '/api/v1/openapi.json says what it may hold.',
      ),
      errors,
    };
  }
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500)
    return problem(status, `http-${status}`, sentence(error), '/api/v1/openapi.json says what may be asked.');
  return problem(
    500,
    'unforeseen',
    'Something went wrong that should not.',
    'The log of the server tells more.',
  );
}

function sentence(error: unknown): string {
  const { message } = error as Error;
  return message.endsWith('.') ? message : `${message}.`;
}
