import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { clearFilters } from "../../state/filterTransitions";
import { selectReference } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { SearchField } from "./SearchField";

const field = () => screen.getByRole("searchbox", { name: "Search the records" });

function Selector() {
  const dispatch = useDispatch();
  return <button onClick={() => dispatch(selectReference("actor:iran"))}>Select</button>;
}

function ResetButton() {
  const dispatch = useDispatch();
  return <button onClick={() => dispatch(clearFilters())}>Reset</button>;
}

describe("SearchField", () => {
  it("keeps what is typed, spaces and all, while the address has the clean text", async () => {
    const { user, url } = renderWithUrl(<SearchField />);
    await user.type(field(), "police ");
    expect(field()).toHaveValue("police ");
    expect(url()).toBe("/?q=police");
    await user.type(field(), "station");
    expect(field()).toHaveValue("police station");
    expect(url()).toBe("/?q=police%20station");
  });

  it("makes one history entry on Enter: Back leads to before the typing", async () => {
    const { user, url, back } = renderWithUrl(
      <>
        <Selector />
        <SearchField />
      </>,
    );
    await user.click(screen.getByRole("button", { name: "Select" }));
    await user.type(field(), "call{Enter}");
    expect(url()).toBe("/?q=call&sel=actor:iran");
    back();
    await waitFor(() => expect(url()).toBe("/?sel=actor:iran"));
    expect(field()).toHaveValue("");
  });

  it("goes to the field on the slash key, but not from another field", async () => {
    const { user } = renderWithUrl(
      <>
        <input aria-label="Other" />
        <SearchField />
      </>,
    );
    await user.type(screen.getByLabelText("Other"), "a/b");
    expect(screen.getByLabelText("Other")).toHaveValue("a/b");
    expect(field()).not.toHaveFocus();
    await user.tab();
    fireEvent.keyDown(document.body, { key: "/" });
    await waitFor(() => expect(field()).toHaveFocus());
    expect(field()).toHaveValue("");
  });

  it("leaves on Esc without taking the search away, and takes the key for itself", async () => {
    const { user, url } = renderWithUrl(<SearchField />, { url: "/?q=call" });
    const taken: boolean[] = [];
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape") taken.push(event.defaultPrevented);
    };
    window.addEventListener("keydown", listen);
    await user.click(field());
    await user.keyboard("{Escape}");
    expect(url()).toBe("/?q=call");
    expect(field()).toHaveValue("call");
    expect(field()).not.toHaveFocus();
    window.removeEventListener("keydown", listen);
    expect(taken).toEqual([true]);
  });

  it("clears on its own button, stays in the field, and Back brings the search back", async () => {
    const { user, url, back } = renderWithUrl(<SearchField />);
    await user.type(field(), "call{Enter}");
    await user.click(screen.getByRole("button", { name: "Clear search" }));
    expect(url()).toBe("/");
    expect(field()).toHaveFocus();
    back();
    await waitFor(() => expect(url()).toBe("/?q=call"));
    expect(field()).toHaveValue("call");
  });

  it("follows the address when it changes elsewhere", async () => {
    const { user } = renderWithUrl(
      <>
        <SearchField />
        <ResetButton />
      </>,
      { url: "/?q=call" },
    );
    await user.type(field(), "s");
    expect(field()).toHaveValue("calls");
    await user.click(screen.getByRole("button", { name: "Reset" }));
    expect(field()).toHaveValue("");
  });

  it("says how many records it found", () => {
    renderWithUrl(<SearchField />, { url: "/?q=zebra" });
    expect(screen.getByText("0 of 23")).toBeInTheDocument();
  });
});
