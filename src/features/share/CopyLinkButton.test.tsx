import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { selectReference } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { CopyLinkButton } from "./CopyLinkButton";

const URL_OF_STATE = "/d/pakistan-iran-2023/timeline/?issue=gaza-ceasefire&utm_source=x";
const CANONICAL = new URL("/d/pakistan-iran-2023/timeline/?issue=gaza-ceasefire", document.baseURI)
  .href;

function replaceClipboard(clipboard: Partial<Clipboard> | undefined) {
  vi.stubGlobal("navigator", Object.create(navigator, { clipboard: { value: clipboard } }));
}

function Selector() {
  const dispatch = useDispatch();
  return <button onClick={() => dispatch(selectReference("actor:iran"))}>Select</button>;
}

describe("CopyLinkButton", () => {
  let copied: string[];
  beforeEach(() => {
    copied = [];
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const acceptCopies = () =>
    replaceClipboard({
      writeText: (text) => {
        copied.push(text);
        return Promise.resolve();
      },
    });

  it("copies the canonical address of the present state and says so", async () => {
    const { user } = renderWithUrl(
      <>
        <CopyLinkButton />
        <Selector />
      </>,
      { url: URL_OF_STATE },
    );
    acceptCopies();
    await user.click(screen.getByRole("button", { name: /Copy link/ }));
    expect(copied).toEqual([CANONICAL]);
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Link copied"));

    await user.click(screen.getByRole("button", { name: "Select" }));
    await user.click(screen.getByRole("button", { name: /Copy link|Link copied/ }));
    expect(copied[1]).toBe(`${CANONICAL}&sel=actor:iran`);
  });

  it.each([
    ["refused", { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) }],
    ["missing", undefined],
  ])("shows a selected field where the clipboard is %s", async (_, clipboard) => {
    const { user } = renderWithUrl(<CopyLinkButton />, { url: URL_OF_STATE });
    replaceClipboard(clipboard);
    await user.click(screen.getByRole("button", { name: /Copy link/ }));
    const field = await screen.findByRole<HTMLInputElement>("textbox");
    expect(field).toHaveFocus();
    expect(field).toHaveValue(CANONICAL);
    expect(field.selectionEnd).toBe(CANONICAL.length);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
