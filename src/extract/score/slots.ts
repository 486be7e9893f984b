/** How a slot's values are compared: see docs/evaluation.md. */
export type Comparison = 'names' | 'name' | 'word' | 'phrases' | 'flag' | 'day' | 'near' | 'counts';

/** The record kinds and their scored slots. */
export const SCORED = {
  pledges: {
    pledger: 'names',
    person: 'name',
    voiced_by: 'names',
    basis: 'word',
    act: 'word',
    targets: 'phrases',
    places: 'names',
    places_open: 'flag',
    start: 'day',
    end: 'day',
    duration: 'word',
    conditions: 'phrases',
    unsaid: 'phrases',
    toward: 'names',
  },
  stances: { holder: 'names', position: 'word' },
  statements: { speaker: 'name', mode: 'word' },
  incidents: {
    actor: 'names',
    act: 'word',
    places: 'names',
    targets: 'phrases',
    from: 'near',
    to: 'near',
    counts: 'counts',
    reported_by: 'names',
  },
  talks: { participants: 'names', place: 'name', from: 'near', to: 'near', status: 'word' },
  patterns: { actor: 'names', act: 'word', per: 'word' },
} as const satisfies Record<string, Record<string, Comparison>>;

export type Kind = keyof typeof SCORED;
export const KINDS = Object.keys(SCORED) as Kind[];

/** A record as gold or as found: slots by name, `quote` one piece or several. */
export interface Scorable {
  readonly quote: string | readonly string[];
  readonly optional?: boolean;
  readonly [slot: string]: unknown;
}

/** One filled slot: a list slot gives one item for each value. */
export interface Item {
  readonly slot: string;
  readonly how: Comparison;
  readonly value: unknown;
}

/** The filled slots of a record. An open slot gives none: saying nothing is neither right nor wrong. */
export function items(kind: Kind, record: Scorable): Item[] {
  const out: Item[] = [];
  for (const [slot, how] of Object.entries(SCORED[kind]) as [string, Comparison][]) {
    const value = record[slot];
    if (value === null || value === undefined || value === '' || value === false) continue;
    if (how === 'names' || how === 'phrases') {
      for (const one of Array.isArray(value) ? value : [value]) out.push({ slot, how, value: one });
    } else if (how === 'counts') {
      for (const [name, count] of Object.entries(value as Record<string, { min: unknown; max: unknown }>))
        if (count && (count.min != null || count.max != null))
          out.push({ slot: `${slot}.${name}`, how, value: count });
    } else out.push({ slot, how, value });
  }
  return out;
}

/** Whether two filled slots say the same. */
export function sameItem(a: Item, b: Item): boolean {
  if (a.slot !== b.slot) return false;
  switch (a.how) {
    case 'names':
    case 'name':
      return sameName(String(a.value), String(b.value));
    case 'phrases':
      return samePhrase(String(a.value), String(b.value));
    case 'word':
      return fold(String(a.value)) === fold(String(b.value));
    case 'flag':
      return true;
    case 'day':
      return daysApart(a.value, b.value) === 0;
    case 'near':
      return daysApart(a.value, b.value) <= 1;
    case 'counts':
      return countsMeet(a.value as Bounds, b.value as Bounds);
  }
}

/** Spellings of one name that scoring does not tell apart. */
const SPELLINGS: Readonly<Record<string, string>> = {
  us: 'united states',
  'u s': 'united states',
  usa: 'united states',
  uk: 'united kingdom',
  uae: 'united arab emirates',
  kiev: 'kyiv',
  odessa: 'odesa',
  zelenskyy: 'zelensky',
  zelenskiy: 'zelensky',
};

function fold(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return (
    SPELLINGS[bare] ??
    bare
      .split(' ')
      .map((w) => SPELLINGS[w] ?? w)
      .join(' ')
  );
}

/** Equal, or one ends with the other by whole last word: "Zelensky" and "Volodymyr Zelensky". */
function sameName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || (x.split(' ').at(-1) === y.split(' ').at(-1) && (x.endsWith(y) || y.endsWith(x)));
}

/** Half of the shorter one's words (of more than two letters) are in the other. */
function samePhrase(a: string, b: string): boolean {
  const words = (s: string) =>
    new Set(
      fold(s)
        .split(' ')
        .filter((w) => w.length > 2),
    );
  const [x, y] = [words(a), words(b)];
  if (x.size === 0 || y.size === 0) return fold(a) === fold(b);
  return [...x].filter((w) => y.has(w)).length / Math.min(x.size, y.size) >= 0.5;
}

function daysApart(a: unknown, b: unknown): number {
  return Math.abs(Date.parse(String(a).slice(0, 10)) - Date.parse(String(b).slice(0, 10))) / 864e5;
}

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}
function countsMeet(a: Bounds, b: Bounds): boolean {
  const up = Number.POSITIVE_INFINITY;
  return (a.min ?? 0) <= (b.max ?? up) && (b.min ?? 0) <= (a.max ?? up);
}
