import type ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { makeEvent, makeIndex, makePlace, makePosition } from "../testing/makeDossier";
import { makeExport } from "../testing/makeExport";
import { readCalendar } from "../testing/readExport";
import { foldIcalendarLine } from "./icalendarText";

describe("createIcalendarWriter", () => {
  it("writes one certain day as a whole day, with an end that is the next", () => {
    const index = makeIndex({
      places: [makePlace({ id: "town", kind: "town", precision: "town", point: [61.4, 26.2] })],
      events: [makeEvent({ when: "2023-12-31", place: "town" })],
    });
    const [event] = readCalendar(makeExport("ics", index).text);
    const time = (name: string) => event!.getFirstPropertyValue(name) as ICAL.Time;
    expect(time("dtstart").isDate).toBe(true);
    expect(time("dtstart").toString()).toBe("2023-12-31");
    expect(time("dtend").toString()).toBe("2024-01-01");
    expect(time("dtstamp").toString()).toBe("2024-03-01T00:00:00Z");
    expect(event!.getFirstPropertyValue("uid")).toBe("event.event@dossier.readout");
    expect(event!.getFirstPropertyValue("url")).toBe(
      "https://readout.example/d/dossier/?sel=event:event",
    );
    expect(event!.getFirstPropertyValue("geo")).toEqual([26.2, 61.4]);
  });

  it.each([
    "../2023-12-20",
    "2023-12-20/..",
    "2023-12",
    "2023",
    "2023-12-15/2023-12-18",
    "2023-12-15~",
    "2023-12-15?",
    "2023-12-15%",
  ])("cannot say %s, and says so", (when) => {
    const made = makeExport("ics", makeIndex({ events: [makeEvent({ when })] }));
    expect(readCalendar(made.text)).toEqual([]);
    expect(made.leftOut).toMatchObject([{ id: "event", reason: "no-single-day" }]);
  });

  it("takes the day of the record that one was made in, and names that", () => {
    const during = {
      record: "event",
      basis: "words",
      evidence: { source: "source", quote: { exact: "words" } },
    } as const;
    const index = makeIndex({
      events: [makeEvent({ when: "2023-12-20" })],
      positions: [makePosition({ during })],
    });
    const events = readCalendar(makeExport("ics", index).text);
    const position = events.find(
      (each) => each.getFirstPropertyValue("x-readout-id") === "position",
    );
    expect(String(position?.getFirstPropertyValue("dtstart"))).toBe("2023-12-20");
    expect(position?.getFirstPropertyValue("description")).toContain("Time of: Title of event");
  });
});

describe("foldIcalendarLine", () => {
  it("folds at 75 octets and parts no character", () => {
    const line = `SUMMARY:${"غ😀é".repeat(40)}`;
    const folded = foldIcalendarLine(line);
    for (const piece of folded.trimEnd().split("\r\n")) {
      expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
    }
    expect(folded.replaceAll("\r\n ", "").trimEnd()).toBe(line);
  });
});
