import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RECORD_KINDS } from '../../src/llm/schema.js';
import { askedText, type Behaviour, completion, type Got, json } from './server.js';

const SEEN = resolve(__dirname, '../../eval/gold/seen');

type Gold = Record<string, { quote: string | string[]; optional?: boolean }[]> & {
  report: { published: string | null; outlet: string | null; timezone: string };
};

/** A gold report with its text and its file. */
export interface GoldReport {
  readonly stem: string;
  readonly path: string;
  readonly text: string;
  readonly gold: Gold;
}

/** The first gold reports of the half that the rules were written against. */
export function goldReports(most: number): GoldReport[] {
  return readdirSync(SEEN)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .slice(0, most)
    .map((name) => {
      const stem = name.replace('.json', '');
      const path = join(SEEN, `${stem}.txt`);
      return {
        stem,
        path,
        text: readFileSync(path, 'utf8'),
        gold: JSON.parse(readFileSync(join(SEEN, name), 'utf8')) as Gold,
      };
    });
}

/** What a perfect reader answers to a question: the gold records whose quotations are in the text that it was given. */
export function goldAnswer(reports: readonly GoldReport[], got: Got): Record<string, unknown[]> {
  const text = askedText(got);
  const answer: Record<string, unknown[]> = Object.fromEntries(RECORD_KINDS.map((k) => [k, []]));
  for (const { gold, text: whole } of reports) {
    if (!whole.includes(text.slice(0, 2000))) continue;
    for (const kind of RECORD_KINDS)
      for (const record of gold[kind] ?? [])
        if (!record.optional && [record.quote].flat().every((q) => text.includes(q)))
          answer[kind]!.push(record);
  }
  return answer;
}

/** A server that reads as well as the gold. */
export const goodModel =
  (reports: readonly GoldReport[]): Behaviour =>
  (got, respond) =>
    json(respond, 200, completion(JSON.stringify(goldAnswer(reports, got))));
