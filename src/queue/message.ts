import { z } from 'zod';
import { makeReport } from '../intake/report.js';
import { Report } from '../model/index.js';

/** A report as a message: its JSON in UTF-8. */
export function encodeReport(report: Report): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(report));
}

/** What a message holds: a report, or why it is none. */
export type Decoded = { readonly report: Report } | { readonly reason: string };

/**
 * Reads a message as strictly as a file: a date or zone that does not exist is refused, and so is a report whose text does not
 * have the hash that is its id, because the ledger finds a report by it.
 */
export function decodeReport(bytes: Uint8Array): Decoded {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { reason: 'It is not JSON in UTF-8.' };
  }
  const parsed = Report.safeParse(value);
  if (!parsed.success)
    return { reason: `It is not a report: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}` };
  const report = parsed.data;
  try {
    const { id } = makeReport(report.text, report);
    if (id !== report.id) return { reason: `Its text does not have the hash ${report.id} that is its id.` };
  } catch (error) {
    return { reason: (error as Error).message };
  }
  return { report };
}
