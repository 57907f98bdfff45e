import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readCitation } from "../../testing/readCitation";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { CiteButton } from "./CiteButton";
import { formatLocalDay } from "../../selectors/formatLocalDay";

const RECORD = { type: "record", reference: "event:ministers-call" } as const;
const LINK = new URL("/d/pakistan-iran-2023/?sel=event:ministers-call", document.baseURI).href;

function replaceClipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  const clipboard = writeText && { writeText };
  vi.stubGlobal("navigator", Object.create(navigator, { clipboard: { value: clipboard } }));
}

async function openDialog(subject: Parameters<typeof CiteButton>[0]["subject"] = RECORD) {
  const { user } = renderWithUrl(<CiteButton subject={subject} />, {
    url: "/d/pakistan-iran-2023/timeline/?theme=dark&issue=bilateral-ties",
  });
  const opener = screen.getByRole("button", { name: "Cite" });
  await user.click(opener);
  const dialog = await screen.findByRole("dialog");
  return { user, opener, dialog, field: within(dialog).getByRole<HTMLTextAreaElement>("textbox") };
}

describe("CiteButton", () => {
  let copied: string[];
  beforeEach(() => {
    copied = [];
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("shows the record as text with its own link and the reader's day", async () => {
    const { dialog, field } = await openDialog();
    expect(dialog).toHaveAccessibleName("Cite this record");
    expect(field.value).toContain(
      "“Phone call between the foreign ministers of Pakistan and Iran”",
    );
    expect(field.value).toContain(LINK);
    const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());
    expect(field.value).toContain(`accessed ${day}`);
  });

  it("copies the format that is chosen and says so inside the dialog", async () => {
    const { user, dialog, field } = await openDialog();
    replaceClipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    for (const name of ["BibTeX", "RIS", "CSL-JSON"]) {
      await user.click(within(dialog).getByRole("radio", { name }));
      await user.click(within(dialog).getByRole("button", { name: "Copy citation" }));
      expect(copied.at(-1)?.replaceAll("\r\n", "\n")).toBe(field.value.replaceAll("\r\n", "\n"));
      expect(readCitation(copied.at(-1)!).URL).toBe(LINK);
    }
    expect(new Set(copied).size).toBe(3);
    await waitFor(() =>
      expect(within(dialog).getByRole("status")).toHaveTextContent("Citation copied"),
    );
  });

  it.each([
    ["refused", () => Promise.reject(new DOMException("no", "NotAllowedError"))],
    ["missing", undefined],
  ])("selects the field where the clipboard is %s", async (_, writeText) => {
    const { user, dialog, field } = await openDialog();
    replaceClipboard(writeText);
    await user.click(within(dialog).getByRole("button", { name: "Copy citation" }));
    expect(await within(dialog).findByRole("alert")).toHaveTextContent("copy it from the field");
    expect(field).toHaveFocus();
    expect(field.selectionEnd).toBe(field.value.length);
  });

  it("hands over a file with the key of the citation as its name", async () => {
    const { user, dialog } = await openDialog();
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    for (const [radio, file] of [
      ["Plain text", ".txt"],
      ["BibTeX", ".bib"],
      ["RIS", ".ris"],
      ["CSL-JSON", ".json"],
    ] as const) {
      await user.click(within(dialog).getByRole("radio", { name: radio }));
      await user.click(within(dialog).getByRole("button", { name: `Download ${file}` }));
      expect(names.at(-1)).toBe(`readout-event-ministers-call${file}`);
    }
    vi.restoreAllMocks();
  });

  it("cites a source as its publisher's page, and warns that it is one", async () => {
    const { dialog, field } = await openDialog({
      type: "source",
      reference: "source:nation-peace-pledge-20231220",
    });
    expect(dialog).toHaveAccessibleName("Cite this source");
    expect(field.value).toMatch(
      /^“Peace pledge”, The Nation \(Pakistan\), 20 December 2023\. https/,
    );
    expect(dialog).toHaveTextContent("The publisher’s own page");
  });

  it("cites the view at its address without its colours", async () => {
    const { field } = await openDialog({ type: "view", title: "Bilateral ties · Timeline" });
    const address = new URL(
      "/d/pakistan-iran-2023/timeline/?issue=bilateral-ties",
      document.baseURI,
    );
    expect(field.value).toContain(`${address.href} (accessed`);
  });

  it("closes and gives the focus back", async () => {
    const { user, opener, dialog } = await openDialog();
    await user.click(within(dialog).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(opener).toHaveFocus();
  });
});

describe("formatLocalDay", () => {
  it("is the day where the reader is, not the day in Greenwich", () => {
    expect(formatLocalDay(new Date(2026, 0, 2, 0, 5))).toBe("2026-01-02");
    expect(formatLocalDay(new Date(2026, 10, 30, 23, 55))).toBe("2026-11-30");
  });
});
