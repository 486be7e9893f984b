import { afterAll, beforeAll, describe } from 'vitest';
import { openToAll } from './access.js';
import { openPages, type Pages, UNABLE } from './browser.js';
import { manyIncidents } from './many.js';
import { theOthers } from './pages.js';
import { thePledge } from './pledge.js';

// One browser and one server for all of them, one page after the other: a machine with few cores has no more to give.
describe.skipIf(UNABLE !== null)(
  `the pages in a browser${UNABLE ? ` (${UNABLE})` : ''}`,
  { timeout: 180_000 },
  () => {
    let pages: Pages;
    beforeAll(async () => {
      pages = await openPages();
    }, 120_000);
    afterAll(async () => pages?.close());
    const open = () => pages;

    thePledge(open);
    openToAll(open);
    manyIncidents(open);
    // Last, since reviews and a hostile report change the ledger.
    theOthers(open);
  },
);
