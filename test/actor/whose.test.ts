import { describe, expect, it } from 'vitest';
import { names } from './support.js';

describe('whose a bare body or leader is', () => {
  it.each<[string, string]>([
    // Who is attacked reports: not the side whose forces were told of last.
    [
      'Russian forces launched 105 drones at Ukraine overnight, hitting Kharkiv. The Air Force said 84 were shot down.',
      'Air Force = Ukrainian Air Force (Ukraine)',
    ],
    ['The TPLF fought on. The truce was dismissed by its leaders as a joke.', 'leaders = TPLF'],
    ['The LTTE signed in February. In November its leader accused Colombo.', 'leader = LTTE'],
    ['The ELN attacked a base. The guerrilla said it would hold fire.', 'guerrilla = ELN'],
    ["Colombia's ELN guerrillas attacked.", "Colombia's ELN guerrillas = ELN"],
    ['There was no word from Damascus.', 'Damascus = Syria'],
    ['Kyiv doubts that Russia will observe it.', 'Kyiv = Ukraine'],
  ])('%s', (text, line) => {
    expect(names(text)).toContain(line);
  });

  it('takes no short name for somebody of the past whose state the report does not tell of', () => {
    expect(names('Nasser said the truce failed.').join()).not.toContain('Gamal');
    expect(names('Bashir Lone was sceptical of Sudan.').join()).not.toContain('Omar');
    expect(names('In Cairo, Egyptian president Nasser accepted the truce.').join()).toContain('Gamal');
  });
});
