import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Term } from "../../model/dossier";
import { realTerms } from "../../testing/realDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { TermScope } from "./TermScope";
import { TermsProvider } from "./TermsContext";
import { TermText } from "./TermText";

const TEXT = "The readout asks for a ceasefire in Gaza; “a readout”, he says.";

function renderText(terms: readonly Term[] | null = realTerms()) {
  return renderWithUrl(
    <TermsProvider terms={terms}>
      <TermScope>
        <p data-testid="text">
          <TermText>{TEXT}</TermText>
        </p>
      </TermScope>
    </TermsProvider>,
  );
}

describe("TermText", () => {
  it("makes each term a button, once, and leaves the text as it is", () => {
    renderText();
    expect(screen.getByTestId("text").textContent).toBe(TEXT);
    const terms = screen.getAllByRole("button").filter((button) => button.dataset["term"]);
    expect(terms.map(({ textContent }) => textContent)).toEqual(["readout", "ceasefire", "Gaza"]);
  });

  it("explains the pressed one, with its source and the way to all", async () => {
    const { user } = renderText();
    const button = screen.getByRole("button", { name: "ceasefire" });
    await user.click(button);
    const panel = screen.getByRole("dialog", { name: "Explanation", hidden: true });
    expect(button.getAttribute("popovertarget")).toBe(panel.id);
    expect(panel).toHaveTextContent("A ceasefire stops fighting");
    expect(panel).toHaveTextContent("United Nations in Ukraine");
    await user.click(screen.getByRole("button", { name: "Gaza" }));
    expect(panel).toHaveTextContent(
      "The geographic name without statement on status or authority.",
    );
    expect(panel).not.toHaveTextContent("A ceasefire stops fighting");
    const link = screen.getByRole("link", { name: "All names and terms", hidden: true });
    expect(link.getAttribute("href")).toContain("/names/name-gaza-strip/");
  });

  it("is plain text while names and terms are not there", () => {
    renderText(null);
    expect(screen.getByTestId("text").textContent).toBe(TEXT);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
