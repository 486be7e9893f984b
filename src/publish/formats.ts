/** A form in which something leaves the house. */
export interface Format {
  /** What a command and an address call it. */
  readonly name: string;
  /** As in a Content-Type header. */
  readonly mediaType: string;
  readonly extension: string;
  /** What a file is called for. */
  readonly what: string;
  /** What it is, for a list of commands. */
  readonly about: string;
  /** Whether a table may bear a row of HXL tags. */
  readonly hxl: boolean;
}

const CSV = { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', hxl: true } as const;

/** Every format, in the order in which they are listed. */
export const FORMATS = [
  {
    name: 'geojson',
    mediaType: 'application/geo+json',
    extension: 'geojson',
    what: 'incidents',
    about: 'incidents on a map, with every claim, source and span (GeoJSON, RFC 7946)',
    hxl: false,
  },
  { name: 'incidents', ...CSV, what: 'incidents', about: 'incidents as a table (CSV)' },
  { name: 'pledges', ...CSV, what: 'pledges', about: "each voice's version of a pledge as a table (CSV)" },
  { name: 'verdicts', ...CSV, what: 'verdicts', about: 'the verdict on each line as a table (CSV)' },
  { name: 'acled', ...CSV, what: 'acled', about: "incidents in ACLED's columns (CSV)" },
  {
    name: 'eth-prio',
    ...CSV,
    what: 'eth-prio',
    about: "pledges in the variables of ETH/PRIO's ceasefire data (CSV)",
  },
  {
    name: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    what: 'incidents',
    about: 'incidents as columns (Apache Parquet)',
    hxl: false,
  },
  {
    name: 'claimreview',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    what: 'claimreview',
    about: 'a claim and a review for each reading (schema.org ClaimReview, JSON-LD)',
    hxl: false,
  },
  {
    name: 'calendar',
    mediaType: 'text/calendar; charset=utf-8',
    extension: 'ics',
    what: 'windows',
    about: 'the window of each line (iCalendar, RFC 5545)',
    hxl: false,
  },
  {
    name: 'atom',
    mediaType: 'application/atom+xml; charset=utf-8',
    extension: 'atom',
    what: 'changes',
    about: 'day by day the verdicts that changed, and by which incident (Atom, RFC 4287)',
    hxl: false,
  },
  {
    name: 'html',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    what: 'report',
    about: 'a page about one pledge that stands alone and can be printed',
    hxl: false,
  },
] as const satisfies readonly Format[];

export type ExportFormat = (typeof FORMATS)[number]['name'];
