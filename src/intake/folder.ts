import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { HoldfireError, type Report } from '../model/index.js';
import { fileError, readText } from './file.js';
import { makeReport, type Particulars } from './report.js';

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
  return Promise.all((await textsOf(folder)).map((path) => readReportFile(path)));
}

/** The paths of the reports that a path stands for: those of a folder, by name, or the file itself. Throws `file-missing`. */
export async function reportPaths(path: string): Promise<string[]> {
  if (path === '-') return [path];
  try {
    return (await stat(path)).isDirectory() ? await textsOf(path) : [path];
  } catch (error) {
    if (error instanceof HoldfireError) throw error;
    throw fileError(path, error as NodeJS.ErrnoException);
  }
}

/**
 * A report from its file, `-` for standard input. What is given goes before what the file beside it, `X.meta.json`, says.
 * Throws what `readText` and `readParticulars` throw.
 */
export async function readReportFile(path: string, given: Particulars = {}): Promise<Report> {
  const text = await readText(path);
  const meta = path.replace(/\.txt$/, '.meta.json');
  const beside = meta !== path && (await isThere(meta)) ? await readParticulars(meta) : {};
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
  return makeReport(text, { ...beside, ...said });
}

async function textsOf(folder: string): Promise<string[]> {
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
  return texts.map((name) => join(folder, name));
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
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
