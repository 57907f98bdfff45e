// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedSnippet } from "./embedSnippet";

function parse(html: string): Element {
  const document = new DOMParser().parseFromString(html, "text/html");
  expect(document.body.children).toHaveLength(1);
  return document.body.children[0]!;
}

describe("embedSnippet", () => {
  it("is one sandboxed frame that names what it shows and waits until it is near", () => {
    const frame = parse(embedSnippet("https://example.org/map/?embed=1&issue=a", "Gaza · Map"));
    expect(frame.tagName).toBe("IFRAME");
    expect(frame.getAttribute("src")).toBe("https://example.org/map/?embed=1&issue=a");
    expect(frame.getAttribute("title")).toBe("Gaza · Map");
    expect(frame.getAttribute("loading")).toBe("lazy");
    expect(frame.getAttribute("sandbox")).not.toContain("allow-top-navigation");
  });

  it("lets no title out of its attribute", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', "'", "<", ">", "&", "script", "onload=", " ", "/", "x")),
        (parts) => {
          const title = parts.join("");
          const frame = parse(embedSnippet("https://example.org/", title));
          expect(frame.getAttribute("title")).toBe(title);
          expect(frame.attributes).toHaveLength(8);
        },
      ),
    );
  });
});
