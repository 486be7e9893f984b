export { readPatterns } from './read.js';
