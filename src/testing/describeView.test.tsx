import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { describeView } from "./describeView";

const describeNode = (node: ReactNode) => describeView(render(node).container);

function Picture({ x = 10, fill = "var(--issue-1)" }: { x?: number; fill?: string }) {
  return (
    <svg role="group">
      <g data-ref="event:call" data-emphasis="muted">
        <rect x={0} y={0} width={30} height={24} fill="transparent" />
        <circle cx={x} cy={12.4} r={5} fill={fill} />
        <text x={20} y={16}>
          the call
        </text>
      </g>
    </svg>
  );
}

describe("describeView", () => {
  it("tells a mark in one line, without what only takes presses", () => {
    expect(describeNode(<Picture />)).toBe(
      "[event:call] muted circle 10,12,5 fill=issue-1; text 20,16 “the call”\n",
    );
  });

  it("changes with a place, a colour and a word, but not with less than half a pixel", () => {
    const plain = describeNode(<Picture />);
    expect(describeNode(<Picture x={11} />)).not.toBe(plain);
    expect(describeNode(<Picture fill="var(--issue-2)" />)).not.toBe(plain);
    expect(describeNode(<Picture x={10.2} />)).toBe(plain);
  });

  it("tells rows of tables by their cells, and long texts by their beginning and their length", () => {
    const table = (text: string) => (
      <table>
        <tbody>
          <tr>
            <th>
              <button data-ref="actor:iran">Iran</button>
            </th>
            <td>{text}</td>
          </tr>
        </tbody>
      </table>
    );
    expect(describeNode(table("silent"))).toBe("[actor:iran] | Iran | silent\n");
    expect(describeNode(table("x".repeat(60)))).toContain(`${"x".repeat(48)}…+12`);
  });

  it("tells headings, and texts of neighbours apart", () => {
    const node = (
      <section>
        <h2>Sources</h2>
        <p>
          <button>by name</button>
          <button>by day</button>
        </p>
      </section>
    );
    expect(describeNode(node)).toBe("# Sources\nby name by day\n");
  });
});
