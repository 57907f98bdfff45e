import { act, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { SelectedOutOfView } from "./SelectedOutOfView";

function List({ selected }: { selected: boolean }) {
  const ref = useRef<HTMLDivElement>(null);
  return (
    <div ref={ref}>
      <SelectedOutOfView listRef={ref} />
      <button data-ref="actor:iran" aria-current={selected ? "true" : undefined}>
        Iran
      </button>
    </div>
  );
}

let tell: (isIntersecting: boolean) => void;

class Observer {
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    tell = (isIntersecting) => act(() => callback([{ isIntersecting }]));
  }
  observe() {}
  disconnect() {}
}

const notice = () => screen.queryByRole("button", { name: "selected, out of view: show" });

describe("SelectedOutOfView", () => {
  beforeEach(() => {
    vi.stubGlobal("IntersectionObserver", Observer);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("goes to the selected line on request, not by itself", async () => {
    const { user } = renderWithUrl(<List selected={true} />, { url: "/?sel=actor:iran" });
    const line = screen.getByRole("button", { name: "Iran" });
    const scroll = vi.spyOn(line, "scrollIntoView");
    expect(notice()).toBeNull();
    tell(false);
    expect(scroll).not.toHaveBeenCalled();
    await user.click(notice()!);
    expect(scroll).toHaveBeenCalled();
    expect(line).toHaveFocus();
    tell(true);
    expect(notice()).toBeNull();
  });

  it("is silent about what has no line here", () => {
    renderWithUrl(<List selected={false} />, { url: "/?sel=place:iran" });
    expect(notice()).toBeNull();
  });
});
