import type { Dossier, PledgeVersion } from '../../model/index.js';
import { toEdtf } from '../../time/index.js';
import type { Holdings } from '../holdings.js';
import type { Cell, Column } from './column.js';
import { unique } from './incidents.js';

/** One voice's version of a pledge. */
export interface PledgeRow {
  readonly dossier: Dossier;
  readonly version: PledgeVersion;
  /** "broken under 14 of 16 readings", of the whole pledge. */
  readonly shared: string;
  readonly urls: readonly string[];
}

export function pledgeRows({ judged, report }: Holdings): PledgeRow[] {
  return judged.flatMap(({ dossier, judgement }) =>
    dossier.versions.map((version) => ({
      dossier,
      version,
      shared: judgement.shared,
      urls: unique(version.sources.map((s) => report(s.report)?.url ?? null)),
    })),
  );
}

const time =
  (of: (v: PledgeVersion) => PledgeVersion['start_at']) =>
  ({ version }: PledgeRow): Cell => {
    const interval = of(version);
    return interval && toEdtf(interval, version.timezone);
  };

/** The columns of Holdfire's own table of pledges: a row for each voice's version, empty where the voice left it open. */
export const PLEDGE_COLUMNS: readonly Column<PledgeRow>[] = [
  { name: 'pledge', kind: 'text', hxl: '#event+id', of: ({ dossier }) => dossier.id },
  { name: 'title', kind: 'text', hxl: '#event+name', of: ({ dossier }) => dossier.title },
  { name: 'version', kind: 'text', hxl: '#event+version+id', of: ({ version }) => version.id },
  { name: 'voice', kind: 'text', hxl: '#contact+name', of: ({ version }) => version.voice.name },
  { name: 'voice_sides', kind: 'list', hxl: '#contact+org+list', of: ({ version }) => version.voice.sides },
  { name: 'said_on', kind: 'text', hxl: '#date+said', of: ({ version }) => version.said_on },
  { name: 'basis', kind: 'text', hxl: '', of: ({ version }) => version.basis },
  { name: 'pledger', kind: 'list', hxl: '#actor+pledger+list', of: ({ version }) => version.pledge.pledger },
  { name: 'person', kind: 'text', hxl: '#actor+person+name', of: ({ version }) => version.pledge.person },
  { name: 'toward', kind: 'list', hxl: '#actor+toward+list', of: ({ version }) => version.pledge.toward },
  { name: 'act', kind: 'text', hxl: '#event+type', of: ({ version }) => version.pledge.act },
  { name: 'targets', kind: 'list', hxl: '#loc+target+list', of: ({ version }) => version.pledge.targets },
  { name: 'places', kind: 'list', hxl: '#loc+name+list', of: ({ version }) => version.pledge.places },
  { name: 'places_open', kind: 'truth', hxl: '', of: ({ version }) => version.pledge.places_open },
  { name: 'start', kind: 'text', hxl: '#date+start', of: time((v) => v.start_at) },
  { name: 'end', kind: 'text', hxl: '#date+end', of: time((v) => v.end_at) },
  { name: 'duration', kind: 'text', hxl: '', of: ({ version }) => version.pledge.duration },
  { name: 'timezone', kind: 'text', hxl: '', of: ({ version }) => version.timezone },
  { name: 'conditions', kind: 'list', hxl: '', of: ({ version }) => version.pledge.conditions },
  { name: 'said_to_be_unsaid', kind: 'list', hxl: '', of: ({ version }) => version.pledge.unsaid },
  { name: 'verdict_shared', kind: 'text', hxl: '#status+verdict', of: ({ shared }) => shared },
  { name: 'sources', kind: 'whole', hxl: '#meta+source+num', of: ({ version }) => version.sources.length },
  {
    name: 'outlets',
    kind: 'list',
    hxl: '#meta+source+list',
    of: ({ version }) => unique(version.sources.map((s) => s.outlet)),
  },
  {
    name: 'reports',
    kind: 'list',
    hxl: '#meta+id+list',
    of: ({ version }) => unique(version.sources.map((s) => s.report)),
  },
  { name: 'urls', kind: 'list', hxl: '#meta+url+list', of: ({ urls }) => urls },
  {
    name: 'quote',
    kind: 'text',
    hxl: '#description',
    of: ({ version }) => version.sources[0]?.quote ?? null,
  },
];
