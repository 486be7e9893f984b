export { Monitor, type Standing, type VerdictChange } from './monitor.js';
