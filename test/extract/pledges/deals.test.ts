import { describe, expect, it } from 'vitest';
import { pledgeOf, pledgesOf } from './pledges-of.js';

const DEAL = 'Israel and Hamas signed a ceasefire agreement on Friday. ';

/** The pledges of a text after those of its first sentence. */
const termsIn = (body: string) => pledgesOf(DEAL + body).slice(1);

describe('the terms of a deal', () => {
  it('stand in plain present behind "under the deal"', () => {
    expect(termsIn('Under the deal, both sides withdraw their artillery from the coast.')).toMatchObject([
      { rule: 'provided', pledger: ['Israel', 'Hamas'], basis: 'agreed', act: 'withdraw' },
    ]);
  });

  it('stand in the passive present where the deal is spoken of before', () => {
    expect(termsIn('Prisoners and bodies are exchanged.')).toMatchObject([
      { rule: 'provided', pledger: ['Israel', 'Hamas'], act: 'release' },
    ]);
  });

  it('stand as nouns behind a verb that spells them out, however far behind the deal', () => {
    const read = termsIn(
      'The agreement, drafted by Qatar over the summer, provides for a 60-day truce and the reopening of the crossing.',
    );
    expect(read).toMatchObject([
      { rule: 'termed', act: 'all-hostilities', duration: 'P60D' },
      { rule: 'termed', act: 'access' },
    ]);
  });

  it('stand behind "calls for", and are not proposals then', () => {
    expect(termsIn("The agreement calls for Israeli forces' withdrawal from Rafah.")).toMatchObject([
      { rule: 'obliged', pledger: ['Israel'], basis: 'agreed', act: 'withdraw', places: ['Rafah'] },
    ]);
  });

  it('are laid on those that no name stands for', () => {
    expect(
      termsIn('Both also undertook not to spread false information and to clear mines together.'),
    ).toMatchObject([
      { pledger: ['Israel', 'Hamas'], act: 'other' },
      { pledger: ['Israel', 'Hamas'], act: 'other' },
    ]);
  });

  it('stand as items of a list, without a finite verb', () => {
    const read = termsIn(
      'The main points:\n\n- Withdrawal of all heavy weapons by both sides\n\n- All hostages to be released within ten days',
    );
    expect(read).toMatchObject([
      { rule: 'listed', act: 'withdraw' },
      { rule: 'listed', act: 'release', duration: 'P10D' },
    ]);
  });

  it('let somebody pass', () => {
    expect(termsIn('It stipulates that aid convoys may enter the city from Monday.')).toMatchObject([
      { act: 'access', targets: ['convoys'] },
    ]);
  });

  it('give land back', () => {
    expect(
      pledgeOf('Armenia has undertaken to return the Kelbajar region to Azerbaijan by November 15.'),
    ).toMatchObject({ pledger: ['Armenia'], act: 'withdraw', end: '2026-11-15' });
  });
});

describe('a report that only tells what happened', () => {
  it('lays down no terms', () => {
    expect(pledgesOf('Israel withdrew its tanks from Rafah on Monday. Convoys entered the city.')).toEqual(
      [],
    );
  });
});
