import { render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { attachTimelineZoom, type TimelineGesture } from "./attachTimelineZoom";

function setUp() {
  const { container } = render(
    <div>
      <svg>
        <rect />
        <g data-ref="event:a">
          <circle />
        </g>
      </svg>
    </div>,
  );
  const room = container.firstElementChild as HTMLDivElement;
  room.setPointerCapture = () => undefined;
  const onMove = vi.fn<(gesture: TimelineGesture) => void>();
  const onWheel = vi.fn<(gesture: TimelineGesture) => void>();
  const onEnd = vi.fn<() => void>();
  const detach = attachTimelineZoom(room, { onMove, onEnd, onWheel });
  const pointer = (
    type: string,
    { target = room.querySelector("rect")!, ...init }: PointerEventInit & { target?: Element },
  ) => {
    const event = new PointerEvent(type, {
      bubbles: true,
      isPrimary: true,
      pointerType: "mouse",
      pointerId: 1,
      ...init,
    });
    target.dispatchEvent(event);
  };
  const wheel = ({ ctrlKey = false, metaKey = false, clientX = 0, ...init }: WheelEventInit) => {
    const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, ...init });
    // The test's DOM drops modifier keys and the pointer's place.
    Object.defineProperties(event, {
      ctrlKey: { value: ctrlKey },
      metaKey: { value: metaKey },
      clientX: { value: clientX },
    });
    room.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { room, onMove, onWheel, onEnd, detach, pointer, wheel };
}

const totalShift = (calls: [TimelineGesture][]) =>
  calls.reduce((sum, [{ shiftPx }]) => sum + shiftPx, 0);

describe("attachTimelineZoom", () => {
  it("leaves the bare wheel to the page", () => {
    const { wheel, onWheel } = setUp();
    expect(wheel({ deltaY: 100 })).toBe(false);
    expect(onWheel).not.toHaveBeenCalled();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])("zooms by the wheel with %o", (keys) => {
    const { wheel, onWheel } = setUp();
    expect(wheel({ deltaY: -100, clientX: 40, ...keys })).toBe(true);
    expect(onWheel.mock.calls[0]?.[0]).toMatchObject({ x: 40, shiftPx: 0 });
    expect(onWheel.mock.calls[0]?.[0].factor).toBeCloseTo(2 ** -0.2);
  });

  it("moves by a wheel that turns sideways", () => {
    const { wheel, onWheel } = setUp();
    expect(wheel({ deltaX: 30, deltaY: 10 })).toBe(true);
    expect(onWheel.mock.calls[0]?.[0]).toMatchObject({ shiftPx: -30, factor: 1 });
  });

  it("moves by a drag on the ground and tells of its end once", () => {
    const { pointer, onMove, onEnd } = setUp();
    pointer("pointerdown", { clientX: 100 });
    pointer("pointermove", { clientX: 102 });
    expect(onMove).not.toHaveBeenCalled();
    pointer("pointermove", { clientX: 110 });
    pointer("pointermove", { clientX: 130 });
    expect(totalShift(onMove.mock.calls)).toBe(30);
    pointer("pointerup", { clientX: 130 });
    pointer("pointermove", { clientX: 150 });
    expect(onEnd).toHaveBeenCalledOnce();
    expect(totalShift(onMove.mock.calls)).toBe(30);
  });

  it("does not move by a press, by a mark or by another button", () => {
    const { room, pointer, onMove, onEnd } = setUp();
    pointer("pointerdown", { clientX: 100 });
    pointer("pointerup", { clientX: 100 });
    pointer("pointerdown", { clientX: 100, target: room.querySelector("circle")! });
    pointer("pointermove", { clientX: 150 });
    pointer("pointerup", { clientX: 150 });
    pointer("pointerdown", { clientX: 100, button: 2 });
    pointer("pointermove", { clientX: 150 });
    expect(onMove).not.toHaveBeenCalled();
    expect(onEnd).not.toHaveBeenCalled();
  });

  it("moves by a finger that goes sideways, even from a mark, where a tap would select", () => {
    const { room, pointer, onMove, onEnd } = setUp();
    const finger = { pointerType: "touch", target: room.querySelector("circle")! };
    pointer("pointerdown", { ...finger, clientX: 100 });
    pointer("pointermove", { ...finger, clientX: 70 });
    pointer("pointercancel", { ...finger, clientX: 70 });
    expect(totalShift(onMove.mock.calls)).toBe(-30);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it("zooms by two fingers about their middle, even on marks, and moves with them", () => {
    const { room, pointer, onMove, onEnd } = setUp();
    const circle = room.querySelector("circle")!;
    const finger = (pointerId: number, clientX: number) => ({
      pointerId,
      clientX,
      pointerType: "touch",
      isPrimary: pointerId === 1,
    });
    pointer("pointerdown", { ...finger(1, 100), target: circle });
    pointer("pointerdown", { ...finger(2, 200), target: circle });
    pointer("pointermove", finger(2, 210));
    pointer("pointermove", finger(2, 300));
    const factors = onMove.mock.calls.map(([{ factor }]) => factor);
    expect(factors.at(-1)).toBeCloseTo(110 / 200);
    expect(onMove.mock.calls.at(-1)?.[0]).toMatchObject({ x: 155, shiftPx: 45 });
    pointer("pointerup", finger(2, 300));
    expect(onEnd).not.toHaveBeenCalled();
    pointer("pointerup", finger(1, 100));
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it("listens no more once it is detached", () => {
    const { detach, pointer, wheel, onMove } = setUp();
    detach();
    expect(wheel({ deltaY: -100, ctrlKey: true })).toBe(false);
    pointer("pointerdown", { clientX: 100 });
    pointer("pointermove", { clientX: 150 });
    expect(onMove).not.toHaveBeenCalled();
  });
});
