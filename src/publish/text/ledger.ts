import type { Author, Entry } from '../../model/index.js';
import { harmless } from './plain.js';

const n = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What became of the reports that were to be added, for a terminal. */
export function addedText(
  added: readonly {
    readonly new: boolean;
    readonly unread?: string | null;
    readonly records: Readonly<Record<string, number>>;
  }[],
): string {
  const fresh = added.filter((a) => a.new);
  const held = added.length - fresh.length;
  const records = fresh.reduce((sum, a) => sum + Object.values(a.records).reduce((x, y) => x + y, 0), 0);
  const pledges = fresh.reduce((sum, a) => sum + (a.records.pledges ?? 0), 0);
  const foreign = fresh.filter((a) => a.unread != null).length;
  return [
    `${n(fresh.length, 'report')} added, with ${n(records, 'record')}, ${n(pledges, 'pledge')} among them.`,
    ...(foreign > 0
      ? [`${n(foreign, 'of them is', 'of them are')} not in English: kept, and not read.`]
      : []),
    ...(held > 0 ? [`${n(held, 'report was', 'reports were')} there already.`] : []),
  ].join(' ');
}

/** Entries, one a line, for a terminal. */
export function logText(entries: readonly Entry[]): string {
  if (entries.length === 0) return 'There is no entry.';
  const width = String(entries.at(-1)!.seq).length;
  return entries
    .map((e) =>
      harmless(
        `${String(e.seq).padStart(width)}  ${e.recorded_at.slice(0, 19)}Z  ${e.kind.padEnd(10)}  ${summary(e)}  [${authorName(e.author)}]`.replace(
          /\s*\n\s*/g,
          ' ',
        ),
      ),
    )
    .join('\n');
}

const authorName = (author: Author) =>
  author.kind === 'person' ? author.name : `${author.name} ${author.version}`;

/** What an entry is about, in a few words. */
function summary({ kind, payload, about, reason }: Entry): string {
  if (about !== null) return `of ${about}: ${reason ?? ''}`;
  const said = (payload ?? {}) as Record<string, unknown>;
  const told = (...parts: unknown[]) =>
    parts.filter((p) => p !== null && p !== undefined && p !== '').join(', ');
  switch (kind) {
    case 'report':
      return told(said.title ?? String(said.id).slice(0, 12), said.outlet, said.published);
    case 'records': {
      const lists = Object.entries((said.records ?? {}) as Record<string, unknown>);
      const counts = lists.flatMap(([name, list]) =>
        Array.isArray(list) && list.length > 0 ? [`${list.length} ${name}`] : [],
      );
      return `${counts.join(', ') || 'none'} (of report ${String(said.report).slice(0, 12)})`;
    }
    case 'dataset':
      return told(said.name, said.source, `${said.incidents} incidents`);
    case 'source':
      return told(said.name, said.type, `${(said.parts as unknown[] | undefined)?.length ?? 0} in it`);
    case 'incident':
      return told(said.act, [said.places].flat().join(' and '), said.note);
    case 'decision':
      return `${said.kind} ${said.a} ${said.kind === 'join' ? 'and' : 'from'} ${said.b}: ${reason ?? ''}`;
    case 'grade':
      return `${said.outlet} ${said.reliability}${said.credibility ?? ''}: ${reason ?? ''}`;
    default:
      return told(said.source);
  }
}

/** That a ledger holds, and what was checked, for a terminal. */
export function verifiedText(
  where: string,
  found: {
    readonly entries: number;
    readonly reports: number;
    readonly quotations: number;
    readonly head: { readonly hash: string; readonly recordedAt: string | null };
    readonly checkpoint: {
      readonly entries: number;
      readonly signer: string;
      readonly recordedAt: string;
    } | null;
  },
): string {
  const { checkpoint, head } = found;
  return [
    `${where} holds: ${n(found.entries, 'entry', 'entries')} in one chain, ${n(found.reports, 'report')}, ${n(found.quotations, 'quotation')} at their places.`,
    ...(head.recordedAt === null
      ? []
      : [`The last entry was recorded ${head.recordedAt}, hash ${head.hash}.`]),
    ...(checkpoint === null
      ? []
      : [
          `It goes on from the checkpoint of ${checkpoint.signer}: ${n(checkpoint.entries, 'entry', 'entries')}, recorded by ${checkpoint.recordedAt}.`,
        ]),
  ].join('\n');
}
