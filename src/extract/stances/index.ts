export { readStances } from './read.js';
