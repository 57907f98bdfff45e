import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchJson, fetchText, isWorthRetrying, LoadError, type LoadProblem } from "./fetchFile";

function answer(body: string | ReadableStream, init: ResponseInit = {}): void {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, init)));
}

async function problemOf(loading: Promise<unknown>): Promise<LoadError> {
  const error = await loading.catch((reason: unknown) => reason);
  if (!(error instanceof LoadError)) throw new Error(`no LoadError: ${String(error)}`);
  return error;
}

const html = { headers: { "content-type": "text/html; charset=utf-8" } };
const brokenOff = () =>
  new ReadableStream({
    start: (controller) => controller.error(new TypeError("network error")),
  });

describe("fetchJson", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("gives what the file holds", async () => {
    answer('{"a":1}');
    await expect(fetchJson("a.json")).resolves.toStrictEqual({ a: 1 });
  });

  it.each<[string, () => void, LoadProblem, boolean]>([
    ["404", () => answer("", { status: 404 }), "not-found", false],
    ["403", () => answer("", { status: 403 }), "not-found", false],
    ["500", () => answer("", { status: 500 }), "server", true],
    ["503", () => answer("{}", { status: 503 }), "server", true],
    ["a web page in its place", () => answer("<!doctype html>", html), "not-found", false],
    ["cut JSON", () => answer('{"a":'), "not-json", false],
    ["nothing", () => answer(""), "not-json", false],
    ["half of it, then no connection", () => answer(brokenOff()), "network", true],
    [
      "no connection",
      () => vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch"))),
      "network",
      true,
    ],
  ])("names file and problem where there is %s, and whether to ask again", async (...row) => {
    const [, arrange, problem, isWorth] = row;
    arrange();
    const error = await problemOf(fetchJson("geo/base.topo.json"));
    expect(error).toMatchObject({ file: "geo/base.topo.json", problem });
    expect(error.message).toMatch(/^geo\/base\.topo\.json: .{5,}/);
    expect(isWorthRetrying(error)).toBe(isWorth);
  });

  it("lets go what was called off, which is no fault of the file", async () => {
    const abort = new DOMException("called off", "AbortError");
    vi.stubGlobal("fetch", () => Promise.reject(abort));
    await expect(fetchText("a.txt")).rejects.toBe(abort);
    answer(new ReadableStream({ start: (controller) => controller.error(abort) }));
    await expect(fetchText("a.txt")).rejects.toBe(abort);
    expect(isWorthRetrying(abort)).toBe(false);
  });
});
