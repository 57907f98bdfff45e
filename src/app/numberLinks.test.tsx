import { describe, expect, it } from "vitest";
import { numberLinks, readableAddress } from "./numberLinks";

function makeLink(href: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  return link;
}

describe("numberLinks", () => {
  const own = new URL("/d/x/", document.baseURI).href;

  it("numbers each address once, in order, and leaves the site's own alone", () => {
    const links = [own, "https://a.example/1", "https://b.example/", "https://a.example/1"].map(
      makeLink,
    );
    const { addresses } = numberLinks(links);
    expect(addresses).toEqual(["https://a.example/1", "https://b.example/"]);
    expect(links.map((link) => link.dataset["note"])).toEqual([undefined, "1", "2", "1"]);
  });

  it("takes the numbers away again", () => {
    const link = makeLink("https://a.example/");
    numberLinks([link]).undo();
    expect(link.dataset["note"]).toBeUndefined();
  });
});

describe("readableAddress", () => {
  it.each([
    ["https://a.example/%D8%BA%D8%B2%D8%A9", "https://a.example/غزة"],
    ["https://a.example/a%20b", "https://a.example/a%20b"],
    ["https://a.example/%E2%80%AE", "https://a.example/%E2%80%AE"],
    ["https://a.example/100%", "https://a.example/100%"],
    ["https://a.example/?q=a%26b", "https://a.example/?q=a%26b"],
    ["https://a.example/%d8%ba", "https://a.example/%d8%ba"],
  ])("%s reads %s", (address, readable) => {
    expect(readableAddress(address)).toBe(readable);
  });
});
