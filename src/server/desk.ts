import type { Knowledge } from '../extract/index.js';
import type { NightSeries } from '../judge/index.js';
import type { Head, Ledger, SigningKey } from '../ledger/index.js';
import type { Baseline, Standard } from '../model/index.js';
import { parseIso } from '../time/index.js';
import { type Judged, judgements } from './judgements.js';
import type { AsOf } from './sweep.js';
import { openWorkspaces, type Workspace } from './workspace.js';

/** What operations look at and write to. */
export interface Desk {
  readonly ledger: Ledger;
  readonly knowledge: Knowledge;
  /** Where the ledger lies, as it may be shown. */
  readonly where: string;
  /** The instant asked about and everything that was public by then, of the ledger as it is. Throws `bad-date`. */
  look(asOf: string | undefined): Promise<Looked>;
  /** The key that checkpoints are signed with. */
  key(): SigningKey;
  /** What the habit is held against beside what the reports say. */
  readonly series: NightSeries | null;
  readonly baseline: Baseline | null;
  now(): Date;
}

/** One look at the ledger. */
export interface Looked {
  readonly head: Head;
  /** The instant that is asked about. */
  readonly asOf: string;
  readonly workspace: Workspace;
  /** The workspace as of any other day, of the same entries. */
  readonly at: AsOf;
  /** A pledge judged, and kept as long as nothing can have changed. */
  judged(pledge: string, standard: Standard, workspace?: Workspace, asOf?: string): Judged;
}

/** What a desk is made of. */
export interface DeskParts extends Pick<Desk, 'ledger' | 'knowledge' | 'where'> {
  readonly series?: NightSeries | null;
  readonly baseline?: Baseline | null;
  readonly key: () => SigningKey;
  readonly now?: () => Date;
}

/**
 * A desk over a ledger. What follows from the entries is kept until the ledger's head moves, whoever moved it; looks that come while
 * it is worked out wait for the same.
 */
export function openDesk(parts: DeskParts): Desk {
  const { ledger, knowledge, key } = parts;
  const [series, baseline] = [parts.series ?? null, parts.baseline ?? null];
  const now = parts.now ?? (() => new Date());
  let held: { hash: string; at: Promise<AsOf>; judged: ReturnType<typeof judgements> } | null = null;
  return {
    ledger,
    knowledge,
    where: parts.where,
    series,
    baseline,
    key,
    now,
    async look(asked) {
      if (asked !== undefined) parseIso(asked, 'UTC');
      const head = await ledger.head();
      if (held?.hash !== head.hash)
        held = {
          hash: head.hash,
          at: openWorkspaces(ledger, knowledge.gazetteer).then(remembering),
          judged: judgements({ series, baseline }),
        };
      const { at: opening, judged } = held;
      const at = await opening.catch((error: unknown) => {
        held = null;
        throw error;
      });
      // To the minute: what is asked twice within one is the same question.
      const asOf = asked ?? `${now().toISOString().slice(0, 16)}Z`;
      const workspace = at(asOf);
      return {
        head,
        asOf,
        workspace,
        at,
        judged: (pledge, standard, of = workspace, day = asOf) => judged(of, pledge, standard, day),
      };
    },
  };
}

/** Days that are asked about again and again, such as this minute, are not looked for among the entries each time. */
function remembering(at: AsOf): AsOf {
  const held = new Map<string, Workspace>();
  return (day) => {
    const found = held.get(day) ?? at(day);
    if (held.size >= MOST_DAYS_HELD) held.clear();
    held.set(day, found);
    return found;
  };
}
const MOST_DAYS_HELD = 1000;
