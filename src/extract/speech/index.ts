export type { Force, Shape, SpeechAct } from './act.js';
export { readSpeech, speechAt } from './read.js';
export { readStatements } from './statements.js';
