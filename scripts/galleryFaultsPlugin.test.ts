import { describe, expect, it } from "vitest";
import { findFault } from "../src/testing/faults";
import { SPECIMENS } from "../src/testing/specimens";
import { faultOf } from "./galleryFaultsPlugin";

describe("the gallery's faults", () => {
  it("are read from the page that asks for a file", () => {
    const specimen = SPECIMENS.find(({ fault }) => fault === "text-missing");
    const referrer = `http://127.0.0.1:5173${specimen?.link}&theme=dark`;
    expect(faultOf(referrer)).toBe("text-missing");
    expect(findFault(faultOf(referrer))?.answer).toBe("missing");
  });

  it("are none for pages that name none, or one that there is not", () => {
    expect(faultOf(undefined)).toBeNull();
    expect(faultOf("no address")).toBeNull();
    expect(faultOf("http://127.0.0.1:5173/")).toBeNull();
    expect(findFault("toString")).toBeUndefined();
  });
});
