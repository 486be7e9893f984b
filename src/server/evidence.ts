import type { Ledger } from '../ledger/index.js';
import { HoldfireError } from '../model/index.js';
import type { Gazetteer } from '../place/index.js';
import { type Clocks, openProjection, type Projection, type ViewAt } from '../projection/index.js';

/** The tables of a ledger, brought up to it, for as long as `work` takes. */
export async function withProjection<T>(
  location: string,
  ledger: Ledger,
  gazetteer: () => Gazetteer | Promise<Gazetteer>,
  work: (projection: Projection) => Promise<T>,
  onProgress?: (done: number, all: number) => void,
): Promise<T> {
  const projection = await opened(location, ledger, gazetteer);
  try {
    await projection.follow(onProgress);
    return await work(projection);
  } catch (error) {
    throw projection.store.explain(error);
  } finally {
    await projection.close();
  }
}

/** Beside the ledger; where nothing can be kept there, in memory for this once. */
async function opened(
  location: string,
  ledger: Ledger,
  gazetteer: () => Gazetteer | Promise<Gazetteer>,
): Promise<Projection> {
  try {
    const projection = await openProjection(location, ledger, gazetteer);
    try {
      await projection.prepare();
      return projection;
    } catch (error) {
      await projection.close();
      throw projection.store.explain(error);
    }
  } catch (error) {
    if (error instanceof HoldfireError && ['ledger-readonly', 'ledger-full'].includes(error.code))
      return openProjection(':memory:', ledger, gazetteer);
    throw error;
  }
}

/** What followed from a ledger by two clocks, for as long as `work` takes. */
export function withView<T>(
  location: string,
  ledger: Ledger,
  gazetteer: () => Gazetteer | Promise<Gazetteer>,
  clocks: Clocks,
  work: (view: ViewAt) => Promise<T>,
  onProgress?: (done: number, all: number) => void,
): Promise<T> {
  return withProjection(
    location,
    ledger,
    gazetteer,
    async (projection) => work(await projection.at(clocks)),
    onProgress,
  );
}
