import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, extract, KINDS, type RecordSet, rates, score, total } from '../../extract/index.js';
import { fileError } from '../../intake/file.js';
import { shippedKnowledge } from '../knowledge.js';
import { print } from '../print.js';

interface Options {
  readonly suffix: string;
  readonly misses?: true;
  readonly json?: true;
}

/** `holdfire eval`: a table for each folder, the folders apart. */
export async function evaluate(folders: readonly string[], options: Options): Promise<void> {
  const knowledge = shippedKnowledge();
  for (const folder of folders) {
    const scores = score(
      goldOf(folder, options.suffix).map(({ name, text, gold }): Case => {
        const { published, outlet, timezone } = gold.report;
        const { records } = extract(text, { published, outlet, timezone }, knowledge);
        return { name, text, gold, found: records as unknown as RecordSet };
      }),
    );
    if (options.json) await print(JSON.stringify({ folder, ...scores, total: total(scores) }));
    else {
      if (options.misses) for (const miss of scores.misses) await print(miss);
      await print(table(folder, scores));
    }
  }
}

type Gold = RecordSet & {
  readonly report: { published: string | null; outlet: string | null; timezone: string };
};

function goldOf(folder: string, suffix: string): { name: string; text: string; gold: Gold }[] {
  try {
    return readdirSync(folder)
      .filter((f) => f.endsWith(suffix))
      .map((f) => f.slice(0, -suffix.length))
      .filter((stem) => readdirSync(folder).includes(`${stem}.txt`))
      .sort()
      .map((name) => ({
        name,
        text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
        gold: JSON.parse(readFileSync(join(folder, name + suffix), 'utf8')) as Gold,
      }));
  } catch (error) {
    throw fileError(folder, error as NodeJS.ErrnoException);
  }
}

function table(folder: string, scores: ReturnType<typeof score>): string {
  const line = (name: string, kinds: readonly (typeof KINDS)[number][]) => {
    const t = total(scores, kinds);
    const [r, i] = [rates(t.records), rates(t.items)];
    const filled = t.items.tp + t.items.fp - t.records.tp - t.records.fp;
    const cells = [r.p, r.r, r.f1, i.p, i.r, i.f1, filled > 0 ? t.invented / filled : 0];
    return `${name.padEnd(12)} ${cells.map((x) => x.toFixed(3).padStart(7)).join('')}`;
  };
  return [
    `${folder}: ${scores.cases} reports, ${scores.ungrounded} ungrounded quotations`,
    `${''.padEnd(12)}  records P     R     F1  items P     R     F1  invented`,
    line('all', KINDS),
    ...KINDS.map((k) => line(k, [k])),
  ].join('\n');
}
