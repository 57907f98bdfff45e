import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, type ViewState } from "../state/viewState";
import { makeCrowd } from "../testing/makeCrowd";
import { compileDossierIndex } from "../model/dossierIndex";
import { realIndex } from "../testing/realDossier";
import {
  findCommands,
  selectGeneralCommands,
  selectNamedCommands,
  selectSearchCommand,
} from "./commands";
import { selectLinkedModel } from "./linkedModel";

const index = realIndex();
const modelOf = (state: Partial<ViewState> = {}) =>
  selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state });

describe("commands", () => {
  it("lead to every other page and toggle every issue", () => {
    const model = modelOf();
    const ids = selectGeneralCommands(model).map(({ id }) => id);
    expect(ids).toContain("page:map");
    expect(ids).not.toContain("page:overview");
    expect(ids.filter((id) => id.startsWith("issue:"))).toHaveLength(index.dossier.issues.length);
    expect(ids).not.toContain("clear");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("take a filter away that is on, and offer to clear what narrows", () => {
    const [issue] = index.dossier.issues;
    const filters = { ...DEFAULT_VIEW_STATE.filters, issue: [issue!.id] };
    const commands = selectGeneralCommands(modelOf({ filters }));
    expect(commands[0]!.id).toBe("clear");
    const toggle = commands.find(({ id }) => id === `issue:${issue!.id}`)!;
    const { state } = modelOf({ filters });
    expect(toggle.transition.apply(state).filters.issue).toEqual([]);
  });

  it("find whatever has a name by its words in any order, without regard to accents and case", () => {
    const named = selectNamedCommands(modelOf());
    const found = findCommands(named, "STATION pólice");
    expect(found.map(({ id }) => id)).toContain("event:police-station-attack");
    const gaza = findCommands(named, "gaza");
    expect(gaza[0]!.label).toMatch(/^Gaza/);
    expect(findCommands(named, "no such words")).toEqual([]);
    const ids = named.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("search where records are filtered, else on their page", () => {
    const { transition } = selectSearchCommand(modelOf(), "ceasefire");
    expect(transition.apply(DEFAULT_VIEW_STATE)).toMatchObject({
      page: "overview",
      q: "ceasefire",
    });
    const about = { ...DEFAULT_VIEW_STATE, page: "about" as const };
    const other = selectSearchCommand(modelOf({ page: "about" }), "ceasefire");
    expect(other.transition.apply(about)).toMatchObject({ page: "records", q: "ceasefire" });
  });

  it("leave the titles of a crowd to the search", () => {
    const crowd = selectLinkedModel(compileDossierIndex(makeCrowd(5001)), DEFAULT_VIEW_STATE);
    const ids = selectNamedCommands(crowd).map(({ id }) => id);
    expect(ids.some((id) => id.startsWith("actor:"))).toBe(true);
    expect(ids.some((id) => id.startsWith("event:"))).toBe(false);
  });
});
