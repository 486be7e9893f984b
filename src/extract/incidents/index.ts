import type { Incident } from '../../model/index.js';
import type { Context } from '../context.js';
import type { SpeechAct } from '../speech/index.js';
import type { Found } from '../types.js';
import { readDrafts } from './read.js';
import { recordOf } from './record.js';
import { openScene } from './scene.js';

/**
 * Incidents: what a report tells as having happened by arms, each once, with who, what, where, when and how many so far as the
 * text says. Planned, threatened, denied, general and long past violence is none.
 */
export function readIncidents(ctx: Context, speech: readonly SpeechAct[]): Found<Incident>[] {
  const scene = openScene(ctx, speech);
  return readDrafts(scene).map((d) => recordOf(scene, d));
}
