import { render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attachMapZoom, type MapGesture } from "./attachMapZoom";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function setUp({ ownsWheel = false } = {}) {
  const { container } = render(
    <svg>
      <g>
        <rect />
      </g>
      <g data-still="">
        <rect />
      </g>
    </svg>,
  );
  const [svg] = container.getElementsByTagName("svg");
  const [scene, still] = container.getElementsByTagName("g");
  if (!svg || !scene || !still) throw new Error("nothing rendered");
  const onEnd = vi.fn<(gesture: MapGesture) => void>();
  const handle = attachMapZoom(svg, scene, { ownsWheel: () => ownsWheel, onEnd });
  // The test's DOM knows no SVG matrices (d3 then reads the bounding box) and drops modifier keys.
  Object.defineProperty(svg, "createSVGPoint", { value: undefined });
  const wheel = (target: Element, { ctrlKey = false, metaKey = false, deltaY }: WheelEventInit) => {
    const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaY: deltaY ?? 0 });
    Object.defineProperties(event, { ctrlKey: { value: ctrlKey }, metaKey: { value: metaKey } });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { svg, scene, still, onEnd, handle, wheel };
}

describe("attachMapZoom", () => {
  it("leaves the bare wheel to the page", () => {
    const { svg, scene, onEnd, wheel } = setUp();
    expect(wheel(svg, { deltaY: -100 })).toBe(false);
    vi.runAllTimers();
    expect(scene).not.toHaveAttribute("transform");
    expect(onEnd).not.toHaveBeenCalled();
  });

  it.each([
    ["with Ctrl", { ctrlKey: true }, false],
    ["with Command", { metaKey: true }, false],
    ["on a focused map", {}, true],
  ])("zooms by the wheel %s and tells once at the end", (_, keys, ownsWheel) => {
    const { svg, scene, onEnd, wheel } = setUp({ ownsWheel });
    expect(wheel(svg, { deltaY: -100, ...keys })).toBe(true);
    wheel(svg, { deltaY: -100, ...keys });
    expect(scene).toHaveAttribute("transform");
    expect(onEnd).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onEnd).toHaveBeenCalledOnce();
    expect(onEnd.mock.calls[0]?.[0].k).toBeCloseTo(2 ** 0.4);
  });

  it("does not move by what lies over the map", () => {
    const { still, onEnd, wheel } = setUp({ ownsWheel: true });
    wheel(still, { deltaY: -100 });
    vi.runAllTimers();
    expect(onEnd).not.toHaveBeenCalled();
  });

  it("starts anew from the picture drawn last, within the limits of its zoom", () => {
    const { svg, scene, onEnd, handle, wheel } = setUp({ ownsWheel: true });
    wheel(svg, { deltaY: -100 });
    vi.runAllTimers();
    handle.settle(59);
    expect(scene).not.toHaveAttribute("transform");
    wheel(svg, { deltaY: -1000 });
    vi.runAllTimers();
    expect(onEnd.mock.calls[1]?.[0].k).toBeCloseTo(60 / 59);
  });

  it("listens no more once it is detached", () => {
    const { svg, onEnd, handle, wheel } = setUp({ ownsWheel: true });
    handle.detach();
    wheel(svg, { deltaY: -100 });
    vi.runAllTimers();
    expect(onEnd).not.toHaveBeenCalled();
  });
});
