/**
 * `holdfire/actor`: who is meant by each mention in a report. World-wide; knows nothing of pledges. Pure: no disk, no network.
 */
export * from './mention.js';
export { groupNamed, stateOfName } from './named.js';
export { type ActorContext, readActors } from './read.js';
