// Everything that can be turned in training.

/** Word codes: how many of the vectors' words, how many of them the centroids are fitted to, stages, rounds of k-means. */
export const VECTORS = { words: 100_000, fit: 20_000, stages: 16, rounds: 6 };

export const NETWORK = {
  /** Sizes: a word's vector, units of one direction of a layer, the hidden layers of the heads. */
  inputs: 128,
  units: 96,
  tagHidden: 64,
  arcs: 64,
  labels: 96,
  /** Longest sentence learned from, in words, plus four. */
  longest: 260,
  /** An atom has a row from this many uses. */
  minCount: 3,
  memory: 512,
  seed: 1,
  inDrop: 0.15,
  midDrop: 0.2,
  headDrop: 0.25,
  wordDrop: 0.15,
  tagWeight: 0.5,
  /** Words between two steps. */
  batchWords: 100,
  rate: 0.002,
  rowRate: 0.05,
  warmup: 200,
  vectorScale: 0.5,
  /** Share of sentences seen in another case. */
  variants: 0.06,
  epochs: 12,
  /** Weights are averaged from this epoch on. */
  averageFrom: 8,
  /** For --thin: steps until the wide matrices are thin, and the share of blocks kept in the layers and behind them. */
  ramp: 9000,
  keepLayers: 0.5,
  keepHeads: 0.6,
};
