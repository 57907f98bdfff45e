import type { Page } from "@playwright/test";
import { THEMES, type Theme } from "../src/state/viewState";

export const WIDTHS = [1440, 390, 320] as const;

/** A theme in a window. */
export interface Look {
  theme: Theme;
  widthPx: (typeof WIDTHS)[number];
}

export const LOOKS: readonly Look[] = THEMES.flatMap((theme) =>
  WIDTHS.map((widthPx) => ({ theme, widthPx })),
);

export function isNarrow({ widthPx }: Look): boolean {
  return widthPx < 640;
}

export async function takeLook(page: Page, { theme, widthPx }: Look): Promise<void> {
  await page.setViewportSize({ width: widthPx, height: 900 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
}

export function tellLook({ theme, widthPx }: Look): string {
  return `${theme}, ${widthPx} px`;
}
