import type { Command } from 'commander';
import { Option } from 'commander';
import type { Extraction } from '../extract/index.js';
import type { LlmOptions } from '../llm/index.js';
// Not the whole model: `--help` needs no schemas.
import { HoldfireError } from '../model/errors.js';
import type { Records, Report } from '../model/index.js';

/** The extractors that can be asked for by name. */
export const EXTRACTORS = ['builtin', 'llm'] as const;
export type ExtractorName = (typeof EXTRACTORS)[number];

/** Options that say how reports are read; `cache` is false for `--no-cache`. */
export interface ExtractorOptions extends LlmOptions {
  readonly extractor?: ExtractorName;
  readonly fallback?: true;
  readonly cache?: boolean;
}

/** Reads reports; the results stand in their order. */
export type ReadAll = (reports: readonly Report[]) => Promise<Records[]>;

/** Adds the options of the language model to a command. */
export function withLlmOptions(command: Command): Command {
  return command
    .option('--llm-url <address>', 'the endpoint, e.g. http://localhost:11434/v1 (HOLDFIRE_LLM_URL)')
    .option('--llm-model <name>', 'the model there (HOLDFIRE_LLM_MODEL); its key: HOLDFIRE_LLM_KEY')
    .option('--llm-price <in,out>', 'price of a million tokens read and written (HOLDFIRE_LLM_PRICE)')
    .option('--llm-timeout <seconds>', 'how long one answer may take (120)')
    .option('--llm-limit <seconds>', 'how long one report may take, repetitions and all (600)')
    .option('--llm-parallel <number>', 'requests at once (4)')
    .option('--fallback', 'read with the built-in extractor what the language model cannot')
    .option('--no-cache', 'ask again what was answered before');
}

/** The option that chooses the extractor. */
export const extractorOption = () =>
  new Option('--extractor <name>', 'who reads: the built-in rules, or a language model')
    .choices(EXTRACTORS)
    .default('builtin');

/**
 * The extractor of a name, ready to read. What is wrong with its options is told before anything is opened.
 *
 * @param note hears what a person should know beside the result, in one sentence
 */
export async function extractorNamed(
  name: ExtractorName,
  options: ExtractorOptions,
  env: NodeJS.ProcessEnv,
  note: (sentence: string) => void,
): Promise<ReadAll> {
  if (name === 'builtin') {
    if (options.fallback)
      throw new HoldfireError(
        'bad-option',
        '--fallback is for the language model.',
        'Add --extractor llm, or leave it out.',
      );
    return async (reports) => {
      const read = await builtin();
      return reports.map((report) => read(report).records);
    };
  }
  const { cacheFolder, endpoint, folderCache, llmSettings, NO_CACHE, readWithModel } = await import(
    '../llm/index.js'
  );
  const settings = llmSettings(options, env);
  return async (reports) => {
    const read = await readWithModel(reports, {
      settings,
      request: endpoint(settings),
      cache: options.cache === false ? NO_CACHE : folderCache(cacheFolder(env)),
      ...(options.fallback ? { builtin: await builtinRecords() } : {}),
    });
    for (const sentence of new Set(read.flatMap((r) => r.extractor?.instead_of?.because ?? []))) {
      const of = read.filter((r) => r.extractor?.instead_of?.because === sentence).length;
      note(
        `${sentence} ${of === read.length ? 'The' : `For ${of} of ${read.length} reports the`} built-in extractor was used instead.`,
      );
    }
    return read;
  };
}

/** The built-in extractor; its files are opened when it is first asked for. */
export async function builtin(): Promise<(report: Report) => Extraction> {
  const [{ readReport }, { shippedKnowledge }] = await Promise.all([
    import('../server/index.js'),
    import('./knowledge.js'),
  ]);
  let knowledge: ReturnType<typeof shippedKnowledge> | undefined;
  return (report) => {
    knowledge ??= shippedKnowledge();
    return readReport(report, knowledge);
  };
}

async function builtinRecords(): Promise<(report: Report) => Records> {
  const read = await builtin();
  return (report) => read(report).records;
}
