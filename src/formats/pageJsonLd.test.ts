import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCitation } from "../testing/makeCitation";
import { writePageJsonLd, type DescribedPage } from "./pageJsonLd";

const SITE = { name: "Readout", address: "/" };

function makePage(changes: Partial<DescribedPage> = {}): DescribedPage {
  return {
    title: "Timeline – Readout",
    description: "What came first",
    address: "/d/a/timeline/",
    crumbs: [
      { name: "A", address: "/d/a/" },
      { name: "Timeline", address: "/d/a/timeline/" },
    ],
    dataset: {
      name: "A",
      identifier: "a",
      description: "One editorial",
      address: "/d/a/",
      file: "/data/dossiers/a.json",
      coders: ["Readout project"],
      licence: "MIT",
      source: makeCitation(),
    },
    ...changes,
  };
}

interface Written {
  "@context": string;
  "@graph": Record<string, unknown>[];
}

function read(page: DescribedPage): Written {
  return JSON.parse(writePageJsonLd(page, SITE)) as Written;
}

function nodeOf(written: Written, type: string) {
  return written["@graph"].find((node) => node["@type"] === type);
}

describe("writePageJsonLd", () => {
  it("describes page, way to it and what it shows", () => {
    const written = read(makePage());
    expect(written["@context"]).toBe("https://schema.org");
    expect(nodeOf(written, "WebPage")).toMatchObject({
      "@id": "/d/a/timeline/",
      name: "Timeline – Readout",
      mainEntity: { "@id": "/d/a/#dataset" },
    });
    expect(nodeOf(written, "BreadcrumbList")?.["itemListElement"]).toEqual([
      { "@type": "ListItem", position: 1, name: "A", item: "/d/a/" },
      { "@type": "ListItem", position: 2, name: "Timeline", item: "/d/a/timeline/" },
    ]);
    expect(nodeOf(written, "Dataset")).toMatchObject({
      "@id": "/d/a/#dataset",
      distribution: { contentUrl: "/data/dossiers/a.json" },
    });
  });

  it("names a newspaper's text with its day only where it has one", () => {
    const based = (source: DescribedPage["dataset"] & object) =>
      nodeOf(read(makePage({ dataset: source })), "Dataset")?.["isBasedOn"];
    const { dataset } = makePage();
    const article = makeCitation({
      type: "article-newspaper",
      container: "The Nation",
      issued: { from: "2023-12-20", to: null, isApproximate: false },
    });
    expect(based({ ...dataset!, source: article })).toMatchObject({
      "@type": "NewsArticle",
      publisher: { name: "The Nation" },
      datePublished: "2023-12-20",
    });
    const about = { from: "2023-12", to: null, isApproximate: true };
    expect(based({ ...dataset!, source: { ...article, issued: about } })).not.toHaveProperty(
      "datePublished",
    );
  });

  it("says nothing of a way or of data where there is none", () => {
    const written = read(makePage({ crumbs: [{ name: "A", address: "/d/a/" }], dataset: null }));
    expect(written["@graph"]).toHaveLength(1);
    expect(nodeOf(written, "WebPage")).not.toHaveProperty("breadcrumb");
    expect(nodeOf(written, "WebPage")).not.toHaveProperty("mainEntity");
  });

  it("never ends the element that it stands in, whatever the words are", () => {
    const words = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("</script>", "<!--", "<script>", "\u2028", "\u202e"),
    );
    fc.assert(
      fc.property(words, words, (title, description) => {
        const text = writePageJsonLd(makePage({ title, description }), SITE);
        expect(text).not.toMatch(/[<\u2028\u202e]/);
        const written = JSON.parse(text) as Written;
        expect(nodeOf(written, "WebPage")).toMatchObject({ name: title, description });
      }),
    );
  });
});
