export { readTalks } from './read.js';
