import { createPrivateKey } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { exampleFolder, shippedKnowledge } from '../../src/cli/knowledge.js';
import { readFolder } from '../../src/intake/index.js';
import { type Ledger, memoryLedger, newKey, signingKey } from '../../src/ledger/index.js';
import { localDoors, makeApp } from '../../src/server/http/index.js';
import { type Desk, keepReadings, openDesk, readReport } from '../../src/server/index.js';

export const TOKEN = 'a-token-for-tests';

const knowledge = shippedKnowledge();
let read: ReturnType<typeof readAll> | null = null;

/** The example's reports, read once. */
function readings() {
  read ??= readAll();
  return read;
}

async function readAll() {
  const reports = await readFolder(exampleFolder('january-2026-pause'));
  return reports.map((report) => ({ report, ...readReport(report, knowledge) }));
}

/** The January 2026 example on a desk, its clock standing on 5 February 2026. */
export async function exampleDesk(
  now = () => new Date('2026-02-05T12:00:00Z'),
): Promise<Desk & { ledger: Ledger }> {
  const ledger = memoryLedger(now);
  await keepReadings(ledger, await readings());
  const key = signingKey('test', createPrivateKey(newKey()));
  return openDesk({ ledger, knowledge, where: 'the example', key: () => key, now });
}

/** A server over a desk; requests are injected, nothing listens. */
export function served(
  desk: Desk,
  parts: Partial<Parameters<typeof makeApp>[0]> = {},
): Promise<FastifyInstance> {
  return makeApp({
    desk,
    doors: localDoors({ user: 'Tester', token: TOKEN, isLocal: true }),
    isLocal: true,
    pages: '/nowhere',
    ...parts,
  });
}

export const WRITES = { authorization: `Bearer ${TOKEN}` };
