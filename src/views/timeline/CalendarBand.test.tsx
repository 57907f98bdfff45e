import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CalendarForm } from "../../layout/timeline/calendarGroups";
import { CalendarBand } from "./CalendarBand";

function drawRange(form: CalendarForm): SVGPathElement | null {
  const band = { form, x: 100, y: 0, widthPx: 200, heightPx: 21, poleX: 0, colour: "1", mark: 0 };
  const { container } = render(
    <svg>
      <CalendarBand band={band} paintId="paint" when="on or before 20 December 2023" />
    </svg>,
  );
  return container.querySelector<SVGPathElement>("[data-range]");
}

describe("CalendarBand", () => {
  it.each(["before", "after", "unknown"] as const)(
    "runs a line along all that a time may be: %s",
    (form) => {
      expect(drawRange(form)?.getAttribute("d")).toMatch(/^M101,18\.5H299M/);
    },
  );

  it("ends it with a stop where the end is known, and with an arrow where it is not", () => {
    const d = drawRange("before")?.getAttribute("d") ?? "";
    expect(d).toContain("M105,16L101,18.5L105,21");
    expect(d).toContain("M299,16V21");
  });

  it.each(["day", "bar", "about"] as const)("draws none for a known time: %s", (form) => {
    expect(drawRange(form)).toBeNull();
  });
});
