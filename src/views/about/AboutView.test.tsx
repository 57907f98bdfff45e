import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { compileDossierIndex } from "../../model/dossierIndex";
import { makeDossier, makeEvent } from "../../testing/makeDossier";
import { realIndexWithContext } from "../../testing/realDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { AboutView } from "./AboutView";

describe("AboutView", () => {
  it("has a chapter for each entry of its contents", () => {
    renderWithUrl(<AboutView index={realIndexWithContext()} />, { url: "/about/" });
    const links = within(screen.getByRole("navigation", { name: "On this page" })).getAllByRole(
      "link",
    );
    expect(links.length).toBe(10);
    for (const link of links) {
      const chapter = screen.getByRole("region", { name: link.textContent });
      expect(`#${chapter.id}`).toBe(link.getAttribute("href"));
    }
  });

  it("shows the counts of the data, and says that nothing was corrected", () => {
    renderWithUrl(<AboutView index={realIndexWithContext()} />, { url: "/about/" });
    const layers = screen.getByRole("table", { name: "Layers" });
    expect(within(layers).getByRole("row", { name: "Context 111 136 358" })).toBeInTheDocument();
    expect(screen.getByText("No correction so far.")).toBeInTheDocument();
    expect(screen.getByText(/14 sentences/)).toBeInTheDocument();
  });

  it("leads from a correction to the record, with the context where it belongs there", async () => {
    const index = compileDossierIndex(
      makeDossier({
        events: [makeEvent({ id: "strike", title: "The strike", layer: "context" })],
        corrections: [
          {
            date: "2026-11-20",
            record: "strike",
            was: "9 killed",
            now: "10 killed",
            why: "misread",
          },
        ],
      }),
    );
    const { user, url } = renderWithUrl(<AboutView index={index} />, { url: "/about/" });
    expect(screen.queryByText("No correction so far.")).toBeNull();
    const table = screen.getByRole("table", { name: "Corrections" });
    expect(
      within(table).getByRole("row", { name: /20 November 2026 .*9 killed .*10 killed .*misread/ }),
    ).toBeInTheDocument();
    await user.click(within(table).getByRole("link", { name: "The strike" }));
    expect(url()).toBe("/?layer=all&sel=event:strike");
  });
});
