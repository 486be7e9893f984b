export { lengthWords } from './conventions/length.js';
export { judge, type Question, VERDICT_WORDS } from './judge.js';
export { match } from './match.js';
export { type OpenTerm, openTerms } from './open-terms.js';
export { readings } from './readings.js';
export * from './restraint/index.js';
export { judgeReading } from './verdict.js';
