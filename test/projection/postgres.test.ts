import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/index.js';
import { openProjection, rebuild } from '../../src/projection/index.js';
import { openWorkspaces } from '../../src/server/index.js';
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.js';
import { seeded } from '../support/random.js';
import { shippedGazetteer } from '../support/world.js';
import { actsOn, day } from './worlds.js';

const given = process.env.DATABASE_URL;
describe.skipIf(!given && postgresPrograms() === null)('tables that follow a ledger in PostgreSQL', () => {
  let server: PostgresServer | null = null;
  let ledger: Ledger;
  let address = '';
  let now = 0;
  beforeAll(async () => {
    if (!given) server = await startPostgres();
    const url = new URL(given ?? server!.url);
    url.searchParams.set('schema', `v${process.pid}`);
    address = url.toString();
    ledger = await openLedger(address, 'create', () => new Date(`${day(now)}T12:00:00Z`));
  }, 120_000);
  afterAll(async () => {
    await ledger?.close();
    await server?.stop();
  });

  it('hold what everything joined in memory gives, now and as of past days; two that follow at once do it once', async () => {
    const act = actsOn(ledger, seeded(5));
    const [one, two] = [
      await openProjection(address, ledger, shippedGazetteer),
      await openProjection(address, ledger, shippedGazetteer),
    ];
    for (now = 0; now < 30; now++) {
      await act();
      if (now % 3 === 0) await Promise.all([one.follow(), two.follow()]);
    }
    const taken = await Promise.all([one.follow(), two.follow()]);
    expect(Math.min(...taken)).toBe(0);
    const same = async (asOf: string, knownBy: string | undefined) => {
      const view = await one.at({ asOf, knownBy });
      const whole = (await openWorkspaces(ledger, shippedGazetteer(), { knownBy }))(asOf);
      expect(await view.dossiers()).toEqual(JSON.parse(JSON.stringify(whole.dossiers)));
      expect(await view.occurrences()).toEqual(JSON.parse(JSON.stringify(whole.occurrences)));
      expect(await view.reports()).toBe(whole.reports.length);
    };
    await same('2100-01-01', undefined);
    await same(day(20), undefined);
    await same(day(25), day(15));
    const view = await one.at({});
    const found = await view.search({ words: '"hold fire" struck', actor: 'Russia' });
    expect(found.length).toBeGreaterThan(0);
    expect((await view.search({ words: 'str*' })).length).toBeGreaterThanOrEqual(found.length);
    for (const words of ['" OR 1=1', "'a':* & |", '\u0000 \ud800 x', 'fire & !hold'])
      await view.search({ words, outlet: 'The Example' });
    await rebuild(one.store, { ledger, gazetteer: shippedGazetteer });
    await same('2100-01-01', undefined);
    await Promise.all([one.close(), two.close()]);
  }, 240_000);
});
