import { describe, expect, it } from "vitest";
import { canonicalPath } from "./pathEnds";
import { setEgo, setPath } from "./relationsTransitions";
import { decodeUrl, encodeUrl } from "./urlCodec";
import { DEFAULT_VIEW_STATE } from "./viewState";

describe("the ways between two actors in a link", () => {
  it("are the same from either end", () => {
    expect(canonicalPath(["b", "a"])).toEqual(["a", "b"]);
    expect(decodeUrl("/", "?path=b,a")).toMatchObject({ state: { path: ["a", "b"] }, notices: [] });
    expect(encodeUrl({ ...DEFAULT_VIEW_STATE, path: ["b", "a"] })).toBe("/?path=a,b");
  });

  it.each(["a", "a,a", "a,b,c", "a,", ",b", "a,b.2", "a,é"])("are not read from %s", (text) => {
    const { state, notices } = decodeUrl("/", `?path=${text}`);
    expect(state.path).toBeNull();
    expect(notices).toMatchObject([{ key: "path", reason: "unreadable" }]);
  });

  it("stand in the place of the relations around one actor, and say so", () => {
    const { state, notices } = decodeUrl("/", "?ego=c&path=a,b");
    expect(state).toMatchObject({ ego: null, path: ["a", "b"] });
    expect(notices).toStrictEqual([{ key: "ego", value: "c", reason: "excluded" }]);
    const around = setEgo({ id: "c", steps: 1 }).apply({ ...DEFAULT_VIEW_STATE, path: ["a", "b"] });
    expect(around).toMatchObject({ ego: { id: "c" }, path: null });
    expect(setPath(["a", "b"]).apply(around)).toMatchObject({ ego: null, path: ["a", "b"] });
    expect(setPath(["a", "b"]).history).toBe("push");
  });
});
