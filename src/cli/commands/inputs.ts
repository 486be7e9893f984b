import {
  type Fetcher,
  fetchInput,
  type Input,
  inputsOf,
  isAddress,
  makeReport,
  type Particulars,
} from '../../intake/index.js';
import { HoldfireError } from '../../model/index.js';

/** What options say of the reports that a command names. */
export interface Given {
  readonly published?: string;
  readonly outlet?: string;
  readonly timezone?: string;
  readonly lang?: string;
}

/** The particulars that the options give. Throws where a date or zone is none. */
export function givenBy({ published, outlet, timezone, lang }: Given): Particulars {
  const given = {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(lang === undefined ? {} : { lang }),
  };
  makeReport('', given);
  return given;
}

/** All inputs of paths and addresses in their order; one that is wrong stands there as its error. */
export async function inputsNamed(
  paths: readonly string[],
  given: Particulars,
  web: Fetcher,
): Promise<(Input | HoldfireError)[]> {
  const all: (Input | HoldfireError)[] = [];
  for (const path of paths) {
    try {
      if (isAddress(path)) all.push(await fetchInput(web, path, { given }));
      else for await (const input of inputsOf(path, given)) all.push(input);
    } catch (error) {
      if (!(error instanceof HoldfireError)) throw error;
      all.push(error);
    }
  }
  return all;
}
