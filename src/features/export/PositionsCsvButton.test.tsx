import { screen, waitFor } from "@testing-library/react";
import Papa from "papaparse";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeUrl } from "../../state/urlCodec";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { PositionsCsvButton } from "./PositionsCsvButton";

const URL_OF_PAGE = "/d/pakistan-iran-2023/positions/";

describe("PositionsCsvButton", () => {
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
  });

  it("saves what passes, each with a link that opens it, and says so", async () => {
    const { user } = renderWithUrl(<PositionsCsvButton />, {
      url: `${URL_OF_PAGE}?issue=gaza-ceasefire`,
    });
    await user.click(screen.getByRole("button", { name: "CSV: save these 2 positions" }));
    expect(saved).toHaveLength(1);
    const [{ name, blob }] = saved as [(typeof saved)[number]];
    expect(name).toBe("pakistan-iran-2023-positions.csv");
    expect(blob.type).toBe("text/csv;charset=utf-8");
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse((await blob.text()).replace(/^\uFEFF/, ""), {});
    const [columns, ...rows] = data.filter((line) => line.length > 1);
    const valuesOf = (column: string) => rows.map((row) => row[columns!.indexOf(column)]!);
    expect(valuesOf("id")).toEqual(["call-for-ceasefire", "call-to-lift-siege"]);
    for (const [at, link] of valuesOf("link").entries()) {
      const { pathname, search } = new URL(link);
      expect(decodeUrl(pathname, search).state.sel).toBe(`position:${valuesOf("id")[at]}`);
    }
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(
        "2 positions saved as pakistan-iran-2023-positions.csv",
      ),
    );
  });

  it("has nothing to save where nothing passes", () => {
    renderWithUrl(<PositionsCsvButton />, { url: `${URL_OF_PAGE}?kind=strike` });
    expect(screen.getByRole("button", { name: "CSV: save these 0 positions" })).toBeDisabled();
  });
});
