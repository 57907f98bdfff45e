import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from "../scripts/securityPolicy";
import { expect, test } from "./readoutTest";

test.describe("security", { tag: "@wide" }, () => {
  test("every answer carries the security headers, errors included", async ({ request }) => {
    for (const path of ["/", "/theme.js", "/data/none.json"]) {
      const response = await request.get(path);
      const headers = response.headers();
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      }
    }
  });

  test("the policy stands first in the head of the page", async ({ request }) => {
    const html = await (await request.get("/")).text();
    const firstTag = /<head>\s*(<[^>]+>)/.exec(html)?.[1];
    expect(firstTag).toBe(
      `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`,
    );
  });

  test("the page holds no inline script or style", async ({ request }) => {
    const html = await (await request.get("/")).text();
    // Data for machines are no script: nothing in them is run.
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)(?! type="application\/ld\+json">)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  test("the policy is enforced: markup from a string and foreign requests are refused", async ({
    open,
    page,
    problems,
  }) => {
    problems.allow(/policy violation: (require-trusted-types-for|connect-src)/);
    problems.allow(/TrustedHTML|Content Security Policy|ERR_BLOCKED_BY_CSP|ERR_FAILED/);
    await open("/");
    const markup = await page.evaluate(() => {
      try {
        document.createElement("div").setHTMLUnsafe("<b>bold</b>");
        return "accepted";
      } catch {
        return "refused";
      }
    });
    const foreign = await page.evaluate(() =>
      fetch("https://example.invalid/").then(
        () => "accepted",
        () => "refused",
      ),
    );
    expect({ markup, foreign }).toEqual({ markup: "refused", foreign: "refused" });
  });

  test("a missing file answers 404 and never the app's page", async ({ request }) => {
    for (const path of [
      "/data/dossiers/none.article.json",
      "/data/none",
      "/assets/none.js",
      "/fonts/none.woff2",
      "/none.png",
    ]) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(404);
      expect(response.headers()["content-type"], path).not.toContain("html");
    }
  });

  test("a page without a file answers 404 with one that the app can read", async ({ request }) => {
    for (const path of ["/d/pakistan-iran-2023/nowhere/", "/d/other/", "/nothing"]) {
      const response = await request.get(path, { headers: { accept: "text/html" } });
      expect(response.status(), path).toBe(404);
      expect(await response.text(), path).toContain('<div id="root">');
    }
  });

  test("a path of the app answers 200 with the page", async ({ request }) => {
    for (const path of ["/d/pakistan-iran-2023/timeline/", "/d/pakistan-iran-2023/timeline"]) {
      const response = await request.get(path, { headers: { accept: "text/html" } });
      expect(response.status(), path).toBe(200);
      expect(await response.text(), path).toContain('<div id="root">');
    }
  });
});

test("the whole overview asks no other host for anything", async ({ open, page }) => {
  const origins = new Set<string>();
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  await open("/");
  expect([...origins]).toEqual([new URL(page.url()).origin]);
});
