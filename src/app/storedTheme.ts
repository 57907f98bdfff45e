import { THEMES, type Theme } from "../state/viewState";

const KEY = "readout.theme";

/** The remembered choice; null without one or where storage is blocked. */
export function readStoredTheme(): Theme | null {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? null;
  } catch {
    return null;
  }
}

/** Null forgets the choice. Blocked or full storage is no reason to fail: the link still carries it. */
export function storeTheme(theme: Theme | null): void {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    return;
  }
}
