import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract, type RecordSet, rates, score, total } from '../../src/extract/index.js';
import { shippedKnowledge } from '../support/knowledge.js';

const TEXT = 'Kyiv\n\nRussia struck Odesa on Monday and Dnipro on Tuesday, the mayor said.';
const odesa = { quote: 'Russia struck Odesa on Monday', actor: ['Russia'], places: ['Odesa'], act: 'attack' };
const dnipro = { quote: 'Dnipro on Tuesday', actor: ['Russia'], places: ['Dnipro'] };
const one = (gold: RecordSet, found: RecordSet) =>
  score([{ name: 'a', text: TEXT, gold, found }]).kinds.incidents;

describe('the score', () => {
  it('of gold against itself is perfect', () => {
    const s = one({ incidents: [odesa, dnipro] }, { incidents: [odesa, dnipro] });
    expect(rates(s.records)).toEqual({ p: 1, r: 1, f1: 1 });
    expect(s.items).toEqual({ tp: 7, fp: 0, fn: 0 });
  });

  it('of nothing found misses every record and slot', () => {
    expect(one({ incidents: [odesa] }, {})).toMatchObject({
      records: { tp: 0, fp: 0, fn: 1 },
      items: { tp: 0, fp: 0, fn: 4 },
    });
  });

  it('counts a slot that the gold leaves open as invented, and a wrong one as both miss and invention', () => {
    const s = one(
      { incidents: [dnipro] },
      { incidents: [{ ...dnipro, places: ['Odesa'], targets: ['port'] }] },
    );
    expect(s).toMatchObject({
      records: { tp: 1, fp: 0, fn: 0 },
      items: { tp: 2, fp: 2, fn: 1 },
      invented: 1,
    });
  });

  it('takes an optional record as it comes', () => {
    const free = { ...odesa, optional: true };
    expect(one({ incidents: [free] }, {}).records).toEqual({ tp: 0, fp: 0, fn: 0 });
    expect(one({ incidents: [free] }, { incidents: [odesa] }).records).toEqual({ tp: 0, fp: 0, fn: 0 });
  });

  it('counts a quotation that is not in the text', () => {
    expect(
      score([{ name: 'a', text: TEXT, gold: {}, found: { incidents: [{ quote: 'never said' }] } }])
        .ungrounded,
    ).toBe(1);
  });
});

const shared = process.env.HOLDFIRE_SHARED ?? resolve(__dirname, '../../../shared');
const scorer = join(shared, 'gold', 'score.mjs');

// The reference scorer lies beside the checkout of those who develop Holdfire; it is no part of it.
describe.skipIf(!existsSync(scorer))('the score and the reference scorer, where that is at hand', () => {
  it('agree on every figure, over the seen half', () => {
    const gold = resolve(__dirname, '../../eval/gold/seen');
    const folder = mkdtempSync(join(tmpdir(), 'holdfire-found-'));
    const cases = readdirSync(gold)
      .filter((f) => f.endsWith('.json'))
      .map((f) => {
        const text = readFileSync(join(gold, f.replace('.json', '.txt')), 'utf8');
        const wanted = JSON.parse(readFileSync(join(gold, f), 'utf8'));
        const { records } = extract(text, wanted.report, shippedKnowledge());
        writeFileSync(join(folder, f), JSON.stringify(records));
        return { name: f, text, gold: wanted as RecordSet, found: records as unknown as RecordSet };
      });
    const reference = JSON.parse(
      spawnSync(process.execPath, [scorer, gold, folder, '--json'], { encoding: 'utf8' }).stdout,
    );
    const ours = total(score(cases));
    expect(ours.records).toMatchObject({
      tp: reference.all.records.tp,
      fp: reference.all.records.fp,
      fn: reference.all.records.fn,
    });
    expect(ours.items).toMatchObject({
      tp: reference.all.items.tp,
      fp: reference.all.items.fp,
      fn: reference.all.items.fn,
    });
  });

  it('hold the seed report: records F1 at least 0.75, items F1 at least 0.65, nothing ungrounded', () => {
    const gold = join(shared, 'gold');
    const text = readFileSync(join(gold, 'seed.txt'), 'utf8');
    const wanted = JSON.parse(readFileSync(join(gold, 'seed.json'), 'utf8'));
    const { records } = extract(text, wanted.report, shippedKnowledge());
    const scores = score([{ name: 'seed', text, gold: wanted, found: records as unknown as RecordSet }]);
    expect(scores.ungrounded).toBe(0);
    expect(rates(total(scores).records).f1).toBeGreaterThanOrEqual(0.75);
    expect(rates(total(scores).items).f1).toBeGreaterThanOrEqual(0.65);
  });
});
