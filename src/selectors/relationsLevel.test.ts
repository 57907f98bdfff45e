import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS } from "../state/viewState";
import { makeActor, makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { resolveDefaultLevel } from "./relationsLevel";

function withActors(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `a${at}`);
  return makeIndex({
    actors: [...ids, "silent"].map((id) => makeActor({ id })),
    events: ids.map((actor, at) =>
      makeEvent({ id: `e${at}`, participants: [{ actor, role: "participant" }] }),
    ),
  });
}

describe("the level of the relations", () => {
  it("is that of people for the article, that of states with its context", () => {
    expect(resolveDefaultLevel(realIndex())).toBe("person");
    expect(resolveDefaultLevel(realIndexWithContext())).toBe("state");
  });

  it("turns at more than 12 actors that take part in a record", () => {
    expect(resolveDefaultLevel(withActors(12))).toBe("person");
    expect(resolveDefaultLevel(withActors(13))).toBe("state");
  });

  it("is what the reader chose, and no filter changes it", () => {
    const filters = { ...NO_FILTERS, actor: ["china"] };
    const levelOf = (state: object) =>
      selectLinkedModel(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, ...state }).level;
    expect(levelOf({ level: "office" })).toBe("office");
    expect(levelOf({ filters })).toBe("state");
  });
});
