// Everything that can be turned in training.
export const VECTORS = { words: 120_000, fit: 30_000, stages: 8, rounds: 10 };
export const TAGGER = {
  hidden: 96,
  rate: 0.05,
  dropout: 0.35,
  wordDrop: 0.2,
  batch: 8,
  minCount: 12,
  pairs: false,
  seed: 1,
  epochs: 3,
  folds: 5,
  foldEpochs: 3,
};
export const PARSER = {
  hidden: 128,
  rate: 0.05,
  dropout: 0.3,
  wordDrop: 0.15,
  batch: 8,
  minCount: 30,
  seed: 1,
  explore: 0.9,
  exploreFrom: 1,
  epochs: 5,
};
