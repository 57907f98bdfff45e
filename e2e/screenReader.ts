import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { JSHandle, Locator, Page } from "@playwright/test";
import type { Virtual } from "@guidepup/virtual-screen-reader";
import { expect } from "./readoutTest";
import { listenIn, type Hearing } from "./screenReaderPage";

/** Served as a file of the site, so that the security policy stays as it is. */
const SCRIPT = "/virtual-screen-reader.js";
const BUNDLE = createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js");
/** Phrases that a search may take; a longer way is a fault of the page. */
const MOST_STEPS = 700;

/** A reader who hears the page: moves through it and keeps a transcript of all that is spoken. */
export class ScreenReader {
  readonly lines: string[] = [];
  private unheard: string[] = [];
  private readonly page: Page;
  private readonly hearing: JSHandle<Hearing>;

  private constructor(page: Page, hearing: JSHandle<Hearing>) {
    this.page = page;
    this.hearing = hearing;
  }

  /** Switches it on over a page that stands. */
  static async start(page: Page): Promise<ScreenReader> {
    const body = readFileSync(BUNDLE, "utf8");
    await page.route(`**${SCRIPT}`, (route) =>
      route.fulfill({ contentType: "text/javascript", body }),
    );
    const virtual = await page.evaluateHandle(async (script) => {
      const module = (await import(script)) as { virtual: Virtual };
      return module.virtual;
    }, SCRIPT);
    const hearing = await virtual.evaluateHandle(listenIn);
    return new ScreenReader(page, hearing);
  }

  /** From one region to the next, until one is called so. */
  async goToRegion(name: string): Promise<void> {
    this.act(`next region, until “${name}”`);
    await this.search("region", `region, ${name}`);
  }

  /** Phrase by phrase, until one begins so; gives that phrase. */
  async readTo(beginning: string): Promise<string> {
    this.act(`read on, until “${beginning}”`);
    return await this.search("next", beginning);
  }

  /** Presses a key where the reader is; gives what is spoken at once. */
  async press(key: string): Promise<string[]> {
    this.act(key);
    await this.hearing.evaluate((hearing) => hearing.focus());
    await this.page.keyboard.press(key);
    const heard = await this.listen();
    this.lines.push(...heard);
    return heard;
  }

  /** Chooses the mark where the reader is; gives what was spoken of it, the live region's words last. */
  async choose(heading: string, live: string): Promise<string[]> {
    this.act("Enter");
    await this.hearing.evaluate((hearing) => hearing.focus());
    await this.page.keyboard.press("Enter");
    return await this.hear([`heading, ${heading}`, `live: ${live}`]);
  }

  /** Takes the keyboard's focus there, as Tab does. */
  async focus(target: Locator): Promise<void> {
    await target.focus();
    // What the live region says meanwhile is heard, and counted with what comes.
    this.unheard.push(...(await this.listen()).filter((line) => line.startsWith("live: ")));
  }

  /** Waits until all of these have been spoken; gives what was spoken by then, the live region's last. */
  async hear(beginnings: readonly string[]): Promise<string[]> {
    const spoken = this.unheard.splice(0);
    await expect
      .poll(async () => {
        spoken.push(...(await this.listen()));
        return beginnings.filter((text) => !spoken.some((line) => line.startsWith(text)));
      })
      .toEqual([]);
    const isLive = (line: string) => line.startsWith("live: ");
    const ordered = [...spoken.filter((line) => !isLive(line)), ...spoken.filter(isLive)];
    this.lines.push(...ordered);
    return ordered;
  }

  /** What a reader of paper needs: what was done, and what was heard. */
  transcript(): string {
    return `${this.lines.join("\n")}\n`;
  }

  private act(words: string): void {
    this.lines.push(`> ${words}`);
  }

  private async search(by: "region" | "next", beginning: string): Promise<string> {
    const heard = await this.hearing.evaluate(
      async (hearing, [how, text, most]) => await hearing.search(how, text, most),
      [by, beginning, MOST_STEPS] as const,
    );
    this.lines.push(...heard);
    const last = heard.at(-1) ?? "";
    expect(last.startsWith(beginning), `“${beginning}” is never spoken; last: ${last}`).toBe(true);
    return last;
  }

  /** What was spoken by itself: of a focus that moved, of a live region. */
  private async listen(): Promise<string[]> {
    return await this.hearing.evaluate(async (hearing) => await hearing.catchUp());
  }
}
