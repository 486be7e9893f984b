import type { z } from 'zod';
import type { Desk } from '../desk.js';

/** Who asks: a name that entries are signed with, and what it may do. */
export interface Caller {
  readonly name: string;
  readonly role: Role;
}

/** From the least to the most that one may do; who is nobody known is a `guest`, who only reads. */
export const ROLES = ['guest', 'reader', 'reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * One thing that can be asked or done: what goes in, what comes out, and the function between. HTTP, MCP and the command line call
 * the same, so that none of them can know or do more than the others.
 */
export interface Operation<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  /** `snake_case`, as MCP names tools; the OpenAPI `operationId`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly method: 'GET' | 'POST';
  /** Below `/api/v1`. `{name}` stands for a field of the input; the other fields are the query, or the body of a POST. */
  readonly path: string;
  /** The answer in words that an assistant can take in, where the whole is made for drawing. */
  brief?(output: z.output<O>): unknown;
  /** Of no use to an assistant. */
  readonly notForAssistants?: boolean;
  /** Whether the answer depends on who asks. */
  readonly personal?: boolean;
  /** The least role that may. */
  readonly role: Role;
  readonly input: I;
  readonly output: O;
  run(desk: Desk, input: z.output<I>, caller: Caller): Promise<z.output<O>>;
}

/** An operation with its types inferred from its schemas. */
export function operation<I extends z.ZodObject, O extends z.ZodType>(
  of: Omit<Operation<I, O>, 'role'> & { readonly role?: Role },
): Operation<I, O> {
  return { role: 'guest', ...of };
}

export const mayDo = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);
