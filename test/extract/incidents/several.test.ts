import { describe, expect, it } from 'vitest';
import { exactly, incidents, wholeIncidents } from './reading.js';

describe('several incidents in one sentence', () => {
  it('each city its own', () => {
    expect(
      incidents(
        'In Kharkiv, a guided bomb hit an apartment block on Monday, injuring 11; in Sumy, a drone struck a bus, killing three; in Nikopol, artillery fire damaged 12 houses.',
      ),
    ).toMatchObject([
      {
        act: 'air-strike',
        places: ['Kharkiv'],
        targets: ['apartment block'],
        counts: { injured: exactly(11) },
      },
      { act: 'drone-strike', places: ['Sumy'], targets: ['bus'], counts: { killed: exactly(3) } },
      { act: 'shelling', places: ['Nikopol'], targets: ['houses'] },
    ]);
  });

  it('one doer, three verbs, three places', () => {
    const found = incidents(
      'Russian strikes on Sunday hit a maternity hospital in the city of Zaporizhzhia, killed two people in Dnipro and struck a bus with miners in Ternivka.\nSix people were injured at the hospital.',
    );
    expect(found).toMatchObject([
      { places: ['Zaporizhzhia'], targets: ['maternity hospital'], counts: { injured: exactly(6) } },
      { places: ['Dnipro'], counts: { killed: exactly(2) } },
      { places: ['Ternivka'] },
    ]);
    expect(found.map((r) => r.actor)).toEqual([['Russia'], ['Russia'], ['Russia']]);
  });

  it('another day, another doer: what is not said is not carried over', () => {
    const found = incidents(
      'Russian forces shelled Kherson on Monday.\nOn Tuesday a passenger train was hit in Kharkiv Oblast.',
    );
    expect(found.map((r) => r.actor)).toEqual([['Russia'], undefined]);
  });
});

describe('what a record carries', () => {
  it('why, spans and instants: a night is 18:00 to 08:00 local', () => {
    const text = 'Russia launched 117 drones at Ukraine overnight.';
    const [record] = wholeIncidents(text);
    expect(record!.why).toEqual({
      rule: 'launch-active',
      words: expect.arrayContaining(['incident-verbs:launch', 'weapon:drones']),
    });
    expect(text.slice(record!.spans[0]!.start, record!.spans[0]!.end)).toBe(text.slice(0, -1));
    expect(record!.time!.startMin).toBe(Date.parse('2026-01-28T18:00:00+02:00'));
    expect(record!.time!.endMax).toBe(Date.parse('2026-01-29T08:00:00+02:00'));
  });
});
