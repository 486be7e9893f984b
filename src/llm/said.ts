import type { RecordKind } from './schema.js';

/** How a slot's value must stand in the report: word for word, by half of its words, or by one of them. */
type Evidence = 'words' | 'half' | 'one';

/** The slots whose values are words of the report. Names, acts and days are not: they are given in one form for all reports. */
const CHECKED: Readonly<Partial<Record<RecordKind, Readonly<Record<string, Evidence>>>>> = {
  pledges: { person: 'one', targets: 'half', conditions: 'half', unsaid: 'half' },
  statements: { speaker_desc: 'words', cue: 'words' },
  incidents: { targets: 'half' },
};

/** A report's words, to hold slots against. */
export interface SaidWords {
  readonly folded: string;
  readonly stems: ReadonlySet<string>;
}

export function saidWords(text: string): SaidWords {
  const folded = fold(text);
  return { folded: ` ${folded} `, stems: new Set(folded.split(' ').map(stem)) };
}

/** The record without the slot values that the report does not say; `note` hears of each slot. */
export function onlySaid(
  kind: RecordKind,
  record: Readonly<Record<string, unknown>>,
  said: SaidWords,
  note: (slot: string) => void,
): Record<string, unknown> {
  const out: Record<string, unknown> = { ...record };
  for (const [slot, evidence] of Object.entries(CHECKED[kind] ?? {})) {
    const value = record[slot];
    if (typeof value === 'string' && !stands(value, evidence, said)) {
      out[slot] = null;
      note(slot);
    } else if (Array.isArray(value)) {
      const kept = value.filter((v) => typeof v !== 'string' || stands(v, evidence, said));
      for (let n = kept.length; n < value.length; n++) note(slot);
      out[slot] = kept;
    }
  }
  return out;
}

function stands(value: string, evidence: Evidence, said: SaidWords): boolean {
  const folded = fold(value);
  if (evidence === 'words') return folded === '' || said.folded.includes(` ${folded} `);
  const words = folded.split(' ').filter((w) => w.length > 2);
  if (words.length === 0) return said.folded.includes(` ${folded} `);
  const there = words.filter((w) => said.stems.has(stem(w))).length;
  return evidence === 'one' ? there > 0 : there / words.length >= 0.5;
}

/** Enough of a word to tell it by: "attacks" and "attacking" alike. */
const stem = (word: string) => word.slice(0, 5);

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
