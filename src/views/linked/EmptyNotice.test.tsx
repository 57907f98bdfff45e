import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeDossier, makeEvent } from "../../testing/makeDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { EmptyNotice } from "./EmptyNotice";

const remove = { name: "Remove this filter" };
const clear = { name: "Clear all filters" };

describe("EmptyNotice", () => {
  it("is silent while anything passes", () => {
    renderWithUrl(<EmptyNotice />, { url: "/?issue=gaza-ceasefire" });
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("names the only filter and takes it away", async () => {
    const { user, url } = renderWithUrl(<EmptyNotice />, { url: "/?kind=strike" });
    expect(screen.getByRole("note")).toHaveTextContent("No record passes strike.");
    expect(screen.queryByRole("button", clear)).toBeNull();
    await user.click(screen.getByRole("button", remove));
    expect(url()).toBe("/");
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("blames the filter whose removal brings back most", async () => {
    const { user, url } = renderWithUrl(<EmptyNotice />, {
      url: "/?issue=gaza-ceasefire&kind=attack",
    });
    expect(screen.getByRole("note")).toHaveTextContent(
      /^No record passes Gaza ceasefire, attack\. Without attack, \d+ records pass\./,
    );
    await user.click(screen.getByRole("button", remove));
    expect(url()).toBe("/?issue=gaza-ceasefire");
  });

  it("offers to clear all when no single filter is to blame", async () => {
    const { user, url } = renderWithUrl(<EmptyNotice />, {
      url: "/?kind=strike&q=zebra&sel=actor:iran",
    });
    expect(screen.queryByRole("button", remove)).toBeNull();
    await user.click(screen.getByRole("button", clear));
    expect(url()).toBe("/?sel=actor:iran");
  });

  it("takes away a period and a search text", async () => {
    const dossier = makeDossier({ events: [makeEvent({ when: "2023-12-18" })] });
    const { user, url } = renderWithUrl(<EmptyNotice />, { dossier, url: "/?from=2024" });
    expect(screen.getByRole("note")).toHaveTextContent("No record passes from 1 January 2024.");
    await user.click(screen.getByRole("button", remove));
    expect(url()).toBe("/");
  });

  it("says so when there is nothing to filter", () => {
    renderWithUrl(<EmptyNotice />, { dossier: makeDossier() });
    expect(screen.getByRole("note")).toHaveTextContent("This dossier has no records.");
    expect(screen.queryByRole("button")).toBeNull();
  });
});
