export type { Force, Shape, SpeechAct } from './act.js';
export { speechAt } from './covering.js';
export { readSpeech } from './read.js';
export { readStatements } from './statements.js';
