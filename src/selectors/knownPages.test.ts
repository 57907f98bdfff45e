import { describe, expect, it } from "vitest";
import { DEFAULT_DOSSIER_ID } from "../state/defaultDossier";
import { decodeUrl, encodeUrl } from "../state/urlCodec";
import { PAGES } from "../state/viewState";
import { realIndexWithContext, realTerms } from "../testing/realDossier";
import { listCommonPages, listKnownPages } from "./knownPages";

const pages = [...listCommonPages(), ...listKnownPages(realIndexWithContext(), realTerms())];

describe("the known pages", () => {
  it("are all that the navigation leads to, and each once", () => {
    const whole = pages.filter(({ part }) => part === null);
    expect(new Set(whole.map(({ state }) => state.page))).toEqual(new Set(PAGES));
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["/", "/about/", `/d/${DEFAULT_DOSSIER_ID}/`]),
    );
  });

  it("hold each compared event and each name or term", () => {
    const below = (page: string) =>
      pages.filter(({ state, part }) => state.page === page && part !== null);
    const compared = realIndexWithContext().dossier.events.filter(({ accounts }) => accounts);
    const own = below("accounts").filter(({ path, canonicalPath }) => path === canonicalPath);
    const comparisons = own.map(({ state }) => state.account);
    expect(comparisons).toHaveLength(compared.length);
    expect(comparisons).toEqual(expect.arrayContaining(compared.map(({ id }) => id)));
    expect(below("names").map(({ state }) => state.entry)).toEqual(realTerms().map(({ id }) => id));
    for (const { part } of pages) expect(part?.label).not.toBe("");
  });

  it("hold the records that stand for a compared event, and name that as the lasting path", () => {
    const folder = `/d/${DEFAULT_DOSSIER_ID}/accounts/`;
    const standIn = pages.find(({ path }) => path === `${folder}ministers-call/`);
    expect(standIn?.canonicalPath).toBe(`${folder}fm-call-2023-12-18/`);
    expect(standIn?.part?.id).toBe("fm-call-2023-12-18");
    const known = new Set(pages.map(({ path }) => path));
    for (const { canonicalPath } of pages) expect(known.has(canonicalPath)).toBe(true);
  });

  it("have the path that the application writes for what they show", () => {
    for (const { path, state } of pages) {
      expect(encodeUrl(state)).toBe(path);
      expect(decodeUrl(path, "")).toEqual({ state, notices: [], notFound: false });
    }
  });
});
