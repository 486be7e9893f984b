import { describe, expect, it } from 'vitest';
import { pledgeOf, pledgesOf } from './pledges-of.js';

describe('a truce that is proposed or talked about', () => {
  it('may have nobody yet who is bound', () => {
    const read = pledgeOf(
      'Kyiv rejected the demand, calling instead for a ceasefire along the current front line.',
    );
    expect(read).toMatchObject({ voiced_by: ['Ukraine'], basis: 'proposed', places: ['front line'] });
    expect(read.pledger).toBeUndefined();
  });

  it('is discussed where it was on the table, by nobody where that is hearsay', () => {
    const read = pledgeOf(
      'A pause in Russian strikes — provided that Ukraine also refrains from attacking Russian oil refineries and tankers — was reportedly discussed during a trilateral meeting in Abu Dhabi.',
    );
    expect(read).toMatchObject({
      pledger: ['Russia'],
      basis: 'discussed',
      act: 'strike',
      conditions: ['Ukraine also refrains from attacking Russian oil refineries and tankers'],
    });
    expect(read.voiced_by).toBeUndefined();
    expect(read.places).toBeUndefined();
  });

  it('is proposed to him to whom it is offered', () => {
    expect(pledgeOf('Zelensky offered Russia a ceasefire on energy infrastructure.')).toMatchObject({
      pledger: ['Ukraine'],
      basis: 'proposed',
    });
  });

  it('keeps its length', () => {
    expect(
      pledgeOf('Kyiv has proposed a 30-day unconditional ceasefire; Moscow has not responded.'),
    ).toMatchObject({
      voiced_by: ['Ukraine'],
      duration: 'P30D',
    });
  });

  it('tells of both where both talk', () => {
    expect(
      pledgeOf(
        'Sources told Reuters that Moscow and Kyiv were discussing a moratorium on long-range strikes.',
      ),
    ).toMatchObject({ pledger: ['Russia', 'Ukraine'], basis: 'discussed', act: 'strike' });
  });

  it('is none where talks are only about it', () => {
    expect(pledgesOf('Talks on a ceasefire collapsed on Monday without agreement.')).toEqual([]);
    expect(pledgesOf('A ceasefire remains a distant prospect, diplomats say.')).toEqual([]);
  });
});
