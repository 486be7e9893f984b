import type { SpeechAct } from './act.js';

/** For acts in text order, the furthest end among each and those before it: where a backward search may stop. */
const FURTHEST = new WeakMap<readonly SpeechAct[], Int32Array>();

function furthest(speech: readonly SpeechAct[]): Int32Array {
  let out = FURTHEST.get(speech);
  if (out === undefined || out.length !== speech.length) {
    out = new Int32Array(speech.length);
    let max = 0;
    speech.forEach((a, n) => {
      max = Math.max(max, a.content.at(-1)!.end);
      out![n] = max;
    });
    FURTHEST.set(speech, out);
  }
  return out;
}

/** How many acts begin at or before the offset. */
export function countUpTo(speech: readonly SpeechAct[], offset: number): number {
  let lo = 0;
  let hi = speech.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (speech[mid]!.content[0]!.start <= offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** The acts whose words hold the offset, those that begin last first; what was left unsaid among them. */
export function covering(speech: readonly SpeechAct[], offset: number): SpeechAct[] {
  const out: SpeechAct[] = [];
  const ends = furthest(speech);
  for (let n = countUpTo(speech, offset) - 1; n >= 0 && ends[n]! > offset; n--)
    if (speech[n]!.content.some((c) => c.start <= offset && offset < c.end)) out.push(speech[n]!);
  return out;
}

/** The innermost act whose words hold `offset`; `null` where the outlet itself speaks. Acts stand in text order. */
export function speechAt(speech: readonly SpeechAct[], offset: number): SpeechAct | null {
  let best: SpeechAct | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const act of covering(speech, offset)) {
    if (act.force === 'not-said') continue;
    const c = act.content.find((x) => x.start <= offset && offset < x.end)!;
    if (c.end - c.start < size) {
      best = act;
      size = c.end - c.start;
    }
  }
  return best;
}
