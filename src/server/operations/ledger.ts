import { z } from 'zod';
import { verify, writeCheckpoint } from '../../ledger/index.js';
import { Entry, EntryKind } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { Cursor, limitOf } from './inputs.js';
import { operation } from './operation.js';
import { pageOf } from './page.js';

const LedgerHead = z
  .object({ entries: z.number().int(), hash: z.string(), recorded_at: z.string().nullable() })
  .meta({ id: 'LedgerHead' });

export const ledgerEntries = operation({
  name: 'ledger_entries',
  title: 'Entries of the ledger',
  description:
    'Entries with their hashes, the latest first unless `from` says where to begin. Long payloads are told by their length alone unless `full`.',
  method: 'GET',
  path: '/ledger/entries',
  input: z.object({
    from: z.coerce
      .number()
      .int()
      .min(0)
      .optional()
      .describe('In order from this entry on, instead of the latest first.'),
    kind: z
      .union([EntryKind, z.array(EntryKind).max(8)])
      .transform((v) => [v].flat())
      .optional(),
    about: z.coerce.number().int().min(0).optional().describe('Only what is about this entry.'),
    full: z.stringbool().or(z.boolean()).default(false),
    cursor: Cursor.optional(),
    limit: limitOf(500, 50),
  }),
  output: z.object({
    items: z.array(Entry.extend({ payload: z.json().optional(), payload_length: z.number().int() })),
    total: z.number().int(),
    next: z.string().nullable(),
    head: LedgerHead,
  }),
  async run(desk, { cursor, limit, full, ...question }) {
    const head = await desk.ledger.head();
    const walk = { from: question.from ?? 0, ...(question.kind ? { kinds: question.kind } : {}) };
    const found: Entry[] = [];
    const isPlain = !question.kind && question.about === undefined;
    // Without a filter the latest lie at the end of the chain: nothing else need be read.
    if (isPlain && question.from === undefined && cursor === undefined)
      walk.from = Math.max(0, head.seq + 1 - limit);
    for await (const entry of desk.ledger.entries(walk))
      if (question.about === undefined || entry.about === question.about) found.push(entry);
    if (question.from === undefined) found.reverse();
    const of = JSON.stringify(['entries', question, head.hash]);
    const skipped = walk.from - (question.from ?? 0);
    const part = pageOf(skipped > 0 ? padded(found, skipped) : found, { cursor, limit, of });
    return {
      items: part.items.map((entry) => shown(entry!, full)),
      total: part.total,
      next: part.next,
      head: headOf(head),
    };
  },
});

/** A list whose end was not read. */
function padded(found: readonly Entry[], missing: number): readonly Entry[] {
  const all = [...found] as Entry[];
  all.length += missing;
  return all;
}

const MOST_PAYLOAD = 2000;

function shown({ payload, ...entry }: Entry, full: boolean) {
  const { length } = JSON.stringify(payload);
  return { ...entry, ...(full || length <= MOST_PAYLOAD ? { payload } : {}), payload_length: length };
}

export const ledgerHead = operation({
  name: 'ledger_head',
  title: 'The end of the ledger',
  description: 'How many entries there are and the hash of the last, to which all others are linked.',
  method: 'GET',
  path: '/ledger',
  input: z.object({}),
  output: LedgerHead.extend({ where: z.string() }),
  run: async (desk) => ({ ...headOf(await desk.ledger.head()), where: desk.where }),
});

export const ledgerVerify = operation({
  name: 'ledger_verify',
  title: 'Verify the ledger',
  description:
    'Walks the whole chain: each hash and link, each report against its id, each quotation against its report.',
  method: 'GET',
  path: '/ledger/verify',
  input: z.object({}),
  output: z.object({
    holds: z.boolean(),
    entries: z.number().int(),
    reports: z.number().int(),
    quotations: z.number().int(),
    head: LedgerHead,
    damage: z.string().nullable(),
    bad: z.object({ seq: z.number().int(), reason: z.string() }).nullable(),
  }),
  async run(desk) {
    const found = await verify(desk.ledger);
    return { ...found, holds: found.bad === null && found.damage === null, head: headOf(found.head) };
  },
});

export const ledgerCheckpoint = operation({
  name: 'ledger_checkpoint',
  title: 'A checkpoint',
  description:
    'A signed note (C2SP) of how far the ledger is, to be kept or published elsewhere, with the key that it is checked by.',
  method: 'GET',
  path: '/ledger/checkpoint',
  input: z.object({}),
  output: z.object({ note: z.string(), verifier: z.string() }),
  async run(desk) {
    const key = desk.key();
    return { note: writeCheckpoint(await desk.ledger.head(), key), verifier: key.verifier };
  },
});

function headOf({ seq, hash, recordedAt }: Awaited<ReturnType<Desk['ledger']['head']>>) {
  return { entries: seq + 1, hash, recorded_at: recordedAt };
}
