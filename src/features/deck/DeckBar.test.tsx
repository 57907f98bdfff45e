import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { unpackDeck } from "../../formats/packDeck";
import { GOLDEN_DECKS } from "../../testing/goldenDecks";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { DeckBar } from "./DeckBar";
import { PinButton } from "./PinButton";

const [{ packed: DECK }] = GOLDEN_DECKS;
const SITE = "/d/pakistan-iran-2023";

function renderBar(url: string) {
  return renderWithUrl(
    <QueryClientProvider client={new QueryClient()}>
      <DeckBar />
      <PinButton title="What is shown" />
    </QueryClientProvider>,
    { url },
  );
}

describe("DeckBar", () => {
  it("tells the step, its caption and whose words these are, and leads to the next", async () => {
    const { user, url } = renderBar(`${SITE}/timeline/?deck=${DECK}&issue=gaza-ceasefire&step=1`);
    const bar = await screen.findByRole("region", { name: "Deck" });
    expect(bar).toHaveTextContent(
      "Deck: step 1 of 3 · “What the article says of Gaza” (caption by the link’s author)",
    );
    expect(screen.queryByRole("link", { name: "Previous step" })).toBeNull();
    await user.click(screen.getByRole("link", { name: "Next step" }));
    expect(url()).toBe(`${SITE}/map/?deck=${DECK}&sel=place:sistan-baluchestan&step=2`);
  });

  it("stays where the reader wanders off, and leads back", async () => {
    const { user, url } = renderBar(`${SITE}/records/?deck=${DECK}&step=2`);
    await user.click(await screen.findByRole("link", { name: "Back to step 2" }));
    expect(url()).toBe(`${SITE}/map/?deck=${DECK}&sel=place:sistan-baluchestan&step=2`);
    expect(screen.getByRole("region", { name: "Deck" })).not.toHaveTextContent("You left");
  });

  it("leaves the deck and not the view", async () => {
    const { user, url } = renderBar(`${SITE}/records/?deck=${DECK}&step=2`);
    await user.click(await screen.findByRole("link", { name: "Leave" }));
    expect(url()).toBe(`${SITE}/records/`);
  });

  it("says that a deck cannot be read, and lets go of it", async () => {
    renderBar(`${SITE}/map/?deck=1AAAAz`);
    expect(await screen.findByRole("alert")).toHaveTextContent(/cannot be read/);
    expect(screen.getByRole("link", { name: "Leave" })).toHaveAttribute("href", `${SITE}/map/`);
  });

  it("presents from the first step, or from where one is", async () => {
    const first = `${SITE}/timeline/?deck=${DECK}&issue=gaza-ceasefire&present=1&step=1`;
    const { unmount } = renderBar(`${SITE}/map/?deck=${DECK}`);
    expect(await screen.findByRole("link", { name: "Present" })).toHaveAttribute("href", first);
    unmount();
    renderBar(`${SITE}/map/?deck=${DECK}&step=2`);
    expect(await screen.findByRole("link", { name: "Present" })).toHaveAttribute(
      "href",
      `${SITE}/map/?deck=${DECK}&present=1&step=2`,
    );
  });
});

describe("PinButton", () => {
  const deckIn = async (url: string) =>
    (await unpackDeck(new URLSearchParams(url.split("?")[1]).get("deck") ?? "")).deck;

  it("begins a deck with the present view, and Back takes it out", async () => {
    const { user, url, back } = renderBar("/?issue=gaza-ceasefire&theme=dark");
    await user.click(screen.getByRole("button", { name: "Pin this view" }));
    const field = await screen.findByLabelText(/^Caption/);
    expect(field).toHaveValue("");
    await user.type(field, "Two lines on Gaza{Enter}");
    await waitFor(() => expect(url()).toMatch(/deck=1\w.*step=1/));
    expect(await deckIn(url())).toStrictEqual({
      title: "",
      views: [{ link: `${SITE}/?issue=gaza-ceasefire`, caption: "Two lines on Gaza" }],
    });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(await screen.findByText("Pinned as step 1")).toBeInTheDocument();
    back();
    await waitFor(() => expect(url()).toBe("/?issue=gaza-ceasefire&theme=dark"));
  });

  it("adds to the deck of the link, whose step the view then is", async () => {
    const { user, url } = renderBar(`${SITE}/records/?deck=${DECK}&step=2`);
    await user.click(screen.getByRole("button", { name: "Pin this view" }));
    await user.click(await screen.findByRole("button", { name: "Pin" }));
    await waitFor(() => expect(url()).toContain("step=4"));
    expect((await deckIn(url()))?.views[3]).toStrictEqual({
      link: `${SITE}/records/`,
      caption: "",
    });
  });

  it("says that a deck which cannot be read gives way to a new one", async () => {
    const { user } = renderBar(`${SITE}/records/?deck=1abc0z`);
    await user.click(screen.getByRole("button", { name: "Pin this view" }));
    expect(await screen.findByText(/cannot be read/, { selector: "dialog p" })).toBeVisible();
  });
});
