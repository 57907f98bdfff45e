import { screen, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { makeDossier, makeEvent } from "../../testing/makeDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { TimelineView } from "./TimelineView";

function giveRoom(widthPx: number, heightPx: number): void {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
    new DOMRect(0, 0, widthPx, heightPx),
  );
}
const region = () => screen.getByRole("region");
const marks = () => [...region().querySelectorAll("[data-ref]:not([data-join])")];

// Parts on demand are there before they are asked for: no test waits for the machine to compile them.
beforeAll(async () => {
  await Promise.all([import("./calendarPart"), import("./TimelineForm")]);
});
beforeEach(() => {
  vi.restoreAllMocks();
});

// Its code is at hand, so that no test waits for it.
beforeAll(() => import("../linked/EmptyResult"));

describe("the sequence", () => {
  it("draws every record once, in lanes, with its headline and count", () => {
    giveRoom(1000, 230);
    renderWithUrl(<TimelineView variant="card" />);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      "As we read it, an attack prompts a call; two things are said in it, eight more by our reading; the editorial judges it",
    );
    expect(region().querySelector("[data-count-shown]")).toHaveAttribute("data-count-shown", "23");
    expect(marks()).toHaveLength(23);
    const picture = screen.getByRole("group", { name: "Sequence of the records" });
    for (const lane of ["Counter-terrorism", "Gaza ceasefire", "Regional stability"]) {
      expect(within(picture).getByText(lane)).toBeVisible();
    }
    expect(within(picture).getByText("Phone call, and what was said in it")).toBeVisible();
  });

  it("leads from a joining word to the record that holds its words", async () => {
    giveRoom(1000, 230);
    const { user, url } = renderWithUrl(<TimelineView variant="card" />);
    const join = screen.getByRole("button", { name: /^“prompting”.*our reading/ });
    expect(join).toHaveAttribute("data-join", "reading");
    expect(
      screen.getByRole("button", { name: /^“recent”.*in the article’s words/ }),
    ).toHaveAttribute("data-join", "words");
    await user.click(join);
    expect(url()).toBe("/?sel=event:ministers-call");
    expect(screen.getByRole("button", { name: /^Phone call between/ })).toHaveAttribute(
      "aria-current",
      "true",
    );
  });

  it("selects a record by press and by Enter, and says what our reading placed", async () => {
    giveRoom(1000, 230);
    const { user, url } = renderWithUrl(<TimelineView variant="card" />);
    const mark = screen.getByRole("button", {
      name: /^Jilani calls for an immediate ceasefire, .*placed in the call by our reading$/,
    });
    await user.click(mark);
    expect(url()).toBe("/?sel=position:call-for-ceasefire");
    expect(mark).toHaveAttribute("data-emphasis", "highlighted");
    screen.getByRole("button", { name: /^Attack on a police station/ }).focus();
    await user.keyboard("{Enter}");
    expect(url()).toBe("/?sel=event:police-station-attack");
  });

  it("is one Tab stop", () => {
    giveRoom(1000, 230);
    renderWithUrl(<TimelineView variant="card" />);
    const stops = [...region().querySelectorAll("[data-roving]")].filter(
      (item) => item.getAttribute("tabindex") === "0",
    );
    expect(stops).toHaveLength(1);
  });

  it("mutes what does not pass, in place", () => {
    giveRoom(1000, 230);
    renderWithUrl(<TimelineView variant="card" />, { url: "/?issue=gaza-ceasefire" });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      "Gaza ceasefire: two things are said, by our reading, in the call",
    );
    const passing = marks().filter((mark) => mark.getAttribute("data-emphasis") === "normal");
    expect(passing.map((mark) => mark.getAttribute("data-ref"))).toEqual([
      "position:call-for-ceasefire",
      "position:call-to-lift-siege",
    ]);
    expect(marks()).toHaveLength(23);
  });

  it("runs downwards with every label where width is short", () => {
    giveRoom(340, 600);
    renderWithUrl(<TimelineView variant="card" />);
    expect(screen.getByRole("list", { name: "Sequence of the records" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Published" })).toBeVisible();
    expect(screen.getByText("heightened concerns")).toBeVisible();
    expect(marks()).toHaveLength(23);
  });

  it("changes lanes and mode through the address", async () => {
    giveRoom(1000, 230);
    const { user, url } = renderWithUrl(<TimelineView variant="card" />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Lanes" }), "by actor");
    expect(url()).toBe("/?by=actor");
    expect(screen.getByText("The Nation")).toBeVisible();
    await user.click(screen.getByRole("link", { name: "calendar" }));
    expect(url()).toBe("/?by=actor&time=calendar");
    expect(screen.getByRole("link", { name: "sequence" })).toHaveFocus();
    expect(await screen.findByRole("group", { name: "Calendar of the records" })).toBeVisible();
    await user.click(screen.getByRole("link", { name: "sequence" }));
    expect(url()).toBe("/?by=actor");
  });

  it("says which filter left nothing", async () => {
    giveRoom(1000, 230);
    renderWithUrl(<TimelineView variant="page" />, { url: "/?kind=vote" });
    expect(await screen.findByRole("note")).toHaveTextContent("No record passes");
  });
});

describe("the calendar", () => {
  const PAGE = "/d/pakistan-iran-2023/timeline/?time=calendar";

  it("draws the line of writing and says which events have no day", async () => {
    giveRoom(1000, 300);
    renderWithUrl(<TimelineView variant="page" />, { url: PAGE });
    expect(
      await screen.findByText("The editorial was written here, 20 December 2023"),
    ).toBeVisible();
    expect(screen.getByText("; no day is known for the attack and the call")).toBeVisible();
    const picture = screen.getByRole("group", { name: "Calendar of the records" });
    expect(
      within(picture).getByText("on or before 20 December 2023", { selector: "text" }),
    ).toBeVisible();
    expect(marks()).toHaveLength(23);
  });

  it("moves its window by buttons and dates, without a step for Back", async () => {
    giveRoom(1000, 300);
    const { user, url } = renderWithUrl(<TimelineView variant="page" />, { url: PAGE });
    await user.click(await screen.findByRole("button", { name: "zoom in" }));
    expect(url()).toContain("t=2023-12-10..2023-12-31");
    await user.click(screen.getByRole("button", { name: "fit" }));
    expect(url()).toBe(PAGE);
  });

  it("says what lies outside the window and brings it back", async () => {
    giveRoom(1000, 300);
    const { user, url } = renderWithUrl(<TimelineView variant="page" />, {
      url: `${PAGE}&t=2024-01..2024-02&sel=event:ministers-call`,
    });
    expect(await screen.findByText("23 records lie outside this window")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /out of view/ }));
    expect(url()).toContain("t=2023-12-19..2024-02-29");
    expect(screen.getByRole("button", { name: /^Phone call between/ })).toBeVisible();
  });

  it("stands no mark of an open time in decades where nothing of it is known", async () => {
    giveRoom(1000, 300);
    const { user, url } = renderWithUrl(<TimelineView variant="page" />, {
      url: `${PAGE}&t=1950-01..1960-01`,
    });
    const show = await screen.findByRole("button", {
      name: "13 records, day not given, up to 20 Dec 2023: show",
    });
    expect(marks()).toEqual([]);
    await user.click(show);
    expect(url()).toContain("t=1950-01-01..2023-12-21");
    expect(screen.getByRole("button", { name: /^Phone call between/ })).toBeVisible();
  });

  it("keys every shape that it draws", async () => {
    giveRoom(1000, 300);
    renderWithUrl(<TimelineView variant="page" />, { url: PAGE });
    await screen.findByRole("group", { name: "Calendar of the records" });
    const [key] = within(region()).getAllByRole("list");
    const told = [...key!.children].map((entry) => entry.textContent);
    expect(told).toEqual(
      expect.arrayContaining(["attack", "call", "statement", "the author’s assessment"]),
    );
  });

  it("says so when no day is known at all", async () => {
    giveRoom(1000, 300);
    renderWithUrl(<TimelineView variant="card" />, {
      url: "/?time=calendar",
      dossier: makeDossier({ events: [makeEvent({ when: "../.." })] }),
    });
    expect(await screen.findAllByText("No record has a day, month or year.")).toHaveLength(2);
  });
});

describe("the table", () => {
  it("has a row for each passing record with what its order rests on", async () => {
    renderWithUrl(<TimelineView variant="page" />, {
      url: "/d/pakistan-iran-2023/timeline/?as=table&issue=gaza-ceasefire",
    });
    const table = await screen.findByRole("table", { name: /in their order/ });
    expect(within(table).getAllByRole("row")).toHaveLength(3);
    expect(within(table).getAllByRole("cell", { name: /our reading of “/ })).toHaveLength(2);
  });
});
