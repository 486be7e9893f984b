// One pledge of which more and more terms are open, judged against the same incidents: the readings are the product of the
// choices, and share what they ask alike.
import { ASKED, exactColumns } from './engine.mjs';
import { cityNode, EPOCH, exactIncidents, places, pledges, refOf, timed } from './work.mjs';

const { Incidents } = await import(new URL('../../dist/judge/engine/index.js', import.meta.url).href);
const DAY = 864e5;

export async function openTerms(count, most) {
  const incidents = new Incidents(places);
  incidents.addRows(exactColumns(incidents, exactIncidents(count)));
  incidents.settle();
  const [{ reading }] = pledges(1);
  const rows = [];
  for (let open = 0; 4 ** open <= most; open++) {
    const choices = 4 ** open;
    const readings = Array.from({ length: choices }, (_, n) => {
      const at = (k) => Math.floor(n / 4 ** k) % 4;
      const begins = EPOCH * 1000 + (300 + at(0)) * DAY;
      const ends = begins + (4 + at(1)) * DAY;
      return {
        ...reading,
        window: { startMin: begins, startMax: begins, endMin: ends, endMax: ends },
        scope: { ...reading.scope, areas: [at(2), 4 + at(3)].map((c) => refOf(cityNode(c * 50) - 1)) },
      };
    });
    const { ms } = await timed(
      () => readings.map((r) => incidents.find(incidents.terms(r, ASKED)).certain.length),
      5,
      1,
    );
    rows.push({ open, choices, ms });
  }
  return rows;
}
