import { describe, expect, it } from "vitest";
import { detectText, importText, listRecords } from "../../testing/importText";
import { makeAcledCsv } from "../../testing/makeAcledCsv";
import { makeTable } from "../../testing/makeTable";
import { detectImport } from "./detectImport";
import { compileImportedDossier } from "./importedDossier";
import { compileDossierIndex } from "../../model/dossierIndex";

const ofBytes = (...bytes: number[]) => detectImport(Uint8Array.from(bytes), "events.csv");

describe("detectImport", () => {
  it("goes by the content, whatever the name says", () => {
    expect(detectText(makeAcledCsv(3), "gdelt.export.CSV").format).toBe("acled");
    expect(detectText(makeAcledCsv(3).replaceAll(",", ";")).format).toBe("acled");
  });

  it("says why it takes a file for nothing", () => {
    expect(ofBytes().reasons).toEqual([{ kind: "empty" }]);
    expect(detectText(" \n\n").reasons).toEqual([{ kind: "empty" }]);
    expect(ofBytes(0x50, 0x4b, 0x03, 0x04, 1, 2).reasons).toEqual([
      { kind: "refused", why: "spreadsheet" },
    ]);
    expect(ofBytes(1, 0, 2, 0, 3, 0).reasons).toEqual([{ kind: "not-text" }]);
    expect(detectText("words on a line\nand more\n").reasons).toEqual([{ kind: "no-table" }]);
  });

  it("knows encodings by their mark, else UTF-8, else Windows-1252", () => {
    const text = "Date,Title\n2023-01-02,Café\n";
    const utf16 = (mark: number[], swap: boolean) => {
      const bytes = Buffer.from(text, "utf16le");
      return Uint8Array.from([...mark, ...(swap ? bytes.swap16() : bytes)]);
    };
    const encodingOf = (bytes: Uint8Array) => {
      const { encoding, sample } = detectImport(bytes, "");
      expect(sample[0]?.[1]).toBe("Café");
      return encoding;
    };
    expect(encodingOf(utf16([0xff, 0xfe], false))).toBe("utf-16le");
    expect(encodingOf(utf16([0xfe, 0xff], true))).toBe("utf-16be");
    expect(encodingOf(Uint8Array.from(Buffer.from(text)))).toBe("utf-8");
    expect(encodingOf(Uint8Array.from(Buffer.from(`\ufeff${text}`)))).toBe("utf-8");
    expect(encodingOf(Uint8Array.from(Buffer.from(text, "latin1")))).toBe("windows-1252");
  });

  it("does not mind a beginning that is cut in a character or a quote", () => {
    const bytes = new TextEncoder().encode(makeAcledCsv(2_000).replaceAll("invented", "erdächt"));
    const detection = detectImport(bytes.subarray(0, 262_144), "");
    expect(detection).toMatchObject({ format: "acled", encoding: "utf-8" });
    expect(detection.sample).toHaveLength(5);
  });

  it("finds the delimiter that parts most rows alike", () => {
    for (const delimiter of [",", ";", "\t", "|"]) {
      expect(detectText(makeTable(8, 1, delimiter))).toMatchObject({ format: "mapped", delimiter });
    }
  });
});

describe("compileImportedDossier", () => {
  it("gives a dossier that every view can index", () => {
    const set = importText(makeAcledCsv(50));
    const origin = {
      format: "acled" as const,
      fileName: "events\u202e.csv",
      sha256: "ab".repeat(32),
      importedOn: "2024-03-01",
      attribution: "ACLED. Accessed 2024-03-01.",
      redistributable: false,
      machineCoded: false,
    };
    const dossier = compileImportedDossier(set.columns, origin, listRecords(set));
    expect(dossier).toMatchObject({
      id: "own-abababababababab",
      title: "events.csv",
      imported: origin,
      sources: [{ id: "file", publisher: "ACLED", genre: "dataset", redistributable: false }],
    });
    const index = compileDossierIndex(dossier);
    expect(index.table.count).toBe(50);
    expect([...index.table.start]).toEqual([...set.columns.start]);
    expect([...index.table.primaryIssue]).toEqual([...set.columns.issue]);
  });
});
