import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { makeActor, makeDossier, makeEvent, makePosition } from "../../testing/makeDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { realIndexWithContext } from "../../testing/realDossier";
import { RelationsView } from "./RelationsView";

const PAGE = "/d/pakistan-iran-2023/relations/";

/** Chunks of their own, which a busy machine is slow to read. */
beforeAll(async () => {
  await Promise.all([
    import("./LanesPicture"),
    import("./RelationsTable"),
    import("./RelationsNotices"),
    import("./focusPart"),
  ]);
});

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
    DOMRect.fromRect({ width: 490, height: 290 }),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
});

function mark(container: HTMLElement, ref: string) {
  return container.querySelector(`[data-ref="${ref}"]`)!;
}

describe("the picture", () => {
  it("has a mark for each actor and each tie", () => {
    const { container } = renderWithUrl(<RelationsView variant="card" />);
    const refs = [...container.querySelectorAll("[data-ref]")].map((item) =>
      item.getAttribute("data-ref"),
    );
    expect(refs.filter((ref) => ref?.startsWith("actor:"))).toHaveLength(9);
    expect(refs.filter((ref) => ref?.startsWith("tie:"))).toHaveLength(6);
    expect(new Set(refs).size).toBe(refs.length);
  });

  it("stays as it was drawn", () => {
    const { container } = renderWithUrl(<RelationsView variant="card" />);
    expect(container.querySelector("svg[role=group]")).toMatchSnapshot();
  });

  it("selects a tie by a press on its words, and Back undoes it", async () => {
    const { user, url, back } = renderWithUrl(<RelationsView variant="card" />);
    await user.click(screen.getByRole("button", { name: /commits, stands with/ }));
    expect(url()).toBe("/?sel=tie:jalil-abbas-jilani~iran");
    const pressed = screen.getByRole("button", { name: /commits, stands with/ });
    expect(pressed.getAttribute("aria-current")).toBe("true");
    back();
    await vi.waitFor(() => expect(url()).toBe("/"));
  });

  it("selects a tie by a press on its curve as well", async () => {
    const { container, user, url } = renderWithUrl(<RelationsView variant="card" />);
    await user.click(container.querySelector("g[aria-hidden] path[stroke=transparent]")!);
    expect(url()).toMatch(/^\/\?sel=tie:/);
  });

  it("mutes what has no passing record and counts what passes", () => {
    const { container } = renderWithUrl(<RelationsView variant="card" />, {
      url: "/?issue=gaza-ceasefire",
    });
    const calls = mark(container, "tie:jalil-abbas-jilani~not-named");
    const commits = mark(container, "tie:jalil-abbas-jilani~iran");
    expect(calls.getAttribute("data-emphasis")).toBe("normal");
    expect(calls.textContent?.replace(/\s/g, "")).toBe("callsfor,2");
    expect(commits.getAttribute("data-emphasis")).toBe("muted");
    expect(screen.getByRole("heading").textContent).toBe(
      "Gaza ceasefire: Pakistan appeals to no one by name",
    );
  });

  it("lights up what a hovered actor takes part in", () => {
    const { container } = renderWithUrl(<RelationsView variant="card" />);
    fireEvent.pointerEnter(mark(container, "actor:people-of-gaza"));
    const benefit = mark(container, "tie:jalil-abbas-jilani~people-of-gaza");
    const attack = mark(container, "tie:attackers-unidentified~iran");
    expect(benefit.getAttribute("data-emphasis")).toBe("highlighted");
    expect(attack.getAttribute("data-emphasis")).toBe("normal");
    fireEvent.pointerLeave(mark(container, "actor:people-of-gaza"));
    expect(benefit.getAttribute("data-emphasis")).toBe("normal");
  });

  it("opens the silence, which stands for no record", async () => {
    const { user, url } = renderWithUrl(<RelationsView variant="card" />);
    const silence = screen.getByRole("button", { name: "Iran to Pakistan: no statement reported" });
    expect(silence.hasAttribute("data-ref")).toBe(false);
    await user.click(silence);
    expect(url()).toBe("/?sel=tie:iran~pakistan");
  });

  it("is one Tab stop, in which Enter selects", async () => {
    const { container, user, url } = renderWithUrl(<RelationsView variant="page" />, { url: PAGE });
    const stops = [...container.querySelectorAll('svg [tabindex="0"]')];
    expect(stops).toHaveLength(1);
    // Before the picture stand the three levels, the table, the outline and the matrix.
    for (let step = 0; step < 7; step++) await user.tab();
    expect(document.activeElement).toBe(stops[0]);
    await user.keyboard("{Enter}");
    expect(url()).toContain(`sel=${stops[0]!.getAttribute("data-ref")}`);
  });

  it("says where a selection is that it does not draw", async () => {
    renderWithUrl(<RelationsView variant="page" />, {
      url: `${PAGE}?sel=tie:the-nation~pakistan`,
    });
    const link = await screen.findByRole("link", { name: "selected, not drawn here: see table" });
    expect(link.getAttribute("href")).toContain("as=table");
  });

  it("draws the strongest ties of a large dossier and leads to the rest", async () => {
    const actors = Array.from({ length: 30 }, (_, at) => makeActor({ id: `a${at}` }));
    const events = actors.flatMap((actor, at) =>
      [1, 7, 11].map((step) =>
        makeEvent({
          id: `${actor.id}-${step}`,
          kind: "visit",
          ties: [{ from: actor.id, to: `a${(at + step) % 30}`, directed: true, role: "target" }],
        }),
      ),
    );
    const { container } = renderWithUrl(<RelationsView variant="card" />, {
      dossier: makeDossier({ id: "dossier", actors, events }),
    });
    const link = await screen.findByRole("link", { name: "show more" });
    const drawn = container.querySelectorAll('[data-ref^="tie:"]').length;
    expect(drawn).toBeGreaterThan(3);
    expect(link.closest("p")!.textContent).toMatch(new RegExp(`^${drawn} of 90 ties drawn`));
  });

  it("counts the ties that pass, not all, under a filter", async () => {
    renderWithUrl(<RelationsView variant="page" />, {
      dossier: realIndexWithContext().dossier,
      url: `${PAGE}?layer=all&q=Afghanistan`,
    });
    expect(await screen.findByText(/^\d of \d ties with a passing record drawn/)).toBeTruthy();
  });

  it("draws a dossier without any tie", () => {
    const { container } = renderWithUrl(<RelationsView variant="card" />, {
      dossier: makeDossier({ positions: [makePosition()] }),
    });
    expect(screen.getByRole("heading").textContent).toBe("No tie between actors passes");
    expect(container.querySelectorAll('[data-ref^="actor:"]')).toHaveLength(1);
  });
});

describe("the picture with context", () => {
  const refs = (container: HTMLElement, type: string) => [
    ...container.querySelectorAll(`svg [data-ref^="${type}:"]`),
  ];

  async function renderContext(search: string, variant: "page" | "card" = "page") {
    const rendered = renderWithUrl(<RelationsView variant={variant} />, {
      url: `${PAGE}?layer=all${search}`,
      dossier: realIndexWithContext().dossier,
    });
    await rendered.findByRole("group", { name: "Actors and the ties between them" });
    return rendered;
  }

  it("sums up by state, and says so", async () => {
    const { container } = await renderContext("");
    expect(
      screen.getByText("116 actors counted as 45, people and offices with their state"),
    ).toBeTruthy();
    expect(screen.getByRole("link", { name: "states", current: true })).toBeTruthy();
    expect(mark(container, "tie:pakistan~iran").textContent).toBe("strike 1 · commits 9 · +30");
    const all = [...refs(container, "tie"), ...refs(container, "actor")].map((item) =>
      item.getAttribute("data-ref"),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it("goes to another level, and Back undoes it", async () => {
    const { user, url, back } = await renderContext("");
    await user.click(screen.getByRole("link", { name: "people" }));
    expect(url()).toBe(`${PAGE}?layer=all&level=person`);
    back();
    await vi.waitFor(() => expect(url()).toBe(`${PAGE}?layer=all`));
  });

  it("isolates the ties of the actor that is pointed at", async () => {
    const { container } = await renderContext("");
    fireEvent.pointerEnter(mark(container, "actor:turkiye"));
    const emphasis = (ref: string) => mark(container, ref).getAttribute("data-emphasis");
    expect(emphasis("tie:pakistan~turkiye~both")).toBe("highlighted");
    expect(emphasis("tie:pakistan~iran")).toBe("muted");
    expect(emphasis("actor:jaish-al-adl")).toBe("muted");
    expect(emphasis("actor:pakistan")).not.toBe("muted");
    fireEvent.pointerLeave(mark(container, "actor:turkiye"));
    expect(emphasis("tie:pakistan~iran")).toBe("normal");
  });

  it("counts what passes in words, and mutes the rest where it stands", async () => {
    const before = await renderContext("");
    const place = (ref: string, container: HTMLElement) =>
      mark(container, ref).querySelector("rect")!.getAttribute("y");
    const y = place("tie:pakistan~iran", before.container);
    before.unmount();
    const { container } = await renderContext("&issue=gaza-ceasefire");
    expect(mark(container, "tie:pakistan~iran").textContent).toBe("sympathises 2");
    expect(mark(container, "tie:iran~pakistan").getAttribute("data-emphasis")).toBe("muted");
    expect(place("tie:pakistan~iran", container)).toBe(y);
  });

  it("is one Tab stop", async () => {
    const { container } = await renderContext("");
    expect(container.querySelectorAll('[data-roving][tabindex="0"]')).toHaveLength(1);
  });

  it("shows the relations of one actor, with a way out", async () => {
    const { container, user, url } = await renderContext("&ego=china");
    expect(refs(container, "tie").length).toBe(4);
    expect(await screen.findByText("Only the relations of China")).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "show all" }));
    expect(url()).toBe(`${PAGE}?layer=all`);
    expect(refs(container, "tie").length).toBeGreaterThan(20);
  });

  it("shows the ways between two actors, chosen around one of them, with a way out", async () => {
    const { container, user, url, back } = await renderContext("&ego=china");
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "Ways to another actor" }),
      "Türkiye",
    );
    await user.click(screen.getByRole("button", { name: "show" }));
    expect(url()).toBe(`${PAGE}?layer=all&path=china,turkiye`);
    expect(screen.getByRole("heading").textContent).toBe(
      "China and Türkiye are joined by 2 steps: through Pakistan or Iran",
    );
    const drawn = refs(container, "actor").map((actor) => actor.getAttribute("data-ref"));
    expect(new Set(drawn)).toEqual(
      new Set(["actor:china", "actor:iran", "actor:pakistan", "actor:turkiye"]),
    );
    await user.click(screen.getByRole("link", { name: "show all relations" }));
    expect(url()).toBe(`${PAGE}?layer=all`);
    back();
    await vi.waitFor(() => expect(url()).toContain("path=china,turkiye"));
  });

  it("offers to take the filters away only where that joins the two", async () => {
    const { user, url } = await renderContext("&issue=gaza-ceasefire&path=china,jaish-al-adl");
    expect(await screen.findByText(/no chain of ties joins China and Jaish al-Adl/)).toBeVisible();
    await user.click(screen.getByRole("link", { name: "without the filters: 2 steps" }));
    expect(url()).toBe(`${PAGE}?layer=all&path=china,jaish-al-adl`);
    expect(screen.queryByRole("link", { name: /without the filters/ })).toBeNull();
  });

  it("draws the selected tie even where stronger ones have no lane, and says so", async () => {
    const { container } = await renderContext("&level=state&sel=tie:argentina~iran", "card");
    const tie = mark(container, "tie:argentina~iran");
    expect(tie.textContent).toBe("accuses 1");
    expect(tie).toHaveAttribute("aria-current", "true");
    expect(screen.getByText(/ties drawn, the strongest and the selected one/)).toBeTruthy();
    const lit = refs(container, "actor")
      .filter((actor) => actor.getAttribute("data-emphasis") === "highlighted")
      .map((actor) => actor.getAttribute("data-ref"));
    expect(new Set(lit)).toEqual(new Set(["actor:iran", "actor:argentina"]));
  });

  it("tells of the silence that the article leaves, and leads to it", async () => {
    const { user, url } = await renderContext("");
    expect(screen.getByText(/The article alone reports no statement by Iran/)).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "show without context" }));
    expect(url()).toBe(PAGE);
  });
});

describe("the table", () => {
  it("has a row for each relation and opens a tie and a record", async () => {
    const { user, url } = renderWithUrl(<RelationsView variant="page" />, {
      url: `${PAGE}?as=table`,
    });
    const table = await screen.findByRole("table");
    const row = within(table).getByRole("row", { name: /commits, stands with, 2/ });
    expect(within(row).getByText("cooperative, CAMEO 030, CAMEO 018")).toBeTruthy();
    await user.click(within(row).getByRole("button", { name: /commits, stands with, 2/ }));
    expect(url()).toContain("sel=tie:jalil-abbas-jilani~iran");
    await user.click(within(row).getByText("solidarity"));
    expect(url()).toContain("sel=position:solidarity-with-iran");
  });

  it("tells the silence in words", async () => {
    renderWithUrl(<RelationsView variant="page" />, { url: `${PAGE}?as=table` });
    const row = await screen.findByRole("row", { name: /no statement reported/ });
    expect(within(row).getByRole("rowheader").textContent).toBe("Iran");
  });

  it("of very many ties begins with the first, and more come by request", async () => {
    const states = Array.from({ length: 251 }, (_, at) =>
      makeActor({ id: `s${at}`, kind: "state" }),
    );
    const visit = (at: number) =>
      makeEvent({
        id: `visit-${at}`,
        kind: "visit",
        ties: [{ from: "s0", to: `s${at}`, directed: true, role: "target" }],
      });
    const { user } = renderWithUrl(<RelationsView variant="page" />, {
      url: `${PAGE}?as=table`,
      dossier: makeDossier({
        id: "pakistan-iran-2023",
        actors: states,
        events: states.slice(1).map((_, at) => visit(at + 1)),
      }),
    });
    const table = await screen.findByRole("table");
    expect(within(table).getAllByRole("rowheader")).toHaveLength(200);
    await user.click(screen.getByRole("button", { name: "Show 50 more of 50" }));
    expect(within(table).getAllByRole("rowheader")).toHaveLength(250);
    expect(screen.queryByRole("button", { name: /^Show/ })).toBeNull();
  });

  it("leaves out what does not pass", async () => {
    renderWithUrl(<RelationsView variant="page" />, {
      url: `${PAGE}?as=table&issue=gaza-ceasefire`,
    });
    expect(await screen.findByText("calls for, 2")).toBeTruthy();
    expect(screen.queryByText(/stands with/)).toBeNull();
  });
});
