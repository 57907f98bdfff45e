import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { RelationsView } from "./RelationsView";

const PAGE = "/d/pakistan-iran-2023/relations/";

/** Chunks of their own, which a busy machine is slow to read. */
beforeAll(async () => {
  await Promise.all([import("./sceneMovesPart"), import("./RelationsNotices")]);
});

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
    DOMRect.fromRect({ width: 860, height: 480 }),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
});

const attackers = () => screen.findByRole("button", { name: /^Attackers, not identified$/ });
const placeOf = (mark: Element) => mark.querySelector("g[transform]")!.getAttribute("transform");

/** Each part of the picture with its attributes. */
function describePicture(container: HTMLElement): string[] {
  return [...container.querySelectorAll("svg[role=group] *")].map((part) =>
    [part.tagName, ...[...part.attributes].map(({ name, value }) => `${name}=${value}`)].join(" "),
  );
}

async function draw(query = "", variant: "page" | "card" = "page") {
  const view = renderWithUrl(<RelationsView variant={variant} />, { url: PAGE + query });
  if (variant === "page") await screen.findByText(/^Move an actor.* keys/);
  return view;
}

function press(mark: Element, key: string, shiftKey = true) {
  fireEvent.keyDown(mark, { key, shiftKey });
  fireEvent.keyUp(mark, { key, shiftKey });
}

describe("moving an actor by keys", () => {
  it("is told in the group's name, spoken, undone by Back and by Reset layout", async () => {
    const { url, back, user } = await draw();
    expect(
      screen.getByRole("group", { name: /Shift with the arrow keys moves an actor/ }),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Reset layout" })).toBeNull();
    const start = placeOf(await attackers());
    press(await attackers(), "ArrowUp");
    expect(url()).toMatch(/\?at=attackers-unidentified:\d+:\d+$/);
    const first = url();
    expect(placeOf(await attackers())).not.toBe(start);
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toMatch(
        /^Attackers, not identified moved: \d+ % across, \d+ % down$/,
      ),
    );
    press(await attackers(), "ArrowLeft");
    expect(url()).not.toBe(first);
    back();
    await waitFor(() => expect(url()).toBe(first));
    await user.click(screen.getByRole("button", { name: "Reset layout" }));
    expect(url()).toBe(PAGE);
    expect(placeOf(await attackers())).toBe(start);
    expect(screen.queryByRole("button", { name: "Reset layout" })).toBeNull();
  });

  it("writes one place for a key that is held, and none once Esc takes it back", async () => {
    const { url, back } = await draw();
    const mark = await attackers();
    const start = placeOf(mark);
    for (let repeat = 0; repeat < 4; repeat++) {
      fireEvent.keyDown(mark, { key: "ArrowUp", shiftKey: true });
    }
    expect(url()).toBe(PAGE);
    expect(mark.getAttribute("transform")).toMatch(/^translate\(0(\.\d)?,-\d/);
    fireEvent.keyDown(mark, { key: "Escape" });
    fireEvent.keyUp(mark, { key: "ArrowUp", shiftKey: true });
    expect(url()).toBe(PAGE);
    expect(mark.getAttribute("transform")).toBeNull();
    for (let repeat = 0; repeat < 4; repeat++) {
      fireEvent.keyDown(mark, { key: "ArrowUp", shiftKey: true });
    }
    fireEvent.keyUp(mark, { key: "ArrowUp", shiftKey: true });
    expect(url()).toContain("at=attackers-unidentified");
    expect((await attackers()).getAttribute("transform")).toBeNull();
    expect(placeOf(await attackers())).not.toBe(start);
    back();
    await waitFor(() => expect(url()).toBe(PAGE));
  });

  it("leaves states, bare arrows and those with other keys to what they do anyway", async () => {
    const { url } = await draw();
    press(await screen.findByRole("button", { name: /^Pakistan, state/ }), "ArrowDown");
    press(await attackers(), "ArrowUp", false);
    fireEvent.keyDown(await attackers(), { key: "ArrowUp", shiftKey: true, ctrlKey: true });
    fireEvent.keyUp(await attackers(), { key: "ArrowUp" });
    expect(url()).toBe(PAGE);
  });
});

describe("moving an actor by hand", () => {
  const event = (x: number, y: number) => ({
    pointerId: 1,
    pointerType: "mouse",
    isPrimary: true,
    button: 0,
    clientX: x,
    clientY: y,
  });

  it("begins beyond a tremble, writes once at the end, and Esc takes it back", async () => {
    const { url } = await draw();
    const mark = await attackers();
    fireEvent.pointerDown(mark, event(500, 400));
    fireEvent.pointerMove(mark, event(502, 401));
    expect(mark.getAttribute("transform")).toBeNull();
    fireEvent.pointerMove(mark, event(470, 330));
    expect(mark.getAttribute("transform")).toMatch(/^translate\(-\d/);
    expect(document.querySelectorAll("[data-loose]").length).toBe(4);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(mark.getAttribute("transform")).toBeNull();
    fireEvent.pointerMove(mark, event(400, 300));
    fireEvent.pointerUp(mark, event(400, 300));
    expect(url()).toBe(PAGE);
    fireEvent.pointerDown(mark, event(500, 400));
    fireEvent.pointerMove(mark, event(470, 330));
    fireEvent.pointerMove(mark, event(460, 320));
    expect(url()).toBe(PAGE);
    fireEvent.pointerUp(mark, event(460, 320));
    expect(url()).toMatch(/\?at=attackers-unidentified:\d+:\d+$/);
    expect(document.querySelectorAll("[data-loose]").length).toBe(0);
  });
});

describe("a link with places", () => {
  it("puts actors there in the card as well, where nobody can be moved", async () => {
    const { url } = await draw("?at=attackers-unidentified:500:500", "card");
    const mark = await attackers();
    expect(placeOf(mark)).toBe("translate(430,240)");
    press(mark, "ArrowUp");
    expect(url()).toContain("at=attackers-unidentified:500:500");
    expect(screen.queryByText(/^Move an actor.* keys/)).toBeNull();
  });

  it("draws the same picture for the same link", async () => {
    const link =
      "?at=attackers-unidentified:480:300,jalil-abbas-jilani:100:900,people-of-gaza:500:0";
    const first = await draw(link);
    const before = describePicture(first.container);
    first.unmount();
    const second = await draw(link);
    expect(describePicture(second.container)).toEqual(before);
    expect(before.length).toBeGreaterThan(100);
  });
});
