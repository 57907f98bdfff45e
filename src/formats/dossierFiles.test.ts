import { describe, expect, it } from "vitest";
import { formatProblem } from "../model/problem";
import { makeActor, makeAuthoredEvent, makeDraft, makeSource } from "../testing/makeDraft";
import { parseDossierFiles, type DossierFile } from "./dossierFiles";

const FOLDER = "data/dossiers/test";

function file(name: string, content: unknown): DossierFile {
  const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
  return { name, path: `${FOLDER}/${name}`, content: text };
}

function collection(name: string, items: readonly unknown[]): DossierFile {
  return file(`${name}.json`, { $schema: `../../schema/${name}.schema.json`, [name]: items });
}

const HEADER = file("dossier.json", {
  $schema: "../../schema/dossier.schema.json",
  ...makeDraft().header?.value,
});

function soundFiles(): DossierFile[] {
  return [
    HEADER,
    collection("sources", [makeSource()]),
    collection("actors", [makeActor()]),
    collection("places", []),
    collection("issues", []),
    collection("events", [makeAuthoredEvent()]),
    collection("positions", []),
  ];
}

function replace(name: string, ...replacement: DossierFile[]): DossierFile[] {
  return [...soundFiles().filter((candidate) => candidate.name !== name), ...replacement];
}

function problemsOf(files: readonly DossierFile[]): string[] {
  return parseDossierFiles(FOLDER, files).problems.map(formatProblem);
}

function problemsOfEvent(changes: Record<string, unknown>): string[] {
  const event = { ...makeAuthoredEvent(), ...changes };
  return problemsOf(replace("events.json", collection("events", [event])));
}

const EVENT = "error: data/dossiers/test/events.json · call · ";

describe("parseDossierFiles", () => {
  it("puts the files together and keeps where each entity came from", () => {
    const { draft, problems } = parseDossierFiles(FOLDER, soundFiles());
    expect(problems).toEqual([]);
    expect(draft.header?.value.id).toBe("test");
    expect(draft.events).toEqual([{ file: `${FOLDER}/events.json`, value: makeAuthoredEvent() }]);
  });

  it("takes one file per layer", () => {
    const { content } = collection("events", [makeAuthoredEvent({ id: "later" })]);
    const layered = [...soundFiles(), file("events.context.json", content)];
    const { draft } = parseDossierFiles(FOLDER, layered);
    expect(draft.events.map((entry) => entry.value.id)).toEqual(["call", "later"]);
  });

  it("does without terms but not without the other files", () => {
    expect(problemsOf(replace("places.json"))).toEqual([
      "error: data/dossiers/test/places.json: found no file, expected a file",
    ]);
  });

  it("names line and column of a syntax error, and goes on with the other files", () => {
    const broken = replace("events.json", file("events.json", '{\n  "events": [,]\n}'));
    expect(problemsOf(broken)).toEqual([
      'error: data/dossiers/test/events.json · line 2, column 14: found ",", expected a value',
    ]);
  });

  it("names an unknown file, an unknown key beside the list and a wrong $schema", () => {
    const extra = file("actors.json", { actors: [], notes: [], $schema: "schema.json" });
    expect(problemsOf([...replace("actors.json", extra), file("extra.json", {})])).toEqual([
      'error: data/dossiers/test/actors.json · $schema: found "schema.json", expected "../../schema/actors.schema.json"',
      'error: data/dossiers/test/actors.json · notes: found the key "notes", expected only $schema and actors',
      "error: data/dossiers/test/extra.json: found a file named extra.json, expected one of dossier.json, sources.json, actors.json, places.json, issues.json, events.json, positions.json, terms.json, story.json",
    ]);
    const list = file("places.json", { $schema: "../../schema/places.schema.json", places: {} });
    expect(problemsOf(replace("places.json", list))[0]).toContain("found object, expected a list");
    expect(problemsOf(replace("places.json", file("places.json", "[]")))[0]).toContain("no object");
  });

  it.each<[Record<string, unknown>, string]>([
    [{ voice: "said" }, 'voice: found "said", expected one of reported, stated, assessed'],
    [{ title: undefined }, "title: found nothing, expected a value of type string"],
    [{ shortLabel: "x".repeat(25) }, "expected at most 24 characters"],
    [{ title: " " }, 'title: found " ", expected at least 1 character'],
    [{ evidence: [] }, "evidence: found [], expected at least 1 entry"],
    [{ corroboration: -1 }, "corroboration: found -1, expected at least 0 (number)"],
    [{ place: "No Slug" }, 'place: found "No Slug", expected an id: lower-case letters'],
    [{ plcae: "iran" }, 'plcae: found the key "plcae", expected no such key. Check its spelling'],
  ])("says what is wrong with the shape of %j", (changes, message) => {
    const problems = problemsOfEvent(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(EVENT);
    expect(problems[0]).toContain(message);
  });

  it("tells a misspelt key before the field that is missing for it", () => {
    const { title: titel, ...event } = makeAuthoredEvent();
    const files = replace("events.json", collection("events", [{ ...event, titel }]));
    expect(problemsOf(files)).toEqual([
      `${EVENT}titel: found the key "titel", expected no such key. Did you mean "title"?`,
      `${EVENT}title: found nothing, expected a value of type string`,
    ]);
    const other = problemsOfEvent({ evidence: [{ sorce: "paper" }, { paper: "x" }] });
    expect(other[1]).toContain('evidence[1].paper: found the key "paper"');
    expect(other[1]).toContain("Check its spelling");
    const nested = problemsOfEvent({ evidence: [{ sorce: "paper" }] });
    expect(nested[0]).toContain('evidence[0].sorce: found the key "sorce", expected no such key');
    expect(nested[0]).toContain('Did you mean "source"?');
  });

  it("reports every fault of an entity and remembers that it cannot be checked further", () => {
    const event = { ...makeAuthoredEvent(), voice: "said", plcae: "iran" };
    const files = replace("events.json", collection("events", [event, { title: "No id" }]));
    const { draft, problems } = parseDossierFiles(FOLDER, files);
    expect(problems.filter(({ id }) => id === "call")).toHaveLength(2);
    expect([...draft.misshapen]).toEqual(["call", "entry 2"]);
    expect(draft.events).toEqual([]);
  });

  it.each([
    ["ftp://example.org/report", "an http or https address"],
    ["javascript:alert(1)", "an http or https address"],
    ["https://user:secret@example.org/report", "an address without user name and password"],
    ["https://user@example.org/report", "an address without user name and password"],
    ["https://example.org/re\u0007port", "no control characters"],
    ["https://example.org/\u202etroper", "no control characters and no marks that turn"],
  ])("refuses the web address %j", (url, expected) => {
    const problems = problemsOf(
      replace("sources.json", collection("sources", [makeSource({ url })])),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(
      `paper · url: found ${JSON.stringify(url)}, expected ${expected}`,
    );
  });

  const UNSAFE: [string, string][] = [
    ["<b onclick=x>A call</b>", "no markup"],
    ["A call</script>", "no markup"],
    ["A call<!-- x", "no markup"],
    ["A \u202ellac", "no control characters and no marks that turn"],
    ["A \u0007call", "no control characters"],
    ["A\ncall", "no control characters"],
    ["A \ud800 call", "no control characters"],
  ];
  const quoting = (exact: string) => [{ source: "paper", quote: { exact } }];

  it.each(UNSAFE)("refuses %j wherever there are words", (words, expected) => {
    const fields: Record<string, Record<string, unknown>> = {
      title: { title: words },
      shortLabel: { shortLabel: words },
      summary: { summary: words },
      "claims[0].attribution": {
        claims: [{ text: "So it is.", attribution: words, sources: ["paper"] }],
      },
      "evidence[0].paraphrase": { evidence: [{ source: "paper", paraphrase: words }] },
      ...(words.includes("\n") ? {} : { "evidence[0].quote.exact": { evidence: quoting(words) } }),
    };
    for (const [field, changes] of Object.entries(fields)) {
      const problems = problemsOfEvent(changes);
      expect(problems, field).toHaveLength(1);
      expect(problems[0]).toContain(`${EVENT}${field}: found`);
      expect(problems[0]).toContain(`expected ${expected}`);
    }
  });

  it.each(["5 < 6 and 7 > 6", "A call, “so it is” – and more…", "مصاحبه", "وزیر\u200cخارجه"])(
    "takes %j for words",
    (words) => {
      expect(problemsOfEvent({ title: words })).toEqual([]);
    },
  );

  it("takes a quote over two lines of its text", () => {
    expect(problemsOfEvent({ evidence: quoting("The ministers\nspoke") })).toEqual([]);
  });
});
