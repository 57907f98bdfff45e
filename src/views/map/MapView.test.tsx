import { readFileSync } from "node:fs";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Boundaries } from "../../model/boundaries";
import { makeCrowd } from "../../testing/makeCrowd";
import { makeDossier, makeEvent, makePlace } from "../../testing/makeDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import type { ViewVariant } from "../linked/viewVariant";
import type { BoundariesResult } from "./boundariesResult";
import { MapView } from "./MapView";

const MAP = "/d/pakistan-iran-2023/map/";
const region = JSON.parse(readFileSync("data/geo/region.topo.json", "utf8")) as Boundaries;
const loaded: BoundariesResult = { status: "success", data: region, retry: () => undefined };

/** So that no test waits for the first load of a part. */
beforeAll(async () => {
  await Promise.all([
    import("./CloseUpButton"),
    import("./MapKeyKinds"),
    import("./MapNotices"),
    import("./MapTray"),
    import("./SpotList"),
    import("./spotsPart"),
    import("../linked/RecordsDialog"),
  ]);
});

beforeEach(() => {
  const box = new DOMRect(0, 0, 490, 265);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(box);
});

interface RenderOptions {
  variant?: ViewVariant;
  boundaries?: BoundariesResult;
  world?: BoundariesResult;
  onNeedWorld?: () => void;
  dossier?: ReturnType<typeof makeDossier>;
}

function renderMap(url: string, options: RenderOptions = {}) {
  const { variant = "page", boundaries = loaded, world = null, dossier } = options;
  const { onNeedWorld = () => undefined } = options;
  return renderWithUrl(
    <MapView variant={variant} boundaries={boundaries} world={world} onNeedWorld={onNeedWorld} />,
    { url, ...(dossier && { dossier }) },
  );
}

function marks(): string[] {
  return [...document.querySelectorAll("[data-view=map] svg [data-ref]")].map(
    (mark) => mark.getAttribute("data-ref") ?? "",
  );
}

describe("MapView", () => {
  it("draws a mark for each placed record, its place and the call, each once", () => {
    renderMap("/", { variant: "card" });
    expect(marks().toSorted()).toEqual(
      [
        "event:ministers-call",
        "event:police-station-attack",
        "place:gaza-strip",
        "place:sistan-baluchestan",
        "position:call-for-ceasefire",
        "position:call-for-humanitarian-aid",
        "position:call-to-lift-siege",
        "position:concern-over-palestine",
        "position:condemnation-of-attack",
      ].toSorted(),
    );
  });

  it("selects what a mark stands for, and highlights what belongs to it", async () => {
    const { user, url } = renderMap("/", { variant: "card" });
    await user.click(screen.getByRole("button", { name: /^Gaza Strip, area only, 4 records/ }));
    expect(url()).toBe("/?sel=place%3Agaza-strip".replace("%3A", ":"));
    const concern = screen.getByRole("button", { name: /deep concern/ });
    expect(concern).toHaveAttribute("data-emphasis", "highlighted");
  });

  it("mutes what does not pass and counts what does", () => {
    renderMap("/?issue=gaza-ceasefire", { variant: "card" });
    const province = screen.getByRole("button", { name: /^Sistan and Baluchestan.*0 records/ });
    expect(province).toHaveAttribute("data-emphasis", "muted");
    expect(screen.getByRole("heading")).toHaveTextContent(
      "Gaza ceasefire: both records concern Gaza",
    );
  });

  it("says in words whose lines these are, and that the speakers' places are not reported", () => {
    renderMap(MAP);
    const view = screen.getByRole("region");
    expect(view).toHaveTextContent("Boundaries and names shown do not imply endorsement");
    expect(view).toHaveTextContent("Natural Earth");
    expect(view).toHaveTextContent("where the speakers were is not reported");
    expect(view).toHaveTextContent("disputed or armistice line");
  });

  it("lists the records without a place under the map, and leads there from the card", async () => {
    const { user, url, unmount } = renderMap("/", { variant: "card" });
    await user.click(screen.getByRole("link", { name: "17 of 23 records name no place" }));
    expect(url()).toBe(MAP);
    unmount();
    renderMap(MAP);
    const list = await screen.findByRole("list");
    expect(within(list).getAllByRole("button")).toHaveLength(17);
  });

  it("says that no place is given for a selection the map cannot show", () => {
    renderMap("/?sel=position:solidarity-with-iran", { variant: "card" });
    expect(screen.getByText("selected: no place given")).toBeVisible();
  });

  it("brings a selection back that lies outside the window", async () => {
    const { user, url } = renderMap(`${MAP}?map=35,32,9&sel=event:police-station-attack`);
    await user.click(await screen.findByRole("button", { name: "selected, out of view: show" }));
    expect(url()).toBe(`${MAP}?sel=event:police-station-attack`);
    expect(screen.queryByText("selected, out of view: show")).toBeNull();
  });

  it("moves by its buttons and, when it has the focus, by keys", async () => {
    const { user, url } = renderMap(MAP);
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    expect(url()).toMatch(/map=[\d.]+,[\d.]+,1\.6$/);
    const viewport = screen.getByRole("group", { name: /arrow keys move it/ });
    fireEvent.keyDown(viewport, { key: "-" });
    expect(url()).toMatch(/map=[\d.]+,[\d.]+,1$/);
    const before = url();
    fireEvent.keyDown(viewport, { key: "ArrowRight" });
    expect(url()).not.toBe(before);
    fireEvent.keyDown(viewport, { key: "x" });
    fireEvent.keyDown(viewport, { key: "0" });
    expect(url()).toBe(MAP);
  });

  it("asks for the world only when the reader looks beyond the region", async () => {
    const onNeedWorld = vi.fn<() => void>();
    const { user } = renderMap(MAP, { onNeedWorld });
    expect(onNeedWorld).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Zoom out" }));
    await waitFor(() => expect(onNeedWorld).toHaveBeenCalled());
  });

  it("keeps its headline while the boundaries load and when they fail, and tries again", async () => {
    const retry = vi.fn<() => void>();
    const { unmount } = renderMap("/", { boundaries: { status: "pending", retry } });
    expect(screen.getByText("Loading the boundaries…")).toBeVisible();
    expect(screen.getByRole("heading")).toHaveTextContent("Two records concern");
    unmount();
    const failed = {
      status: "error",
      file: "geo/region.topo.json",
      message: "404",
      retry,
    } as const;
    const { user } = renderMap("/", { boundaries: failed });
    expect(screen.getByRole("alert")).toHaveTextContent("could not be loaded (404)");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it("draws the region and says so where the world beyond could not be loaded", async () => {
    const retry = vi.fn<() => void>();
    const file = "geo/base.topo.json";
    const world = { status: "error", file, message: `${file}: 404`, retry } as const;
    const { user } = renderMap(MAP, { world });
    expect(marks()).toContain("place:sistan-baluchestan");
    expect(screen.getByRole("alert")).toHaveTextContent(
      /Beyond this region.*base\.topo\.json: 404/,
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it("shows the same records as a table, without boundaries too", async () => {
    // The table comes in a chunk of its own: the act lasts until it is drawn.
    await act(async () => {
      renderMap(`${MAP}?as=table`, { boundaries: { status: "pending", retry: () => undefined } });
      await import("./MapForm");
    });
    const table = screen.getByRole("table", { name: "Records by place" });
    expect(within(table).getAllByRole("button")).toHaveLength(23 + 2);
    expect(within(table).getByRole("rowheader", { name: "No place given" })).toBeVisible();
  });

  it("draws a known town as a point, and a dossier without any place as a map without marks", () => {
    const town = makePlace({
      id: "t",
      name: "Town",
      kind: "town",
      precision: "town",
      point: [51, 35],
    });
    const dossier = makeDossier({ places: [town], events: [makeEvent({ id: "a", place: "t" })] });
    const { unmount } = renderMap("/", { dossier });
    expect(marks().toSorted()).toEqual(["event:a", "place:t"]);
    unmount();
    renderMap("/", { dossier: makeDossier({ events: [makeEvent({ id: "a" })] }) });
    expect(marks()).toEqual([]);
    expect(screen.getByText("1 of 1 records names no place")).toBeVisible();
  });

  it("goes close to the border by one press and back by another, on the page alone", async () => {
    const { user, url, unmount } = renderMap(MAP);
    await user.click(await screen.findByRole("button", { name: "border close-up" }));
    expect(url()).toMatch(/map=6\d[\d.]*,2\d[\d.]*,[\d.]+$/);
    await user.click(screen.getByRole("button", { name: "Show the whole map" }));
    expect(url()).toBe(MAP);
    unmount();
    renderMap("/", { variant: "card" });
    expect(screen.queryByRole("button", { name: "border close-up" })).toBeNull();
  });

  it("has no close-up where no record stands in a province at a border", () => {
    renderMap(MAP, { dossier: makeCrowd(5) });
    expect(screen.getByRole("button", { name: "Zoom in" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "border close-up" })).toBeNull();
  });

  it("lists under each mark of many exactly what it counts, and all marks by name below the map", async () => {
    // What is loaded when it is needed comes within the act.
    await act(async () => {
      renderMap(MAP, { dossier: makeCrowd(120) });
      await import("./spotsPart");
    });
    const clusters = [...document.querySelectorAll("svg [data-ref^='cluster:']")];
    expect(clusters.length).toBeGreaterThan(5);
    const list = await screen.findByText(/^\d+ marks on this map, by name$/);
    const listed = [...list.closest("details")!.querySelectorAll("button")];
    for (const mark of clusters.slice(0, 4)) {
      const count = Number(mark.getAttribute("data-count"));
      const name = mark.getAttribute("aria-label");
      for (const opener of [mark, listed.find(({ textContent }) => textContent === name)!]) {
        await act(async () => {
          fireEvent.click(opener);
          await import("../linked/RecordsDialog");
        });
        const dialog = document.querySelector("dialog")!;
        expect(dialog.querySelectorAll("li")).toHaveLength(count);
        fireEvent.click(within(dialog).getByRole("button", { name: /^close$/i }));
        expect(document.querySelector("dialog")).toBeNull();
      }
    }
  });

  it("names every picture and gives no two things the same id, also with two maps on a page", async () => {
    const map = { boundaries: loaded, world: null, onNeedWorld: () => undefined };
    const { container } = renderWithUrl(
      <>
        <MapView variant="card" {...map} />
        <MapView variant="page" {...map} />
      </>,
      { url: MAP },
    );
    await screen.findByText("Iran–Pakistan border");
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
    for (const use of container.querySelectorAll("[fill^=url], [clip-path^=url]")) {
      const target = use.getAttribute("fill") ?? use.getAttribute("clip-path") ?? "";
      expect(ids).toContain(/#(.*)\)/.exec(target)?.[1]);
    }
    const svgs = [...container.querySelectorAll("svg")];
    expect(svgs.length).toBeGreaterThan(2);
    expect(
      svgs.filter(
        (svg) => !svg.getAttribute("aria-label") && svg.getAttribute("aria-hidden") !== "true",
      ),
    ).toEqual([]);
  });
});
