/**
 * Dictionary forms: irregular forms from a table, forms learned from the treebanks (in the weights) where the rules
 * would be wrong, and else rules over the ending and the part of speech.
 */
import { cellList } from '../model/words.js';
import type { LanguageModel } from './model.js';
import type { Upos } from './upos.js';
import { IRREGULAR } from './words/irregular.js';

const FORMS = new Map<string, string>();
for (const row of IRREGULAR)
  for (const form of cellList(row.forms)) FORMS.set(`${row.upos} ${form}`, row.lemma);

const CACHE_LIMIT = 50_000;
const cache = new Map<string, string>();

/** The lemma of a word: as written, in small letters, with its tags. Proper nouns and symbols keep their form. */
export function lemmaOf(
  word: string,
  lower: string,
  upos: Upos,
  xpos: string,
  model?: LanguageModel,
): string {
  if (upos === 'PROPN') return /S$/.test(xpos) ? pluralless(word, word.toLowerCase()) : word;
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'NUM' || upos === 'X')
    return upos === 'NUM' ? lower : word;
  const key = `${upos} ${xpos} ${lower}`;
  let lemma = cache.get(key);
  if (lemma === undefined) {
    lemma = model?.lemmas.get(`${upos} ${lower}`) ?? ruleLemma(lower, upos, xpos);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, lemma);
  }
  return lemma;
}

/** The lemma by table and rule alone. */
export function ruleLemma(lower: string, upos: Upos, xpos: string): string {
  const verb = upos === 'VERB' || upos === 'AUX';
  const known = FORMS.get(`${upos} ${lower}`) ?? (verb ? FORMS.get(`VERB ${lower}`) : undefined);
  if (known !== undefined) return known;
  if (verb) return verbLemma(lower, xpos);
  if (upos === 'NOUN') return xpos === 'NN' ? lower : pluralless(lower, lower);
  if (upos === 'ADJ' && (xpos === 'JJR' || xpos === 'JJS' || xpos === '')) return degreeless(lower, xpos);
  if (upos === 'ADV' && (xpos === 'RBR' || xpos === 'RBS')) return degreeless(lower, xpos);
  return lower;
}

function verbLemma(w: string, xpos: string): string {
  if (xpos === 'VB' || xpos === 'VBP') return w;
  if (/ies$/.test(w) && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh|o)es$/.test(w))
    return /(?:[aeiou]s|z|[aeiou]ch)es$/.test(w) && !/sses$|ches$/.test(w) ? w.slice(0, -1) : w.slice(0, -2);
  if (/[^su]s$/.test(w) && w.length > 3) return w.slice(0, -1);
  if (/ied$/.test(w) && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/eed$/.test(w) && !/(?:gr|fr|n|s)eed$/.test(w)) return w;
  if (/ed$/.test(w) && w.length > 3) return restore(w.slice(0, -2));
  if (/ing$/.test(w) && w.length > 4) return restore(w.slice(0, -3));
  return w;
}

/** A stem without its ending: undoubles its consonant or gets its silent e back. */
function restore(stem: string): string {
  if (!/[aeiouy]/.test(stem)) return `${stem}e`;
  if (/(?:ss|ll|zz|ff)$/.test(stem)) {
    return /(?:trave|cance|contro|patro|compe|expe|fue|mode|labe|leve|signa|tota|riva|jewe|dia|repe|prope|enro|insta)ll$/.test(
      stem,
    ) && !/insta/.test(stem)
      ? stem.slice(0, -1)
      : stem;
  }
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1);
  if (/(?:[^aeiou]|^)[aeiou](?:[bdgkmptv]|r)$/.test(stem) === false) {
    if (
      /(?:c|g|v|u|z|[^s]s|dl|tl|bl|pl|gl|kl|fl|[^aeiou]tr)$/.test(stem) &&
      !/(?:[nlr]ing|ong|ang|eng)$/.test(stem)
    )
      return /(?:ous|ias|us|ew|ow)$/.test(stem) ? stem : `${stem}e`;
    return stem;
  }
  if (/(?:at|iv|ak|id|ik|im|ad|ar|ir|ut|ud|ok|od|ap|op|ub|ot|uk|um|ag|ib|ev|ip|et|ed)$/.test(stem)) {
    if (syllables(stem) === 1) return /(?:[^aeiou][aeiou][bdgkmprtv])$/.test(stem) ? `${stem}e` : stem;
    return /(?:at|iv|id|ut|ud|ak|ar|ir|ad|ok|op|ot|ib)$/.test(stem) &&
      !/(?:mat|bat|vid|it|het|get|vit|mit|hear|near|ear|eat|oar|reat|dar|lot|vot|avoid)$/.test(stem)
      ? `${stem}e`
      : stem;
  }
  return stem;
}

function syllables(s: string): number {
  return s.match(/[aeiouy]+/g)?.length ?? 0;
}

function pluralless(w: string, lower: string): string {
  const known = FORMS.get(`NOUN ${lower}`);
  if (known !== undefined) return known;
  if (/(?:ss|us|is)$/.test(lower) || lower.length < 3) return w;
  if (/ies$/.test(lower) && lower.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(lower)) {
    return /(?:[^s]s|z|ch)es$/.test(lower) &&
      /(?:[aeiourn]ses|izes|azes|aches)$/.test(lower) &&
      !/(?:buses|gases|aches)$/.test(lower)
      ? w.slice(0, -1)
      : w.slice(0, -2);
  }
  if (/oes$/.test(lower) && lower.length > 4) return w.slice(0, -2);
  if (/s$/.test(lower)) return w.slice(0, -1);
  return w;
}

function degreeless(w: string, xpos: string): string {
  const cut = xpos === 'JJS' || xpos === 'RBS' ? /^(.+)est$/ : xpos === '' ? /^$/ : /^(.+)er$/;
  const stem = cut.exec(w)?.[1];
  if (stem === undefined || stem.length < 3) return w;
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/(?:[^aeiou][aeiou][rstvdfk]|c|g|v|[lr]s|bl|pl|tl)$/.test(stem) && !/(?:ong|oung)$/.test(stem))
    return `${stem}e`;
  return stem;
}
