import { cellList, type PledgeAct } from '../model/index.js';
import { DAY, lengthOf, REACH, type VersionNode } from './node.js';
import type { Places } from './places.js';
import { contentWords, contradict, meet } from './sets.js';
import { ANOTHER, GOES_ON } from './words/linking-words.js';
import { PLEDGE_WORDS } from './words/pledge-words.js';
import { TARGET_CLASSES } from './words/target-classes.js';

/** Acts that one pledge can be told by. */
export const FAMILY: Readonly<Record<PledgeAct, string>> = {
  strike: 'holding fire',
  attack: 'holding fire',
  shelling: 'holding fire',
  'all-hostilities': 'holding fire',
  advance: 'holding ground',
  withdraw: 'withdrawing',
  release: 'release',
  access: 'access',
  other: 'something else',
};

/** What agreements are worth; what disagreements that a report's haste can explain cost. */
const WORTH = {
  near: 1,
  toward: 1,
  party: 0.25,
  person: 1,
  voice: 0.5,
  act: 0.25,
  edge: 1,
  overlap: 0.5,
  length: 0.75,
  targets: 1,
  places: 1,
  goesOn: 1,
  runsOn: 0.5,
} as const;
const COST = { targets: 2, breadth: 1, length: 1, places: 1, sides: 1, act: 0.5 } as const;
/** How much speaks for one pledge when two versions are joined on it. */
export const ENOUGH = 1;
/** Two edges so near are one, told by two clocks or counted with or without a day, in ms. */
const SAME_EDGE = 1.5 * DAY;
/** Starts further apart are not one start told loosely, in ms. */
const OTHER_START = 4 * DAY;

/** What speaks for and against two versions being of one pledge. */
export interface Comparison {
  readonly score: number;
  readonly parts: readonly string[];
  /** What speaks against, in plain words. */
  readonly against: readonly string[];
  /** They cannot be one, whatever else speaks for it. */
  readonly excluded: boolean;
  /** They speak of times that one pledge cannot have unless it was extended from the one to the other. */
  readonly otherTime: boolean;
}

/** Compares two versions; `null` when they have nothing to do with each other: other acts, other parties, or another time. */
export function compare(a: VersionNode, b: VersionNode, places: Places): Comparison | null {
  const [p, q] = [a.version.pledge, b.version.pledge];
  if (FAMILY[p.act] !== FAMILY[q.act] || !meet(a.parties, b.parties)) return null;
  const days = Math.abs(a.said - b.said) / DAY;
  if (gap(a, b) > REACH * DAY) return null;
  const parts = [
    `both bind ${a.parties.filter((x) => b.parties.includes(x)).join(' and ')}`,
    `both are about ${FAMILY[p.act]}`,
    days < 1 ? 'told on the same day' : `told ${Math.round(days)} days apart`,
  ];
  const against: string[] = [];
  let score = WORTH.near * Math.max(0, 1 - days / (2 * REACH));
  const plus = (worth: number, words: string) => {
    score += worth;
    parts.push(words);
  };
  const minus = (cost: number, words: string) => {
    score -= cost;
    against.push(words);
  };
  let excluded = false;
  const never = (words: string) => {
    excluded = true;
    against.push(words);
  };

  // Whom it protects, and whom it binds.
  const mutual = [a, b].some((n) => n.version.pledge.conditions.length > 0 || n.parties.length > 1);
  const shared = p.toward.filter((t) => q.toward.includes(t));
  if (shared.length > 0) plus(WORTH.toward, `both protect ${shared.join(' and ')}`);
  else if (!mutual && contradict(p.toward, q.toward))
    never(`one protects ${p.toward.join(', ')}, the other ${q.toward.join(', ')}`);
  const [sidesA, sidesB] = [
    [...a.parties, ...p.toward],
    [...b.parties, ...q.toward],
  ];
  const strangers = (x: readonly string[], y: readonly string[]) => x.some((s) => !y.includes(s));
  if (a.parties.length > 1 && a.parties.length === b.parties.length && !strangers(a.parties, b.parties))
    plus(WORTH.party * a.parties.length, 'both bind the same sides');
  else if (
    new Set(sidesA).size > 1 &&
    new Set(sidesB).size > 1 &&
    strangers(sidesA, sidesB) &&
    strangers(sidesB, sidesA)
  )
    minus(COST.sides, `one is between ${sidesA.join(', ')}, the other between ${sidesB.join(', ')}`);

  // Who speaks of it.
  if (p.person !== null && p.person === q.person) plus(WORTH.person, `both name ${p.person}`);
  if (a.version.voice.name === b.version.voice.name && a.version.voice.name !== '')
    plus(WORTH.voice, `${a.version.voice.name} says both`);

  // What it protects.
  const wide = (n: VersionNode) =>
    n.version.pledge.act === 'all-hostilities' && n.version.pledge.targets.length === 0;
  if (p.act === q.act) plus(WORTH.act, 'the same act');
  if (sameTargets(p.targets, q.targets)) plus(WORTH.targets, `both are for ${p.targets.join(', ')}`);
  else if (p.targets.length > 0 && q.targets.length > 0)
    minus(COST.targets, `one is for ${p.targets.join(', ')}, the other for ${q.targets.join(', ')}`);
  else if ((wide(a) && q.targets.length > 0) || (wide(b) && p.targets.length > 0))
    minus(COST.breadth, 'one is for certain targets, the other ends all hostilities');
  else if (wide(a) !== wide(b) && p.act !== q.act) minus(COST.act, 'one is wider than the other');
  const where = relatePlaces(a, b, places);
  if (where === 'same') plus(WORTH.places, 'the same places');
  else if (where === 'apart') {
    const words = `one is for ${p.places.join(', ')}, the other for ${q.places.join(', ')}`;
    if (p.places_open || q.places_open) minus(COST.places, words);
    else never(words);
  }

  // When it runs.
  const time = compareTimes(a, b);
  for (const words of time.same) plus(WORTH.edge, words);
  if (time.overlap && time.same.length === 0) plus(WORTH.overlap, 'their windows overlap');
  if (p.duration !== null && q.duration !== null) {
    if (lengthOf(p.duration) === lengthOf(q.duration)) plus(WORTH.length, 'the same length');
    else if (time.same.length === 0) minus(COST.length, `one lasts ${p.duration}, the other ${q.duration}`);
  }
  if (time.other !== null) against.push(time.other);

  const [first, later] = a.said <= b.said ? [a, b] : [b, a];
  if (days >= 1 && extendsIt(first, later)) plus(WORTH.runsOn, 'the later one lets the first run on');
  if (goesOn(later)) {
    if (days >= 1) plus(WORTH.goesOn, 'the later one speaks of an extension');
  } else if (days >= 2 && isAnother(later) && time.same.length === 0)
    never(`the later one is told as another than what was told ${Math.round(days)} days before`);
  return { score, parts, against, excluded, otherTime: time.other !== null && !extendsIt(first, later) };
}

/** How long lies between what two versions speak of: when they were said, or when they run. */
function gap(a: VersionNode, b: VersionNode): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to) + REACH * DAY;
}

/** When a version would be over: as it says, or its length after it was said. */
export function endOf({ window, said, version }: VersionNode): number | null {
  const { duration } = version.pledge;
  return window.end ?? (duration === null ? null : said + lengthOf(duration));
}

/** Whether the later one is said while the first runs, or as it ends, and would let it run on. */
export function extendsIt(
  first: { readonly window: VersionNode['window']; readonly said: number },
  later: VersionNode,
): boolean {
  const end = 'id' in first ? endOf(first as VersionNode) : first.window.end;
  if (end === null || later.said < first.said || later.said > end + SAME_EDGE) return false;
  const start = later.window.start ?? later.said;
  return start <= end + SAME_EDGE && (later.window.end === null ? goesOn(later) : later.window.end > end);
}

function compareTimes(a: VersionNode, b: VersionNode) {
  const same: string[] = [];
  const [w, v] = [a.window, b.window];
  const near = (x: number | null, y: number | null) =>
    x !== null && y !== null && Math.abs(x - y) <= SAME_EDGE;
  if (near(w.start, v.start)) same.push('the same start');
  if (near(w.end, v.end)) same.push('the same end');
  const overlap =
    w.start !== null &&
    w.end !== null &&
    v.start !== null &&
    v.end !== null &&
    w.start < v.end &&
    v.start < w.end;
  let other: string | null = null;
  if (before(a, b) || before(b, a)) other = 'one is over before the other begins';
  else if (
    same.length === 0 &&
    !overlap &&
    w.start !== null &&
    v.start !== null &&
    Math.abs(w.start - v.start) > OTHER_START
  )
    other = `they begin ${Math.round(Math.abs(w.start - v.start) / DAY)} days apart`;
  return { same, overlap, other };
}

/** Whether `a` is over by its own terms before `b` begins, or before anything of `b` is said that looks ahead. */
function before(a: VersionNode, b: VersionNode): boolean {
  if (a.window.end === null) return false;
  if (b.window.start !== null) return a.window.end + DAY / 2 < b.window.start;
  // Without a start, a new word with an end or a length of its own begins no sooner than it is said.
  return b.window.end !== null
    ? a.window.end + SAME_EDGE < b.said && a.window.end + SAME_EDGE < b.window.end
    : b.version.pledge.duration !== null && a.window.end + SAME_EDGE < b.said && !sameLength(a, b);
}

/** The same length said again after the end is a retelling ("he had agreed to a week"). */
function sameLength(a: VersionNode, b: VersionNode): boolean {
  const [x, y] = [a, b].map(({ window: { start, end }, version: { pledge } }) =>
    pledge.duration !== null
      ? lengthOf(pledge.duration)
      : start !== null && end !== null
        ? end - start
        : null,
  );
  return x != null && y != null && Math.abs(x - y) <= SAME_EDGE;
}

const quoteOf = (n: VersionNode) => n.version.sources.map((s) => s.quote).join(' ');
const wordsOf = (n: VersionNode) =>
  quoteOf(n)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);

/** "The pause was extended until Friday". */
export function goesOn(n: VersionNode): boolean {
  return wordsOf(n).some((w) => GOES_ON.has(w));
}

/** "A second truce", "a new three-day ceasefire". */
function isAnother(n: VersionNode): boolean {
  const words = wordsOf(n);
  return words.some((w, i) => ANOTHER.has(w) && words.slice(i + 1, i + 5).some((x) => PLEDGE_WORDS.has(x)));
}

const CLASS_WORDS = TARGET_CLASSES.map((row) => ({
  name: row.class,
  words: [row.class, ...cellList(row.member)].map((w) => w.toLowerCase()),
}));

/** Words shared, or a class of objects ("energy facilities", "power plants"). */
function sameTargets(a: readonly string[], b: readonly string[]): boolean {
  return (
    meet(a.flatMap(contentWords).filter(carries), b.flatMap(contentWords).filter(carries)) ||
    meet(a.flatMap(classes), b.flatMap(classes))
  );
}

/** "Infrastructure" alone tells no targets apart. */
const carries = (word: string) => word !== 'infrastructure' && word !== 'facilities' && word !== 'and';

function classes(target: string): string[] {
  const phrase = ` ${target.toLowerCase()} `;
  return CLASS_WORDS.filter((c) => c.words.some((w) => phrase.includes(` ${w} `))).map((c) => c.name);
}

function relatePlaces(a: VersionNode, b: VersionNode, places: Places): 'same' | 'apart' | 'unknown' {
  const of = (n: VersionNode) => n.version.pledge.places.map((name) => places.resolveIn(name, n.of));
  const [x, y] = [of(a), of(b)];
  if (x.length === 0 || y.length === 0) return 'unknown';
  const pairs = x.flatMap((p) => y.map((q) => [p, q] as const));
  if (pairs.some(([p, q]) => p.name === q.name || (p.node !== null && p.node === q.node))) return 'same';
  const apart = pairs.every(([p, q]) => places.contains(p, q) === 'no' && places.contains(q, p) === 'no');
  return apart ? 'apart' : 'unknown';
}
