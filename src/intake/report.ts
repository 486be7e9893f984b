import { createHash } from 'node:crypto';
import { HoldfireError, type Report } from '../model/index.js';
import { isValidTimezone, parseIso } from '../time/index.js';

/** What is known of a report besides its text. */
export interface Particulars {
  readonly outlet?: string | null;
  /** ISO date or date-time. */
  readonly published?: string | null;
  readonly url?: string | null;
  /** IANA zone of the report's days; UTC when it is not said. */
  readonly timezone?: string;
  readonly lang?: string;
}

/** A report from its text. Its id is the SHA-256 of the text, so that the same text is the same report. */
export function makeReport(text: string, particulars: Particulars = {}): Report {
  const timezone = checkTimezone(particulars.timezone ?? 'UTC');
  const published = particulars.published ?? null;
  if (published !== null) checkDate(published, timezone);
  return {
    id: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
    title: titleOf(text),
    outlet: particulars.outlet ?? null,
    published,
    url: particulars.url ?? null,
    timezone,
    lang: particulars.lang ?? 'en',
  };
}

/** The first line, where an empty line follows it. */
function titleOf(text: string): string | null {
  return /^\uFEFF?([^\r\n]{1,300})\r?\n[ \t]*\r?\n/.exec(text)?.[1]?.trim() ?? null;
}

function checkTimezone(zone: string): string {
  if (isValidTimezone(zone)) return zone;
  throw new HoldfireError(
    'bad-timezone',
    `"${zone}" is not a time zone that is known here.`,
    'Give an IANA name such as Europe/Kyiv or UTC.',
  );
}

/** Refuses a date that does not exist. `parseIso` throws `bad-date` with its own sentence. */
function checkDate(published: string, zone: string): void {
  parseIso(published, zone);
}
