import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { PositionsView } from "./PositionsView";

const view = <PositionsView />;
const URL_OF_PAGE = "/d/pakistan-iran-2023/positions/";

// Its code is at hand, so that no test waits for it.
beforeAll(() => import("../linked/EmptyResult"));

describe("PositionsView", () => {
  it("lists every position under its issue, with the words", () => {
    const { container } = renderWithUrl(view, { url: URL_OF_PAGE });
    const region = screen.getByRole("region", { name: "Positions" });
    expect(
      within(region).getByRole("heading", { name: /^Eleven positions are stated/ }),
    ).toBeVisible();
    expect(region).toHaveAttribute("data-view", "positions");
    expect(container.querySelectorAll('[data-ref^="position:"]')).toHaveLength(20);
    expect(within(region).getByRole("heading", { name: "Gaza ceasefire 2" })).toBeInTheDocument();
    const line = screen.getByRole("button", { name: /^Jilani condemns the attack/ });
    expect(line).toHaveTextContent(
      "Jilani, for Pakistan condemns: the attack on the police station",
    );
    expect(line).toHaveTextContent("The Nation · sentence 4");
  });

  it("shows silence as silence, and a press selects the silent", async () => {
    const { user, url } = renderWithUrl(view, { url: URL_OF_PAGE });
    const silent = screen.getByRole("button", {
      name: "Hossein Amir-Abdollahian: no position reported in these sources",
    });
    await user.click(silent);
    expect(url()).toBe(`${URL_OF_PAGE}?sel=actor:hossein-amir-abdollahian`);
    expect(silent).toHaveAttribute("aria-current", "true");
  });

  it("leaves out what does not pass", () => {
    const { container } = renderWithUrl(view, { url: `${URL_OF_PAGE}?issue=gaza-ceasefire` });
    expect(container.querySelectorAll('[data-ref^="position:"]')).toHaveLength(2);
    expect(screen.getByRole("heading", { name: "Gaza ceasefire 2" })).toBeInTheDocument();
  });

  it("is one Tab stop, and Enter selects", async () => {
    const { user, url } = renderWithUrl(view, { url: URL_OF_PAGE });
    await user.tab();
    expect(document.activeElement).toHaveTextContent("picture");
    await user.tab();
    expect(document.activeElement).toHaveAttribute("data-ref");
    await user.keyboard("{Enter}");
    expect(url()).toMatch(/\?sel=position:/);
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it("says why it is empty", async () => {
    renderWithUrl(view, { url: `${URL_OF_PAGE}?kind=strike` });
    expect(await screen.findByRole("note")).toHaveTextContent("No record passes strike.");
  });
});
