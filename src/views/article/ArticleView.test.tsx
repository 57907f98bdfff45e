import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { makeDossier, makeEvent, makeSource } from "../../testing/makeDossier";
import { realText } from "../../testing/realText";
import { renderWithUrl, type RenderWithUrlOptions } from "../../testing/renderWithUrl";
import type { ViewVariant } from "../linked/viewVariant";
import type { ArticleText } from "./articleText";
import { ArticleView } from "./ArticleView";

const retry = () => undefined;
const SUCCESS = (data = realText()): ArticleText => ({ status: "success", data, retry });

function renderArticle(
  options: RenderWithUrlOptions = {},
  text: ArticleText = SUCCESS(),
  variant: ViewVariant = "card",
) {
  return renderWithUrl(<ArticleView variant={variant} text={text} />, options);
}

function marksOf(reference: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`mark[data-ref~="${reference}"]`)];
}

describe("ArticleView with its text", () => {
  it("is a region with its name and a headline, with the count line of all views", () => {
    renderArticle();
    const view = screen.getByRole("region", { name: "Article" });
    expect(within(view).getByRole("heading", { name: "What the article says" })).toBeVisible();
    expect(view).toHaveAttribute("data-view", "article");
    expect(view).toHaveTextContent("14 of 14 sentences are evidence");
    expect(view.querySelector("[data-count-shown]")).toHaveAttribute("data-count-total", "23");
  });

  it("reads letter by letter as its text", () => {
    renderArticle();
    const body = document.querySelector(".article-text");
    const paragraphs = [...(body?.querySelectorAll("p") ?? [])].map((paragraph) =>
      [...paragraph.querySelectorAll("[data-sentence]")]
        .map((sentence) => sentence.textContent)
        .join(" "),
    );
    expect(paragraphs).toEqual(realText().trim().split("\n\n"));
  });

  it("says whose words these are and leads to the original without telling who comes", () => {
    renderArticle();
    expect(screen.getByRole("heading", { name: "Peace pledge" })).toBeVisible();
    const link = screen.getByRole("link", { name: "nation.com.pk" });
    expect(link).toHaveAttribute("href", "https://www.nation.com.pk/20-Dec-2023/peace-pledge");
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
    expect(link).toHaveAttribute("referrerpolicy", "no-referrer");
    expect(screen.getByText(/Text © The Nation/)).toBeVisible();
  });

  it("selects the record of pressed words, and highlights all of its words", async () => {
    const { user, url } = renderArticle();
    const [first] = marksOf("event:ministers-call");
    await user.click(first!);
    expect(url()).toBe("/?sel=event:ministers-call");
    for (const mark of marksOf("event:ministers-call")) {
      expect(mark).toHaveAttribute("data-emphasis", "highlighted");
      expect(mark).toHaveAttribute("aria-current", "true");
    }
  });

  it("goes on to the next record when words that carry several are pressed again", async () => {
    const { user, url } = renderArticle();
    const recent = screen.getByText("recent phone call");
    expect(recent).toHaveAttribute("data-ref", "event:ministers-call event:editorial-published");
    await user.click(recent);
    expect(url()).toBe("/?sel=event:ministers-call");
    await user.click(recent);
    expect(url()).toBe("/?sel=event:editorial-published");
    await user.click(recent);
    expect(url()).toBe("/?sel=event:ministers-call");
  });

  it("opens the words that give an order, and marks them as weaker than evidence", async () => {
    const { user, url } = renderArticle();
    const prompting = screen.getByText(/^prompting discussions/);
    expect(prompting).toHaveAttribute("data-order-only");
    await user.click(prompting);
    expect(url()).toBe("/?sel=event:ministers-call");
    const words = "prompting discussions between the foreign ministers of both nations";
    const highlighted = marksOf("event:ministers-call").map((mark) => mark.textContent);
    expect(highlighted.join("")).toContain(words);
    expect(prompting).toHaveAttribute("data-emphasis", "highlighted");
  });

  it("leads from the publication to the source line", () => {
    renderArticle({ url: "/?sel=event:editorial-published" });
    const line = screen.getByText(/^The Nation, Lahore, editorial page/);
    expect(line).toHaveAttribute("data-emphasis", "highlighted");
    expect(line.closest("header")).not.toBeNull();
  });

  it("has a glyph beside each sentence for each of its records", async () => {
    const { user, url } = renderArticle();
    const notes = screen.getByRole("group", { name: "Records of sentence 4" });
    const glyphs = within(notes).getAllByRole("button");
    expect(glyphs.map((glyph) => glyph.dataset["ref"])).toEqual([
      "position:condemnation-of-attack",
      "position:solidarity-with-iran",
      "position:call-for-collective-effort",
    ]);
    await user.click(glyphs[1]!);
    expect(url()).toBe("/?sel=position:solidarity-with-iran");
  });

  it.each([
    [358, "page", []],
    [960, "page", ["police stationheightened concerns"]],
    [960, "card", []],
  ] as const)("in %d px of a %s has labels in the margin: %j", (width, variant, labels) => {
    const box = vi
      .spyOn(HTMLElement.prototype, "getBoundingClientRect")
      .mockReturnValue(new DOMRect(0, 0, width, 600));
    renderArticle({}, SUCCESS(), variant);
    const notes = screen.getByRole("group", { name: "Records of sentence 3" });
    expect(notes.textContent === "" ? [] : [notes.textContent]).toEqual(labels);
    box.mockRestore();
  });

  it("keeps the words as their own name and the records as their description", () => {
    renderArticle();
    const words = screen.getByRole("button", { name: "expressing solidarity with Iran" });
    expect(words).toHaveAccessibleDescription(/^Jilani expresses solidarity with Iran, statement/);
  });

  it("is one stop of the Tab key with arrows in reading order inside", async () => {
    const { user } = renderArticle();
    const stops = () => document.querySelectorAll("[data-roving][tabindex='0']");
    expect(stops()).toHaveLength(1);
    const line = screen.getByText(/^The Nation, Lahore, editorial page/);
    act(() => line.focus());
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveTextContent(/^Pakistan’s commitment to collaborating/);
    await user.keyboard("{ArrowUp}");
    expect(line).toHaveFocus();
    expect(stops()).toHaveLength(1);
  });

  it("mutes what does not pass the filter and says what does", () => {
    renderArticle({ url: "/?issue=gaza-ceasefire" });
    expect(
      screen.getByRole("heading", { name: "Gaza ceasefire: one sentence carries it" }),
    ).toBeVisible();
    expect(screen.getByText("the lifting of the siege")).toHaveAttribute("data-emphasis", "normal");
    expect(screen.getByText("expressing solidarity with Iran")).toHaveAttribute(
      "data-emphasis",
      "muted",
    );
  });

  it("leads to its own page from a card that cuts it, and scrolls as a named region", async () => {
    const { user, url } = renderArticle();
    expect(screen.getByRole("region", { name: "Text of the article" })).toHaveAttribute(
      "tabindex",
      "0",
    );
    await user.click(screen.getByRole("link", { name: "read on" }));
    expect(url()).toBe("/d/pakistan-iran-2023/article/");
  });
});

describe("coverage", () => {
  it("numbers the sentences, names their records and tells what is not coded and why", async () => {
    const { user, url } = renderArticle();
    await user.click(screen.getByRole("link", { name: "coverage" }));
    expect(url()).toBe("/?coverage=1");
    const sentences = await screen.findAllByRole("listitem");
    expect(sentences).toHaveLength(14);
    expect(sentences[13]).toHaveTextContent(/^Sentence 14This commitment/);
    expect(sentences[6]).toHaveTextContent(
      "Not coded: “Beyond the immediate concern of terrorism”. The paper’s transition",
    );
    expect(within(sentences[3]!).getAllByText("solidarity")).toHaveLength(1);
    await user.click(screen.getByRole("link", { name: "back to reading" }));
    expect(url()).toBe("/");
  });
});

describe("ArticleView without its text", () => {
  it("stands on its quotes when the text is absent, publication included", async () => {
    const { user, url } = renderArticle({}, { status: "absent", retry });
    expect(await screen.findByText(/The full text is not part of this copy/)).toBeVisible();
    expect(screen.getByText(/^The Nation, Lahore, editorial page/)).toBeVisible();
    expect(screen.queryByRole("link", { name: "coverage" })).toBeNull();
    const quote = screen.getByText("the lifting of the siege");
    expect(quote.closest("blockquote")).toHaveTextContent("“the lifting of the siege”");
    await user.click(quote);
    expect(url()).toBe("/?sel=position:call-to-lift-siege");
  });

  it("names the file that failed, offers to try again and keeps the quotes", async () => {
    const again = vi.fn<() => void>();
    const { user } = renderArticle(
      {},
      { status: "error", file: "texts/a.txt", message: "the server answered 500", retry: again },
    );
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "texts/a.txt: the server answered 500",
    );
    expect(screen.getByText("the lifting of the siege")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(again).toHaveBeenCalledOnce();
  });

  it("says that it loads", () => {
    renderArticle({}, { status: "pending", retry });
    expect(screen.getByText("Loading the text of the article…")).toBeVisible();
    expect(screen.queryByText("the lifting of the siege")).toBeNull();
  });

  it("flags quotes that the text does not have, and keeps their records within reach", async () => {
    const quote = (exact: string) => [{ source: "source", quote: { exact } }];
    const dossier = makeDossier({
      sources: [makeSource()],
      events: [makeEvent({ id: "sun", evidence: quote("The sun") }), makeEvent({ id: "rain" })],
    });
    const { user, url } = renderArticle({ dossier }, SUCCESS("The sun rose."));
    expect(await screen.findByRole("note")).toHaveTextContent("Evidence not located: 1 quote");
    await user.click(screen.getByRole("link", { name: "Title of rain" }));
    expect(url()).toBe("/?sel=event:rain");
  });
});

describe("words out of sight", () => {
  it("says where the selected words are and moves only when asked", async () => {
    const observed = new Set<Element>();
    let tell: IntersectionObserverCallback = () => undefined;
    class Observer {
      constructor(callback: IntersectionObserverCallback) {
        tell = callback;
      }
      observe(element: Element) {
        observed.add(element);
      }
      disconnect() {
        observed.clear();
      }
    }
    vi.stubGlobal("IntersectionObserver", Observer);
    // The notice comes after the first picture.
    document.documentElement.dataset["ready"] = "true";
    const { user } = renderArticle({ url: "/?sel=position:solidarity-with-iran" });
    const words = screen.getByText("expressing solidarity with Iran");
    await waitFor(() => expect([...observed]).toEqual([words]));
    const entry = { isIntersecting: false, target: words } as Partial<IntersectionObserverEntry>;
    act(() => tell([entry as IntersectionObserverEntry], new IntersectionObserver(tell)));
    const region = screen.getByRole("region", { name: "Text of the article" });
    const scrollTo = vi.spyOn(region, "scrollTo");
    const show = await waitFor(() => screen.getByRole("button", { name: /Selected words are/ }));
    expect(scrollTo).not.toHaveBeenCalled();
    await user.click(show);
    expect(scrollTo).toHaveBeenCalledOnce();
    delete document.documentElement.dataset["ready"];
    vi.unstubAllGlobals();
  });
});
