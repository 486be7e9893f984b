import type { Ledger } from '../ledger/index.js';
import { type DecisionPayload, type Entry, HoldfireError, OutletGrade } from '../model/index.js';
import type { ViewAt } from '../projection/index.js';
import { saidIn } from './amend.js';
import { draft } from './draft.js';

/** Who decides, and why. */
export interface Because {
  readonly reason: string;
  readonly author: string;
}

/** A person's ways to say what is one: all of both, all but one record, or a record that belongs elsewhere. */
export type Act = 'join' | 'apart' | 'move';

/**
 * Appends what a person decides, as one batch; whatever is joined later obeys it. `join`: all of A's pledge (incident) and all of B's
 * are one. `apart`: record A is not of what B is in. `move`: record A is of what B is in, and not of what it was in. Throws
 * `bad-option`.
 *
 * @param a a record's id, or for pledges the id of a dossier or its place in the list
 */
export async function decide(
  ledger: Pick<Ledger, 'append'>,
  view: ViewAt,
  act: Act,
  [a, b]: readonly [string, string],
  because: Because,
): Promise<Entry[]> {
  const reason = saidIn('reason', because.reason);
  const author = { kind: 'person', name: saidIn('author', because.author) } as const;
  const [left, right] = [await held(view, a), await held(view, b)];
  if (left.kind !== right.kind)
    throw new HoldfireError(
      'bad-option',
      `"${a}" is of a${left.kind === 'incident' ? 'n incident' : ' pledge'}, and "${b}" is not.`,
      'Only records of one kind can be one.',
    );
  const payloads = PAIRS[act](left, right).filter((p) => p.a !== p.b);
  if (payloads.length === 0)
    throw new HoldfireError('bad-option', `"${a}" and "${b}" are one record.`, 'Name two different ones.');
  const [entries = []] = await ledger.append([
    payloads.map((payload) => ({ ...draft('decision', payload, author), reason })),
  ]);
  return [...entries];
}

type Group = NonNullable<Awaited<ReturnType<ViewAt['holding']>>>;

const each = (kind: DecisionPayload['kind'], a: string, others: readonly string[]): DecisionPayload[] =>
  others.map((b) => ({ kind, a, b }));

const PAIRS: Readonly<Record<Act, (a: Group, b: Group) => DecisionPayload[]>> = {
  join: (a, b) => each('join', a.members[0]!, [...a.members.slice(1), ...b.members]),
  apart: (a, b) => each('apart', a.record, b.members),
  move: (a, b) => [
    ...each(
      'apart',
      a.record,
      a.members.filter((m) => !b.members.includes(m)),
    ),
    ...each('join', a.record, b.members),
  ],
};

async function held(view: ViewAt, name: string): Promise<Group> {
  const found = await view.holding(name);
  if (found) return found;
  throw new HoldfireError(
    'bad-option',
    `There is no record or pledge "${name}".`,
    'holdfire pledges lists pledges; a record is REPORT:pledge:N or REPORT:incident:N, with the first 12 digits of the report.',
  );
}

/** Appends an outlet's grade: a letter A to F and, where it is said, a figure 1 to 6. Throws `bad-option`. */
export async function gradeOutlet(
  ledger: Pick<Ledger, 'append'>,
  outlet: string,
  grade: string,
  because: Because,
): Promise<Entry> {
  const reason = saidIn('reason', because.reason);
  const author = { kind: 'person', name: saidIn('author', because.author) } as const;
  const [, letter, figure] = /^([A-F])([1-6])?$/i.exec(grade.trim()) ?? [];
  const payload = OutletGrade.safeParse({
    outlet: outlet.trim(),
    reliability: letter?.toUpperCase(),
    credibility: figure === undefined ? null : Number(figure),
  });
  if (!payload.success)
    throw new HoldfireError(
      'bad-option',
      `"${grade}" is no grade of an outlet.`,
      'Write a letter A (reliable) to F (cannot be judged), and if need be a figure 1 (confirmed) to 6, e.g. B2.',
    );
  const [[entry] = []] = await ledger.append([[{ ...draft('grade', payload.data, author), reason }]]);
  return entry!;
}

/** The grades that hold, by outlet: of entries that stand, the last of each. */
export function gradesIn(entries: Iterable<Pick<Entry, 'kind' | 'payload'>>): OutletGrade[] {
  const last = new Map<string, OutletGrade>();
  for (const { kind, payload } of entries) {
    const grade = kind === 'grade' ? OutletGrade.safeParse(payload).data : undefined;
    if (grade) last.set(grade.outlet, grade);
  }
  return [...last.values()].sort((x, y) => (x.outlet < y.outlet ? -1 : 1));
}
