import { ENGLISH_SMALL_WORDS } from '../words/english-small-words.js';

/** In which language a text is, as ISO 639-1; `sure` is false where it is too short to tell. */
export interface TextLanguage {
  readonly lang: string;
  readonly sure: boolean;
}

/** So many letters of a text are looked at. */
const LOOKED_AT = 4_000;
/** English prose has one of the small words in every four or five words. */
const SMALL_SHARE = 0.18;

/**
 * The language of a text. English prose is known by its small words at once; only where they are few is the detector (eld)
 * loaded, which takes a fifth of a second. A short text is taken for what its source declares, or for English.
 */
export async function languageOf(text: string, declared: string | null = null): Promise<TextLanguage> {
  const looked = text.slice(0, LOOKED_AT);
  const words = looked.match(/\p{L}+/gu) ?? [];
  if (words.length >= 5) {
    const small = words.filter((w) => ENGLISH_SMALL_WORDS.has(w.toLowerCase())).length;
    if (small / words.length >= SMALL_SHARE) return { lang: 'en', sure: true };
  }
  const said = primary(declared);
  if (words.length < 3 && !foreignScript(looked)) return { lang: said ?? 'en', sure: false };
  const { eld } = await import('eld/small');
  const found = eld.detect(looked);
  const sure = found.language !== '' && found.isReliable() && (words.length >= 8 || foreignScript(looked));
  if (!sure)
    return {
      lang: foreignScript(looked) ? found.language || 'und' : (said ?? 'en'),
      sure: foreignScript(looked),
    };
  return { lang: found.language, sure };
}

/** `en-GB` is `en`. */
function primary(declared: string | null): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(declared?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

/** Whether most letters are of another script than English has. */
function foreignScript(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return all > latin * 2;
}

/** Why a report in a language is not read, in one sentence; `null` for English, and where it cannot be told. */
export function unreadFor({ lang, sure }: TextLanguage): string | null {
  if (!sure || lang === 'en') return null;
  const name =
    lang === 'und' ? 'a language that is not known here' : (nameOf(lang) ?? `the language ${lang}`);
  return `It is in ${name}, and only English is read.`;
}

function nameOf(lang: string): string | null {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? null;
  } catch {
    return null;
  }
}
