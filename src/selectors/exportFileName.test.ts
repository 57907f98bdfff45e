import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { exportFileName } from "./exportFileName";

const name = (state: Partial<typeof DEFAULT_VIEW_STATE>) =>
  exportFileName("pakistan-iran-2023", { ...DEFAULT_VIEW_STATE, ...state }, "2024-03-01", "csv");
const filters = (some: Partial<typeof DEFAULT_VIEW_STATE.filters>) => ({
  filters: { ...DEFAULT_VIEW_STATE.filters, ...some },
});

describe("exportFileName", () => {
  it("says dossier, layers, filters and day", () => {
    expect(name({})).toBe("pakistan-iran-2023-article-2024-03-01.csv");
    expect(name({ layer: "all", from: "2023-12", ...filters({ issue: ["gaza-ceasefire"] }) })).toBe(
      "pakistan-iran-2023-with-context-issue-gaza-ceasefire-from-2023-12-2024-03-01.csv",
    );
  });

  it("keeps to plain characters and a bearable length", () => {
    expect(name({ q: "../“Lasting” peace: غزة" })).toBe(
      "pakistan-iran-2023-article-lasting-peace-2024-03-01.csv",
    );
    const actors = Array.from({ length: 40 }, (_, at) => `actor-${at}`);
    expect(name(filters({ actor: actors }))).toBe(
      "pakistan-iran-2023-article-filtered-2024-03-01.csv",
    );
  });
});
