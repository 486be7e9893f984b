import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { shippedKnowledge } from '../../support/knowledge.js';

const HEAD = { published: '2020-10-12', outlet: 'The Courier', timezone: 'Asia/Yerevan' };
const incidents = (body: string) => extract(body, HEAD, shippedKnowledge()).records.incidents;

describe('an attack that somebody is accused of', () => {
  it.each([
    'The Azerbaijani military accused Armenia of shelling the Terter and Agdam regions.',
    'The Azerbaijani military accused Armenia of firing at the area near Terter, killing a civilian.',
    'Azerbaijan accused Armenia of launching rocket attacks on Terter.',
  ])('is the accused’s alone: %s', (text) => {
    const [only, ...more] = incidents(text);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ actor: ['Armenia'] });
    expect(only!.reported_by[0]).toMatch(/^Azerbaijan/);
  });
});
