import { expect, test } from 'vitest';
import { parseIso } from '../../src/time/index.js';
import { first, say } from './say.js';

test.each([
  [
    'While the Abu Dhabi talks were ongoing, Russia struck.',
    ['While the Abu Dhabi talks were ongoing → anaphor –'],
  ],
  ['It struck during the talks.', ['during the talks → anaphor –']],
  ['Three days after the deal it struck.', ['Three days after → anaphor –']],
  ['That night it struck.', ['That night → anaphor –']],
  [
    'On Jan. 20 it was quiet. That night it struck.',
    ['Jan. 20 → interval 2026-01-20', 'That night → interval 2026-01-20..2026-01-21'],
  ],
  [
    'They met on Jan. 20. Two days later it struck.',
    ['Jan. 20 → interval 2026-01-20', 'Two days later → interval 2026-01-22'],
  ],
  [
    'They met on Jan. 20. Since then all is quiet.',
    ['Jan. 20 → interval 2026-01-20', 'Since then → start 2026-01-20..'],
  ],
])('%s', (text, want) => expect(say(text)).toEqual(want));

test('another room fills what it knows', () => {
  const interval = parseIso('2026-01-24', 'Europe/Kyiv');
  const anchors = [{ words: ['abu', 'dhabi', 'talks'], interval }];
  const e = first('While the Abu Dhabi talks were ongoing, Russia struck.', undefined, { anchors });
  expect(e).toMatchObject({ kind: 'anaphor', interval, from: '2026-01-24', to: '2026-01-24' });
});
