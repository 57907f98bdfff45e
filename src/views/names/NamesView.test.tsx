import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { realIndexWithContext, realTerms } from "../../testing/realDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { NamesView } from "./NamesView";

const PAGE = "/d/pakistan-iran-2023/names/";

const IDS = [
  "term-charge-d-affaires",
  "term-readout",
  "term-siege",
  "term-veto",
  "name-palestine",
  "name-zahedan",
];
const terms = realTerms().filter(({ id }) => IDS.includes(id));

function renderNames(path = PAGE) {
  return renderWithUrl(
    <NamesView terms={terms} index={realIndexWithContext()} hasContext={true} />,
    {
      url: path,
    },
  );
}

describe("NamesView", () => {
  it("defines a term, with its source and where the dossier uses it", async () => {
    const { user, url } = renderNames();
    const entry = within(screen.getByRole("article", { name: "Chargé d’affaires" }));
    expect(entry.getByText(/heads an embassy when no ambassador/)).toBeVisible();
    const source = entry.getByRole("link", { name: /Dictionary of Diplomatic Terminology/ });
    expect(source).toHaveAttribute("rel", "noopener noreferrer");
    expect(source).toHaveAttribute("referrerpolicy", "no-referrer");
    await user.click(
      entry.getByRole("link", { name: "Iran summons Pakistan’s chargé d’affaires" }),
    );
    expect(url()).toBe(`${PAGE}?layer=all&sel=event:iran-summons-charge-2024-01-18`);
  });

  it("names a place neutrally, marks the languages and quotes contested forms", async () => {
    const { user, url } = renderNames();
    const entry = screen.getByRole("article", { name: "Palestine" });
    const quoted = within(entry).getByText("“فلسطین اشغالی”");
    expect(quoted).toHaveAttribute("lang", "fa");
    expect(quoted.closest("li")).toHaveTextContent("contested");
    expect(within(entry).getByText("فلسطين")).toHaveAttribute("lang", "ar");
    await user.click(within(entry).getAllByRole("link", { name: "Palestine" })[1]!);
    expect(url()).toContain("sel=place:palestine");
  });

  it("narrows while one types, says how many are left, and takes that back", async () => {
    const { user } = renderNames();
    const field = screen.getByRole("searchbox", { name: "Find a name or term" });
    await user.type(field, "veto");
    expect(screen.getByRole("article", { name: "Veto" })).toBeVisible();
    expect(screen.queryByRole("article", { name: "Zahedan" })).toBeNull();
    expect(screen.getByText("1 of 6")).toHaveAttribute("role", "status");
    await user.type(field, "{Escape}");
    expect(screen.getByRole("article", { name: "Zahedan" })).toBeVisible();
  });

  it("says when nothing is found, and shows all again on request", async () => {
    const { user } = renderNames();
    await user.type(screen.getByRole("searchbox"), "zebra");
    expect(screen.getByText("No name or term here holds “zebra”.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(screen.getAllByRole("article")).toHaveLength(IDS.length);
  });

  it("opens at the entry of its address, and each entry has one", async () => {
    const { user, url } = renderNames(`${PAGE}term-siege/`);
    const word = within(screen.getByRole("article", { name: "Siege" })).getByRole("link", {
      name: "Siege",
    });
    expect(word).toHaveAttribute("aria-current", "true");
    expect(word).toHaveFocus();
    await user.click(screen.getByRole("link", { name: "Readout" }));
    expect(url()).toBe(`${PAGE}term-readout/`);
  });

  it("says that it has no such entry", () => {
    renderNames(`${PAGE}term-zebra/`);
    expect(screen.getByRole("note")).toHaveTextContent("There is no entry “term-zebra”");
    expect(screen.getAllByRole("article")).toHaveLength(IDS.length);
  });
});
