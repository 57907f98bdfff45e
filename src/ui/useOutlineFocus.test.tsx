import { fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { beforeEach, expect, it } from "vitest";
import { useOutlineFocus } from "./useOutlineFocus";

function Outline() {
  const ref = useRef<HTMLDivElement>(null);
  useOutlineFocus(ref);
  const item = (name: string) => (
    <span role="button" data-roving="" tabIndex={-1}>
      {name}
    </span>
  );
  return (
    <div ref={ref}>
      <ul>
        <li>
          <h3>{item("Iran")}</h3>
          <details>
            <summary data-roving="" tabIndex={-1}>
              2 ties
            </summary>
            <ul>
              <li>
                {item("to Pakistan")}
                <ul>
                  <li>{item("a call")}</li>
                  <li>{item("a visit")}</li>
                </ul>
              </li>
              <li>{item("from China")}</li>
            </ul>
          </details>
        </li>
        <li>
          <h3>{item("China")}</h3>
        </li>
      </ul>
    </div>
  );
}

const at = () => document.activeElement?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
const fold = () => document.querySelector("details")!;

beforeEach(() => {
  render(<Outline />);
  screen.getByText("Iran").focus();
});

it("is one stop, and passes by what is folded", () => {
  expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  press("ArrowDown");
  expect(at()).toBe("2 ties");
  press("ArrowDown");
  expect(at()).toBe("China");
  press("ArrowDown");
  expect(at()).toBe("China");
  press("Home");
  expect(at()).toBe("Iran");
});

it("opens a fold forward and steps into it, steps out backward and closes it", () => {
  press("ArrowDown");
  press("ArrowRight");
  expect(fold().open).toBe(true);
  expect(at()).toBe("2 ties");
  press("ArrowRight");
  expect(at()).toBe("to Pakistan");
  press("ArrowDown");
  press("ArrowDown");
  expect(at()).toBe("a visit");
  press("ArrowLeft");
  expect(at()).toBe("to Pakistan");
  press("ArrowLeft");
  expect(at()).toBe("2 ties");
  press("ArrowLeft");
  expect(fold().open).toBe(false);
  expect(at()).toBe("2 ties");
  press("ArrowLeft");
  expect(at()).toBe("Iran");
  expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

it("leaves keys with a modifier alone", () => {
  fireEvent.keyDown(document.activeElement!, { key: "ArrowDown", altKey: true });
  expect(at()).toBe("Iran");
});
