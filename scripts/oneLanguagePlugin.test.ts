import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { messageInOneLanguage } from "./oneLanguagePlugin";

function compiled(name: string): string {
  return readFileSync(`src/paraglide/messages/${name}.js`, "utf8");
}

describe("messageInOneLanguage", () => {
  it.each([
    ["app_name", "(`Readout`)"],
    ["announce_count", "(`${i?.shown} of ${i?.total} records.`)"],
  ])("leaves what %s says and takes the choice of language away", (name, words) => {
    const source = compiled(name);
    expect(source).toContain("getLocale()");
    const code = messageInOneLanguage(source, name, "en");
    expect(code.match(/^export const \w+ = /gm)).toStrictEqual([`export const ${name} = `]);
    expect(code).toContain(words);
    expect(code).not.toContain("getLocale");
  });

  it("keeps what a message needs to choose between singular and plural", () => {
    const code = messageInOneLanguage(compiled("dateline_counts"), "dateline_counts", "en");
    expect(code).toContain("import * as registry from '../registry.js'");
    expect(code).toContain('registry.plural("en"');
  });

  it("refuses a form it does not know", () => {
    const other = "export const other = () => ``";
    expect(() => messageInOneLanguage(other, "app_name", "en")).toThrow("app_name");
    const french = compiled("app_name");
    expect(() => messageInOneLanguage(french, "app_name", "fr")).toThrow("app_name");
  });
});
