import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyFilters } from "../selectors/applyFilters";
import { resolveState } from "../state/resolveState";
import { decodeUrl } from "../state/urlCodec";
import { PAGES, type Page, type ViewState } from "../state/viewState";
import { FAULTS } from "./faults";
import { realIndex, realIndexWithContext } from "./realDossier";
import { SPECIMENS, type Specimen } from "./specimens";

const decode = ({ link }: Specimen) => {
  const [path = "", query = ""] = link.split("?");
  return decodeUrl(path, query);
};
const stateOf = (specimen: Specimen): ViewState => decode(specimen).state;

describe("the specimens", () => {
  it("cover every page, with nothing in its way", () => {
    const pages = SPECIMENS.filter(({ fault }) => fault === null).map((item) => stateOf(item).page);
    expect(PAGES.filter((page) => !pages.includes(page))).toEqual([]);
  });

  it("cover every folder of views by its name", () => {
    const folders = readdirSync("src/views").filter((name) => name !== "linked");
    const shown = new Set<string>(SPECIMENS.map(({ view }) => view));
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.filter((folder) => !shown.has(folder))).toEqual([]);
  });

  it("cover every fault", () => {
    const played = new Set<string | null>(SPECIMENS.map(({ fault }) => fault));
    expect(Object.keys(FAULTS).filter((name) => !played.has(name))).toEqual([]);
  });

  it("have ids of their own, fit for files", () => {
    const ids = SPECIMENS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it("are links that are taken as they stand", () => {
    for (const specimen of SPECIMENS) expect(decode(specimen).notices, specimen.link).toEqual([]);
  });

  it("point at what the dossier has, but for those that are about ids that it has not", () => {
    const { dossier } = realIndexWithContext();
    const missing = SPECIMENS.filter(
      (specimen) => resolveState(stateOf(specimen), dossier).notices.length > 0,
    );
    expect(missing.map(({ id }) => id)).toEqual(["filters-unknown-ids"]);
  });

  it.each<[string, (shown: number, total: number) => boolean]>([
    ["filtered by issue", (shown, total) => shown > 1 && shown < total],
    ["nothing passes", (shown) => shown === 0],
    ["one record only", (shown) => shown === 1],
    ["plain", (shown, total) => shown === total],
  ])("show what they promise: %s", (name, holds) => {
    const found = SPECIMENS.filter(({ state }) => state === name);
    expect(found.length).toBeGreaterThan(2);
    for (const specimen of found) {
      const { shown, total } = applyFilters(realIndex(), stateOf(specimen));
      expect(holds(shown, total), `${specimen.id}: ${shown} of ${total}`).toBe(true);
    }
  });

  it("show each picture with context and with a selection", () => {
    const pictures: Page[] = ["overview", "timeline", "relations", "map", "positions", "records"];
    for (const page of pictures) {
      const states = SPECIMENS.map(stateOf).filter((state) => state.page === page);
      expect(
        states.some(({ layer }) => layer === "all"),
        page,
      ).toBe(true);
      expect(
        states.some(({ sel }) => sel !== null),
        page,
      ).toBe(true);
    }
  });
});
