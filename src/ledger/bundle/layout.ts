/** The files of a bundle beside the reports' texts. */
export const ENTRIES = 'entries.jsonl';
export const CHECKPOINT = 'checkpoint.txt';
export const VERIFIER = 'verifier.txt';
export const README = 'README.txt';
export const MANIFEST = 'manifest.txt';

/** First line of a manifest. */
export const ORIGIN = 'holdfire-bundle';

/** The text of a report, by its id. */
export const reportFile = (id: string): string => `reports/${id}.txt`;
