import { describe, expect, it } from "vitest";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectContextDetails } from "./detailsContext";
import { isPartlyChecked } from "./partlyChecked";
import { formatSpan } from "./timeText";

const index = realIndexWithContext();
const detailsOf = (id: string) => selectContextDetails(index, index.record.get(id)!);

describe("selectContextDetails", () => {
  it("shows a link between the layers on both ends, with what either says", () => {
    const article = detailsOf("ministers-call");
    const dated = article.links[0]!;
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

  it("tells both sides of every link in the data, on either end", () => {
    const links = index.dossier.events.flatMap((event) =>
      (["dates", "locates", "corroborates", "disputes"] as const).flatMap((kind) =>
        (event[kind] ?? []).map((id) => ({ kind, event, article: index.record.get(id)! })),
      ),
    );
    expect(links.length).toBeGreaterThanOrEqual(13);
    const wordsOf = (record: (typeof links)[number]["article"]) =>
      record.type === "event" ? record.summary : record.statement;
    const placeOf = (place?: string) => index.place.get(place ?? "")?.name;
    for (const { kind, event, article } of links) {
      const noteOn = (id: string, other: string) =>
        detailsOf(id)
          .links.filter(({ reference }) => reference.endsWith(`:${other}`))
          .map(({ note }) => note);
      const [told, given] = [noteOn(article.id, event.id), noteOn(event.id, article.id)];
      const days = [formatSpan(article.span), formatSpan(event.span, "weekday")];
      const places = [
        `The article: ${placeOf(article.place)}. The context: ${placeOf(event.place)}.`,
      ];
      const words = [[`The context: ${event.summary}`], [`The article: ${wordsOf(article)}`]];
      const [toTell = [], toGive = []] = {
        dates: [days, days],
        locates: [places, places],
        corroborates: words,
        disputes: words,
      }[kind];
      const isSaid = (notes: string[], texts: string[]) =>
        notes.some((note) => texts.every((text) => note.includes(text)));
      expect(isSaid(told, toTell), `${article.id} tells ${event.id}`).toBe(true);
      expect(isSaid(given, toGive), `${event.id} tells ${article.id}`).toBe(true);
    }
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

  it("says of a statement too that the pages of its event were not all re-read", () => {
    const partly = index.dossier.positions.filter((position) => isPartlyChecked(index, position));
    expect(partly.length).toBeGreaterThan(0);
    for (const { id } of partly) {
      expect(detailsOf(id).notes).toContain("Not every cited page was re-read.");
    }
    expect(detailsOf("fm-call-2023-12-18").notes).not.toContain(
      "Not every cited page was re-read.",
    );
  });

  it("has nothing to add to the article while it stands alone, but knows of the comparison", () => {
    const alone = realIndex();
    const nothing = { claims: [], notes: [], links: [] };
    expect(selectContextDetails(alone, alone.record.get("ministers-call")!)).toEqual({
      ...nothing,
      accounts: "fm-call-2023-12-18",
    });
    expect(selectContextDetails(alone, alone.record.get("editorial-published")!)).toEqual({
      ...nothing,
      accounts: null,
    });
  });
});
