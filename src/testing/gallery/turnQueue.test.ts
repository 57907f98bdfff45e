import { describe, expect, it } from "vitest";
import { createTurnQueue } from "./turnQueue";

describe("createTurnQueue", () => {
  it("lets two of three go, and the third once one of them ends", () => {
    const queue = createTurnQueue(2);
    const went: string[] = [];
    const ends = ["a", "b", "c"].map((name) => queue.ask(() => went.push(name)));
    expect(went).toEqual(["a", "b"]);
    ends[1]?.();
    expect(went).toEqual(["a", "b", "c"]);
  });

  it("frees a slot once, however often the turn is ended", () => {
    const queue = createTurnQueue(1);
    const went: string[] = [];
    const end = queue.ask(() => went.push("a"));
    queue.ask(() => went.push("b"));
    queue.ask(() => went.push("c"));
    end();
    end();
    expect(went).toEqual(["a", "b"]);
  });

  it("forgets who gave up waiting", () => {
    const queue = createTurnQueue(1);
    const went: string[] = [];
    const end = queue.ask(() => went.push("a"));
    queue.ask(() => went.push("b"))();
    queue.ask(() => went.push("c"));
    end();
    expect(went).toEqual(["a", "c"]);
  });
});
