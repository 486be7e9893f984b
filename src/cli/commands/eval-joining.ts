import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  dossiers,
  occurrencePartition,
  occurrences,
  type Pairwise,
  pairwise,
  partitionOf,
  placesOf,
  type ReadReport,
} from '../../dossier/index.js';
import { extract, type Knowledge } from '../../extract/index.js';
import { fileError } from '../../intake/file.js';
import { makeReport } from '../../intake/index.js';
import type { Records, Report, Span } from '../../model/index.js';
import { shippedKnowledge } from '../knowledge.js';
import { print } from '../print.js';

/** `holdfire eval --joining FOLDER`: joining alone, on the records of the gold, and end to end, on what is read. */
export async function evaluateJoining(
  folder: string,
  options: { misses?: true; json?: true },
): Promise<void> {
  const knowledge = shippedKnowledge();
  const measured = measureJoining(readJoiningGold(folder), knowledge);
  if (options.json) return print(JSON.stringify({ folder, ...measured }));
  await print(`${folder}: joining, by pairs of records`);
  await print(`${''.padEnd(28)}records groups    P     R     F1`);
  for (const [name, p] of Object.entries(measured)) {
    const figures = [p.precision, p.recall, p.f1].map((x) => x.toFixed(3).padStart(6)).join('');
    await print(
      `${LABEL[name as keyof Measured].padEnd(28)}${String(p.records).padStart(7)}${String(p.groups).padStart(7)}  ${figures}`,
    );
    if (!options.misses) continue;
    for (const [a, b] of p.wrong) await print(`  joined and should not be: ${a} + ${b}`);
    for (const [a, b] of p.missed) await print(`  not joined: ${a} + ${b}`);
  }
}

interface Measured {
  readonly pledges: Pairwise;
  readonly incidents: Pairwise;
  readonly pledgesRead: Pairwise;
  readonly incidentsRead: Pairwise;
}

const LABEL: Readonly<Record<keyof Measured, string>> = {
  pledges: 'pledges, gold records',
  incidents: 'incidents, gold records',
  pledgesRead: 'pledges, end to end',
  incidentsRead: 'incidents, end to end',
};

/** A report of the gold: its text, its records, and for each the group that a careful reader puts it into. */
export interface JoiningCase {
  readonly name: string;
  readonly report: Report;
  readonly read: ReadReport;
  readonly pledges: readonly (string | undefined)[];
  readonly incidents: readonly (string | undefined)[];
  readonly copyOf: string | null;
}

interface GoldFile {
  readonly report: Records['report'];
  readonly sides?: Record<string, string[]>;
  readonly copy_of?: string;
  readonly pledges: readonly { quote: string | string[]; dossier?: string }[];
  readonly incidents: readonly { quote: string | string[]; occurrence?: string }[];
  readonly stances: readonly { quote: string | string[] }[];
}

/** The cases of a folder: `X.txt` with `X.json` (eval/joining/README.md). */
export function readJoiningGold(folder: string): JoiningCase[] {
  try {
    return readdirSync(folder)
      .filter((f) => f.endsWith('.txt'))
      .sort()
      .map((file) => {
        const name = file.slice(0, -'.txt'.length);
        const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as GoldFile;
        return caseOf(name, readFileSync(join(folder, file), 'utf8'), gold);
      });
  } catch (error) {
    throw fileError(folder, error as NodeJS.ErrnoException);
  }
}

function caseOf(name: string, text: string, gold: GoldFile): JoiningCase {
  const report = makeReport(text, gold.report);
  const found = <T extends { quote: string | string[] }>(list: readonly T[]) =>
    list.map((r) => ({ ...r, spans: spansOf(report.text, r.quote), why: { rule: 'gold', words: [] } }));
  const records = {
    report: gold.report,
    pledges: found(gold.pledges),
    incidents: found(gold.incidents).map((i) => ({ effect: null, time: null, ...i })),
    stances: found(gold.stances),
    statements: [],
    talks: [],
    patterns: [],
  } as unknown as Records;
  return {
    name,
    report,
    read: { report, records, sides: gold.sides ?? {} },
    pledges: gold.pledges.map((p) => p.dossier),
    incidents: gold.incidents.map((i) => i.occurrence),
    copyOf: gold.copy_of ?? null,
  };
}

function spansOf(text: string, quote: string | readonly string[]): Span[] {
  return (typeof quote === 'string' ? [quote] : quote).map((q) => {
    const start = Math.max(0, text.indexOf(q));
    return { start, end: start + q.length };
  });
}

/** Joins the gold's records, and what is read from its texts, and holds both against the gold's groups. */
export function measureJoining(cases: readonly JoiningCase[], knowledge: Knowledge): Measured {
  const given = joined(
    cases.map((c) => c.read),
    knowledge,
  );
  const reads = cases.map(
    ({ report }): ReadReport => ({ report, ...extract(report.text, report, knowledge) }),
  );
  const read = joined(reads, knowledge);
  return {
    pledges: pairwise(groupsOf(cases, 'pledges'), labelled(cases, 'pledges', given.pledges)),
    incidents: pairwise(groupsOf(cases, 'incidents'), labelled(cases, 'incidents', given.incidents)),
    pledgesRead: pairwise(groupsOf(cases, 'pledges'), labelled(cases, 'pledges', read.pledges, reads)),
    incidentsRead: pairwise(
      groupsOf(cases, 'incidents'),
      labelled(cases, 'incidents', read.incidents, reads),
    ),
  };
}

function joined(reads: readonly ReadReport[], { gazetteer }: Knowledge) {
  const places = placesOf(gazetteer, []);
  return {
    pledges: partitionOf(dossiers(reads, places)),
    incidents: occurrencePartition(occurrences(reads, [], places)),
  };
}

type Kind = 'pledges' | 'incidents';
const ID = { pledges: 'pledge', incidents: 'incident' } as const;

function groupsOf(cases: readonly JoiningCase[], kind: Kind): Map<string, string> {
  return new Map(
    cases.flatMap((c) =>
      c[kind].flatMap((group, n) => (group === undefined ? [] : [[`${c.name}#${n}`, group] as const])),
    ),
  );
}

/** The group of each gold record: its own, or that of the record read where it stands. */
function labelled(
  cases: readonly JoiningCase[],
  kind: Kind,
  partition: ReadonlyMap<string, string>,
  reads?: readonly ReadReport[],
): Map<string, string> {
  const out = new Map<string, string>();
  cases.forEach((c, i) => {
    c.read.records[kind].forEach((record, n) => {
      const at = reads ? overlapping(record.spans, reads[i]!.records[kind]) : [n];
      const group = at
        .map((m) => partition.get(`${c.report.id.slice(0, 12)}:${ID[kind]}:${m}`))
        .find(Boolean);
      if (group !== undefined) out.set(`${c.name}#${n}`, group);
    });
  });
  return out;
}

/** The places in the list of those whose words overlap by half of the shorter, best first. */
function overlapping(spans: readonly Span[], list: readonly { spans: readonly Span[] }[]): number[] {
  const length = (s: readonly Span[]) => s.reduce((n, { start, end }) => n + end - start, 0);
  const shared = (s: readonly Span[]) =>
    s.reduce(
      (n, a) =>
        n + spans.reduce((m, b) => m + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
      0,
    );
  return list
    .map((r, n) => ({ n, share: shared(r.spans) / Math.max(1, Math.min(length(r.spans), length(spans))) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share || a.n - b.n)
    .map(({ n }) => n);
}
