import { describe, expect, it } from 'vitest';
import { pledgeOf, pledgesOf } from './pledges-of.js';

describe('what somebody says he will do', () => {
  it('is announced by himself', () => {
    expect(pledgeOf('Russia said it would halt strikes on Ukrainian ports for 30 days.')).toMatchObject({
      pledger: ['Russia'],
      voiced_by: ['Russia'],
      basis: 'announced',
      act: 'strike',
      targets: ['ports'],
      duration: 'P30D',
      toward: ['Ukraine'],
    });
  });

  it('is claimed by another', () => {
    expect(pledgeOf("Turkey's president said that the PKK would lay down its arms.")).toMatchObject({
      pledger: ['PKK'],
      basis: 'claimed',
      act: 'all-hostilities',
    });
  });

  it('bears its condition', () => {
    expect(
      pledgeOf(
        'The Houthis said they would stop attacking ships in the Red Sea if Israel ended its blockade of Gaza.',
      ),
    ).toMatchObject({
      pledger: ['Houthis'],
      act: 'attack',
      targets: ['ships'],
      places: ['Red Sea'],
      conditions: ['Israel ended its blockade of Gaza'],
    });
    expect(pledgeOf('Ukraine said it would respect the truce as long as Russia did.')).toMatchObject({
      act: 'all-hostilities',
      conditions: ['Russia did'],
    });
    expect(
      pledgeOf("President Masoud Pezeshkian says Iran won't violate the ceasefire unless Israel does."),
    ).toMatchObject({
      pledger: ['Iran'],
      person: 'Masoud Pezeshkian',
      conditions: ['unless Israel does'],
    });
  });

  it('may answer like with like: the condition names what both spare', () => {
    expect(
      pledgeOf(
        "If Russia does not strike Ukraine's energy facilities, Ukraine will not strike Russia's, Volodymyr Zelensky said.",
      ),
    ).toMatchObject({
      pledger: ['Ukraine'],
      voiced_by: ['Volodymyr Zelensky'],
      act: 'strike',
      targets: ['energy facilities'],
      conditions: ["Russia does not strike Ukraine's energy facilities"],
    });
  });

  it('has a time that it must be done in', () => {
    expect(
      pledgeOf('The SDF said it would withdraw its forces east of the Euphrates within 48 hours.'),
    ).toMatchObject({
      act: 'withdraw',
      duration: 'PT48H',
    });
  });

  it('is a term of a deal where the sentence says so', () => {
    expect(pledgeOf('Israel will allow 600 aid trucks a day into Gaza under the deal.')).toMatchObject({
      pledger: ['Israel'],
      basis: 'agreed',
      act: 'access',
    });
  });

  it('goes on over joined verbs', () => {
    const read = pledgesOf(
      'Under the deal Israel will free hundreds of Palestinian prisoners, pull its soldiers back from populated areas, and allow in 600 trucks of aid a day.',
    );
    expect(read.map((p) => [p.act, p.basis])).toEqual([
      ['release', 'agreed'],
      ['withdraw', 'agreed'],
      ['access', 'agreed'],
    ]);
  });

  it('may be both sides’ in one', () => {
    expect(
      pledgeOf(
        'Pakistan and Afghanistan will meet. Neither side would carry out hostile actions, the spokesman said.',
      ),
    ).toMatchObject({ act: 'all-hostilities' });
  });

  it('binds the men of him who speaks of his men', () => {
    expect(pledgeOf('The M23 commander said his men would cease fire on Monday.')).toMatchObject({
      act: 'all-hostilities',
    });
  });

  it('has only conditions of its own clause', () => {
    const read = pledgeOf(
      'Israel has agreed to a 60-day ceasefire, Donald Trump said, warning Hamas that it would get worse if the group did not accept it.',
    );
    expect(read.conditions).toBeUndefined();
  });

  it('is not what stands in a condition', () => {
    expect(
      pledgesOf('The army would agree to a truce only if the RSF withdrew from civilian areas.').map(
        (p) => p.act,
      ),
    ).not.toContain('withdraw');
  });

  it('is not what was done, will go on, or will not be done', () => {
    expect(pledgesOf('Russia did not strike Kyiv overnight.')).toEqual([]);
    expect(pledgesOf('Troops withdrew from the village on Sunday after heavy fighting.')).toEqual([]);
    expect(pledgesOf('Russia released three American prisoners on Friday.')).toEqual([]);
    expect(pledgesOf('The army will continue to strike terrorist targets, the spokesman said.')).toEqual([]);
    expect(pledgesOf('Ukraine will not withdraw from Donbas, Zelensky said.')).toEqual([]);
    expect(pledgesOf('The president vowed to strike back.')).toEqual([]);
  });
});

describe('a halt that has begun', () => {
  it('is a pledge where its end is told', () => {
    expect(
      pledgeOf('Kremlin spokesman Dmitry Peskov said Russia had halted strikes on Kyiv until February 1.'),
    ).toMatchObject({
      pledger: ['Russia'],
      voiced_by: ['Dmitry Peskov'],
      basis: 'announced',
      end: '2026-02-01',
    });
  });

  it('is only an event where it is not', () => {
    expect(pledgesOf('Soldiers stopped firing when the convoy passed.')).toEqual([]);
  });
});
