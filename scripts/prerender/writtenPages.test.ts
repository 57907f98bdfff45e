import { describe, expect, it } from "vitest";
import { listCommonPages, listKnownPages } from "../../src/selectors/knownPages";
import {
  realIndex,
  realIndexWithContext,
  realStory,
  realTerms,
} from "../../src/testing/realDossier";
import { escapeHtml } from "../../src/formats/htmlText";
import { describePage } from "./describePage";
import { writePageTags } from "./pageTags";
import { renderNotFoundBody, renderPageBody } from "./renderBody";

const dossier = {
  article: realIndex(),
  whole: realIndexWithContext(),
  terms: realTerms(),
  story: realStory(),
};
const pages = [...listCommonPages(), ...listKnownPages(dossier.whole, dossier.terms)];
const paths = new Set(pages.map(({ path }) => path));
const bodies = new Map(pages.map((page) => [page.path, renderPageBody(page, dossier, "/x/")]));

function bodyOf(path: string): string {
  return bodies.get(path) ?? "";
}

function innerLinks(html: string): string[] {
  return [...html.matchAll(/href="([^"#]+)"/g)].flatMap(([, href = ""]) =>
    href.startsWith("http") ? [] : [href],
  );
}

describe("the written bodies", () => {
  it("lead only to pages that have a file, and to the data, all under the base", () => {
    for (const [path, body] of bodies) {
      for (const href of innerLinks(body)) {
        const isData = href === "/x/data/dossiers/pakistan-iran-2023.json";
        const isPage = href.startsWith("/x/") && paths.has(href.slice(2).split("?")[0] ?? "");
        expect(isData || isPage, `${href} on ${path}`).toBe(true);
      }
    }
  });

  it("have one first heading, the first element for the application, and nothing inline", () => {
    for (const [path, body] of bodies) {
      expect(body.match(/<h1/g), path).toHaveLength(1);
      expect(body.match(/<div id="root"><\/div>/g), path).toHaveLength(1);
      expect(body, path).not.toMatch(/\sstyle=|<style|<script/);
    }
  });

  it("tell all records of the article with their words, but on pages about something else", () => {
    const { table, record } = realIndex();
    for (const page of [
      "",
      "timeline/",
      "relations/",
      "map/",
      "positions/",
      "records/",
      "sources/",
    ]) {
      const body = bodyOf(`/d/pakistan-iran-2023/${page}`);
      expect(body.match(/<tr>/g), page).toHaveLength(1 + table.count);
      for (const { title, evidence } of record.values()) {
        expect(body, page).toContain(escapeHtml(title).replaceAll("&#39;", "&#x27;"));
        const [first] = evidence;
        const words = first?.quote ? `“${first.quote.exact}”` : (first?.paraphrase ?? "no words");
        expect(body).toContain(escapeHtml(words).replaceAll("&#39;", "&#x27;"));
      }
    }
  });

  it("tell a comparison, a term and a name on their own pages", () => {
    const event = dossier.whole.dossier.events.find(({ accounts }) => accounts)!;
    const comparison = bodyOf(`/d/pakistan-iran-2023/accounts/${event.id}/`);
    for (const { label } of event.topics ?? []) expect(comparison).toContain(escapeHtml(label));
    for (const term of dossier.terms) {
      const words = term.kind === "term" ? term.definition : term.why;
      expect(bodyOf(`/d/pakistan-iran-2023/names/${term.id}/`), term.id).toContain(
        escapeHtml(words).replaceAll("&#39;", "&#x27;"),
      );
    }
  });

  it("tell the tour step by step, with what its sentences rest on", () => {
    const body = bodyOf("/d/pakistan-iran-2023/story/");
    const words = realStory().flatMap(({ title, sentences }) => [
      title,
      ...sentences.flatMap(({ text, grounds }) => [
        text,
        ...grounds.map((ground) => ground.quote ?? ground.title),
      ]),
    ]);
    expect(words.length).toBeGreaterThan(24);
    for (const word of words)
      expect(body).toContain(escapeHtml(word).replaceAll("&#39;", "&#x27;"));
  });

  it("lead home from an address that does not exist", () => {
    const body = renderNotFoundBody(dossier, "/x/");
    expect(innerLinks(body)).toContain("/x/");
    expect(body).toContain("<noscript>");
    expect(body).not.toContain("aria-current");
  });
});

describe("the written heads", () => {
  const site = { base: "/x/", origin: "https://example.org" };
  const tagsOf = (path: string, at = site as { base: string; origin: string | null }) => {
    const page = pages.find((known) => known.path === path)!;
    const described = describePage(page, dossier, at);
    return writePageTags({
      site: at,
      siteName: "Readout",
      described,
      title: described.title,
      canonicalPath: page.canonicalPath,
      page: page.state.page,
      data: ["data/a.json"],
      modules: ["assets/a.js"],
    });
  };

  it("name the one address that lasts, and the card", () => {
    for (const path of ["/", "/d/pakistan-iran-2023/"]) {
      expect(tagsOf(path)).toContain(
        '<link rel="canonical" href="https://example.org/x/d/pakistan-iran-2023/" />',
      );
    }
    const tags = tagsOf("/d/pakistan-iran-2023/names/name-pakistan/");
    expect(tags).toContain('content="https://example.org/x/cards/names.png"');
    expect(tags).toContain(
      '<meta property="og:url" content="https://example.org/x/d/pakistan-iran-2023/names/name-pakistan/" />',
    );
  });

  it("guess no address that they were not told", () => {
    const tags = tagsOf("/d/pakistan-iran-2023/map/", { base: "/x/", origin: null });
    expect(tags).not.toMatch(/canonical|og:url|og:image|https:\/\/example/);
    expect(tags).toContain('href="/x/data/a.json"');
    expect(tags).toContain('href="/x/assets/a.js"');
    expect(tags).toContain('<meta property="og:title"');
  });

  it("keep a page without an address out of all lists", () => {
    const tags = writePageTags({
      site,
      siteName: "Readout",
      described: null,
      title: "<None>",
      canonicalPath: "/",
      page: "overview",
      data: [],
      modules: [],
    });
    expect(tags).toContain("<title>&lt;None&gt;</title>");
    expect(tags).toContain("noindex");
    expect(tags).not.toMatch(/og:|canonical|ld\+json/);
  });
});
