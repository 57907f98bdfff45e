import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Dossier } from "../../model/dossier";
import { makeCrowd } from "../../testing/makeCrowd";
import { readExportedIds } from "../../testing/readExport";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { ExportButton } from "./ExportButton";

const CEASEFIRE = ["call-for-ceasefire", "call-to-lift-siege"];

async function openDialog(url: string, dossier?: Dossier) {
  const { user } = renderWithUrl(
    <QueryClientProvider client={new QueryClient()}>
      <ExportButton />
    </QueryClientProvider>,
    { url, ...(dossier && { dossier }) },
  );
  await user.click(screen.getByRole("button", { name: "Export" }));
  return {
    user,
    dialog: await screen.findByRole("dialog", { name: "Export records or a picture" }),
  };
}

describe("ExportDialog", () => {
  let saved: { name: string; blob: Blob }[];
  let made: Blob[];
  beforeEach(() => {
    saved = [];
    made = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      made.push(blob as Blob);
      return `blob:${made.length - 1}`;
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, blob: made[Number(this.href.slice("blob:".length))]! });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const URL_OF_ISSUE = "/d/pakistan-iran-2023/?issue=gaza-ceasefire";

  it("says what it holds, and for each format how many records and why not the others", async () => {
    const { user, dialog } = await openDialog(URL_OF_ISSUE);
    expect(dialog).toHaveTextContent("2 records: the article alone; filtered by Gaza ceasefire.");
    const calendar = within(dialog).getByRole("listitem", { name: "iCalendar" });
    expect(calendar).toHaveTextContent("0 records");
    expect(within(calendar).getByRole("button", { name: "Save as iCalendar" })).toBeDisabled();
    await user.click(within(calendar).getByText("2 not expressible"));
    expect(calendar).toHaveTextContent(
      "A calendar needs one certain day; this is on or before 20 December 2023:",
    );
    expect(within(calendar).getByText("Jilani calls for an immediate ceasefire")).toBeVisible();
  });

  it.each([
    ["CSV", "csv", "csv"],
    ["Dossier, JSON", "json", "dossier.json"],
    ["GEXF", "gexf", "gexf"],
    ["JSON-LD", "jsonld", "jsonld"],
  ] as const)("saves what passes as %s and says so", async (name, format, extension) => {
    const { user, dialog } = await openDialog(URL_OF_ISSUE);
    const button = within(dialog).getByRole("button", { name: `Save as ${name}` });
    await user.click(button);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toMatch(
      new RegExp(
        `^pakistan-iran-2023-article-issue-gaza-ceasefire-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`,
      ),
    );
    const ids = await readExportedIds(format, await saved[0]!.blob.text());
    expect(ids.toSorted()).toEqual(CEASEFIRE);
    expect(button).toHaveFocus();
    await waitFor(() =>
      expect(within(dialog).getByRole("status")).toHaveTextContent(/^2 records saved as /),
    );
  });

  it("fetches the outlines for GeoJSON, and saves nothing without them", async () => {
    const answers = [
      () => Promise.resolve(new Response("no", { status: 404 })),
      () => Promise.resolve(new Response(readFileSync("data/geo/base.topo.json", "utf8"))),
    ];
    vi.stubGlobal("fetch", () => answers.shift()!());
    const { user, dialog } = await openDialog("/d/pakistan-iran-2023/?place=sistan-baluchestan");
    const button = within(dialog).getByRole("button", { name: "Save as GeoJSON" });
    await user.click(button);
    await expect(within(dialog).findByRole("alert")).resolves.toHaveTextContent(
      "The file could not be made, and nothing was saved.",
    );
    expect(saved).toEqual([]);
    await user.click(button);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]!.blob.text()).toContain('"Polygon"');
  });

  it("has nothing to save where nothing passes", async () => {
    const { dialog } = await openDialog("/d/pakistan-iran-2023/?kind=strike");
    expect(dialog).toHaveTextContent("No record passes the filters");
    expect(within(dialog).queryByRole("button", { name: /^Save/ })).toBeNull();
  });

  it("makes a large file in slices, and saves none of it when cancelled", async () => {
    const { user, dialog } = await openDialog("/d/crowd/", makeCrowd(6000));
    const item = within(dialog).getByRole("listitem", { name: "CSV" });
    const button = within(item).getByRole("button", { name: "Save as CSV" });
    await user.click(button);
    const progress = await within(item).findByRole("progressbar");
    expect(progress).toHaveAttribute("max", "6000");
    expect(button).toHaveTextContent("Cancel");
    expect(within(dialog).getByRole("button", { name: "Save as GEXF" })).toBeDisabled();
    await user.click(button);
    await within(item).findByText("Cancelled: nothing was saved", { selector: "p" });
    expect(saved).toEqual([]);
    expect(made).toEqual([]);
    expect(button).toHaveFocus();

    await user.click(button);
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 });
    const ids = await readExportedIds("csv", await saved[0]!.blob.text());
    expect(ids).toHaveLength(6000);
  }, 60_000);
});
