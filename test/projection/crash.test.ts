import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.js';
import { openProjection } from '../../src/projection/index.js';
import { keepReadings } from '../../src/server/index.js';
import { pledge, report, shippedGazetteer } from '../support/world.js';

const folder = mkdtempSync(join(tmpdir(), 'holdfire-view-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (published: string) => report(published, { pledges: [pledge({ voiced_by: ['Olaf'] })] });

it('a portion that fails leaves the tables where they were, and the next one goes on from there', async () => {
  const path = join(folder, 'a.sqlite');
  const ledger = await openLedger(path, 'create');
  await keepReadings(ledger, [told('2026-01-29')]);
  const projection = await openProjection(path, ledger, shippedGazetteer);
  await projection.follow();
  const before = await (await projection.at({})).lines();
  await keepReadings(ledger, [told('2026-05-29')]);
  const { insert } = projection.store;
  Object.assign(projection.store, {
    insert: (...args: Parameters<typeof insert>) =>
      args[1] === 'view_dossiers' ? Promise.reject(new Error('killed')) : insert(...args),
  });
  await expect(projection.follow()).rejects.toThrow('killed');
  expect(await (await projection.at({})).lines()).toEqual(before);
  Object.assign(projection.store, { insert });
  expect(await projection.follow()).toBe(2);
  expect(await (await projection.at({})).lines()).toHaveLength(2);
  await projection.close();
  await ledger.close();
});

it('tables that are damaged, deleted, or of another ledger are made anew', async () => {
  const path = join(folder, 'b.sqlite');
  const ledger = await openLedger(path, 'create');
  await keepReadings(ledger, [told('2026-01-29')]);
  const lines = async () => {
    const projection = await openProjection(path, ledger, shippedGazetteer);
    await projection.follow();
    const found = await (await projection.at({})).lines();
    await projection.close();
    return found;
  };
  const sound = await lines();
  expect(sound).toHaveLength(1);
  writeFileSync(`${path}.view`, 'no database');
  expect(await lines()).toEqual(sound);
  rmSync(`${path}.view`);
  expect(await lines()).toEqual(sound);
  writeFileSync(`${path}.view`, readFileSync(join(folder, 'a.sqlite.view')));
  expect(await lines()).toEqual(sound);
  await ledger.close();
});
