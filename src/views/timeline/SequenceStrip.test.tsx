import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeDossier, makeEvent } from "../../testing/makeDossier";
import { realIndexWithContext } from "../../testing/realDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { SequenceStrip } from "./SequenceStrip";

const strip = () => screen.getByRole("group", { name: "Sequence" });

describe("SequenceStrip", () => {
  it("tells attack, call and publication with the words that join them", () => {
    renderWithUrl(<SequenceStrip />);
    expect(strip()).toHaveTextContent("attack“prompting”call");
    expect(strip()).toHaveTextContent("×10“recent”20 Dec");
    expect(within(strip()).getAllByRole("button")).toHaveLength(5);
  });

  it("selects what is pressed and leads to the timeline", async () => {
    const { user, url } = renderWithUrl(<SequenceStrip />);
    await user.click(screen.getByRole("button", { name: /^Attack on a police station/ }));
    expect(url()).toBe("/?sel=event:police-station-attack");
    await user.click(screen.getByRole("link", { name: /10 things said/ }));
    expect(url()).toMatch(/^\/d\/pakistan-iran-2023\/timeline\//);
  });

  it("counts what passes", () => {
    renderWithUrl(<SequenceStrip />, { url: "/?issue=gaza-ceasefire" });
    expect(strip()).toHaveTextContent("×2");
    expect(screen.getByRole("button", { name: /^Phone call/ })).toHaveAttribute(
      "data-emphasis",
      "muted",
    );
  });

  it("stays the article's line when the context is added", () => {
    renderWithUrl(<SequenceStrip />, { dossier: realIndexWithContext().dossier });
    expect(strip()).toHaveTextContent(/^attack“prompting”call.*×10“recent”20 Dec$/);
  });

  it("is not there without any order, and says how much it leaves out", () => {
    const { unmount } = renderWithUrl(<SequenceStrip />, {
      dossier: makeDossier({ events: [makeEvent()] }),
    });
    expect(screen.queryByRole("group")).toBeNull();
    unmount();
    const evidence = { source: "source", quote: { exact: "then" } };
    const ids = ["a", "b", "c", "d", "e"];
    const events = ids.map((id, at) =>
      makeEvent({
        id,
        ...(at > 0 && { after: [{ record: ids[at - 1]!, basis: "words" as const, evidence }] }),
      }),
    );
    renderWithUrl(<SequenceStrip />, { dossier: makeDossier({ events }) });
    expect(screen.getByRole("link", { name: "+2" })).toBeVisible();
  });
});
