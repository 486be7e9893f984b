import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { en, type Text } from './en.js';
import { uk } from './uk.js';

/** The languages that the pages speak. */
export const LANGUAGES: readonly Text[] = [en, uk];

const KEY = 'holdfire.language';
const Speech = createContext<{ text: Text; choose: (code: string) => void }>({ text: en, choose: () => {} });

/** Gives the pages their language: the one chosen before, else the browser's, else English. */
export function Speaking({ children }: { children: ReactNode }) {
  const [code, setCode] = useState(firstChoice);
  const text = LANGUAGES.find((l) => l.code === code) ?? en;
  useEffect(() => {
    document.documentElement.lang = text.code;
  }, [text]);
  const choose = useCallback((next: string) => {
    setCode(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // It then holds for this visit.
    }
  }, []);
  const value = useMemo(() => ({ text, choose }), [text, choose]);
  return <Speech.Provider value={value}>{children}</Speech.Provider>;
}

function firstChoice(): string {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked && LANGUAGES.some((l) => l.code === asked)) return asked;
  try {
    const kept = localStorage.getItem(KEY);
    if (kept) return kept;
  } catch {
    // No storage: the browser's language.
  }
  return navigator.language.slice(0, 2);
}

/** The words of the language that is spoken. */
export const useText = (): Text => useContext(Speech).text;
/** Changes the language. */
export const useChooseLanguage = () => useContext(Speech).choose;
