import { describe, expect, it } from 'vitest';
import { type Ledger, memoryLedger } from '../../src/ledger/index.js';
import { type Clocks, openProjection, type Projection, rebuild } from '../../src/projection/index.js';
import { openWorkspaces } from '../../src/server/index.js';
import { seeded } from '../support/random.js';
import { shippedGazetteer } from '../support/world.js';
import { actsOn, day } from './worlds.js';

const WORLDS = 8;
const ACTS = 60;

const open = (ledger: Ledger) => openProjection(':memory:', ledger, shippedGazetteer);

async function answer(projection: Projection, clocks: Clocks) {
  const view = await projection.at(clocks);
  return {
    dossiers: await view.dossiers(),
    lines: (await view.lines()).map((l) => l.id),
    occurrences: await view.occurrences(),
    reports: await view.reports(),
  };
}

async function fromMemory(ledger: Ledger, { asOf = '2100-01-01', knownBy }: Clocks) {
  const at = await openWorkspaces(ledger, shippedGazetteer(), { knownBy });
  const { dossiers, occurrences, reports } = at(asOf);
  return JSON.parse(
    JSON.stringify({ dossiers, lines: dossiers.map((d) => d.id), occurrences, reports: reports.length }),
  );
}

describe('tables that follow a ledger', () => {
  it.each(Array.from({ length: WORLDS }, (_, i) => i))(
    'hold what everything joined in memory gives, entry by entry, and as of any day by both clocks (world %i)',
    async (seed) => {
      const random = seeded(seed + 100);
      let now = 0;
      const ledger = memoryLedger(() => new Date(`${day(now)}T12:00:00Z`));
      const act = actsOn(ledger, random);
      const projection = await open(ledger);
      const asked: { clocks: Clocks; before: unknown }[] = [];
      for (let n = 0; n < ACTS; n++) {
        now = Math.floor((n * 40) / ACTS);
        await act();
        await projection.follow();
        if (n % 6 === 0) {
          expect(await answer(projection, {})).toEqual(await fromMemory(ledger, {}));
          const clocks = { asOf: day(Math.floor(random() * 40)), knownBy: day(now - 1) };
          asked.push({ clocks, before: await answer(projection, clocks) });
          expect(asked.at(-1)!.before).toEqual(await fromMemory(ledger, clocks));
        }
      }
      expect(await answer(projection, {})).toEqual(await fromMemory(ledger, {}));
      for (const { clocks, before } of asked) expect(await answer(projection, clocks)).toEqual(before);
      for (let n = 0; n < 12; n++) {
        const clocks = {
          asOf: n % 3 === 0 ? undefined : day(Math.floor(random() * 40)),
          knownBy: n % 3 === 1 ? undefined : day(Math.floor(random() * 40)),
        };
        expect(await answer(projection, clocks)).toEqual(await fromMemory(ledger, clocks));
      }
      const stepwise = await answer(projection, {});
      await rebuild(projection.store, { ledger, gazetteer: shippedGazetteer });
      expect(await answer(projection, {})).toEqual(stepwise);
      await projection.close();
    },
    60_000,
  );
});
