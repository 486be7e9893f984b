import type { FoundLink, Input } from '../../intake/index.js';
import { HoldfireError } from '../../model/index.js';
import { addSources, type Intake, type Outcome } from './add-sources.js';
import { runAhead } from './ahead.js';

/** Links lead from an index of sitemaps to a sitemap to a report, and no further. */
const MOST_DEEP = 2;
/** Servers that are asked at once; the fetcher keeps requests to one host apart. */
const AT_ONCE = 8;

/** Fetches what a link leads to; `null` where it is known already. */
export type FetchLink = (link: FoundLink) => Promise<Input | null>;

/**
 * Takes inputs in, and then what feeds and sitemaps among them link to. Where a link cannot be followed, what the feed itself says of the
 * report is not taken for it: it is told, and the link may be followed another time.
 */
export async function* addAndFollow(
  inputs: AsyncIterable<Input | HoldfireError>,
  intake: Intake,
  fetchLink: FetchLink,
  depth = MOST_DEEP,
): AsyncGenerator<Outcome> {
  const links = new Map<string, FoundLink>();
  for await (const outcome of addSources(inputs, intake)) {
    if (outcome.kind === 'link') links.set(outcome.link.url, outcome.link);
    else yield outcome;
  }
  if (links.size === 0 || depth === 0) return;
  yield* addAndFollow(fetched([...links.values()], fetchLink), intake, fetchLink, depth - 1);
}

async function* fetched(
  links: readonly FoundLink[],
  fetchLink: FetchLink,
): AsyncGenerator<Input | HoldfireError> {
  const begun = async function* () {
    for (const link of links) yield { input: settled(fetchLink(link)) };
  };
  for await (const { input } of runAhead(begun(), AT_ONCE)) {
    const one = await input;
    if (one !== null) yield one;
  }
}

/** A link that cannot be followed is told; anything else that goes wrong is a fault of ours. */
function settled(input: Promise<Input | null>): Promise<Input | HoldfireError | null> {
  return input.catch((error: unknown) => {
    if (error instanceof HoldfireError) return error;
    throw error;
  });
}
