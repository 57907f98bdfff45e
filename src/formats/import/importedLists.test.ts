import { describe, expect, it } from "vitest";
import { createActorList } from "./actorList";
import { growInt32 } from "./growingArray";
import { createHashIndex } from "./hashIndex";
import { createSlugGiver, slugOf } from "./importedSlugs";
import { createPlaceList } from "./placeList";
import { growText, readText } from "./textColumn";
import { parseWebLink } from "./webLink";

describe("growing columns", () => {
  it("keep what was added, however much", () => {
    const numbers = growInt32();
    const texts = growText();
    for (let at = 0; at < 5_000; at += 1) {
      numbers.add(-at);
      texts.add(at % 3 === 0 ? "" : `Ωé${at}`);
    }
    expect(numbers.finish()).toHaveLength(5_000);
    expect(numbers.at(4_999)).toBe(-4_999);
    const column = texts.finish();
    expect(readText(column, 3)).toBe("");
    expect(readText(column, 4_999)).toBe("Ωé4999");
    expect(readText(column, 5_000)).toBe("");
  });

  it("tell texts apart that were seen, and those that were not", () => {
    const index = createHashIndex();
    for (let at = 0; at < 20_000; at += 1) expect(index.put(`text ${at}`, at)).toBeNull();
    for (let at = 0; at < 20_000; at += 7) expect(index.put(`text ${at}`, -1)).toBe(at);
  });
});

describe("ids of imports", () => {
  it("are letters and digits of the name, each once", () => {
    expect(slugOf("Port-au-Prince (Haïti)")).toBe("port-au-prince-haiti");
    expect(slugOf("x".repeat(500))).toHaveLength(54);
    const give = createSlugGiver("actor");
    expect(["Ann", "ann", "ANN!", "Ann 2", "名", "名", "__proto__"].map(give)).toEqual([
      "ann",
      "ann-2",
      "ann-3",
      "ann-2-2",
      "actor-1",
      "actor-2",
      "proto",
    ]);
  });
});

describe("the actors of a file", () => {
  const state = { key: "N", name: "N", kind: "state" as const };

  it("have the name that comes most, and the kind of the first row in which they act", () => {
    const list = createActorList();
    list.add({
      key: "G",
      name: "Minister",
      kind: "organisation",
      role: "initiator",
      partOf: state,
    });
    for (const name of ["NORTH", "NORTHLAND", "NORTHLAND"]) {
      list.add({ key: "N", name, kind: "state", role: "target" });
    }
    expect(list.finish()).toEqual([
      { id: "minister", key: "G", name: "Minister", kind: "organisation", partOf: 1 },
      { id: "northland", key: "N", name: "NORTHLAND", kind: "state" },
    ]);
  });

  it("are no part of themselves, by whatever way round", () => {
    const list = createActorList();
    const actor = { name: "A", kind: "organisation" as const, role: "participant" as const };
    list.add({ ...actor, key: "a", partOf: { key: "b", name: "B", kind: "state" } });
    list.add({ ...actor, key: "b", partOf: { key: "a", name: "A", kind: "state" } });
    list.add({ ...actor, key: "c", partOf: { key: "c", name: "C", kind: "state" } });
    expect(list.finish().map(({ partOf }) => partOf)).toEqual([1, undefined, undefined]);
  });
});

describe("the places of a file", () => {
  it("meet where name, areas, precision and point are the same, areas by name alone", () => {
    const list = createPlaceList();
    const within = [{ name: "Northland", kind: "country" as const }];
    const town = { name: "Port", kind: "town" as const, within, precision: "town" as const };
    const first = list.add({ ...town, point: [1, 2] });
    expect(list.add({ ...town, point: [1, 2] })).toBe(first);
    expect(list.add({ ...town, point: [1, 3] })).not.toBe(first);
    const country = list.add({
      name: "Northland",
      kind: "country",
      within: [],
      precision: "country",
      point: [5, 6],
    });
    expect(list.finish()[first]?.partOf).toBe(country);
    expect(list.finish().map(({ id }) => id)).toEqual(["northland", "port", "port-2"]);
  });
});

describe("parseWebLink", () => {
  it.each([
    ["https://example.org", "https://example.org/"],
    ["HTTP://Example.org/a b", "http://example.org/a%20b"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["//example.org", null],
    ["https://user:word@example.org/", null],
    ["https://", null],
    [`https://example.org/${"x".repeat(2_100)}`, null],
  ])("takes %s for %s", (text, link) => {
    expect(parseWebLink(text)).toBe(link);
  });
});
