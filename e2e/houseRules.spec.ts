import type { Page } from "@playwright/test";
import { expect, test } from "./readoutTest";

const RULES: { name: string; breakIt: (page: Page) => Promise<void>; finds: RegExp }[] = [
  {
    name: "a console error",
    breakIt: (page) => page.evaluate(() => console.error("planted")),
    finds: /^console error: planted$/,
  },
  {
    name: "a page error",
    breakIt: (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error("planted");
        });
      }),
    finds: /^page error: Error: planted/,
  },
  {
    name: "a request to another origin",
    breakIt: async (page) => {
      await page.context().route("https://example.invalid/", (route) => route.fulfill());
      await page.evaluate(() => {
        window.open("https://example.invalid/");
      });
    },
    finds: /^request to another origin: https:\/\/example\.invalid\/$/,
  },
  {
    name: "a violation of the policy",
    breakIt: (page) =>
      page.evaluate(() => {
        const style = document.createElement("style");
        style.textContent = "p { color: red }";
        document.body.append(style);
      }),
    finds: /policy violation: style-src/,
  },
];

test.describe("the guard of every browser test finds", { tag: "@wide" }, () => {
  for (const { name, breakIt, finds } of RULES) {
    test(name, async ({ open, page, problems }) => {
      // What is planted may be reported twice, the second time after the first was found.
      problems.allow(finds);
      problems.allow(/planted|Content Security Policy/);
      await open("/");
      await breakIt(page);
      const found: string[] = [];
      await expect
        .poll(() => {
          found.push(...problems.take());
          return found;
        })
        .toContainEqual(expect.stringMatching(finds));
    });
  }
});
