import { describe, expect, it } from "vitest";
import { writeBibtex } from "../formats/bibtex";
import { writeCslJson } from "../formats/cslJson";
import { writeRis } from "../formats/ris";
import type { Citation } from "../model/citation";
import type { DossierRecord, Source } from "../model/dossier";
import { encodeUrl } from "../state/urlCodec";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeDossier, makeSource } from "../testing/makeDossier";
import { readAuthors, readCitation, readCitedDate } from "../testing/readCitation";
import { realIndexWithContext } from "../testing/realDossier";
import { compileDossierIndex } from "../model/dossierIndex";
import { selectCitation, type CitationSubject } from "./citations";
import { formatCitedDate } from "./citedDateText";
import { selectLinkedModel } from "./linkedModel";

const ORIGIN = "https://readout.example";
const CONTEXT = {
  accessed: "2026-11-24",
  address: (state: ViewState) => ORIGIN + encodeUrl(state),
};
const WRITERS = { BibTeX: writeBibtex, RIS: writeRis, "CSL-JSON": writeCslJson } as const;
const index = realIndexWithContext();
const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, layer: "all" });
const records: DossierRecord[] = [...index.record.values()];
const { sources } = index.dossier;

function cite(subject: CitationSubject, of = model): Citation {
  const citation = selectCitation(of, subject, CONTEXT);
  if (!citation) throw new Error(`nothing to cite for ${JSON.stringify(subject)}`);
  return citation;
}

const citeSource = ({ id }: Pick<Source, "id">) =>
  cite({ type: "source", reference: `source:${id}` });
const citeRecord = ({ type, id }: Pick<DossierRecord, "type" | "id">) =>
  cite({ type: "record", reference: `${type}:${id}` });

describe.each(Object.entries(WRITERS))(
  "the real dossier in %s, read by others",
  (_format, write) => {
    it("gives each source its own title, publisher, date and address", () => {
      expect(sources).toHaveLength(359);
      for (const source of sources) {
        const read = readCitation(write(citeSource(source)));
        const isNewspaper = source.genre === "editorial";
        expect(read.title, source.id).toBe(
          source.titleIsOurs
            ? `[${source.title}]`
            : (source.title ?? `[Page at ${source.publisher}, title not recorded]`),
        );
        expect(isNewspaper ? read["container-title"] : read.publisher).toBe(source.publisher);
        const isOfACountry = source.country !== "International";
        expect(read["publisher-place"] ?? null).toBe(isOfACountry ? source.country : null);
        expect(read.URL).toBe(new URL(source.url).href);
        expect(read.author).toBeUndefined();
        const parts = source.published?.split("-").map(Number);
        expect(readCitedDate(write(citeSource(source)), "issued"), source.id).toEqual(parts);
      }
    });

    it("gives each record its title, our name, its link and no date that we do not have", () => {
      expect(records.length).toBeGreaterThan(130);
      for (const record of records) {
        const read = readCitation(write(citeRecord(record)));
        const layer = record.layer === "context" ? "layer=all&" : "";
        expect(read.title).toBe(record.title.replaceAll("\u00a0", " "));
        expect(read.publisher).toBe("Readout");
        expect(read["container-title"] ?? read["collection-title"]).toBe(index.dossier.title);
        expect(readAuthors(write(citeRecord(record)))).toEqual(["Readout project"]);
        expect(read.issued).toBeUndefined();
        expect(read.URL).toBe(
          `${ORIGIN}/d/pakistan-iran-2023/?${layer}sel=${record.type}:${record.id}`,
        );
        for (const { source } of record.evidence) {
          expect(read.note).toContain(new URL(index.source.get(source)!.url).href);
        }
        expect(readCitedDate(write(citeRecord(record)), "accessed")).toEqual([2026, 11, 24]);
      }
    });
  },
);

it("gives each source and each record a key of its own, safe in every format", () => {
  const keys = [...sources.map(citeSource), ...records.map(citeRecord)].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
});

describe("selectCitation of a source", () => {
  it("takes a newspaper's article as such only where the genre is recorded", () => {
    expect(citeSource({ id: "nation-peace-pledge-20231220" })).toMatchObject({
      type: "article-newspaper",
      container: "The Nation",
      publisher: null,
      genre: "editorial",
      language: "en",
    });
    expect(citeSource({ id: "dawn-call-20231219" })).toMatchObject({
      type: "webpage",
      container: null,
      publisher: "Dawn",
      genre: null,
    });
  });

  it("takes a title of ours for a description, and no publisher of the world for a place", () => {
    const described = citeSource({ id: "worldnewsam-unsc" });
    expect(described.title).toBe("[UN Security Council press statement on the Rask attack (text)]");
    expect(described.isDescribed).toBe(true);
    expect(writeBibtex(described)).toContain("title = {{[UN Security Council press statement");
    expect(citeSource({ id: "dawn-call-20231219" }).isDescribed).toBe(false);
    expect(citeSource({ id: "un-sc15546" }).publisherPlace).toBeNull();
    const resting = citeRecord({ type: "position", id: "unsc-press-statement-rask-2023-12-16-p1" });
    expect(resting.note).toContain(
      "[UN Security Council press statement on the Rask attack (text)], ",
    );
    expect(resting.note).toContain("“UN Security Council slams deadly terror attack");
  });

  it("says in a note what a date is that no format can hold", () => {
    const source = makeSource({ id: "late", published: "../2023-12-20" });
    const dossier = compileDossierIndex(makeDossier({ sources: [source] }));
    const of = selectLinkedModel(dossier, DEFAULT_VIEW_STATE);
    const citation = cite({ type: "source", reference: "source:late" }, of);
    expect(citation.issued).toBeNull();
    expect(citation.note).toBe("Published ../2023-12-20 (EDTF).");
  });

  it("is null for what the dossier does not have", () => {
    const gone = { type: "source", reference: "source:gone" } as const;
    expect(selectCitation(model, gone, CONTEXT)).toBeNull();
    const record = { type: "record", reference: "event:gone" } as const;
    expect(selectCitation(model, record, CONTEXT)).toBeNull();
  });
});

describe("selectCitation of a view", () => {
  const citeView = (state: Partial<ViewState>) =>
    cite(
      { type: "view", title: "Gaza ceasefire · Timeline" },
      selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state }),
    );

  it("names the dossier in the link even on the site's root, and leaves colours out", () => {
    const citation = citeView({ theme: "dark", layer: "all" });
    expect(citation.url).toBe(`${ORIGIN}/d/pakistan-iran-2023/?layer=all`);
    expect(citation.title).toBe("Gaza ceasefire · Timeline");
    expect(citation.container).toBe("Pakistan and Iran, December 2023");
    expect(citation.note).toMatch(/^Shows 23 \+ \d+ of 23 \+ \d+ records\.$/);
  });

  it("keeps what is filtered, and has one key for each link", () => {
    const filters = { ...NO_FILTERS, issue: ["gaza-ceasefire"] };
    const filtered = citeView({ page: "timeline", filters });
    expect(filtered.url).toBe(`${ORIGIN}/d/pakistan-iran-2023/timeline/?issue=gaza-ceasefire`);
    expect(filtered.key).toMatch(/^readout-timeline-[a-z0-9]+$/);
    expect(citeView({ page: "timeline", filters }).key).toBe(filtered.key);
    expect(citeView({ page: "timeline" }).key).not.toBe(filtered.key);
  });

  it("takes the page about Readout for no part of a dossier", () => {
    expect(citeView({ page: "about" })).toMatchObject({
      url: `${ORIGIN}/about/`,
      container: null,
      note: null,
    });
  });
});

describe("formatCitedDate", () => {
  it.each([
    [{ from: "2023-12-19", to: null, isApproximate: false }, "19 December 2023"],
    [{ from: "2023-12", to: null, isApproximate: true }, "about December 2023"],
    [{ from: "2023", to: "2024", isApproximate: false }, "2023 – 2024"],
  ])("writes %o", (date, text) => {
    expect(formatCitedDate(date)).toBe(text);
  });
});
