import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { realTerms } from "../testing/realDossier";
import { LoadError } from "./fetchFile";
import { termsQuery } from "./termsQuery";

function load(content: unknown) {
  const response = () => Promise.resolve(new Response(JSON.stringify(content)));
  vi.stubGlobal("fetch", vi.fn(response));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return client.fetchQuery(termsQuery("test"));
}

describe("termsQuery", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("takes the names and terms that the build writes", async () => {
    await expect(load(realTerms())).resolves.toHaveLength(realTerms().length);
  });

  it.each([
    ["no list", { terms: [] }],
    ["a name without forms", [{ id: "name-x", kind: "name", label: "X", why: "" }]],
    ["a term without a source", [{ id: "term-x", kind: "term", words: ["x"] }]],
    ["something else", [null]],
  ])("refuses %s", async (_, content) => {
    const error = await load(content).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ problem: "wrong-shape", file: "dossiers/test.terms.json" });
  });
});
