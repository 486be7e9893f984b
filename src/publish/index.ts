export { comparisonText } from './text/comparison.js';
export { datasetText } from './text/dataset.js';
export { type DossierPage, dossierText, restraintText } from './text/dossier.js';
export { explainedText } from './text/explain.js';
export { type Drawing, drawingFor } from './text/layout.js';
export { addedText, logText, verifiedText } from './text/ledger.js';
export { recordsText } from './text/records.js';
export { sweepText } from './text/sweep.js';
