import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeDossier, makeEvent, makePosition } from "../../testing/makeDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { FiltersBar } from "./FiltersBar";

const toolbar = () => within(screen.getByRole("toolbar", { name: "Filters" }));
const more = (label: string) => within(screen.getByRole("group", { name: label }));

/** As the browser tells it: the panel's own popover is not in this one. */
async function openMore() {
  const opened = Object.assign(new Event("toggle"), { newState: "open" });
  fireEvent(screen.getByRole("dialog", { name: "More filters" }), opened);
  await screen.findByLabelText("From");
}

describe("FiltersBar", () => {
  it("is the region that automation finds, with a chip for each issue", () => {
    const { container } = renderWithUrl(<FiltersBar />);
    const region = screen.getByRole("region", { name: "Filters" });
    expect(region).toHaveAttribute("data-view", "filters");
    expect(container.querySelectorAll('[data-filter^="issue:"]')).toHaveLength(6);
    expect(region.querySelector("[data-count-shown]")).toHaveTextContent("23 of 23 records");
  });

  it("narrows on a press and widens on the next", async () => {
    const { user, url } = renderWithUrl(<FiltersBar />);
    const chip = toolbar().getByRole("button", { name: /^Gaza ceasefire/ });
    const count = Number(/\d+$/.exec(chip.textContent)?.[0]);
    await user.click(chip);
    expect(url()).toBe("/?issue=gaza-ceasefire");
    expect(chip).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText(String(count), { selector: "b" })).toBeInTheDocument();
    await user.click(chip);
    expect(url()).toBe("/");
    expect(chip).toHaveAttribute("aria-pressed", "false");
  });

  it("counts a facet's values under all other filters, but not under its own", async () => {
    const dossier = makeDossier({
      events: [makeEvent({ id: "a", kind: "call", issues: ["x"] })],
      positions: [
        makePosition({ id: "b", issues: ["x"] }),
        makePosition({ id: "c", issues: ["y"] }),
      ],
    });
    renderWithUrl(<FiltersBar />, { dossier, url: "/?kind=statement&issue=y" });
    expect(toolbar().getByRole("button", { name: "Label of x 1" })).toBeInTheDocument();
    expect(toolbar().getByRole("button", { name: "Label of y 1" })).toBeInTheDocument();
    await openMore();
    expect(more("Kind").getByRole("button", { name: "call 0" })).toBeInTheDocument();
    expect(more("Kind").getByRole("button", { name: "statement 1" })).toBeInTheDocument();
  });

  it("shows other filters in force as chips that take themselves away", async () => {
    const { user, url } = renderWithUrl(<FiltersBar />, {
      url: "/?actor=jalil-abbas-jilani&from=2023-12&q=terrorism",
    });
    await user.click(toolbar().getByRole("button", { name: /^Actor: Jilani/ }));
    expect(url()).toBe("/?from=2023-12&q=terrorism");
    await user.click(toolbar().getByRole("button", { name: /^Search: “terrorism”/ }));
    expect(url()).toBe("/?from=2023-12");
    await user.click(toolbar().getByRole("button", { name: /^Period: from 1 December 2023/ }));
    expect(url()).toBe("/");
  });

  it("resets everything that narrows and keeps the selection", async () => {
    const { user, url } = renderWithUrl(<FiltersBar />, {
      url: "/?issue=gaza-ceasefire&q=call&sel=actor:iran",
    });
    await user.click(toolbar().getByRole("button", { name: "Reset" }));
    expect(url()).toBe("/?sel=actor:iran");
    expect(toolbar().queryByRole("button", { name: "Reset" })).toBeNull();
  });

  describe("where the search stands open beside it", () => {
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    it("leaves the search to its field and counts in few words", () => {
      const list = { matches: true, addEventListener: () => {}, removeEventListener: () => {} };
      vi.stubGlobal("matchMedia", () => list);
      renderWithUrl(<FiltersBar />, { url: "/?actor=jalil-abbas-jilani&q=terrorism" });
      expect(toolbar().queryByRole("button", { name: /^Search:/ })).toBeNull();
      expect(toolbar().getByRole("button", { name: /^Actor: Jilani/ })).toBeInTheDocument();
      expect(toolbar().getByRole("button", { name: "Reset" })).toBeInTheDocument();
      expect(toolbar().getByText("of 23", { exact: false })).not.toHaveTextContent("records");
    });
  });

  it("is one Tab stop, and each group behind it one more", async () => {
    const { user } = renderWithUrl(<FiltersBar />);
    await openMore();
    await user.tab();
    expect(toolbar().getByRole("button", { name: /^Counter-terrorism/ })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Close" })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("group", { name: "Actor" })).toContainElement(
      document.activeElement as HTMLElement,
    );
  });

  it("has every facet behind one control", async () => {
    const { user, url } = renderWithUrl(<FiltersBar />);
    expect(toolbar().getByRole("button", { name: "More filters" })).toHaveAttribute(
      "popovertarget",
      screen.getByRole("dialog", { name: "More filters" }).id,
    );
    await openMore();
    for (const [group, chip] of [
      ["Actor", /^Jilani/],
      ["Kind", /^attack/],
      ["Place", /^Gaza Strip/],
      ["Voice", /^stated/],
      ["Source", /^The Nation/],
    ] as const) {
      await user.click(more(group).getByRole("button", { name: chip }));
    }
    expect(url()).toBe(
      "/?actor=jalil-abbas-jilani&kind=attack&place=gaza-strip&source=nation-peace-pledge-20231220&voice=stated",
    );
  });

  describe("period", () => {
    it("takes years, months and days, on Enter or on leaving", async () => {
      const { user, url } = renderWithUrl(<FiltersBar />);
      await openMore();
      await user.type(screen.getByLabelText("From"), "2023-12{Enter}");
      expect(url()).toBe("/?from=2023-12");
      expect(screen.getByLabelText("From")).toHaveFocus();
      await user.type(screen.getByLabelText("To"), "2023-12-19");
      await user.tab();
      expect(url()).toBe("/?from=2023-12&to=2023-12-19");
      expect(screen.getByText(/certainly do/)).toHaveTextContent(/Of \d+ kept, 0 certainly do\./);
    });

    it("explains what is no date and does not apply it", async () => {
      const { user, url } = renderWithUrl(<FiltersBar />);
      await openMore();
      await user.type(screen.getByLabelText("From"), "2023-02-30{Enter}");
      expect(url()).toBe("/");
      expect(screen.getByLabelText("From")).toBeInvalid();
      expect(screen.getByLabelText("From")).toHaveAccessibleDescription(/No date of the calendar/);
      await user.clear(screen.getByLabelText("From"));
      expect(screen.getByLabelText("From")).toBeValid();
    });

    it("follows the address", async () => {
      const { user } = renderWithUrl(<FiltersBar />, { url: "/?to=2024" });
      await openMore();
      expect(screen.getByLabelText("To")).toHaveValue("2024");
      await user.click(toolbar().getByRole("button", { name: "Reset" }));
      expect(screen.getByLabelText("To")).toHaveValue("");
    });
  });
});
