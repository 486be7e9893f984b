import { groupNamed, stateOfName } from '../../actor/index.js';
import { ACTOR_ENDINGS, ACTOR_FORMS } from './words/actor-forms.js';

/**
 * The sides that a dataset's actor name means, by canonical name: a state for its forces, a movement for its abbreviation;
 * none for civilians, protesters and the unidentified. A name that Holdfire does not know stays as it is, without brackets.
 *
 * @example sidesOf('Military Forces of Russia (2000-) Air Force') // ['Russia']
 * @example sidesOf('RSF: Rapid Support Forces') // ['Rapid Support Forces']
 * @example sidesOf('Unidentified Armed Group (Sudan)') // []
 */
export function sidesOf(name: string): readonly string[] {
  const text = name.trim();
  if (text === '') return [];
  const lower = text.toLowerCase();
  const form = ACTOR_FORMS.find((f) => lower.startsWith(f.begins));
  if (form?.means === 'nobody') return [];
  if (form?.means === 'state') {
    const country = beforeBracket(text.slice(form.begins.length));
    return [stateOfName(country) ?? stateOfName(text.slice(form.begins.length).trim()) ?? country];
  }
  const bare = beforeBracket(text);
  const [short, long] = bare.includes(':') ? bare.split(/:\s*/, 2) : [bare, bare];
  for (const candidate of [long!, short!, ...ACTOR_ENDINGS.map((e) => withoutEnding(long!, e.ends))]) {
    const found = groupNamed(candidate);
    if (found) return found;
    const state = stateOfName(candidate);
    if (state !== null) return [state];
  }
  return [long!];
}

function beforeBracket(name: string): string {
  const at = name.indexOf('(');
  return (at < 0 ? name : name.slice(0, at)).trim();
}

function withoutEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(` ${ending}`) ? name.slice(0, -ending.length - 1) : name;
}
