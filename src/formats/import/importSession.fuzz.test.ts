import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleDossier } from "../../model/dossierDraft";
import { anyJson } from "../../testing/arbitraryJson";
import { anyText, editedText } from "../../testing/arbitraryText";
import { importByPlan } from "../../testing/importText";
import { listSetFaults } from "../../testing/listSetFaults";
import { makeAcledCsv } from "../../testing/makeAcledCsv";
import { makeDraft } from "../../testing/makeDraft";
import { makeGdeltCsv } from "../../testing/makeGdeltCsv";
import { makeIcewsTsv } from "../../testing/makeIcewsTsv";
import { makePolecatTsv } from "../../testing/makePolecatTsv";
import { makeGeojson, makeTable, makeTimelineJson } from "../../testing/makeTable";
import { makeTimelineCsv } from "../../testing/makeTimelineCsv";
import { makeUcdpCsv } from "../../testing/makeUcdpCsv";
import { propertyRuns } from "../../testing/propertyRuns";
import { HEAD_BYTES } from "./decodeHead";
import { planImport, type Detection } from "./detection";
import { detectImport } from "./detectImport";
import type { ImportPlan } from "./importPlan";
import { startImport } from "./importSession";

const SOUND = [
  makeAcledCsv(4),
  makeUcdpCsv(4),
  makeUcdpCsv(3, 2, false),
  makeGdeltCsv(6),
  makeGdeltCsv(3, 2, 58),
  makeIcewsTsv(5),
  makePolecatTsv(5),
  makeTimelineCsv(5),
  makeTimelineJson(4),
  makeGeojson(5),
  makeTable(5),
  makeTable(5, 2, "\t"),
  JSON.stringify(assembleDossier(makeDraft())),
];
const LETTERS = '",;\t|\n\r\0<>{}[]:=+-@0129/%~\ud800\u202eé__proto__constructor';

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  anyText(300).map((text) => new TextEncoder().encode(text)),
  anyJson().map((value) => new TextEncoder().encode(JSON.stringify(value))),
  fc
    .tuple(anyText(300), fc.constantFrom(0xff, 0xfe))
    .map(([text, mark]) =>
      Uint8Array.from([mark, 0xff ^ 0xfe ^ mark, ...Buffer.from(text, "utf16le")]),
    ),
);
const editedFile = editedText(fc.constantFrom(...SOUND), LETTERS, 4);
const answers: fc.Arbitrary<Pick<ImportPlan, "dateOrder">> = fc.constantFrom(
  {},
  { dateOrder: "day-first" },
  { dateOrder: "month-first" },
);

describe("imports, fuzzed", () => {
  it("detect every generated file", () => {
    expect(SOUND.map((text) => detectBytes(new TextEncoder().encode(text)).format)).toEqual([
      "acled",
      "ucdp",
      "ucdp",
      "gdelt",
      "gdelt",
      "icews",
      "polecat",
      "timelinejs",
      "timelinejs",
      "geojson",
      "mapped",
      "mapped",
      "dossier",
    ]);
  });

  it("detect any bytes without a throw, and read what they detect", () => {
    fc.assert(
      fc.property(bytes, answers, (content, given) => {
        const detection = detectBytes(content);
        expect(detection.reasons.length).toBeGreaterThan(0);
        expect(detection.sample.length).toBeLessThanOrEqual(5);
        const plan = planImport(detection, given);
        const text = new TextDecoder(detection.encoding).decode(content);
        expect(plan ? listSetFaults(importByPlan(plan, text)) : []).toEqual([]);
      }),
      propertyRuns(1_000),
    );
  });

  it("read a changed file within bounds and count each of its rows once", () => {
    fc.assert(
      fc.property(editedFile, answers, (text, given) => {
        const plan = planImport(detectBytes(new TextEncoder().encode(text)), given);
        expect(plan ? listSetFaults(importByPlan(plan, text)) : []).toEqual([]);
      }),
      propertyRuns(500),
    );
  });

  it("give the same set wherever the text is cut", () => {
    const cuts = fc.array(fc.nat(400), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(editedFile, cuts, (text, lengths) => {
        const plan = planImport(detectBytes(new TextEncoder().encode(text)));
        if (!plan) return;
        const session = startImport(plan);
        let at = 0;
        for (let turn = 0; at < text.length; turn += 1) {
          const length = lengths[turn % lengths.length] ?? 1;
          session.push(text.slice(at, at + length + 1));
          at += length + 1;
        }
        expect(session.end()).toEqual(importByPlan(plan, text));
      }),
      propertyRuns(200),
    );
  });

  it("read any text by any plan", () => {
    const plans = fc.constantFrom(
      ...SOUND.flatMap((text) => planImport(detectBytes(new TextEncoder().encode(text))) ?? []),
    );
    fc.assert(
      fc.property(plans, fc.oneof(editedFile, anyText(300)), (plan, text) => {
        expect(listSetFaults(importByPlan(plan, text))).toEqual([]);
      }),
      propertyRuns(300),
    );
  });
});

function detectBytes(content: Uint8Array): Detection {
  return detectImport(content.subarray(0, HEAD_BYTES), "file");
}
