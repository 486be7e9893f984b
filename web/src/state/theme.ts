import { useCallback, useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';
const KEY = 'holdfire.theme';

/** Light, dark, or as the system has it; kept for the next visit. */
export function useTheme(): readonly [Theme, (next: Theme) => void] {
  const [theme, set] = useState<Theme>(() => (document.documentElement.dataset.theme as Theme) ?? 'system');
  const choose = useCallback((next: Theme) => {
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      if (next === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, next);
    } catch {
      // It then holds for this visit.
    }
    set(next);
  }, []);
  return [theme, choose];
}
