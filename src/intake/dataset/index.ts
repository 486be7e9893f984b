export { FORMAT_NAMES } from './formats/index.js';
export { type DatasetSource, type ImportedDataset, importDataset, USUAL_LAG } from './import.js';
export { CsvMapping, readMapping } from './mapping.js';
