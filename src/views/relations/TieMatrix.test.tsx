import { fireEvent, screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { realIndexWithContext } from "../../testing/realDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { RelationsView } from "./RelationsView";

const PAGE = "/d/pakistan-iran-2023/relations/";

/** Chunks of their own, which a busy machine is slow to read. */
beforeAll(async () => {
  await Promise.all([import("./TieMatrix"), import("./RelationsForm")]);
});

async function renderMatrix(search = "") {
  const rendered = renderWithUrl(<RelationsView variant="page" />, {
    url: `${PAGE}?as=matrix${search}`,
    ...(search.includes("layer=all") && { dossier: realIndexWithContext().dossier }),
  });
  const grid = await rendered.findByRole("grid", {
    name: "Ties from the actor of a row to that of a column",
  });
  return { ...rendered, grid };
}

const tiesIn = (grid: HTMLElement) => [...grid.querySelectorAll('[data-ref^="tie:"]')];

describe("the matrix of ties", () => {
  it("has a row and a column for each actor with a tie, and says who has none", async () => {
    const { grid, container } = await renderMatrix();
    const names = (role: string) =>
      within(grid)
        .getAllByRole(role)
        .map((head) => head.textContent);
    const columns = names("columnheader").slice(1);
    expect(names("rowheader")).toEqual(columns);
    expect(columns).toContain("Amir-Abdollahian");
    for (const row of within(grid).getAllByRole("row").slice(1)) {
      expect(within(row).getAllByRole("gridcell")).toHaveLength(columns.length);
    }
    expect(container).toHaveTextContent(/Also, without a tie drawn here:.*The Nation/);
  });

  it("tells a tie by number, sign and name, that of counterparts in both cells", async () => {
    const { grid } = await renderMatrix();
    const refs = tiesIn(grid).map((tie) => tie.getAttribute("data-ref"));
    expect(new Set(refs).size).toBe(6);
    const both = "tie:hossein-amir-abdollahian~jalil-abbas-jilani~both";
    expect(refs.filter((ref) => ref === both)).toHaveLength(2);
    const commits = within(grid).getByRole("button", { name: /commits, stands with, cooperative/ });
    expect(commits).toHaveTextContent("2");
    const attack = within(grid).getByRole("button", { name: /Iran: attack, conflictual/ });
    expect(attack).toHaveTextContent("1");
  });

  it("selects a tie by a press, and Back undoes it", async () => {
    const { user, url, back } = await renderMatrix();
    const name = /commits, stands with/;
    await user.click(screen.getByRole("button", { name }));
    expect(url()).toBe(`${PAGE}?as=matrix&sel=tie:jalil-abbas-jilani~iran`);
    expect(screen.getByRole("button", { name, current: true })).toBeVisible();
    back();
    await vi.waitFor(() => expect(url()).toBe(`${PAGE}?as=matrix`));
  });

  it("opens the silence, which stands for no record", async () => {
    const { grid, user, url } = await renderMatrix();
    const silence = within(grid).getByRole("button", {
      name: "Iran to Pakistan: no statement reported",
    });
    expect(silence).not.toHaveAttribute("data-ref");
    await user.click(silence);
    expect(url()).toBe(`${PAGE}?as=matrix&sel=tie:iran~pakistan`);
  });

  it("mutes in place what does not pass, and lights up the ends of what is pointed at", async () => {
    const { grid } = await renderMatrix("&issue=gaza-ceasefire");
    const commits = grid.querySelector('[data-ref="tie:jalil-abbas-jilani~iran"]')!;
    expect(commits).toHaveAttribute("data-emphasis", "muted");
    expect(commits).toHaveTextContent("0");
    fireEvent.pointerEnter(grid.querySelector('[data-ref="tie:jalil-abbas-jilani~not-named"]')!);
    const lit = [...grid.querySelectorAll('[data-emphasis="highlighted"][data-ref^="actor:"]')];
    expect(new Set(lit.map((actor) => actor.getAttribute("data-ref")))).toEqual(
      new Set(["actor:jalil-abbas-jilani", "actor:not-named"]),
    );
  });

  it("is one Tab stop with the keys of a grid, cell by cell", async () => {
    const { grid, user, url } = await renderMatrix("&sel=tie:jalil-abbas-jilani~iran");
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const stop = grid.querySelector<HTMLElement>('[tabindex="0"]')!;
    expect(stop).toHaveAttribute("data-ref", "tie:jalil-abbas-jilani~iran");
    stop.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveAccessibleName("Iran: the same actor");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toHaveAccessibleName("Iran to Jilani: no tie");
    await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toHaveAccessibleName("Jilani");
    await user.keyboard("{Enter}");
    expect(url()).toBe(`${PAGE}?as=matrix&sel=actor:jalil-abbas-jilani`);
  });

  it("leads to the picture and to the table, and both lead to it", async () => {
    const { user, url } = await renderMatrix();
    await user.click(screen.getByRole("link", { name: "table" }));
    expect(url()).toBe(`${PAGE}?as=table`);
    await user.click(await screen.findByRole("link", { name: "matrix" }));
    expect(url()).toBe(`${PAGE}?as=matrix`);
    await user.click(await screen.findByRole("link", { name: "picture" }));
    expect(url()).toBe(PAGE);
    expect(await screen.findByRole("link", { name: "matrix" })).toBeVisible();
  });

  it("says of a crowd what it leaves out, and where that is", async () => {
    const { grid } = await renderMatrix("&layer=all&level=person");
    expect(within(grid).getAllByRole("rowheader")).toHaveLength(60);
    const note = screen.getByText(/^\d+ of \d+ ties, of the actors with most records/);
    const [told, total] = (note.textContent.match(/\d+/g) ?? []).map(Number);
    const shown = new Set(tiesIn(grid).map((tie) => tie.getAttribute("data-ref"))).size;
    expect(told).toBe(shown);
    expect(total).toBeGreaterThan(shown);
    expect(within(note).getByRole("link", { name: "show more" })).toHaveAttribute(
      "href",
      expect.stringContaining("as=table"),
    );
  });
});
