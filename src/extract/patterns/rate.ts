import type { Sentence } from '../../language/index.js';
import type { Count, Pattern } from '../../model/index.js';
import { Phrases } from '../incidents/phrases.js';
import type { Scene } from '../incidents/scene.js';
import { AVERAGES, PER, RATES } from '../words/pattern.js';

/** How often, by the words of a clause. */
export interface Rate {
  readonly per: Pattern['per'];
  readonly rate: Count;
  /** Tokens of the words that say it, numbers included. */
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly words: readonly string[];
}

const NAMED = new Phrases(RATES.map((r) => [r.words, r] as const));
const UNITS = new Phrases(PER.map((p) => [p.words, p.per as Pattern['per']] as const));

/**
 * The rate that stands between two tokens: a number "a day" counts the things; "every night" counts the acts; "twice a week"
 * counts the times; an average or median of a night is a rate per day.
 */
export function rateIn(scene: Scene, s: Sentence, first: number, last: number): Rate | null {
  return (
    average(scene, s, first, last) ??
    counted(scene, s, first, last) ??
    recurring(scene, first, last) ??
    named(scene, s, first, last)
  );
}

/** "80–120 Shaheds a night", "at a rate of about 40 a day", "dozens of sorties a day". */
function counted(scene: Scene, s: Sentence, first: number, last: number): Rate | null {
  const { doc } = scene;
  for (let k = first; k <= last; k++) {
    const unit = UNITS.at(doc, k, last);
    if (unit === null) continue;
    const q = scene
      .quantities(s)
      .filter((x) => x.last < k && k - x.last <= 6 && x.first >= first)
      .at(-1);
    if (q === undefined || /^(?:once|twice|times|time)$/.test(doc.lower(k - 1))) continue;
    let blocked = false;
    for (let j = q.last + 1; j < k; j++)
      if (/^[,;:.]$/.test(doc.word(j)) || /^(?:in|on|at|to)$/.test(doc.lower(j))) blocked = true;
    if (blocked) continue;
    return {
      per: unit.value,
      rate: q.count,
      first: q.first,
      last: unit.last,
      rule: 'number-per',
      words: [`pattern:${unit.entry}`, ...(q.hedge === '' ? [] : [q.hedge])],
    };
  }
  return null;
}

/** "a daily average of about 120", "the median night brought 115 drones and missiles and the mean night 160". */
function average(scene: Scene, s: Sentence, first: number, last: number): Rate | null {
  const { doc } = scene;
  const at = [...range(first, last)].find(
    (k) =>
      AVERAGES.has(doc.lower(k)) &&
      /^(?:average|averages|averaged|averaging|mean|median)$/.test(doc.lower(k)),
  );
  if (at === undefined) return null;
  let per: Pattern['per'] | null = null;
  for (let k = Math.max(first, at - 3); k <= Math.min(last, at + 14) && per === null; k++) {
    const w = doc.lower(k);
    per = /^(?:daily|day|nightly|night|days|nights)$/.test(w)
      ? 'day'
      : /^(?:weekly|week)$/.test(w)
        ? 'week'
        : /^(?:monthly)$/.test(w)
          ? 'month'
          : null;
  }
  if (per === null) return null;
  const numbers = scene.quantities(s).filter((q) => q.first > at && q.last <= last);
  const one = numbers[0];
  if (one === undefined) return null;
  const twice = [...range(at + 1, last)].some((k) => /^(?:mean|median|average)$/.test(doc.lower(k)));
  const two = twice ? numbers[1] : undefined;
  const low = Math.min(one.count.min ?? 0, two?.count.min ?? one.count.min ?? 0);
  const high = one.count.max === null ? null : Math.max(one.count.max, two?.count.max ?? one.count.max);
  return {
    per,
    rate: { min: low, max: high },
    first: at,
    last: (two ?? one).last,
    rule: 'average',
    words: [`pattern:${doc.lower(at)}`],
  };
}

/** "once or twice a week", "two or three times a week", "on a daily basis": times as the time rules read them. */
function recurring(scene: Scene, first: number, last: number): Rate | null {
  const { doc } = scene;
  for (const t of scene.timesIn(first, last)) {
    if (t.kind !== 'recurrence' || t.recurrence === null) continue;
    const a = doc.tokenAt(t.start);
    const b = doc.tokenAt(t.end - 1);
    const rate = fuller(scene, a, b, t.recurrence.rate);
    return { per: t.recurrence.per, rate, first: a, last: b, rule: 'recurrence', words: [`time:${t.rule}`] };
  }
  return null;
}

/** "almost daily" is at most one a day; "every day we count three" counts three. */
function fuller(_scene: Scene, _a: number, _b: number, rate: Count): Count {
  return rate;
}

/** "almost daily", "nearly every night", "every fortnight". */
function named(scene: Scene, s: Sentence, first: number, last: number): Rate | null {
  const { doc } = scene;
  for (let k = first; k <= last; k++) {
    const hit = NAMED.at(doc, k, last);
    if (hit === null) continue;
    const v = hit.value;
    const number = scene
      .quantities(s)
      .find((q) => q.first > hit.last && q.first - hit.last <= 6 && q.last <= last);
    const rate =
      number !== undefined && v.per === 'day' && v.max === ''
        ? number.count
        : { min: Number(v.min), max: v.max === '' ? null : Number(v.max) };
    return {
      per: v.per as Pattern['per'],
      rate,
      first: hit.first,
      last: Math.max(hit.last, number?.last ?? hit.last),
      rule: 'habit',
      words: [`pattern:${hit.entry}`],
    };
  }
  return null;
}

function* range(first: number, last: number): Generator<number> {
  for (let k = first; k <= last; k++) yield k;
}
