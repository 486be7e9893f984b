import { changeReason, changeTitle, type VerdictChange } from '../../publish/index.js';
import type { Message } from './sign.js';

/** A change of a verdict as a message: `type`, `timestamp` and `data`, as Standard Webhooks has it. */
export function messageOf(change: VerdictChange): Message {
  const { decisive } = change;
  return {
    id: change.id,
    body: JSON.stringify({
      type: 'verdict.changed',
      // A day's verdict is by what was public at its end.
      timestamp: `${change.day}T23:59:59Z`,
      data: {
        id: change.id,
        pledge: change.pledge,
        title: change.title,
        line: { voice: change.voice, said_on: change.said_on, terms: change.terms },
        standard: change.standard,
        day: change.day,
        from: change.from,
        to: change.to,
        told: changeTitle(change),
        because: changeReason(change),
        incident: decisive && {
          id: decisive.id,
          places: decisive.places.map((p) => p.name),
          sources: decisive.sources.map(({ report, outlet, published, quote }) => ({
            report,
            outlet,
            published,
            quote,
          })),
        },
      },
    }),
  };
}
