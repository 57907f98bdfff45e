import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DossierDraft } from "../src/model/dossierDraft";
import { dossierSchema } from "../src/model/dossierSchema";
import { formatProblem } from "../src/model/problem";
import { splitSentences } from "../src/model/sentences";
import { checkDossierFolder, DOSSIERS_FOLDER, listDossierFolders } from "./dossierFolder";

const DOSSIER = "pakistan-iran-2023";
const SOURCE = "nation-peace-pledge-20231220";
const TEXT = `sources/${SOURCE}.txt`;

let root = "";
let folder = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "readout-data-"));
  cpSync("data/dossiers", join(root, "data/dossiers"), { recursive: true });
  folder = join(root, DOSSIERS_FOLDER, DOSSIER);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Replaces words in a file of the copied dossier; fails when they are not there. */
function plant(file: string, words: string, replacement: string): void {
  const path = join(folder, file);
  const content = readFileSync(path, "utf8");
  expect(content).toContain(words);
  writeFileSync(path, content.replace(words, replacement));
}

/** The records that rest on the article alone. */
function articleOf({ events, positions }: DossierDraft) {
  return {
    events: events.map(({ value }) => value).filter(({ layer }) => layer === "article"),
    positions: positions.map(({ value }) => value).filter(({ layer }) => layer === "article"),
  };
}

function check(): string[] {
  return checkDossierFolder(folder).problems.map(formatProblem);
}

function run(
  script: string,
  ...args: string[]
): { code: number | null; output: string; errors: string } {
  const command = [resolve("node_modules/tsx/dist/cli.mjs"), resolve("scripts", script), ...args];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: "utf8",
  });
  if (error) throw error;
  return { code: status, output: stdout, errors: stderr };
}

describe("the shipped dossier", () => {
  it("is sound and accounts for each of its 14 sentences", () => {
    const { draft, problems, texts } = checkDossierFolder(folder);
    expect(problems).toEqual([]);
    expect(splitSentences(texts.get(SOURCE)?.content ?? "")).toHaveLength(14);
    const { events, positions } = articleOf(draft);
    expect(events).toHaveLength(3);
    expect(positions).toHaveLength(20);
  });

  it("gives one exact day in the article, that of the publication", () => {
    const { events, positions } = articleOf(checkDossierFolder(folder).draft);
    const times = [...events, ...positions].map(({ when }) => when);
    expect(times.filter((when) => when === "2023-12-20")).toHaveLength(1);
    expect(times.filter((when) => when === "../2023-12-20")).toHaveLength(3);
  });

  it("reports no word of Iran's minister in the article", () => {
    const { positions } = articleOf(checkDossierFolder(folder).draft);
    const speakers = new Set(positions.map(({ speaker }) => speaker));
    expect([...speakers].sort()).toEqual([
      "foreign-office-pakistan",
      "jalil-abbas-jilani",
      "the-nation",
    ]);
  });
});

describe("planted faults", () => {
  it("a town, a group and a toll that the article does not give", () => {
    plant("events.article.json", '"place": "sistan-baluchestan"', '"place": "rask"');
    plant("events.article.json", '"actor": "attackers-unidentified"', '"actor": "jaish-al-adl"');
    plant(
      "events.article.json",
      "A police station in Iran’s Sistan and Baluchestan province was attacked.",
      "Eleven police officers were killed in Rask.",
    );
    const event = /police-station-attack · /;
    const found = check();
    for (const problem of found) expect(problem).toMatch(event);
    expect(found.map((problem) => /· (\S+: found "[^"]+")/.exec(problem)?.[1])).toEqual([
      'participants[0].actor: found "jaish-al-adl"',
      'place: found "rask"',
      'summary: found "Eleven"',
      'summary: found "Rask"',
    ]);
  });

  it("a letter deleted in a quote", () => {
    plant(
      "positions.article.json",
      "unequivocally condemned the attack",
      "unequivocaly condemned the attack",
    );
    expect(check()).toEqual([
      expect.stringMatching(
        /positions\.article\.json · condemnation-of-attack · evidence\[0\]\.quote\.exact: found “Minister Jilani unequivocal” and then “y condemned the attack”, where the text goes on “ly condemned .*”, expected the words exactly once/,
      ),
    ]);
  });

  it("a doubled id", () => {
    plant(
      "positions.article.json",
      '"id": "significance-of-collaboration"',
      '"id": "ministers-call"',
    );
    expect(check()).toEqual([
      expect.stringMatching(
        /positions\.article\.json · ministers-call · id: found "ministers-call" a second/,
      ),
    ]);
  });

  it("a broken date, a dangling actor and a circle, all at once", () => {
    plant("events.article.json", '"when": "2023-12-20"', '"when": "2023-02-30"');
    plant("events.article.json", '"actor": "attackers-unidentified"', '"actor": "attackers"');
    plant("places.json", '"partOf": "iran"', '"partOf": "sistan-baluchestan"');
    expect(check()).toEqual([
      expect.stringMatching(/police-station-attack · participants\[0\]\.actor: found "attackers"/),
      expect.stringMatching(/places\.json · sistan-baluchestan · partOf: found the circle/),
      expect.stringMatching(
        /editorial-published · when: found "2023-02-30", expected a day of the calendar: 2023-02-30 does/,
      ),
    ]);
  });

  it("an id renamed where it is defined: one error, with how often it is missed", () => {
    plant("actors.json", '"id": "jalil-abbas-jilani"', '"id": "jalil-jilani"');
    expect(check()).toEqual([
      expect.stringMatching(
        /found "jalil-abbas-jilani" \(named in \d\d places, first here\), expected an id from actors\. Did you mean "jalil-jilani"\?$/,
      ),
    ]);
  });

  it("an actor that nothing names: a warning, once there is no error", () => {
    plant(
      "actors.json",
      '"id": "rfe-rl"',
      '"id": "nobody", "name": "N", "shortName": "N", "kind": "person" }, { "id": "rfe-rl"',
    );
    expect(check()).toEqual([
      expect.stringMatching(
        /^warning: .*actors\.json · nobody: named by no record and by no other/,
      ),
    ]);
    plant("places.json", '"partOf": "iran"', '"partOf": "irn"');
    expect(check()).toEqual([expect.stringMatching(/^error: .*found "irn"/)]);
  });

  it.each([
    ["events.article.json", '"layer": "article",', "events"],
    ["positions.article.json", '"layer": "article",', "positions"],
    ["sources.article.json", '"layer": "article",', "sources"],
    ["actors.json", '"kind": "state",', "actors"],
    ["places.json", '"kind": "country",', "places"],
    ["issues.json", '"label": "Counter-terrorism",', "issues"],
    ["terms.json", '"kind": "name",', "terms"],
  ])("a comma missing in %s: one error, and what was not checked for it", (file, line, name) => {
    plant(file, line, line.slice(0, -1));
    expect(check()).toEqual([
      expect.stringMatching(/^error: .* · line \d+, column \d+: found "\\"", expected , or }$/),
      expect.stringMatching(
        `^warning: .*${file}: ids of ${name} not checked: this file was not read$`,
      ),
    ]);
  });

  it("a changed text, a text without source and a folder with another name", () => {
    plant(TEXT, "unequivocally condemned", "clearly condemned");
    writeFileSync(join(folder, "sources/stray.txt"), "Who wrote this?\n");
    plant("dossier.json", '"id": "pakistan-iran-2023"', '"id": "pakistan-iran"');
    const problems = check().join("\n");
    expect(problems).toMatch(/text\.sha256: found [0-9a-f]{64} in the file/);
    expect(problems).toContain("stray.txt: found a text that no source names");
    expect(problems).toContain('id: found "pakistan-iran", expected "pakistan-iran-2023"');
    expect(problems).toMatch(/condemnation-of-attack · evidence\[0\]/);
  });
});

describe("the two scripts", { timeout: 60_000 }, () => {
  it("finds the dossiers of a folder, or the folder itself", () => {
    expect(listDossierFolders(join(root, DOSSIERS_FOLDER))).toEqual([folder]);
    expect(listDossierFolders(folder)).toEqual([folder]);
    // As data/ has them, files and folders that are no dossiers.
    cpSync("data/schema", join(root, "data/schema"), { recursive: true });
    cpSync("data/checksums", join(root, "data/checksums"), { recursive: true });
    expect(listDossierFolders(join(root, "data"))).toEqual([folder]);
    expect(listDossierFolders(join(root, "data/checksums"))).toEqual([]);
    // A folder among dossiers is meant to be one, whatever it lacks.
    const empty = join(root, DOSSIERS_FOLDER, "another");
    mkdirSync(empty);
    expect(listDossierFolders(join(root, "data"))).toEqual([empty, folder]);
  });

  it("check takes the folder above or one dossier, and says in one sentence which it needs", () => {
    cpSync("data/schema", join(root, "data/schema"), { recursive: true });
    const { code, output } = run("checkDossiers.ts", "data");
    expect(output).toMatch(/^1 dossier\(s\), \d+ records: 0 error\(s\)/);
    expect(code).toBe(0);
    const refused = run("checkDossiers.ts", "data/schema");
    expect(refused).toMatchObject({ code: 1, output: "" });
    expect(refused.errors).toMatch(
      /^error: [^\n]*: found no [^\n]*, expected the folder of a dossier/,
    );
  });

  it("check exits with 1 and a count after planted faults and without JSON Schemas", () => {
    plant("positions.article.json", '"stance": "condemns"', '"stance": "condemmns"');
    plant("events.article.json", '"summary"', '"sumary"');
    const { code, output } = run("checkDossiers.ts");
    expect(code).toBe(1);
    expect(output).toContain('stance: found "condemmns", expected one of commits, supports');
    expect(output).toContain('sumary: found the key "sumary", expected no such key');
    expect(output).toMatch(
      /until their shape is right: police-station-attack, condemnation-of-att/,
    );
    expect(output).toContain(
      "events.schema.json: found no file, expected what src/model/dossierSchema.ts gives",
    );
    expect(output).toMatch(
      /: 12 error\(s\), 0 warning\(s\)\nmend this first, .*: error: .*events\.article\.json · police-station-attack · sumary: .*\n$/,
    );
  });

  it("build and check succeed without the text, with one warning", () => {
    rmSync(join(folder, TEXT));
    cpSync("data/schema", join(root, "data/schema"), { recursive: true });
    const warning = `warning: data/dossiers/${DOSSIER}/${TEXT}: quotes not verified: text absent`;
    const checked = run("checkDossiers.ts");
    expect(checked).toMatchObject({ code: 0, errors: "" });
    expect(checked.output.match(/warning:.*/g)).toEqual([warning]);
    expect(run("buildDossiers.ts")).toEqual({
      code: 0,
      output: "1 dossier(s) built into public/data\n",
      errors: `${warning}\n`,
    });
    const built: unknown = JSON.parse(
      readFileSync(join(root, `public/data/dossiers/${DOSSIER}.article.json`), "utf8"),
    );
    expect(built).toMatchObject({ quotesVerified: false });
    expect(existsSync(join(root, `public/data/dossiers/${DOSSIER}/texts`))).toBe(false);
  });

  it("build writes the dossier in one file, its article layer and its text, and stops at errors", () => {
    expect(run("buildDossiers.ts").code).toBe(0);
    const read = (path: string): string => readFileSync(join(root, "public/data", path), "utf8");
    const text = read(`dossiers/${DOSSIER}/texts/${SOURCE}.txt`);
    const whole = read(`dossiers/${DOSSIER}.json`);
    const built = dossierSchema.parse(JSON.parse(whole));
    expect(built).toMatchObject({ $schema: "../dossier.schema.json", id: DOSSIER });
    const records = [...built.events, ...built.positions];
    const evidence = records.flatMap((record) => record.evidence);
    const sentences = new Set(evidence.flatMap(({ sentence }) => sentence ?? []));
    expect([...sentences].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
    expect(JSON.parse(read("dossier.schema.json"))).toMatchObject({ type: "object" });
    // Short quotes only: no two sentences on end, and not the whole text.
    for (const { end } of splitSentences(text)) {
      expect(whole).not.toContain(text.slice(end - 20, end + 20));
    }
    plant("events.article.json", "../2023-12-20", "2023-12-32");
    expect(run("buildDossiers.ts").code).toBe(1);
  });
});
