import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { makeDossier, makeEvent } from "../../testing/makeDossier";
import { realIndexWithContext } from "../../testing/realDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { RecordsView } from "./RecordsView";

const view = <RecordsView variant="page" />;
const URL_OF_PAGE = "/d/pakistan-iran-2023/records/";
const titles = (container: Element) =>
  [...container.querySelectorAll("[data-ref]")].map((mark) => mark.textContent);

function setWindow(hasRoom: boolean) {
  vi.stubGlobal("matchMedia", () => ({
    matches: hasRoom,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

// Its code is at hand, so that no test waits for it.
beforeAll(() => import("../linked/EmptyResult"));

describe("RecordsView", () => {
  beforeEach(() => setWindow(true));
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("is a table of everything, with a name for each column", () => {
    renderWithUrl(view, { url: URL_OF_PAGE });
    const region = screen.getByRole("region", { name: "Records" });
    expect(within(region).getByRole("heading", { name: /^Three events and 20 pos/ })).toBeVisible();
    expect(region).toHaveAttribute("data-view", "records");
    const headers = [...region.querySelectorAll("thead th[scope=col]")];
    expect(headers.map((header) => header.textContent)).toEqual([
      "When",
      "Record",
      "Who",
      "Kind",
      "Voice",
      "Issues",
      "Place",
      "Evidence",
    ]);
    expect(region.querySelectorAll("tbody tr")).toHaveLength(23);
    const row = screen.getByText("Jilani condemns the attack").closest("tr");
    expect(row).toHaveTextContent(/^on or before 20 Dec 2023/);
    expect(row).toHaveTextContent("“Minister Jilani unequivocally condemned the attack”");
    expect(row).toHaveTextContent("The Nation, sentence 4");
  });

  it("names who makes each claim of the context, a line each, and sets it as no quotation", () => {
    renderWithUrl(view, {
      url: `${URL_OF_PAGE}?layer=all&q=Erbil`,
      dossier: realIndexWithContext().dossier,
    });
    const row = screen.getByText(/^Iran fires missiles/).closest("tr")!;
    const claims = within(row.querySelector("td:last-child")!).getAllByRole("listitem");
    expect(claims.map((claim) => claim.textContent)).toEqual([
      "IRGC: The target was an Israeli intelligence site.",
      "Iraqi and Kurdish authorities: Four civilians were killed; the Mossad claim is rejected.",
    ]);
    expect(row.querySelector("td:last-child .font-serif")).toBeNull();
  });

  it("leaves out what does not pass and shows the same count", () => {
    const { container } = renderWithUrl(view, { url: `${URL_OF_PAGE}?issue=gaza-ceasefire` });
    expect(titles(container)).toHaveLength(2);
    expect(container.querySelector("[data-count-shown]")).toHaveAttribute("data-count-shown", "2");
  });

  it("says why it is empty", async () => {
    renderWithUrl(view, { url: `${URL_OF_PAGE}?kind=strike` });
    expect(screen.queryByRole("table")).toBeNull();
    expect(await screen.findByRole("note")).toHaveTextContent("No record passes strike.");
  });

  it("selects on a press and marks the selected row", async () => {
    const { user, url } = renderWithUrl(view, { url: URL_OF_PAGE });
    const title = screen.getByRole("button", { name: /^Jilani condemns the attack/ });
    await user.click(title);
    expect(url()).toBe(`${URL_OF_PAGE}?sel=position:condemnation-of-attack`);
    expect(title).toHaveAttribute("aria-current", "true");
    expect(title).toHaveAttribute("data-emphasis", "highlighted");
  });

  it("sorts by a column, first up and then down, without touching the address", async () => {
    const { user, url, container } = renderWithUrl(view, { url: URL_OF_PAGE });
    const header = () => screen.getByRole("columnheader", { name: "Record" });
    expect(screen.getByRole("columnheader", { name: "When" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await user.click(within(header()).getByRole("button"));
    expect(header()).toHaveAttribute("aria-sort", "ascending");
    const up = titles(container);
    expect(up).toEqual(up.toSorted((a, b) => (a ?? "").localeCompare(b ?? "", "en")));
    await user.click(within(header()).getByRole("button"));
    expect(header()).toHaveAttribute("aria-sort", "descending");
    expect(titles(container)).toEqual(up.toReversed());
    expect(url()).toBe(URL_OF_PAGE);
  });

  it("has one Tab stop for its headers and one for its rows", async () => {
    const { user, url } = renderWithUrl(view, { url: URL_OF_PAGE });
    await user.tab();
    expect(screen.getByRole("button", { name: "When" })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: /^Attack on a police station/ })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(url()).toContain("sel=event:police-station-attack");
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it("has the same content as cards where there is little room", async () => {
    setWindow(false);
    const { user, container } = renderWithUrl(view, { url: URL_OF_PAGE });
    expect(screen.queryByRole("table")).toBeNull();
    const cards = container.querySelectorAll("ul > li:has([data-ref])");
    expect(cards).toHaveLength(23);
    expect(cards[0]).toHaveTextContent("Attackers, not identified · Iran");
    expect(cards[0]).toHaveTextContent("The Nation, sentence 3");
    await user.selectOptions(screen.getByLabelText("Sort by"), "Evidence");
    await user.click(screen.getByRole("button", { name: /Sorted upwards/ }));
    expect(titles(container)[0]).toContain("The paper expects the commitment");
  });

  it("draws at most 200 rows until asked for more", { timeout: 30_000 }, () => {
    const events = Array.from({ length: 203 }, (_, at) => makeEvent({ id: `e${at}` }));
    const { container } = renderWithUrl(view, { dossier: makeDossier({ events }) });
    expect(container.querySelectorAll("[data-ref]")).toHaveLength(200);
    fireEvent.click(screen.getByText("Show 3 more of 3"));
    expect(container.querySelectorAll("[data-ref]")).toHaveLength(203);
    expect(screen.queryByText(/^Show/)).toBeNull();
  });
});
