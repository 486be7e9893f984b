import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { HoldfireError, type Report } from '../model/index.js';
import { fileError, readText } from './file.js';
import { makeReport } from './report.js';

/** What stands beside a report `X.txt` in `X.meta.json`. */
const Meta = z.object({
  outlet: z.string().nullable().default(null),
  published: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  timezone: z.string().default('UTC'),
  lang: z.string().default('en'),
});

/**
 * The reports of a folder, by file name: every `X.txt` with its particulars in `X.meta.json`; a text without
 * particulars is a report of which nothing else is known.
 */
export async function readFolder(folder: string): Promise<Report[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw fileError(folder, error as NodeJS.ErrnoException);
  }
  const texts = names.filter((n) => n.endsWith('.txt')).sort();
  if (texts.length === 0)
    throw new HoldfireError(
      'file-missing',
      `There is no report in ${folder}.`,
      'Reports are files that end in .txt.',
    );
  return Promise.all(
    texts.map(async (name) => {
      const meta = name.replace(/\.txt$/, '.meta.json');
      return makeReport(
        await readText(join(folder, name)),
        names.includes(meta) ? await readParticulars(join(folder, meta)) : {},
      );
    }),
  );
}

/** A report's particulars from a file `X.meta.json`. Throws `bad-table` where it holds something else. */
export async function readParticulars(path: string): Promise<z.infer<typeof Meta>> {
  try {
    return Meta.parse(JSON.parse(await readText(path)));
  } catch (error) {
    if (error instanceof HoldfireError) throw error;
    const what = error instanceof z.ZodError ? z.prettifyError(error).split('\n')[0] : 'it is not JSON';
    throw new HoldfireError(
      'bad-table',
      `${path} does not hold a report's particulars (${what}).`,
      'See examples/january-2026-pause.',
    );
  }
}
