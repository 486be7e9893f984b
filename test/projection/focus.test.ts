import { expect, it } from 'vitest';
import { memoryLedger } from '../../src/ledger/index.js';
import { openProjection } from '../../src/projection/index.js';
import { focusOn, judgePledge, openWorkspaces } from '../../src/server/index.js';
import { seeded } from '../support/random.js';
import { shippedGazetteer } from '../support/world.js';
import { actsOn, day } from './worlds.js';

it('a pledge judged from what bears on it is judged as from everything', async () => {
  const ledger = memoryLedger(() => new Date('2026-04-01T00:00:00Z'));
  const act = actsOn(ledger, seeded(3));
  for (let n = 0; n < 60; n++) await act();
  const projection = await openProjection(':memory:', ledger, shippedGazetteer);
  await projection.follow();
  const at = await openWorkspaces(ledger, shippedGazetteer());
  for (const asOf of [day(15), day(50)]) {
    const view = await projection.at({ asOf });
    const whole = at(asOf);
    expect(whole.dossiers.length).toBeGreaterThanOrEqual(3);
    for (const { id } of whole.dossiers) {
      const request = { asOf, standard: 'claimed' as const };
      const focus = await focusOn(view, shippedGazetteer(), id);
      // One name in two countries is meant as the pledge's own reports mean it; everything else is the same.
      const page = judgePledge({ ...focus, places: whole.places }, request);
      expect(page).toEqual(judgePledge(whole, { ...request, pledge: id }));
    }
  }
  await projection.close();
});
