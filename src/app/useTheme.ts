import { useEffect } from "react";
import type { Theme } from "../state/viewState";
import { readStoredTheme } from "./storedTheme";

/**
 * Keeps the page's theme in step with the link, the remembered choice and the system, in this
 * order. public/theme.js has set the same before the first paint.
 */
export function useTheme(linked: Theme | null): void {
  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const apply = () => {
      const theme = linked ?? readStoredTheme() ?? (dark.matches ? "dark" : "light");
      document.documentElement.dataset["theme"] = theme;
    };
    apply();
    dark.addEventListener("change", apply);
    return () => dark.removeEventListener("change", apply);
  }, [linked]);
}
