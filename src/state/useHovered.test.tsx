import { act, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Reference } from "../model/reference";
import { createInteractionStore } from "./interaction";
import { InteractionContext, useHovered } from "./useHovered";

const draws = new Map<Reference, number>();

function Mark({ reference }: { reference: Reference }) {
  const isHovered = useHovered((hovered) => hovered === reference);
  draws.set(reference, (draws.get(reference) ?? 0) + 1);
  return <p>{`${reference} ${isHovered ? "hovered" : "at rest"}`}</p>;
}

beforeEach(() => draws.clear());

describe("useHovered", () => {
  it("draws only the marks that a hover touches", () => {
    const store = createInteractionStore();
    render(
      <InteractionContext value={store}>
        <Mark reference="event:a" />
        <Mark reference="event:b" />
        <Mark reference="event:c" />
      </InteractionContext>,
    );
    act(() => store.hover("event:a"));
    expect(screen.getByText("event:a hovered")).toBeInTheDocument();
    act(() => store.hover("event:b"));
    expect(screen.getByText("event:a at rest")).toBeInTheDocument();
    expect(screen.getByText("event:b hovered")).toBeInTheDocument();
    expect(Object.fromEntries(draws)).toStrictEqual({ "event:a": 3, "event:b": 2, "event:c": 1 });
  });

  it("has a store for the page without a provider", () => {
    render(<Mark reference="event:a" />);
    expect(screen.getByText("event:a at rest")).toBeInTheDocument();
  });
});
