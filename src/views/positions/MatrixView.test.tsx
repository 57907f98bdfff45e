import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { MatrixView } from "./MatrixView";

const PAGE = "/d/pakistan-iran-2023/positions/";
const cell = (name: RegExp) => screen.getByRole("gridcell", { name });

describe("MatrixView", () => {
  it("is a tree of rows by actors, with a cell for each issue", () => {
    renderWithUrl(<MatrixView />, { url: PAGE });
    const grid = screen.getByRole("treegrid", { name: "Positions by actor and issue" });
    const rows = within(grid).getAllByRole("row");
    expect(rows.map((row) => row.getAttribute("aria-level"))).toEqual([
      null,
      "1",
      "2",
      "3",
      "1",
      "1",
      "2",
    ]);
    expect(rows[1]).toHaveAttribute("aria-expanded", "true");
    expect(rows[3]).not.toHaveAttribute("aria-expanded");
    for (const row of rows.slice(1)) {
      expect(within(row).getAllByRole("gridcell")).toHaveLength(6);
    }
  });

  it("says why a cell is empty, each reason in its own words", () => {
    renderWithUrl(<MatrixView />, { url: `${PAGE}?issue=gaza-ceasefire` });
    expect(
      cell(/^Amir-Abdollahian · Gaza ceasefire: no position reported in these sources$/),
    ).toBeVisible();
    expect(cell(/^Jilani · Bilateral ties: filtered out \(2\)$/)).toBeVisible();
    expect(cell(/^Pakistan · Gaza ceasefire: none of its own; 2 in the rows below$/)).toBeVisible();
  });

  it("folds and opens rows, in the address", async () => {
    const { user, url, back } = renderWithUrl(<MatrixView />, { url: PAGE });
    const fold = () => screen.getByRole("button", { name: "Rows within Pakistan" });
    expect(fold()).toHaveAttribute("aria-expanded", "true");
    await user.click(fold());
    expect(url()).toBe(`${PAGE}?fold=pakistan`);
    expect(fold()).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("button", { name: "Jilani" })).toBeNull();
    expect(
      screen.getByRole("button", { name: /^Pakistan · Gaza ceasefire: 2, calls for 2$/ }),
    ).toBeVisible();
    act(() => back());
    expect(screen.getByRole("button", { name: "Jilani" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Fold all rows" }));
    expect(url()).toBe(`${PAGE}?fold=iran,pakistan`);
    await user.click(screen.getByRole("button", { name: "Open all rows" }));
    expect(url()).toBe(PAGE);
  });

  it("filters by the names over columns and before rows, and takes it back", async () => {
    const { user, url } = renderWithUrl(<MatrixView />, { url: PAGE });
    const issue = screen.getByRole("button", { name: "Gaza ceasefire", pressed: false });
    await user.click(issue);
    expect(url()).toBe(`${PAGE}?issue=gaza-ceasefire`);
    expect(issue).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByRole("button", { name: "Jilani" }));
    expect(url()).toBe(`${PAGE}?actor=jalil-abbas-jilani&issue=gaza-ceasefire`);
    await user.click(issue);
    await user.click(screen.getByRole("button", { name: "Jilani" }));
    expect(url()).toBe(PAGE);
  });

  it("is one Tab stop; Enter opens the words, closing gives the focus back", async () => {
    const { user, url } = renderWithUrl(<MatrixView />, { url: PAGE });
    await user.tab();
    await user.tab();
    expect(screen.getByRole("button", { name: "Fold all rows" })).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}");
    const opener = screen.getByRole("button", { name: /^Jilani · Gaza ceasefire: 2/ });
    expect(opener).toHaveFocus();
    await user.keyboard("{Enter}");
    const dialog = screen.getByRole("dialog", { name: "Jilani · Gaza ceasefire" });
    expect(within(dialog).getByRole("heading", { name: "calls for (2)" })).toBeVisible();
    expect(dialog).toHaveTextContent("“advocated for an immediate ceasefire”");
    expect(within(dialog).getAllByRole("link", { name: /The Nation/ })[0]).toHaveAttribute(
      "rel",
      "noopener noreferrer",
    );
    await user.click(within(dialog).getByRole("button", { name: "Close" }));
    expect(opener).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.click(
      screen.getByRole("link", { name: /^open the record.*ceasefire, statement, stated/ }),
    );
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(url()).toBe(`${PAGE}?sel=position:call-for-ceasefire`);
    expect(opener).toHaveAttribute("aria-current", "true");
    expect(opener).toHaveAttribute("data-emphasis", "highlighted");
    await user.tab();
    expect(document.body).toHaveFocus();
  });
});
