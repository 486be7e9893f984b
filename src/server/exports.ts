import type { Head } from '../ledger/index.js';
import { type Definition, HoldfireError, type Standard, VERSION } from '../model/index.js';
import {
  ACLED_COLUMNS,
  acledRows,
  CEASEFIRE_COLUMNS,
  ceasefireRows,
  changesAtom,
  claimReviews,
  csvLines,
  type ExportFormat,
  FORMATS,
  geoJsonLines,
  type Holdings,
  INCIDENT_COLUMNS,
  incidentRows,
  incidentsGeoJson,
  PLEDGE_COLUMNS,
  parquet,
  pledgeRows,
  reportHtml,
  VERDICT_COLUMNS,
  verdictRows,
  windowsCalendar,
} from '../publish/index.js';
import { verdictChanges } from './changes.js';
import { judgePledge } from './operations.js';
import type { AsOf } from './sweep.js';
import { findDossier, type Workspace } from './workspace.js';

/** What is to leave the house. */
export interface ExportRequest {
  /** As `findDossier` has it; left out: every pledge (of a format that shows one alone: the first). */
  readonly pledge?: string | undefined;
  /** ISO date or date-time; the workspace must be the one of that day. */
  readonly asOf: string;
  readonly standard: Standard;
  readonly definitions?: readonly Definition[];
  /** The workspaces of other days, which the feed of changes asks; without them it knows only the day itself. */
  readonly at?: AsOf | undefined;
  /** A row of HXL tags under the names of a table's columns. */
  readonly hxl?: boolean | undefined;
  /** The end of the ledger's chain, which the report shows; nothing where there is no ledger. */
  readonly head?: Head | undefined;
  /** Address under which the API stands, without a slash at its end; for links in feeds. */
  readonly base?: string | undefined;
}

/** A file that leaves the house. */
export interface Exported {
  /** With its parameters, as in a Content-Type header. */
  readonly mediaType: string;
  /** A name without folders, made of ASCII letters, digits, dots and hyphens. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * What a workspace holds, in a form for others: the same request gives the same bytes. `FORMATS` lists the formats. Throws
 * `bad-option` for one that there is not, `no-pledge`, `bad-date`.
 */
export async function exportAs(
  name: string,
  workspace: Workspace,
  request: ExportRequest,
): Promise<Exported> {
  const format = formatOf(name);
  // A page shows one pledge.
  const pledge = format.name === 'html' ? findDossier(workspace, request.pledge).id : request.pledge;
  const wanted = { ...request, pledge };
  const bytes = bytesOf(format.name, holdingsOf(workspace, wanted), wanted, workspace);
  const { mediaType, what, extension } = format;
  return { mediaType, fileName: `holdfire-${what}-${request.asOf.slice(0, 10)}.${extension}`, bytes };
}

/** A format by its name. Throws `bad-option`. */
export function formatOf(name: string): (typeof FORMATS)[number] {
  const found = FORMATS.find((format) => format.name === name);
  if (found) return found;
  throw new HoldfireError(
    'bad-option',
    `There is no export format "${name}".`,
    `The formats are: ${FORMATS.map((format) => format.name).join(', ')}.`,
  );
}

function bytesOf(
  format: ExportFormat,
  holdings: Holdings,
  request: ExportRequest,
  workspace: Workspace,
): Uint8Array {
  switch (format) {
    case 'geojson':
      return encoded(geoJsonLines(incidentsGeoJson(holdings)));
    case 'incidents':
      return encoded(csvLines(INCIDENT_COLUMNS, incidentRows(holdings), request.hxl));
    case 'pledges':
      return encoded(csvLines(PLEDGE_COLUMNS, pledgeRows(holdings), request.hxl));
    case 'verdicts':
      return encoded(csvLines(VERDICT_COLUMNS, verdictRows(holdings), request.hxl));
    case 'acled':
      return encoded(csvLines(ACLED_COLUMNS, acledRows(holdings), request.hxl));
    case 'eth-prio':
      return encoded(csvLines(CEASEFIRE_COLUMNS, ceasefireRows(holdings), request.hxl));
    case 'parquet':
      return parquet(INCIDENT_COLUMNS, incidentRows(holdings), {
        'holdfire.version': VERSION,
        'holdfire.as_of': holdings.asOf,
        'holdfire.standard': holdings.standard,
      });
    case 'claimreview':
      return json(claimReviews(holdings));
    case 'calendar':
      return text(windowsCalendar(holdings));
    case 'atom':
      return text(feedOf(holdings, request, workspace));
    case 'html':
      return text(reportHtml(holdings.judged[0]!, holdings, request.head));
  }
}

/** Of one pledge its judgement and what was held against it; else everything. */
function holdingsOf(workspace: Workspace, request: ExportRequest): Holdings {
  const { places, reports } = workspace;
  const wanted = request.pledge === undefined ? workspace.dossiers : [findDossier(workspace, request.pledge)];
  const judged = wanted.map(({ id }) => judgePledge(workspace, { ...request, pledge: id }));
  const byId = new Map(reports.map(({ report }) => [report.id, report]));
  return {
    occurrences: request.pledge === undefined ? workspace.occurrences : judged[0]!.judgement.occurrences,
    judged,
    asOf: request.asOf,
    standard: request.standard,
    where: places,
    report: (id) => byId.get(id),
  };
}

/** The changes of the verdicts on every pledge wanted, as of each day that the request can look at. */
function feedOf({ judged, asOf }: Holdings, request: ExportRequest, workspace: Workspace): string {
  const at = request.at ?? (() => workspace);
  const changes = judged.flatMap(({ dossier }) => verdictChanges(at, { ...request, pledge: dossier.id }));
  const [only] = request.pledge === undefined ? [] : judged;
  return changesAtom(changes, {
    id: `urn:holdfire:changes:${only ? encodeURIComponent(only.dossier.id) : 'all'}:${request.standard}`,
    title: only ? `Verdicts on: ${only.dossier.title}` : 'Verdicts on every pledge',
    asOf,
    base: request.base,
  });
}

const json = (value: unknown): Uint8Array => text(`${JSON.stringify(value, null, 1)}\n`);
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Pieces of text as UTF-8, about a megabyte at a time: all of them together may be longer than a string can be. */
function encoded(pieces: Iterable<string>): Uint8Array {
  const parts: Uint8Array[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    parts.push(text(waiting.join('')));
    [waiting, length] = [[], 0];
  };
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length > 1e6) flush();
  }
  flush();
  return Buffer.concat(parts);
}
