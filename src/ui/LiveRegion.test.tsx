import { act, render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LiveRegion, MAX_ANNOUNCEMENT_LENGTH, useAnnounce, type Announce } from "./LiveRegion";

const spoken: { announce: Announce } = { announce: () => undefined };

function Speaker() {
  const announce = useAnnounce();
  useEffect(() => {
    Object.assign(spoken, { announce });
  });
  return null;
}

const wait = (delayMs: number) =>
  act(() => {
    vi.advanceTimersByTime(delayMs);
  });

describe("LiveRegion", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    render(
      <LiveRegion>
        <Speaker />
      </LiveRegion>,
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("speaks only the last of several quick messages, after half a second", () => {
    spoken.announce("5 of 23 records.");
    wait(400);
    spoken.announce("7 of 23 records.");
    wait(499);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    wait(1);
    expect(screen.getByRole("status")).toHaveTextContent("7 of 23 records.");
  });

  it("gives a repeated message a node of its own, so that it is spoken again", () => {
    spoken.announce("Link copied");
    wait(500);
    const first = screen.getByText("Link copied");
    spoken.announce("Link copied");
    wait(500);
    expect(screen.getByText("Link copied")).not.toBe(first);
  });

  it("changes other words in place, so that they are one change and spoken once", () => {
    spoken.announce("5 of 23 records.");
    wait(500);
    const first = screen.getByText("5 of 23 records.");
    spoken.announce("7 of 23 records.");
    wait(500);
    expect(screen.getByText("7 of 23 records.")).toBe(first);
  });

  it("cuts long messages", () => {
    spoken.announce("long ".repeat(100));
    wait(500);
    const text = screen.getByRole("status").textContent;
    expect(text).toHaveLength(MAX_ANNOUNCEMENT_LENGTH);
    expect(text.endsWith("…")).toBe(true);
  });
});

it("does not lose messages silently: outside a region it throws", () => {
  const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(() => render(<Speaker />)).toThrow("LiveRegion");
  silent.mockRestore();
});
