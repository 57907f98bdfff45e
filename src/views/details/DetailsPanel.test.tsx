import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Reference } from "../../model/reference";
import { realIndexWithContext } from "../../testing/realDossier";
import { realText } from "../../testing/realText";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { DetailsPanel } from "./DetailsPanel";
import { ReferenceButton } from "./ReferenceButton";

function renderDetails(query: string, text: string | null = realText()) {
  return renderWithUrl(<DetailsPanel text={text} actions={<button>Copy link</button>} />, {
    url: `/${query}`,
  });
}

function panel(name: string): HTMLElement {
  return screen.getByRole("region", { name: (told) => told.endsWith(` ${name}`) });
}

/** What stands beside a name in the list of facts. */
function fact(name: string): HTMLElement {
  const term = screen.getByText(name, { selector: "dt" });
  const value = term.nextElementSibling;
  if (!(value instanceof HTMLElement)) throw new Error(`${name} has no value`);
  return value;
}

describe("DetailsPanel", () => {
  it("is not there without a selection", () => {
    renderDetails("");
    expect(document.querySelector("[data-view='details']")).toBeNull();
  });

  it("shows a position with its exact words, and the way into the article", async () => {
    const { user, url } = renderDetails("?sel=position:condemnation-of-attack");
    expect(panel("Jilani condemns the attack")).toHaveAttribute("data-view", "details");
    const figure = screen.getByRole("figure");
    expect(figure).toHaveTextContent("“Minister Jilani unequivocally condemned the attack”");
    expect(figure).toHaveTextContent("The Nation, editorial, paragraph 2, sentence 4");
    expect(fact("Stance")).toHaveTextContent("condemns");
    expect(fact("Place concerned")).toHaveTextContent("province only, no town given");
    expect(fact("Order")).toHaveTextContent("the article does not say this in so many words");
    expect(fact("Voice")).toHaveTextContent("An actor said it");
    expect(screen.getByRole("button", { name: "Copy link" })).toBeVisible();
    await user.click(screen.getByRole("link", { name: "show in article" }));
    expect(url()).toBe("/d/pakistan-iran-2023/article/?sel=position:condemnation-of-attack");
    expect(screen.queryByRole("link", { name: "show in article" })).toBeNull();
  });

  it("shows an event with what was said in it, each pressable", async () => {
    const { user, url } = renderDetails("?sel=event:ministers-call");
    expect(fact("Participant")).toHaveTextContent("Jalil Abbas Jilani");
    expect(fact("Order")).toHaveTextContent("after Attack on a police station");
    const order = fact("Order");
    expect(order.querySelector("blockquote")).toHaveTextContent(
      "“prompting discussions between the foreign ministers of both nations”",
    );
    expect(order).toHaveTextContent("Our reading");
    const line = within(panel("Phone call between the foreign ministers of Pakistan and Iran"));
    await user.click(
      line.getByRole("button", { name: /^Jilani calls for an immediate ceasefire/ }),
    );
    expect(url()).toBe("/?sel=position:call-for-ceasefire");
  });

  it("leads from the article's call to the comparison, which brings its context along", async () => {
    const { user, url } = renderDetails("?sel=event:ministers-call");
    await user.click(within(fact("Accounts")).getByRole("link", { name: /^Compare/ }));
    expect(url()).toMatch(/^\/d\/pakistan-iran-2023\/accounts\/fm-call-2023-12-18\//);
  });

  it("narrows all views to an issue and takes that back", async () => {
    const { user, url } = renderDetails("?sel=position:condemnation-of-attack");
    const issue = screen.getByRole("button", { name: "Counter-terrorism" });
    expect(issue).toHaveAttribute("aria-pressed", "false");
    await user.click(issue);
    expect(url()).toBe("/?issue=counter-terrorism&sel=position:condemnation-of-attack");
    expect(screen.getByRole("button", { name: "Counter-terrorism" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  it("says that the selection does not pass the filter, and removes the filter on request", async () => {
    const { user, url } = renderDetails("?issue=gaza-ceasefire&sel=event:police-station-attack");
    expect(screen.getByRole("note")).toHaveTextContent(
      "This record does not pass the filter Gaza ceasefire.",
    );
    await user.click(screen.getByRole("button", { name: "Remove this filter" }));
    expect(url()).toBe("/?sel=event:police-station-attack");
    expect(screen.queryByRole("note")).toBeNull();
  });

  it.each([
    ["?from=2024&sel=event:police-station-attack", "from 1 January 2024"],
    ["?q=siege&sel=event:police-station-attack", "“siege”"],
  ])("removes the clause of %s alone", async (query, phrase) => {
    const { user, url } = renderDetails(query);
    expect(screen.getByRole("note")).toHaveTextContent(phrase);
    await user.click(screen.getByRole("button", { name: "Remove this filter" }));
    expect(url()).toBe("/?sel=event:police-station-attack");
  });

  it("flags words that the text does not have", () => {
    renderDetails("?sel=position:condemnation-of-attack", "Another text.");
    expect(screen.getByText(/^Evidence not located/)).toBeVisible();
    expect(screen.queryByRole("link", { name: "show in article" })).toBeNull();
  });

  it("shows the silence of an actor, its names and who uses them", async () => {
    const { user, url } = renderDetails("?sel=actor:hossein-amir-abdollahian");
    expect(screen.getByRole("heading", { name: "Statements reported: none" })).toBeVisible();
    expect(fact("Names in use")).toHaveTextContent("“Hossein Amir Abdollahian” (The Nation)");
    await user.click(screen.getByRole("button", { name: "Filter by Amir-Abdollahian" }));
    expect(url()).toContain("actor=hossein-amir-abdollahian");
    await user.click(within(fact("Part of")).getByRole("button", { name: "Iran" }));
    expect(url()).toContain("sel=actor:iran");
  });

  it("shows a place with its names, precision and records", () => {
    renderDetails("?sel=place:gaza-strip");
    expect(fact("Names in use")).toHaveTextContent("“Gaza” (The Nation)");
    expect(fact("Precision")).toHaveTextContent("territory only, no town given");
    expect(screen.getByRole("heading", { name: "Records about or in this place 4" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Filter by Gaza Strip" })).toBeVisible();
  });

  it.each([
    ["an actor", "actor:jalil-abbas-jilani"],
    ["a place", "place:gaza-strip"],
    ["a relation", "tie:jalil-abbas-jilani~not-named"],
  ])("shows the words of each record of %s, with the way to them", async (_, sel) => {
    const { user, url } = renderDetails(`?sel=${sel}`);
    const words = screen.getByText(/^“the lifting of the siege”$/);
    const line = within(words.closest("li")!);
    await user.click(line.getByRole("link", { name: /^show in article/ }));
    expect(url()).toBe("/d/pakistan-iran-2023/article/?sel=position:call-to-lift-siege");
  });

  it.each(["actor:hossein-amir-abdollahian", "place:gaza-strip", "place:sistan-baluchestan"])(
    "tells the words about %s before the names that others use for it",
    (sel) => {
      renderDetails(`?sel=${sel}`);
      const [words] = document.querySelectorAll("blockquote");
      const order = words!.compareDocumentPosition(fact("Names in use"));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    },
  );

  it("stops once at the source of several quotes", () => {
    renderDetails("?sel=event:ministers-call");
    expect(screen.getAllByRole("figure")).toHaveLength(2);
    expect(screen.getAllByRole("link", { name: "The Nation, editorial" })).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "The Nation, editorial" })).toBeNull();
  });

  it("shows a place without records", () => {
    renderDetails("?sel=place:pakistan");
    expect(
      screen.getByRole("heading", { name: "Records about or in this place: none" }),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Filter by/ })).toBeNull();
  });

  it("shows a source with its rights and the way to the original", () => {
    renderDetails("?sel=source:nation-peace-pledge-20231220");
    expect(fact("Rights")).toHaveTextContent("The text is © its publisher");
    const link = screen.getByRole("link", { name: "nation.com.pk" });
    expect(link).toHaveAttribute("referrerpolicy", "no-referrer");
    expect(screen.getByRole("heading", { name: "Records that rest on it 23" })).toBeVisible();
  });

  it("shows a relation as the records that it sums, with sign and code", () => {
    renderDetails("?sel=tie:jalil-abbas-jilani~attackers-unidentified");
    expect(fact("From")).toHaveTextContent("Jalil Abbas Jilani");
    expect(fact("To")).toHaveTextContent("Attackers, not identified");
    const [line] = screen.getAllByRole("listitem");
    expect(line).toHaveTextContent("Jilani condemns the attack");
    expect(line).toHaveTextContent("condemns: the attack on the police station");
    expect(line).toHaveTextContent("directed at · conflictual · CAMEO 111");
  });

  it("names who makes each claim of a relation, and sets none of it as a quotation", () => {
    renderWithUrl(<DetailsPanel />, {
      url: "/?layer=all&level=state&sel=tie:iraq~iran",
      dossier: realIndexWithContext().dossier,
    });
    const [line] = screen.getAllByRole("listitem");
    const claims = within(line!).getAllByRole("listitem");
    expect(claims.map((claim) => claim.textContent)).toEqual([
      "IRGC: The target was an Israeli intelligence site.",
      "Iraqi and Kurdish authorities: Four civilians were killed; the Mossad claim is rejected.",
    ]);
    expect(line!.querySelector("blockquote, .font-serif")).toBeNull();
    expect(line).toHaveTextContent("reduces relations · directed at · conflictual · CAMEO 161");
  });

  it("says of a silent pair that there is no record", () => {
    renderDetails("?sel=tie:hossein-amir-abdollahian~jalil-abbas-jilani");
    expect(screen.getByText(/^No record in this selection/)).toBeVisible();
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  it("tells how many records of a relation pass the filter", () => {
    renderDetails("?issue=gaza-ceasefire&sel=tie:jalil-abbas-jilani~not-named");
    expect(screen.getByText(/of 5 pass the present filter/)).toHaveTextContent("2 of 5");
  });

  it("closes by its button", async () => {
    const { user, url } = renderDetails("?issue=gaza-ceasefire&sel=event:ministers-call");
    await user.click(screen.getByRole("button", { name: "Close details" }));
    expect(url()).toBe("/?issue=gaza-ceasefire");
    expect(document.querySelector("[data-view='details']")).toBeNull();
  });
});

describe("the panel and the focus", () => {
  function renderWithMark(sel: Reference) {
    return renderWithUrl(
      <>
        <section data-view="timeline">
          <OpeningLink sel={sel} />
        </section>
        <DetailsPanel text={realText()} />
      </>,
    );
  }

  it("takes the focus when opened by keyboard, and gives it back when it closes", async () => {
    const { user } = renderWithMark("event:ministers-call");
    await user.tab();
    const opener = screen.getByRole("button", { name: /^Phone call/ });
    expect(opener).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Close details" }));
    await act(async () => Promise.resolve());
    expect(opener).toHaveFocus();
  });

  it("keeps the focus in the panel when one of its lines is pressed", async () => {
    const { user } = renderWithMark("event:ministers-call");
    await user.tab();
    await user.keyboard("{Enter}");
    const line = screen.getByRole("button", { name: /^Jilani condemns the attack/ });
    act(() => line.focus());
    await user.keyboard("{Enter}");
    const heading = screen.getByRole("heading", { level: 2, name: "Jilani condemns the attack" });
    expect(heading).toHaveFocus();
  });

  it("leaves the focus alone on a page that opens with a selection", () => {
    renderDetails("?sel=event:ministers-call");
    expect(document.body).toHaveFocus();
  });
});

function OpeningLink({ sel }: { sel: Reference }) {
  return <ReferenceButton reference={sel}>Phone call</ReferenceButton>;
}
