import { screen } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { makeDossier, makeEvent } from "../../testing/makeDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { EmptyNotice } from "./EmptyNotice";

const remove = { name: "Remove this filter" };
const clear = { name: "Clear all filters" };

// Its code is at hand, so that no test waits for it.
beforeAll(() => import("./EmptyResult"));

describe("EmptyNotice", () => {
  it("is silent while anything passes", () => {
    renderWithUrl(<EmptyNotice />, { url: "/?issue=gaza-ceasefire" });
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("names the only filter and takes it away", async () => {
    const { user, url } = renderWithUrl(<EmptyNotice />, { url: "/?kind=strike" });
    expect(await screen.findByRole("note")).toHaveTextContent("No record passes strike.");
    expect(screen.queryByRole("button", clear)).toBeNull();
    await user.click(await screen.findByRole("button", remove));
    expect(url()).toBe("/");
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("offers each filter whose removal brings records back, the most first", async () => {
    const { user, url } = renderWithUrl(<EmptyNotice />, {
      url: "/?issue=gaza-ceasefire&kind=attack",
    });
    expect(await screen.findByRole("note")).toHaveTextContent(
      "No record passes Gaza ceasefire, attack.",
    );
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Remove attack: 2 records",
      "Remove Gaza ceasefire: 1 record",
      "Clear all filters",
    ]);
    await user.click(screen.getByRole("button", { name: /^Remove Gaza ceasefire/ }));
    expect(url()).toBe("/?kind=attack");
  });

  it("offers to clear all when no single filter is to blame", async () => {
    const { user, url } = renderWithUrl(<EmptyNotice />, {
      url: "/?kind=strike&q=zebra&sel=actor:iran",
    });
    expect(screen.queryByRole("button", remove)).toBeNull();
    await user.click(await screen.findByRole("button", clear));
    expect(url()).toBe("/?sel=actor:iran");
  });

  it("takes away a period and a search text", async () => {
    const dossier = makeDossier({ events: [makeEvent({ when: "2023-12-18" })] });
    const { user, url } = renderWithUrl(<EmptyNotice />, { dossier, url: "/?from=2024" });
    expect(await screen.findByRole("note")).toHaveTextContent(
      "No record passes from 1 January 2024.",
    );
    await user.click(await screen.findByRole("button", remove));
    expect(url()).toBe("/");
  });

  it("says so when there is nothing to filter", async () => {
    renderWithUrl(<EmptyNotice />, { dossier: makeDossier() });
    expect(await screen.findByRole("note")).toHaveTextContent("This dossier has no records.");
    expect(screen.queryByRole("button")).toBeNull();
  });
});
