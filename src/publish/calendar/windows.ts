import ical, { ICalEventTransparency } from 'ical-generator';
import { VERDICT_WORDS } from '../../judge/index.js';
import type { FuzzyInterval, Reading, Verdict } from '../../model/index.js';
import { localDateTime, parseIso } from '../../time/index.js';
import type { Holdings, JudgedPledge } from '../holdings.js';
import { harmless } from '../text/plain.js';

/**
 * The windows of readings as a calendar (RFC 5545): one event for each window that a voice's words can have, with the readings that
 * have it and their verdicts. An event reaches from the first instant that may be inside to the last; its description says where
 * the edges are soft. Instants are in UTC: whose clock a day is meant by is a term of the reading.
 */
export function windowsCalendar(holdings: Holdings): string {
  const now = lastInstant(holdings.asOf);
  const calendar = ical({
    name: 'Holdfire: windows of pledges',
    prodId: { company: 'Holdfire', product: 'Holdfire', language: 'EN' },
  });
  for (const pledge of holdings.judged)
    for (const same of byWindow(pledge.judgement.verdicts)) {
      const [{ reading }] = same as [Verdict, ...Verdict[]];
      const { start, end } = shown(reading.window, reading, now);
      calendar.createEvent({
        id: `${encodeURIComponent(reading.version)}.${start.getTime()}-${reading.window.endMax ?? 'open'}.${reading.window.startMax ?? ''}-${reading.window.endMin ?? ''}@holdfire`,
        start,
        end,
        stamp: new Date(now),
        summary: harmless(`${reading.bound.join(', ')}: ${verdictWords(same)} (as ${reading.voice} had it)`),
        description: harmless(description(same, pledge)),
        // A window keeps nobody busy.
        transparency: ICalEventTransparency.TRANSPARENT,
        categories: [...new Set(same.map((v) => v.kind))].map((name) => ({ name })),
      });
    }
  return calendar.toString();
}

/** Readings of one version that have one window. */
function byWindow(verdicts: readonly Verdict[]): Verdict[][] {
  const groups = new Map<string, Verdict[]>();
  for (const v of verdicts) {
    const { startMin, startMax, endMin, endMax } = v.reading.window;
    const key = [v.reading.version, startMin, startMax, endMin, endMax].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), v]);
  }
  return [...groups.values()];
}

/** An event needs two ends: an open one is drawn to the day asked about, or from the day it was said. */
function shown(window: FuzzyInterval, { said_on }: Reading, now: number): { start: Date; end: Date } {
  const start = window.startMin ?? window.startMax ?? parseIso(said_on, 'UTC').startMin!;
  const end = window.endMax ?? Math.max(now, start + 1000);
  return { start: new Date(start), end: new Date(Math.max(end, start + 1000)) };
}

function description(same: readonly Verdict[], { dossier, judgement }: JudgedPledge): string {
  const [{ reading }] = same as [Verdict, ...Verdict[]];
  const zone = dossier.timezone;
  const scopes = [...new Set(same.map((v) => `${v.reading.choices.scope.label}: ${VERDICT_WORDS[v.kind]}`))];
  return [
    `${dossier.title}.`,
    `Begins ${edge(reading.window.startMin, reading.window.startMax, zone, 'at a time that was not said')}; ends ${edge(reading.window.endMin, reading.window.endMax, zone, 'at no time that was said: drawn to the day of this calendar')} (clock of ${zone}).`,
    `Start: ${labels(same, 'start')}. End: ${labels(same, 'end')}.`,
    `Verdicts by scope: ${scopes.join('; ')}.`,
    `Judged as of ${judgement.as_of} at the standard of proof "${judgement.standard}".`,
  ].join('\n');
}

/** "at 2026-02-01T00:00+02:00", or "somewhere between … and …" where the edge is soft. */
function edge(min: number | null, max: number | null, zone: string, open: string): string {
  if (min === null && max === null) return open;
  if (min === null) return `at the latest at ${localDateTime(max!, zone)}`;
  if (max === null) return `at ${localDateTime(min, zone)} or later`;
  return min === max
    ? `at ${localDateTime(min, zone)}`
    : `somewhere between ${localDateTime(min, zone)} and ${localDateTime(max, zone)}`;
}

const labels = (same: readonly Verdict[], term: 'start' | 'end') =>
  [...new Set(same.map((v) => v.reading.choices[term].label))].join(' or ');

const verdictWords = (same: readonly Verdict[]) =>
  [...new Set(same.map((v) => VERDICT_WORDS[v.kind]))].join(' or ');

/** A day stands for its last second. */
function lastInstant(asOf: string): number {
  const { startMin, endMax } = parseIso(asOf, 'UTC');
  return asOf.includes('T') ? startMin! : endMax! - 1000;
}
