import { describe, expect, it } from "vitest";
import { documentTitle, type TitleWords } from "./documentTitle";

const words: TitleWords = {
  appName: "Readout",
  subject: "Pakistan – Iran, December 2023",
  filterPhrase: "",
  compared: "",
  page: (page) => `Page ${page}`,
  reference: (reference) => `Name of ${reference}`,
};

describe("documentTitle", () => {
  it("names only the subject on the plain overview", () => {
    expect(documentTitle({ page: "overview", sel: null }, words)).toBe(
      "Pakistan – Iran, December 2023 – Readout",
    );
  });

  it("puts the most particular first", () => {
    const filtered = { ...words, filterPhrase: "Gaza ceasefire" };
    expect(documentTitle({ page: "timeline", sel: null }, filtered)).toBe(
      "Gaza ceasefire · Page timeline · Pakistan – Iran, December 2023 – Readout",
    );
    expect(documentTitle({ page: "overview", sel: "event:call" }, filtered)).toBe(
      "Name of event:call · Gaza ceasefire · Pakistan – Iran, December 2023 – Readout",
    );
  });

  it("names the event whose accounts are compared before the page", () => {
    expect(documentTitle({ page: "accounts", sel: null }, { ...words, compared: "A call" })).toBe(
      "A call · Page accounts · Pakistan – Iran, December 2023 – Readout",
    );
  });

  it("shortens a long part, so that the rest stays readable", () => {
    const title = documentTitle(
      { page: "overview", sel: null },
      { ...words, filterPhrase: "x".repeat(300) },
    );
    expect(title).toBe(`${"x".repeat(79)}… · Pakistan – Iran, December 2023 – Readout`);
    const exact = { ...words, filterPhrase: "x".repeat(80) };
    expect(documentTitle({ page: "overview", sel: null }, exact)).toContain("x".repeat(80));
  });
});
