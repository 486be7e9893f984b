import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { RecordSet } from '../extract/index.js';
import { fileError, readText } from '../intake/file.js';
import { HoldfireError } from '../model/index.js';

/** A reading of one report as it stands in a file, and the file that would hold the report's text. */
export interface FiledReading {
  /** The file's stem, with the reading's place where the file holds several. */
  readonly name: string;
  readonly path: string;
  readonly records: RecordSet & { readonly report?: Particulars | undefined };
}

export interface Particulars {
  readonly published?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly timezone?: string | undefined;
}

/** As little as comparing takes, so that gold fits too: its optional records have no slots. */
const List = z
  .array(
    z.looseObject({ quote: z.union([z.string(), z.array(z.string())]), optional: z.boolean().optional() }),
  )
  .optional();
const Reading = z.looseObject({
  report: z
    .looseObject({
      published: z.string().nullish(),
      outlet: z.string().nullish(),
      timezone: z.string().optional(),
    })
    .optional(),
  pledges: List,
  stances: List,
  statements: List,
  incidents: List,
  talks: List,
  patterns: List,
});

/**
 * The readings in a file, or in the files of a folder (`X.json`; not `X.meta.json`), by name: what `holdfire read --json`
 * printed, one object or an array, or gold. Throws `file-missing`, `bad-table`.
 */
export async function filedReadings(path: string): Promise<FiledReading[]> {
  let files = [path];
  try {
    if ((await stat(path)).isDirectory())
      files = (await readdir(path))
        .filter((name) => name.endsWith('.json') && !name.endsWith('.meta.json'))
        .sort()
        .map((name) => join(path, name));
  } catch (error) {
    throw fileError(path, error as NodeJS.ErrnoException);
  }
  if (files.length === 0)
    throw new HoldfireError(
      'file-missing',
      `There is no reading in ${path}.`,
      'Readings are files that end in .json: holdfire read REPORT --json > NAME.json',
    );
  return (await Promise.all(files.map(readingsOf))).flat();
}

async function readingsOf(path: string): Promise<FiledReading[]> {
  const text = await readText(path);
  const stem = stemOf(path);
  try {
    const value: unknown = JSON.parse(text);
    const list = Array.isArray(value) ? value : [value];
    return list.map((one, i) => ({
      name: list.length === 1 ? stem : `${stem} ${i + 1}`,
      path,
      records: Reading.parse(one) as FiledReading['records'],
    }));
  } catch (error) {
    const what =
      error instanceof z.ZodError ? z.prettifyError(error).split('\n').join(' ') : 'it is not JSON';
    throw new HoldfireError(
      'bad-table',
      `${path} holds no reading of a report (${what}).`,
      'Give what holdfire read --json printed, or builtin or llm and reports.',
    );
  }
}

/** A file's name without its folder and its ending. */
export function stemOf(path: string): string {
  return basename(path).replace(/\.[^.]+$/, '');
}
