import type { Page, Route } from "@playwright/test";

/** What may become of a data file on its way. */
export const FAILURES = {
  "404": (route) => route.fulfill({ status: 404, body: "" }),
  "cut JSON": (route) =>
    route.fulfill({ status: 200, contentType: "application/json", body: '{"schemaVersion":1,"a' }),
  "a broken connection": (route) => route.abort(),
  "500": (route) => route.fulfill({ status: 500, body: "" }),
  "a web page in its place": (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><p>hello" }),
  "JSON of another shape": (route) =>
    route.fulfill({ status: 200, contentType: "application/json", body: '{"schemaVersion":9}' }),
} as const satisfies Record<string, (route: Route) => Promise<void>>;

export type FailureName = keyof typeof FAILURES;

export async function failFile(page: Page, file: string, failure: FailureName): Promise<void> {
  await page.route(file, FAILURES[failure]);
}

/** Holds files back until it is called. */
export async function holdFiles(page: Page, file: string | RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
