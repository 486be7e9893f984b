export { lengthWords } from './conventions/length.js';
export { judge, MOST_READINGS, type Question } from './judge.js';
export { match } from './match.js';
export { type OpenTerm, openTerms } from './open-terms.js';
export { readings } from './readings.js';
export * from './restraint/index.js';
export { day, number, whatHappened, when, windowDays } from './telling.js';
export { judgeReading } from './verdict.js';
export { VERDICT_WORDS } from './verdict-words.js';
