/**
 * No text makes a rule run away: lines made to hurt are read in time that grows with their length alone. The bound is the
 * process's own time, so that other work on the machine does not break it: 40 s a megabyte, about four times what the worst of
 * them takes on one slow core (11 s); a rule that looks back over the whole report takes hundreds. HOLDFIRE_HOSTILE=1000000 reads
 * megabytes. Rules look no farther than a sentence, and a sentence is cut at MAX_SENTENCE tokens, so that nothing is left unread.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { loadLanguageModel } from '../../src/language/index.js';
import { loadGazetteer } from '../../src/place/index.js';

const data = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../data', name));
const knowledge = {
  language: loadLanguageModel(data('language/english.bin')),
  gazetteer: loadGazetteer(data('place/gazetteer.bin')),
};
const LENGTH = Number(process.env.HOLDFIRE_HOSTILE ?? 50_000);
const SECONDS_A_MEGABYTE = 40;
/** The first lines find the code not yet compiled. */
const WARM_UP = 5;

const LINES: readonly [name: string, unit: string][] = [
  ['quotation marks', '"'],
  ['reportings', 'he said '],
  ['truces', 'ceasefire '],
  ['dates', 'Jan. 5 '],
  ['nested brackets', '([{"'],
  ['places', 'Kyiv, '],
  ['commas', 'a, '],
  ['digits', '1234567890'],
  ['numbers', '12 '],
  ['capitals', 'ABCDEF '],
  ['unbroken letters', 'a'],
  ['line breaks', '\r\n'],
  ['NULs', '\0'],
  ['surrogate halves', '\ud800'],
  ['bidirectional marks', '\u202e\u202d'],
  ['persons', 'Vladimir Putin, '],
  ['accusations', 'Kyiv accused Moscow of breaking the ceasefire. '],
  ['attacks', 'Russian drones struck Kyiv on Monday, killing three people. '],
  ['agreements', 'Russia agreed to a ceasefire with Ukraine until Friday. '],
  ['talks', 'Talks were held in Geneva on Monday. '],
  ['quoted reportings', '"No," he said. '],
  ['nights', 'the night to January 30, 85 for January 31, '],
  ['datelines and labels', 'KYIV: Moscow: Peskov: '],
];

/** The five that take longest, each by another room of rules. */
const WORST = ['truces', 'places', 'attacks', 'agreements', 'quoted reportings'];
const SHORT = 20_000;

test.each(LINES)(
  'a long line of %s is read in bounded time',
  (_, unit) => {
    const { text, records, seconds } = read(unit, LENGTH);
    expect(seconds).toBeLessThan(WARM_UP + (SECONDS_A_MEGABYTE * LENGTH) / 1e6);
    for (const r of [...records.stances, ...records.incidents, ...records.pledges, ...records.talks])
      expect(r.spans!.every((s) => s.start >= 0 && s.end <= text.length)).toBe(true);
  },
  600_000,
);

test.each(LINES.filter(([name]) => WORST.includes(name)))(
  'a line of %s four times as long takes about four times as long, not sixteen',
  (_, unit) => {
    read(unit, SHORT);
    const short = read(unit, SHORT).seconds;
    expect(read(unit, 4 * SHORT).seconds).toBeLessThan(9 * Math.max(short, 0.1));
  },
  600_000,
);

/** Reads a line of `length` units of text made of `unit`, and tells the process's own time for it. */
function read(unit: string, length: number) {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const before = process.cpuUsage().user;
  const { records } = extract(text, { published: '2026-01-29', outlet: null, timezone: 'UTC' }, knowledge);
  return { text, records, seconds: (process.cpuUsage().user - before) / 1e6 };
}
