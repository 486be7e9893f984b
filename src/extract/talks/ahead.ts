import type { TimeExpression } from '../../time/index.js';
import type { Scene } from '../incidents/scene.js';
import { publishedDay, shift } from '../incidents/when.js';
import { FUTURE } from './verbs.js';

/** "The next talks start Wednesday", "offers to host talks on Monday": of a meeting to come, the weekday is the one ahead. */
export function ahead(
  scene: Scene,
  t: TimeExpression,
  first: number,
  end: number,
  form: string,
): TimeExpression {
  const published = publishedDay(scene);
  if (t.rule !== 'weekday' || published === null || t.from === null || t.from >= published) return t;
  const { doc } = scene;
  let to = form === 's' || form === 'base';
  for (let k = first; k <= end && !to; k++)
    to = FUTURE.at(doc, k, end) !== null && !/^(?:another|must)$/.test(doc.lower(k));
  for (let k = first; k <= end; k++)
    if (doc.xpos(k) === 'VBD' && !/^(?:was|were|offered|proposed|agreed|planned)$/.test(doc.lower(k)))
      return t;
  if (!to) return t;
  return {
    ...t,
    from: shift(t.from.slice(0, 10), 7),
    to: t.to === null ? null : shift(t.to.slice(0, 10), 7),
  };
}
