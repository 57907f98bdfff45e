import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { selectDeckSequence } from "../../selectors/sequence";
import { GOLDEN_DECKS } from "../../testing/goldenDecks";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { Presenter } from "./Presenter";

const [{ packed: DECK, deck }] = GOLDEN_DECKS;
const SITE = "/d/pakistan-iran-2023";
const STEPS = [
  `${SITE}/timeline/?deck=${DECK}&issue=gaza-ceasefire&present=1&step=1`,
  `${SITE}/map/?deck=${DECK}&present=1&sel=place:sistan-baluchestan&step=2`,
  `${SITE}/relations/?deck=${DECK}&layer=all&path=china,turkiye&present=1&step=3`,
] as const;
const sequence = selectDeckSequence(deck);

function renderPresenter(url: string = STEPS[0]) {
  return renderWithUrl(
    <Presenter sequence={sequence} notices={null}>
      <div data-view="timeline">
        <button type="button" data-roving="">
          a mark
        </button>
        <input aria-label="a field" />
      </div>
    </Presenter>,
    { url },
  );
}

describe("Presenter", () => {
  it("goes through the steps by a clicker's two keys, each an entry, and tells the end", async () => {
    const { user, url, back } = renderPresenter();
    expect(screen.getByText("step 1 of 3")).toBeVisible();
    expect(screen.getByText("(caption by the link’s author)")).toBeVisible();
    await user.keyboard("{PageDown}");
    expect(url()).toBe(STEPS[1]);
    expect(
      await screen.findByText("Step 2 of 3: Sistan and Baluchestan · Map"),
    ).toBeInTheDocument();
    await user.keyboard("{PageDown}{PageDown}");
    expect(url()).toBe(STEPS[2]);
    expect(await screen.findByText("This is the last step.")).toBeInTheDocument();
    await user.keyboard("{PageUp}");
    expect(url()).toBe(STEPS[1]);
    back();
    await waitFor(() => expect(url()).toBe(STEPS[2]));
  });

  it("leaves arrows to a mark and writing to a field, until a step takes the focus back", async () => {
    const { user, url } = renderPresenter();
    await user.click(screen.getByRole("button", { name: "a mark" }));
    await user.keyboard("{ArrowRight}{End} ");
    expect(url()).toBe(STEPS[0]);
    await user.click(screen.getByRole("textbox", { name: "a field" }));
    await user.keyboard("bo.");
    expect(screen.getByRole("textbox", { name: "a field" })).toHaveValue("bo.");
    await user.keyboard("{PageDown}");
    expect(url()).toBe(STEPS[1]);
    await user.keyboard("{ArrowRight}");
    expect(url()).toBe(STEPS[2]);
    await user.keyboard("{Home}");
    expect(url()).toBe(STEPS[0]);
    await user.keyboard("{End}");
    expect(url()).toBe(STEPS[2]);
  });

  it("blanks the screen, and a step shows it again", async () => {
    const { user, url } = renderPresenter();
    await user.keyboard("b");
    expect(screen.getByRole("button", { name: /^Blank screen/ })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: /^Blank screen/ })).toBeNull();
    expect(url()).toBe(STEPS[0]);
    await user.keyboard(".");
    await user.keyboard("{PageDown}");
    expect(screen.queryByRole("button", { name: /^Blank screen/ })).toBeNull();
    expect(url()).toBe(STEPS[1]);
  });

  it("lists all steps, the present one in focus, and goes where it is told", async () => {
    const { user, url } = renderPresenter(STEPS[1]);
    await user.keyboard("o");
    const present = screen.getByRole("button", { name: /^2\. Sistan and Baluchestan/ });
    expect(present).toHaveFocus();
    await user.click(screen.getByRole("button", { name: /^3\. Relations/ }));
    expect(url()).toBe(STEPS[2]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("helps with the keys that it binds", async () => {
    const { user } = renderPresenter();
    await user.keyboard("?");
    const help = screen.getByRole("dialog", { name: "Keys while presenting" });
    expect(help).toHaveTextContent("Page Down, →, Spacenext step");
  });

  it("closes the details by Esc, then leaves to the same view", async () => {
    const { user, url } = renderPresenter(STEPS[1]);
    await user.keyboard("{Escape}");
    expect(url()).toBe(`${SITE}/map/?deck=${DECK}&present=1&step=2`);
    await user.keyboard("{Escape}");
    expect(url()).toBe(`${SITE}/map/?deck=${DECK}&step=2`);
  });

  it("leaves to the same view by its button at once, with what is selected", async () => {
    const { user, url } = renderPresenter(STEPS[1]);
    await user.click(screen.getByRole("button", { name: "Leave" }));
    expect(url()).toBe(`${SITE}/map/?deck=${DECK}&sel=place:sistan-baluchestan&step=2`);
  });

  it("puts the focus on the stage before a step, so that details leave it alone", async () => {
    const { user, url } = renderPresenter(STEPS[0]);
    expect(document.body).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(url()).toBe(STEPS[1]);
    expect(document.getElementById("views")).toHaveFocus();
  });

  it("begins with the first step where the link names none", async () => {
    const { user, url } = renderPresenter(`${SITE}/map/?deck=${DECK}&present=1`);
    expect(screen.getByText("3 steps: the next key shows the first")).toBeVisible();
    await user.keyboard(" ");
    expect(url()).toBe(STEPS[0]);
  });
});
