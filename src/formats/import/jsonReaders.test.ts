import { describe, expect, it } from "vitest";
import { compileDossier } from "../../model/compileDossier";
import { assembleDossier } from "../../model/dossierDraft";
import { DEFAULT_VIEW_STATE } from "../../state/viewState";
import { detectText, importText, listRecords } from "../../testing/importText";
import { makeDraft } from "../../testing/makeDraft";
import { makeExport } from "../../testing/makeExport";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";

const feature = (properties: object, geometry: unknown) => ({
  type: "Feature",
  geometry,
  properties,
});
const point = (...coordinates: unknown[]) => ({ type: "Point", coordinates });
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: "FeatureCollection", features });

describe("the reader of GeoJSON", () => {
  const TEXT = collection(
    feature({ date: "2023-01-02", title: "Call", actors: ["Ann", "Bo"], n: 3 }, point(46.25, 12.5)),
    feature({ date: "2023-01-03", title: "Area" }, { type: "Polygon", coordinates: [] }),
    feature({ date: "2023-01-04", title: "Nowhere", link: "https://example.org/" }, null),
    feature({ date: "2023-01-05", title: "Far" }, point(200, 12.5)),
    "no feature",
  );

  it("proposes columns from the properties, and tells which there are", () => {
    expect(detectText(TEXT)).toMatchObject({
      format: "geojson",
      delimiter: null,
      header: ["latitude", "longitude", "date", "title", "actors", "n", "link"],
      mapping: {
        date: { kind: "whole", start: 2 },
        title: 3,
        actors: [4],
        latitude: 0,
        longitude: 1,
        listDelimiter: ";",
      },
    });
  });

  it("takes features with a point, and tells why the others are none", () => {
    const set = importText(TEXT);
    expect(set.report).toMatchObject({ rows: 5, accepted: 1, rejected: 4 });
    expect(set.report.problems.map(({ line, field, found }) => [line, field, found])).toEqual([
      [2, "geometry", "Polygon"],
      [3, "geometry", "nothing"],
      [4, "latitude", "12.5"],
      [5, "geometry", "nothing"],
    ]);
    expect(set.report.ignoredColumns).toEqual(["n"]);
    expect(listRecords(set)[0]).toMatchObject({
      title: "Call",
      participants: [{ actor: "ann" }, { actor: "bo" }],
    });
    expect(set.columns.places).toMatchObject([{ point: [46.25, 12.5], precision: "town" }]);
  });

  it("reads what is exported here, but for areas", () => {
    const { text } = makeExport("geojson", realIndex());
    const features = (JSON.parse(text) as { features: { geometry: { type: string } | null }[] })
      .features;
    const points = features.filter(({ geometry }) => geometry?.type === "Point");
    expect(importText(text).report).toMatchObject({ rows: features.length });
    expect(importText(text).report.accepted).toBeLessThanOrEqual(points.length);
  });

  it("names the place of a fault in the text", () => {
    const { report } = importText(`${TEXT.slice(0, -1)},\n"features":[]}`);
    expect(report.refusal).toMatchObject({ line: 2, column: 1 });
    expect(report.rows).toBe(0);
    const deep = `{"features":${"[".repeat(5_000)}`;
    expect(importText(deep).report.refusal?.expected).toContain("in one another");
  });
});

describe("the reader of TimelineJS JSON", () => {
  it("takes events, and tells of the title and the eras", () => {
    const text = JSON.stringify({
      title: { text: { headline: "All" } },
      events: [
        {
          unique_id: "one",
          start_date: { year: "2023", month: 5, day: 6 },
          end_date: { year: 2023, month: 5, day: 8 },
          text: { headline: "<i>Call</i>", text: "A &lt; B<script>alert(1)</script>" },
          media: { url: "https://example.org/a.jpg", credit: "Archive" },
          group: "Talks",
        },
        { start_date: { year: 2023, month: 13 }, text: { headline: "Never" } },
      ],
      eras: [{ start_date: { year: 1990 }, end_date: { year: 1995 } }],
    });
    expect(detectText(text).format).toBe("timelinejs");
    const set = importText(text);
    expect(set.report).toMatchObject({ rows: 4, accepted: 1, rejected: 3 });
    expect(listRecords(set)[0]).toMatchObject({
      id: "one",
      title: "Call",
      when: "2023-05-06/2023-05-08",
      issues: ["talks"],
      imported: {
        note: "A < B",
        citations: [{ publisher: "Archive", url: "https://example.org/a.jpg" }],
      },
    });
  });

  it("reads what is exported here", () => {
    const { text } = makeExport("timelinejs", realIndexWithContext(), {
      ...DEFAULT_VIEW_STATE,
      layer: "all",
    });
    const { events } = JSON.parse(text) as { events: unknown[] };
    const { report } = importText(text);
    // The title is told as a row that is no event.
    expect(report).toMatchObject({ rows: events.length + 1, accepted: events.length, rejected: 1 });
  });
});

describe("the reader of dossiers", () => {
  it("takes a sound dossier as the build would, without its texts", () => {
    const authored = assembleDossier(makeDraft());
    const text = JSON.stringify(authored, null, 1);
    expect(detectText(text).format).toBe("dossier");
    const { dossier, report } = importText(text);
    expect(report.problems).toEqual([]);
    expect(dossier).toEqual(compileDossier(authored, new Map()));
    const count = authored.events.length + authored.positions.length;
    expect(report).toMatchObject({ rows: count, accepted: count, rejected: 0 });
  });

  it("tells all that is wrong, each with its line, and then takes none of it", () => {
    const authored = assembleDossier(makeDraft());
    const [event] = authored.events;
    const broken = {
      ...authored,
      events: [
        { ...event, id: "other", kind: "party" },
        { ...event, when: "soon", issues: ["unknown"] },
      ],
    };
    const { dossier, report } = importText(JSON.stringify(broken, null, 1));
    expect(dossier).toBeUndefined();
    expect(report.accepted).toBe(0);
    expect(report.rejected).toBe(report.rows);
    expect(report.problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["events · other · kind", `events · ${event?.id} · when`]),
    );
    const text = JSON.stringify(broken, null, 1).split("\n");
    const others = report.problems.filter((problem) => problem.field.includes("other"));
    for (const { line } of others) expect(text[line - 1]).toContain('"other"');
    expect(others.length).toBeGreaterThan(0);
  });

  it("reads what is exported here", () => {
    const { text } = makeExport("json", realIndex());
    const { report, dossier } = importText(text);
    expect(report.problems).toEqual([]);
    expect(dossier?.events).toHaveLength(realIndex().dossier.events.length);
  });

  it("refuses JSON of another kind", () => {
    expect(detectText('{"a":1}').reasons).toEqual([{ kind: "refused", why: "json" }]);
    expect(detectText("[1,2").reasons).toEqual([{ kind: "refused", why: "json" }]);
  });
});
