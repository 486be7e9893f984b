// The live monitor: incidents one by one, against pledges under watch; and as many verdicts as the batch gives.
import { exactOccurrences } from './engine.mjs';
import { ASKED, fuzzyOccurrences } from './fuzzy.mjs';
import { places, pledges } from './work.mjs';

const { Monitor } = await import(new URL('../../dist/judge/monitor/index.js', import.meta.url).href);
const { Incidents } = await import(new URL('../../dist/judge/engine/index.js', import.meta.url).href);

/** @param kind `exact` or `fuzzy` incidents and pledges */
export async function live(kind, count, pledgeCount = 1000) {
  const incidents = [...(kind === 'fuzzy' ? fuzzyOccurrences(count) : exactOccurrences(count))];
  const readings = pledges(pledgeCount, { fuzzy: kind === 'fuzzy' }).map((p) => p.reading);
  const monitor = new Monitor(places, ASKED.standard, ASKED.now);
  for (const r of readings) monitor.watch(r);
  const start = performance.now();
  const cpu = process.cpuUsage();
  let changes = 0;
  for (const o of incidents) changes += monitor.add(o).length;
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const batch = Incidents.of(incidents, places);
  const wrong = readings.filter((r) => {
    const { first, possible } = batch.find(batch.terms(r, ASKED));
    return (
      monitor.standing(r.id).kind !==
      (first >= 0 ? 'broken' : possible.length > 0 ? 'possibly-broken' : 'unknown')
    );
  }).length;
  return { rate: count / seconds, cpuRate: count / ((user + system) / 1e6), changes, wrong };
}
