import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { writeDeckFile } from "../../formats/deckFile";
import { packDeck, unpackDeck } from "../../formats/packDeck";
import type { Deck } from "../../model/deck";
import { GOLDEN_DECKS } from "../../testing/goldenDecks";
import { renderWithUrl, type RenderedWithUrl } from "../../testing/renderWithUrl";
import { DeckView } from "./DeckView";

const [{ packed: PACKED, deck: DECK }] = GOLDEN_DECKS;
const PAGE = "/d/pakistan-iran-2023/present/";
const [FIRST, SECOND, THIRD] = DECK.views.map(({ caption }) => caption) as [string, string, string];

function renderDeck(url = `${PAGE}?deck=${PACKED}`) {
  return renderWithUrl(
    <QueryClientProvider client={new QueryClient()}>
      <DeckView renderCode={() => null} empty="nothing pinned" />
    </QueryClientProvider>,
    { url },
  );
}

async function deckOf({ url }: Pick<RenderedWithUrl, "url">): Promise<Deck | null> {
  const packed = new URLSearchParams(url().split("?")[1]).get("deck") ?? "";
  return (await unpackDeck(packed)).deck;
}

const captions = () =>
  within(screen.getByRole("list"))
    .getAllByRole("textbox")
    .map((field) => (field as HTMLInputElement).value);

describe("DeckView", () => {
  it("lists the views with what they show, each a link to its step", async () => {
    renderDeck();
    expect(await screen.findByRole("heading", { level: 2 })).toHaveTextContent("“Three views”");
    expect(captions()).toEqual([FIRST, SECOND, THIRD]);
    expect(screen.getByRole("link", { name: "1. Gaza ceasefire · Timeline" })).toHaveAttribute(
      "href",
      `/d/pakistan-iran-2023/timeline/?deck=${PACKED}&issue=gaza-ceasefire&step=1`,
    );
    expect(screen.getByRole("link", { name: "Present from the start" })).toHaveAttribute(
      "href",
      `/d/pakistan-iran-2023/timeline/?deck=${PACKED}&issue=gaza-ceasefire&present=1&step=1`,
    );
  });

  it("moves a view, says so, and leaves the focus on it", async () => {
    const { user, back } = renderDeck();
    await user.click(await screen.findByRole("button", { name: "Move step 1 down" }));
    await waitFor(() => expect(captions()).toEqual([SECOND, FIRST, THIRD]));
    expect(screen.getByRole("button", { name: "Move step 2 down" })).toHaveFocus();
    expect(await screen.findByText("Now step 2 of 3")).toBeInTheDocument();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(captions()).toEqual([SECOND, THIRD, FIRST]));
    expect(screen.getByRole("button", { name: "Move step 3 down" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(captions()).toEqual([SECOND, THIRD, FIRST]);
    back();
    await waitFor(() => expect(captions()).toEqual([SECOND, FIRST, THIRD]));
  });

  it("takes two presses in a row one after the other", async () => {
    const rendered = renderDeck();
    const button = await screen.findByRole("button", { name: "Remove step 1" });
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(async () => expect((await deckOf(rendered))?.views).toEqual([DECK.views[2]]));
  });

  it("removes a view, and puts it back by Undo", async () => {
    const { user, url } = renderDeck();
    await user.click(await screen.findByRole("button", { name: "Remove step 2" }));
    await waitFor(() => expect(captions()).toEqual([FIRST, THIRD]));
    expect(screen.getByRole("button", { name: "Remove step 2" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(captions()).toEqual([FIRST, SECOND, THIRD]));
    expect(url()).toBe(`${PAGE}?deck=${PACKED}`);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("words a caption and the title anew, as one step each; Esc takes the typing back", async () => {
    const rendered = renderDeck();
    const { user, back } = rendered;
    const field = await screen.findByLabelText("Caption of step 3");
    await user.type(field, "Ways{Enter}");
    await waitFor(async () => expect((await deckOf(rendered))?.views[2]?.caption).toBe("Ways"));
    await user.type(field, " and more{Escape}");
    expect(field).toHaveValue("Ways");
    const title = screen.getByLabelText(/^Title of the deck/);
    await user.clear(title);
    await user.type(title, "Two");
    await user.tab();
    await waitFor(async () => expect((await deckOf(rendered))?.title).toBe("Two"));
    back();
    await waitFor(() => expect(title).toHaveValue("Three views"));
    back();
    await waitFor(() => expect(field).toHaveValue(""));
  });

  it("opens a file in the place of the deck, and tells why another is none", async () => {
    const { user } = renderDeck();
    const input = await screen.findByLabelText("Open a deck’s file:");
    await user.upload(input, new File(["{}"], "notes.json", { type: "application/json" }));
    expect(await screen.findByText(/“notes.json” was not opened/)).toBeVisible();
    expect(screen.getByText(/not a deck of Readout/)).toBeVisible();
    expect(captions()).toEqual([FIRST, SECOND, THIRD]);
    const deck = {
      title: "Of a file",
      views: [{ link: "/d/pakistan-iran-2023/map/", caption: "M" }],
    };
    await user.upload(
      input,
      new File([writeDeckFile(deck)], "a.readout-deck.json", { type: "application/json" }),
    );
    await waitFor(() => expect(captions()).toEqual(["M"]));
    expect(screen.queryByText(/was not opened/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(captions()).toEqual([FIRST, SECOND, THIRD]));
  });

  it("saves a file that it opens itself", async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      made.push(blob as Blob);
      return "blob:0";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const { user } = renderDeck();
    await user.click(await screen.findByRole("button", { name: "Save deck as file" }));
    expect(await made[0]?.text()).toBe(writeDeckFile(DECK));
    vi.restoreAllMocks();
  });

  it("says that a link was cut, and what helps", async () => {
    renderDeck(`${PAGE}?deck=${PACKED.slice(0, 41)}`);
    expect(await screen.findByRole("alert")).toHaveTextContent(/cut off at its end.*as a file/);
    expect(screen.getByText("nothing pinned")).toBeVisible();
  });

  it("warns of a link that some programs cut", async () => {
    const views = Array.from({ length: 40 }, (_, at) => ({
      link: `/d/pakistan-iran-2023/map/?q=${(at * 7919 + 104_729).toString(36).repeat(5)}`,
      caption: [...Array(30).keys()]
        .map((sign) => ((at + 3) * (sign + 7) * 7919).toString(36))
        .join(""),
    }));
    renderDeck(`${PAGE}?deck=${await packDeck({ title: "", views })}`);
    expect(await screen.findByText(/some programs may cut this link off/)).toBeVisible();
  });
});
