import { type DatasetSource, readMapping } from '../../intake/index.js';
import { HoldfireError } from '../../model/index.js';

/** How the columns of a dataset are meant. */
export interface DatasetOptions {
  readonly mapping?: string | undefined;
  readonly lag?: string;
  readonly strict?: true;
}

/** The source that a file and the options of a command name. Throws `bad-option`, `bad-mapping`. */
export async function sourceOf(
  path: string,
  format: string,
  options: DatasetOptions,
): Promise<DatasetSource> {
  const lag = options.lag === undefined ? undefined : Number(options.lag);
  if (lag !== undefined && !(Number.isInteger(lag) && lag >= 0 && lag <= 366))
    throw new HoldfireError(
      'bad-option',
      `"${options.lag}" is no number of days.`,
      'Write a whole number, e.g. --lag 3.',
    );
  if (options.mapping !== undefined && format !== 'csv')
    throw new HoldfireError(
      'bad-option',
      `A mapping goes with the format csv, not ${format}.`,
      'Leave --mapping out, or say csv.',
    );
  return {
    path,
    format,
    lag,
    strict: options.strict,
    mapping: options.mapping === undefined ? undefined : await readMapping(options.mapping),
  };
}
