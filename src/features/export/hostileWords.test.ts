import fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import type { ExportFormat } from "../../model/exportedRecord";
import { anyText } from "../../testing/arbitraryText";
import { HOSTILE_TEXTS, hostileIndex } from "../../testing/hostileDossier";
import { makeExport } from "../../testing/makeExport";
import { propertyRuns } from "../../testing/propertyRuns";
import {
  readCalendar,
  readCsvRecords,
  readFeatures,
  readGexfGraph,
  readSlides,
  readTriples,
  unguarded,
} from "../../testing/readExport";

const window = new Window();
const REPLACED = "\uFFFD";
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, REPLACED);

/** A file in UTF-8, as a program reads it from the disk. */
function throughFile(text: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

function exportOf(format: ExportFormat, text: string) {
  const made = makeExport(format, hostileIndex(text));
  expect(made.count).toBe(2);
  return { ...made, text: throughFile(made.text) };
}

/** Whatever the words are, they come back letter by letter, or with what cannot be held replaced and told. */
const CHECKS: Record<Exclude<ExportFormat, "json">, (text: string) => Promise<void> | void> = {
  csv: (text) => {
    const made = exportOf("csv", text);
    const expected = wellFormed(text);
    for (const record of readCsvRecords(made.text)) {
      for (const column of ["title", "words", "when_note", "place_note", "licence"]) {
        expect(unguarded(record[column]!)).toBe(expected);
      }
      expect(unguarded(record["quotes"]!)).toBe(expected.replace(/[\r\n]+/g, " "));
      for (const cell of Object.values(record)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
    expect(made.noted.length).toBe(expected === text ? 0 : 2);
  },
  geojson: (text) => {
    const made = exportOf("geojson", text);
    for (const { properties } of readFeatures(made.text)) {
      expect(properties).toMatchObject({
        title: text,
        words: text,
        place_note: text,
        evidence: [{ source: "source", quote: { exact: text, prefix: text, suffix: text } }],
        sources: [{ publisher: text, title: text }],
      });
    }
    expectNoRaw(made.text);
  },
  gexf: (text) => {
    const made = exportOf("gexf", text);
    const expected = text.replace(
      /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
      REPLACED,
    );
    const graph = readGexfGraph(made.text);
    expect(graph.order).toBe(2);
    expect(graph.size).toBe(2);
    graph.forEachNode((_, { label }) => expect(label).toBe(expected));
    graph.forEachEdge((_, { label, words, quotes }) => {
      expect(label).toBe(expected);
      expect(words ?? "").toBe(expected);
      expect(quotes ?? "").toBe(expected);
    });
    expect(made.noted.length).toBe(expected === text ? 0 : 2);
  },
  ics: (text) => {
    const made = exportOf("ics", text);
    const held = text.replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/gu, REPLACED);
    const expected = held.replace(/\r\n|\r/g, "\n");
    const events = readCalendar(made.text);
    expect(events).toHaveLength(2);
    for (const event of events) {
      expect(event.getFirstPropertyValue("summary")).toBe(expected);
      expect(String(event.getFirstPropertyValue("description"))).toContain(`“${expected}”`);
      expect(event.getFirstPropertyValue("categories")).toBe(expected);
    }
    for (const line of made.text.split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(made.noted.length).toBe(held === text ? 0 : 2);
  },
  timelinejs: (text) => {
    const made = exportOf("timelinejs", text);
    for (const { text: words } of readSlides(made.text)) {
      const page = new window.DOMParser().parseFromString(
        `<h2>${words.headline}</h2>${words.text}`,
        "text/html",
      );
      // As HTML has it, a lone return is a line break and a null character is none.
      if (!/[\r\0]/.test(text)) expect(page.querySelector("h2")?.textContent).toBe(text);
      const elements = [...page.body.querySelectorAll("*")].map(({ localName }) => localName);
      expect(new Set(elements)).toEqual(new Set(["h2", "p", "a"]));
      for (const { attributes } of page.body.querySelectorAll("*")) {
        for (const { name, value } of attributes) {
          expect(name).toBe("href");
          expect(value).toMatch(/^https:\/\//);
        }
      }
    }
    expectNoRaw(made.text);
  },
  jsonld: async (text) => {
    const made = exportOf("jsonld", text);
    expectNoRaw(made.text);
    const graph = (JSON.parse(made.text) as { "@graph": Record<string, unknown>[] })["@graph"];
    const [, ...nodes] = graph;
    for (const node of nodes) {
      if (node["@type"] === "Annotation") {
        expect(node["target"]).toMatchObject({
          selector: { exact: text, prefix: text, suffix: text },
        });
      } else {
        expect(node["name"]).toBe(text);
      }
    }
    const exact = (await readTriples(made.text)).filter(({ predicate }) =>
      predicate.value.endsWith("oa#exact"),
    );
    expect(exact.map(({ object }) => object.value)).toEqual([text, text]);
  },
};

/** Nothing stands in the file that could end a script, open a tag or turn the direction of writing. */
function expectNoRaw(file: string) {
  expect(file).not.toMatch(/[<\0\u2028-\u202E\u2066-\u2069\u061C\u200E\u200F]/);
}

describe.each(Object.entries(CHECKS))("hostile words in %s", (_, check) => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))("%s", async (__, text) => {
    await expect(Promise.resolve(check(text))).resolves.toBeUndefined();
  });

  it("any words", async () => {
    await fc.assert(
      fc.asyncProperty(anyText(12), async (text) => {
        await expect(Promise.resolve(check(`a${text}z`))).resolves.toBeUndefined();
        if (text.trim() !== "") await check(text);
      }),
      propertyRuns(40),
    );
  });
});
