import { act, fireEvent, screen } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { RecordStepper } from "./RecordStepper";
import { STEP_MS } from "./usePlaying";

const PAGE = "/d/pakistan-iran-2023/timeline/";
const ATTACK = `${PAGE}?sel=event:police-station-attack`;
const CALL = `${PAGE}?sel=event:ministers-call`;

const open = (url = PAGE) => renderWithUrl(<RecordStepper pictureRef={createRef()} />, { url });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const isPlaying = () => screen.queryByRole("button", { name: "pause" }) !== null;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("RecordStepper", () => {
  it("selects the next and the previous record, each an entry of its own, and says which", async () => {
    const { url, back } = open();
    expect(screen.getByText("23 in all")).toBeVisible();
    press("Next record");
    expect(url()).toBe(ATTACK);
    press("Next record");
    expect(url()).toBe(CALL);
    expect(screen.getByText("2 of 23")).toBeVisible();
    await wait(600);
    expect(screen.getByRole("status")).toHaveTextContent(/^2 of 23\. Phone call/);
    press("Previous record");
    expect(url()).toBe(ATTACK);
    expect(screen.getByRole("button", { name: "Previous record" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    act(back);
    expect(url()).toBe(CALL);
  });

  it("goes through the records that pass only", () => {
    open(`${PAGE}?issue=gaza-ceasefire`);
    expect(screen.getByText("2 in all")).toBeVisible();
  });

  it("waits at least four seconds at each record while it plays; Back leads to where it began", async () => {
    const { url, back } = open();
    press("play");
    expect(url()).toBe(ATTACK);
    await wait(3999);
    expect(url()).toBe(ATTACK);
    await wait(STEP_MS - 3999);
    expect(url()).toBe(CALL);
    await wait(STEP_MS);
    expect(screen.getByText("3 of 23")).toBeVisible();
    act(back);
    expect(url()).toBe(PAGE);
    expect(isPlaying()).toBe(false);
  });

  it("stops at the last record and says why it stands there", async () => {
    const { url } = open();
    press("play");
    for (let at = 0; at < 30; at++) await wait(STEP_MS);
    expect(screen.getByText("23 of 23")).toBeVisible();
    expect(screen.getByText("order not given: these come last")).toBeVisible();
    expect(isPlaying()).toBe(false);
    const last = url();
    await wait(3 * STEP_MS);
    expect(url()).toBe(last);
  });

  it.each([
    ["a press elsewhere", () => fireEvent.pointerDown(document.body)],
    ["the wheel", () => fireEvent.wheel(document.body)],
    ["a key", () => fireEvent.keyDown(document.body, { key: "Tab" })],
    ["its own button", () => press("pause")],
  ])("stops at %s", async (_, interrupt) => {
    const { url } = open(CALL);
    press("play");
    expect(isPlaying()).toBe(true);
    interrupt();
    await wait(2 * STEP_MS);
    expect(isPlaying()).toBe(false);
    expect(url()).toBe(CALL);
  });

  it("stops at Esc, which then closes nothing else", () => {
    open(CALL);
    press("play");
    const isTaken = !fireEvent.keyDown(screen.getByRole("button", { name: "pause" }), {
      key: "Escape",
    });
    expect(isTaken).toBe(true);
    expect(isPlaying()).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: "Escape" })).toBe(true);
  });

  it("stops while the page is out of sight", async () => {
    const { url } = open(CALL);
    press("play");
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    fireEvent(document, new Event("visibilitychange"));
    await wait(2 * STEP_MS);
    expect(isPlaying()).toBe(false);
    expect(url()).toBe(CALL);
  });

  it("does not go on by itself when the record it was left at is selected again", async () => {
    const { url, back } = open();
    press("play");
    await wait(STEP_MS);
    act(back);
    press("Next record");
    press("Next record");
    expect(url()).toBe(CALL);
    await wait(2 * STEP_MS);
    expect(url()).toBe(CALL);
  });

  it("shows the time of a record that lies outside the calendar's window", () => {
    const { url } = open(`${PAGE}?time=calendar&t=2024-02-01..2024-03-01`);
    press("Next record");
    expect(url()).toContain("sel=event:editorial-published");
    expect(url()).toContain("t=2023-12-19..2024-03-01");
  });
});
