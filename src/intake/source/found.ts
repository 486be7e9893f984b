import type { ErrorCode, Report } from '../../model/index.js';
import type { Particulars } from '../report.js';

/** What is known of a source besides its bytes. */
export interface About {
  /** What a person calls it: a path, an address, a name. */
  readonly name: string;
  /** Its media type, as whoever sent it says. */
  readonly type?: string | null;
  /** What was sent along with it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it was retrieved. */
  readonly url?: string | null;
  /** It only lies in a folder that a person named: JSON of another kind is then none of a reader's business. */
  readonly incidental?: boolean;
  /** What led here says of the report, where the source itself says nothing. */
  readonly hearsay?: { readonly outlet?: string | null; readonly published?: string | null };
  /** What a person says of the report; goes before what the source says. */
  readonly given?: Particulars;
}

/** A report, whether or not records can be read in it. */
export interface FoundReport {
  readonly kind: 'report';
  /** Which part of the source, where it has several: a message's number, an address. */
  readonly part: string | null;
  readonly report: Report;
  /** Why records are not read in it, in one sentence: another language. `null`: they are. */
  readonly unread: string | null;
}

/** Something that is no report, and why. */
export interface NotRead {
  readonly kind: 'unread';
  readonly part: string | null;
  readonly code: ErrorCode;
  /** One plain sentence. */
  readonly reason: string;
  readonly hint: string;
}

/** A feed or sitemap says that a report is at another address. */
export interface FoundLink {
  readonly kind: 'link';
  readonly part: string | null;
  readonly url: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  /** The feed's own summary as a report, for whoever does not follow the link. */
  readonly instead: FoundReport | null;
}

/** What a source holds, one by one. */
export type Found = FoundReport | NotRead | FoundLink;

/** Something that is no report. */
export function notRead(code: ErrorCode, reason: string, hint: string, part: string | null = null): NotRead {
  return { kind: 'unread', part, code, reason, hint };
}
