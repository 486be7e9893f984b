import { describe, expect, it } from 'vitest';
import { pledgesOf, pledgesOfReport } from './pledges-of.js';

describe('a document given out by a body in its own name', () => {
  it('speaks for those whom its title names', () => {
    const read = pledgesOfReport(
      'Communiqué of the Mediators on the crisis\n\nSudan and the Rapid Support Forces have agreed to a seven-day ceasefire.',
    );
    expect(read.map((p) => p.voiced_by)).toEqual([['Mediators']]);
  });

  it('speaks for those who are pleased to announce', () => {
    const read = pledgesOf(
      'Qatar and Egypt are pleased to announce that Israel and Hamas have agreed to a ceasefire. The parties agreed to open the Rafah crossing.',
    );
    expect(read[0]!.voiced_by).toEqual(['Qatar', 'Egypt']);
  });

  it('no longer speaks in the remarks behind it', () => {
    const read = pledgesOfReport(
      'Communiqué of the Mediators on the crisis\n\nTalks go on.\n\nBackground\n\nSudan and the Rapid Support Forces have agreed to a seven-day ceasefire.',
    );
    expect(read.map((p) => p.voiced_by)).toEqual([['outlet']]);
  });
});
