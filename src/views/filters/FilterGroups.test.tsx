import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { selectFilters } from "../../selectors/filters";
import { realIndexWithContext } from "../../testing/realDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { useLinked } from "../linked/LinkedContext";
import { FilterGroups } from "./FilterGroups";

function Panel() {
  return <FilterGroups groups={selectFilters(useLinked()).more} />;
}

const renderPanel = () =>
  renderWithUrl(<Panel />, { dossier: realIndexWithContext().dossier, url: "/?layer=all" });
const actors = () => within(screen.getByRole("group", { name: "Actor" }));

describe("FilterGroups", () => {
  it("unfolds a long facet and folds it again", async () => {
    const { user } = renderPanel();
    expect(actors().getAllByRole("button", { pressed: false })).toHaveLength(14);
    await user.click(actors().getByRole("button", { name: /^all \d+/ }));
    expect(actors().getByRole("heading", { name: "Pakistan" })).toBeInTheDocument();
    expect(actors().getAllByRole("button", { pressed: false }).length).toBeGreaterThan(80);
    await user.click(actors().getByRole("button", { name: /^fewer/ }));
    expect(actors().getAllByRole("button", { pressed: false })).toHaveLength(14);
  });

  it("finds a value by its name and filters by it; Esc empties the field first", async () => {
    const { user, url } = renderPanel();
    const field = screen.getByRole("searchbox", { name: "Find a value" });
    await user.type(field, "raisi");
    expect(screen.getByText(/ found$/)).toHaveTextContent(/\d+ found/);
    await user.click(actors().getByRole("button", { name: /^Raisi/ }));
    expect(url()).toBe("/?actor=ebrahim-raisi&layer=all");
    await user.type(field, "{Escape}");
    expect(field).toHaveValue("");
    expect(actors().getAllByRole("button", { pressed: true })).toHaveLength(1);
    await user.type(field, "zzzz");
    expect(screen.getByText(/ found$/)).toHaveTextContent("0 found");
    expect(screen.queryByRole("group", { name: "Actor" })).toBeNull();
  });
});
