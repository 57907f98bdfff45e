import { describe, expect, it } from "vitest";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectContextDetails } from "./detailsContext";

const index = realIndexWithContext();
const detailsOf = (id: string) => selectContextDetails(index, index.record.get(id)!);

describe("selectContextDetails", () => {
  it("shows a link between the layers on both ends, with what either says", () => {
    const article = detailsOf("ministers-call");
    const dated = article.links.find(({ note }) => note !== null)!;
    expect(dated.reference).toBe("event:fm-call-2023-12-18");
    expect(dated.note).toBe(
      "The article: on or before 20 December 2023. Outlets of both sides: Monday 18 December 2023.",
    );
    expect(article.accounts).toBe("fm-call-2023-12-18");
    const context = detailsOf("fm-call-2023-12-18");
    expect(context.links.find(({ reference }) => reference === dated.reference)).toBeUndefined();
    expect(context.links.map(({ note }) => note)).toContain(dated.note);
    expect(context.links.map(({ reference }) => reference)).toContain("event:ministers-call");
    expect(detailsOf("police-station-attack").links.map(({ note }) => note)).toContain(
      "The article: Sistan and Baluchestan. The context: Rask.",
    );
  });

  it("keeps each claim with its speaker and its pages", () => {
    const { claims, notes } = detailsOf("panjgur-strike-2024-01-16");
    expect(claims.some(({ attribution }) => attribution === "Pakistani foreign ministry")).toBe(
      true,
    );
    expect(claims.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(notes.some((note) => note.includes("independent origins"))).toBe(true);
  });

  it("says that an accusation is no finding, and that pages were not all re-read", () => {
    expect(detailsOf("damascus-consulate-2024-04-01").notes.join(" ")).toContain(
      "that is a claim, not a finding",
    );
    expect(detailsOf("chabahar-rask-attacks-2024-04").notes).toContain(
      "Not every cited page was re-read.",
    );
  });

  it("has nothing to add to the article while it stands alone", () => {
    const alone = realIndex();
    expect(selectContextDetails(alone, alone.record.get("ministers-call")!)).toEqual({
      claims: [],
      notes: [],
      links: [],
      accounts: null,
    });
  });
});
