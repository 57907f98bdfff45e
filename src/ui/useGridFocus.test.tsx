import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { useRef } from "react";
import { describe, expect, it } from "vitest";
import { PAGE_ROWS, resolveGridPlace, useGridFocus, type GridPlace } from "./useGridFocus";

/** A head without the first column, then rows of which every other one has it. */
const ROWS = Array.from({ length: 12 }, (_, row) => (row % 2 === 0 ? [1, 2, 3] : [0, 1, 2, 3]));

describe("resolveGridPlace", () => {
  it.each<[string, boolean, GridPlace, GridPlace | null]>([
    ["ArrowRight", false, { row: 1, at: 0 }, { row: 1, at: 1 }],
    ["ArrowLeft", false, { row: 1, at: 1 }, { row: 1, at: 0 }],
    ["ArrowLeft", false, { row: 1, at: 0 }, null],
    ["ArrowRight", false, { row: 0, at: 2 }, null],
    ["ArrowDown", false, { row: 0, at: 1 }, { row: 1, at: 2 }],
    ["ArrowUp", false, { row: 1, at: 2 }, { row: 0, at: 1 }],
    ["ArrowDown", false, { row: 1, at: 0 }, { row: 2, at: 0 }],
    ["ArrowUp", false, { row: 0, at: 0 }, null],
    ["ArrowDown", false, { row: 11, at: 3 }, null],
    ["Home", false, { row: 3, at: 2 }, { row: 3, at: 0 }],
    ["End", false, { row: 3, at: 0 }, { row: 3, at: 3 }],
    ["Home", true, { row: 3, at: 2 }, { row: 0, at: 0 }],
    ["End", true, { row: 3, at: 2 }, { row: 11, at: 3 }],
    ["PageDown", false, { row: 1, at: 1 }, { row: 1 + PAGE_ROWS, at: 1 }],
    ["PageDown", false, { row: 9, at: 3 }, { row: 11, at: 3 }],
    ["PageUp", false, { row: 3, at: 1 }, { row: 0, at: 0 }],
    ["ArrowRight", true, { row: 1, at: 1 }, null],
    ["a", false, { row: 1, at: 1 }, null],
  ])("leads by %s (Ctrl %s) from %j to %j", (key, ctrl, from, to) => {
    expect(resolveGridPlace(key, ctrl, from, ROWS)).toEqual(to);
  });

  it("stays inside any grid", () => {
    const columns = fc
      .uniqueArray(fc.nat(5), { minLength: 1, maxLength: 5 })
      .map((list) => list.toSorted((a, b) => a - b));
    const keys = fc.constantFrom(
      "ArrowRight",
      "ArrowLeft",
      "ArrowUp",
      "ArrowDown",
      "Home",
      "End",
      "PageUp",
      "PageDown",
    );
    fc.assert(
      fc.property(
        fc.array(columns, { minLength: 1, maxLength: 20 }),
        fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 30 }),
        (rows, presses) => {
          let place: GridPlace = { row: 0, at: 0 };
          for (const [key, ctrl] of presses) {
            place = resolveGridPlace(key, ctrl, place, rows) ?? place;
            expect(rows[place.row]?.[place.at]).toBeDefined();
          }
        },
      ),
    );
  });
});

function Grid({ dir }: { dir: "ltr" | "rtl" }) {
  const ref = useRef<HTMLDivElement>(null);
  useGridFocus(ref);
  return (
    <div ref={ref} role="grid" dir={dir} style={{ direction: dir }}>
      {["a", "b"].map((row) => (
        <div key={row} role="row">
          {[1, 2].map((column) => (
            <div
              key={column}
              role="gridcell"
              tabIndex={-1}
              data-roving=""
              data-column={column}
              style={row === "b" && column === 1 ? { display: "none" } : {}}
            >
              {row + column}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

describe("useGridFocus", () => {
  it("is one Tab stop, remembers it, and passes over what is not drawn", async () => {
    const user = userEvent.setup();
    render(
      <>
        <Grid dir="ltr" />
        <button>after</button>
      </>,
    );
    await user.tab();
    expect(screen.getByText("a1")).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByText("b2")).toHaveFocus();
    await user.tab();
    expect(screen.getByText("after")).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByText("b2")).toHaveFocus();
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(screen.getByText("a1")).toHaveFocus();
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(screen.getByText("a1")).toHaveFocus();
  });

  it("goes the way the eye does where writing runs from right to left", async () => {
    const user = userEvent.setup();
    render(<Grid dir="rtl" />);
    await user.tab();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByText("a2")).toHaveFocus();
  });
});
