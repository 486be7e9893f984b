import type { Dossier } from '../../model/index.js';
import { parseDuration } from '../../time/index.js';
import type { Holdings, JudgedPledge } from '../holdings.js';
import type { Cell, Column } from './column.js';
import { unique } from './incidents.js';

/** One party that is bound by one pledge: the dataset has a row for each. */
export interface CeasefireRow {
  readonly dossier: Dossier;
  readonly party: string;
  readonly shared: string;
}

export function ceasefireRows({ judged }: Holdings): CeasefireRow[] {
  return judged.flatMap(({ dossier, judgement }: JudgedPledge) =>
    (dossier.pledger.length > 0 ? dossier.pledger : ['']).map((party) => ({
      dossier,
      party,
      shared: judgement.shared,
    })),
  );
}

const blank = (name: string): Column<CeasefireRow> => ({ name, kind: 'text', hxl: '', of: () => null });

/** Year, month and day as the dataset has them, in three columns each. */
const dated = (prefix: string, of: (row: CeasefireRow) => string | null): Column<CeasefireRow>[] =>
  (['yr', 'month', 'day'] as const).map((part, n) => ({
    name: `${prefix}_${part}`,
    kind: 'whole',
    hxl: '',
    of: (row) => {
      const iso = of(row);
      return iso === null ? UNCLEAR : Number(iso.slice(0, 10).split('-')[n]);
    },
  }));

/** The dataset's value for what its sources leave unclear. */
const UNCLEAR = -1;

/**
 * Variables of the ETH/PRIO Civil Conflict Ceasefire Dataset (Clayton et al. 2022), release of October 2022, for pledges. Only what
 * Holdfire's records say, and whose codes could be established, is filled (docs/exports.md says which are left empty, and why).
 */
export const CEASEFIRE_COLUMNS: readonly Column<CeasefireRow>[] = [
  blank('cc'),
  {
    name: 'location',
    kind: 'text',
    hxl: '#country+name',
    of: ({ dossier }) => dossier.toward.join('; ') || null,
  },
  blank('region'),
  { name: 'cf_id', kind: 'text', hxl: '#event+id', of: ({ dossier }) => dossier.id },
  blank('ucdp_actor_id'),
  { name: 'actor_name', kind: 'text', hxl: '#actor+name', of: ({ party }) => party || null },
  blank('ucdp_acd_id'),
  blank('ucdp_dyad'),
  blank('pax_id'),
  ...dated('cf_dec', ({ dossier }) => firstSaid(dossier)),
  ...dated('cf_effect', ({ dossier }) => agreed(dossier.versions.map((v) => v.pledge.start))),
  blank('side'),
  { name: 'partial', kind: 'whole', hxl: '', of: ({ dossier }) => partial(dossier) },
  blank('written'),
  { name: 'fixed', kind: 'whole', hxl: '', of: ({ dossier }) => (hasLength(dossier) ? 1 : null) },
  { name: 'fixed_time', kind: 'text', hxl: '', of: ({ dossier }) => fixedTime(dossier) },
  blank('p_humanitarian'),
  blank('p_peaceprocess'),
  blank('p_holiday'),
  blank('p_election'),
  blank('p_other'),
  blank('p_unclear'),
  blank('ceasefire_class'),
  blank('timing'),
  blank('mediator_nego'),
  blank('mediator_send'),
  blank('implement'),
  blank('enforcement'),
  blank('ddr'),
  blank('ended'),
  ...['end_yr', 'end_month', 'end_day'].map(blank),
  {
    name: 'evidence_onset',
    kind: 'text',
    hxl: '#description',
    of: ({ dossier }) => dossier.versions[0]?.sources[0]?.quote ?? null,
  },
  blank('evidence_end'),
  { name: 'comment', kind: 'text', hxl: '', of: comment },
];

function firstSaid({ versions }: Dossier): string | null {
  return versions.map((v) => v.said_on).sort()[0] ?? null;
}

/** The one value that the voices that speak of it give; `null` where they differ or none does. */
function agreed(said: readonly (string | null)[]): string | null {
  const values = unique(said.map((s) => s?.slice(0, 10) ?? null));
  return values.length === 1 ? values[0]! : null;
}

/** 1 where every voice names places or targets, 0 where none does, unclear where they differ. */
function partial({ versions, toward }: Dossier): Cell {
  const narrow = versions.map(
    ({ pledge }) => pledge.targets.length > 0 || pledge.places.some((place) => !toward.includes(place)),
  );
  return new Set(narrow).size === 1 ? Number(narrow[0]) : UNCLEAR;
}

const hasLength = ({ versions }: Dossier) => versions.some((v) => v.pledge.end ?? v.pledge.duration);

/** "7 days", where the voices that give a length in days agree on it. */
function fixedTime({ versions }: Dossier): Cell {
  const length = agreed(versions.map((v) => v.pledge.duration));
  const days = length === null ? null : lengthInDays(length);
  return days === null ? null : `${days} days`;
}

function lengthInDays(duration: string): number | null {
  const { months, days, ms } = parseDuration(duration);
  return months > 0 ? null : days + ms / 864e5;
}

function comment({ dossier, shared }: CeasefireRow): Cell {
  const voices = unique(dossier.versions.map((v) => v.voice.name)).join(', ');
  const acts = unique(dossier.versions.map((v) => v.pledge.act)).join(', ');
  return `${dossier.title}. Told by ${voices}; holds back: ${acts}. Verdict: ${shared}.`;
}
