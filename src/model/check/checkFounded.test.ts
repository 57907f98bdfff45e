import { describe, expect, it } from "vitest";
import {
  DRAFT_TEXT,
  makeActor,
  makeAuthoredEvent,
  makeAuthoredPosition,
  makeDraft,
  makeSource,
} from "../../testing/makeDraft";
import type { DossierDraft } from "../dossierDraft";
import type { AuthoredEvent, Term } from "../dossierSchema";
import { formatProblem } from "../problem";
import { checkFounded } from "./checkFounded";
import type { SourceText } from "./checkQuotes";

const TEXT = "The ministers spoke by phone. Jilani rang from Zahedan about 12 dead.";
const EVENT = "error: data/dossiers/test/events.json · call · ";

const ACTORS = [
  makeActor(),
  makeActor({ id: "jilani", name: "Jalil Abbas Jilani", shortName: "Jilani", kind: "person" }),
  makeActor({ id: "group", name: "Jaish al-Adl", shortName: "Jaish al-Adl", kind: "armed-group" }),
  makeActor({ id: "nobody", name: "Attackers", shortName: "Attackers", kind: "unidentified" }),
];
const PLACES: DossierDraft["places"][number]["value"][] = [
  { id: "rask", name: "Rask", kind: "town", precision: "town" },
  { id: "zahedan", name: "Zahedan (Iran)", kind: "town", precision: "town" },
];

function check(
  changes: Partial<AuthoredEvent>,
  { text = TEXT, terms = [] }: { text?: string | null; terms?: Term[] } = {},
): string[] {
  const event = makeAuthoredEvent(changes);
  const draft = makeDraft({ actors: ACTORS, places: PLACES, events: [event], positions: [] });
  draft.terms = terms.map((value) => ({ file: "terms.json", value }));
  const texts = new Map<string, SourceText>(
    text === null ? [] : [["paper", { content: text, sha256: "" }]],
  );
  return checkFounded(draft, texts).map(formatProblem);
}

describe("checkFounded", () => {
  it("takes whom and what the text names, by any of their names, and whom nobody identifies", () => {
    expect(
      check({
        title: "Jilani and the ministers",
        summary: "Jalil Abbas Jilani spoke in Zahedan of 12 dead.",
        place: "zahedan",
        participants: [
          { actor: "jilani", role: "participant" },
          { actor: "nobody", role: "attacker" },
        ],
      }),
    ).toEqual([]);
  });

  it("names a place that the text does not", () => {
    expect(check({ place: "rask" })).toEqual([
      `${EVENT}place: found "rask", expected someone or somewhere that the text names. None of these stands there: Rask`,
    ]);
  });

  it.each<[string, Partial<AuthoredEvent>]>([
    ["participants[0].actor", { participants: [{ actor: "group", role: "attacker" }] }],
    ["ties[0].from", { ties: [{ from: "group", to: "state", directed: true, role: "target" }] }],
    ["ties[0].to", { ties: [{ from: "state", to: "group", directed: true, role: "target" }] }],
    ["ties[0].to", { ties: [{ from: "state", to: "place:rask", directed: true, role: "about" }] }],
  ])("looks at %s", (field, changes) => {
    expect(check(changes)).toEqual([expect.stringContaining(`${EVENT}${field}: found`)]);
  });

  it("looks at who speaks, for whom and to whom", () => {
    const position = makeAuthoredPosition({
      speaker: "group",
      onBehalfOf: "group",
      addressee: "group",
      object: "Rask",
      statement: "It was Rask.",
    });
    const draft = makeDraft({ actors: ACTORS, places: PLACES, positions: [position] });
    const texts = new Map([["paper", { content: DRAFT_TEXT, sha256: "" }]]);
    expect(checkFounded(draft, texts).map(({ field }) => field)).toEqual([
      "speaker",
      "onBehalfOf",
      "addressee",
      "object",
      "statement",
    ]);
  });

  it.each<[string, Partial<AuthoredEvent>, string[]]>([
    ["title", { title: "A call from Rask" }, ['"Rask"']],
    ["shortLabel", { shortLabel: "13 dead" }, ['"13"']],
    ["whenNote", { whenNote: "Thousands rang." }, ['"Thousands"']],
    [
      "summary",
      { summary: "Eleven police officers were killed in Rask by Jaish al-Adl." },
      ['"Eleven"', '"Rask"', '"Jaish al-Adl"'],
    ],
  ])("names numbers and names in %s that the text does not say", (field, changes, found) => {
    const problems = check(changes);
    expect(problems).toHaveLength(found.length);
    for (const [at, word] of found.entries()) {
      expect(problems[at]).toContain(`${EVENT}${field}: found ${word}, expected no n`);
    }
  });

  it("does not take a name for a part of another, nor a number for a part of one", () => {
    expect(check({ summary: "Raskol rang.", title: "A call" })).toEqual([]);
    expect(check({ summary: "1 rang." })).toEqual([expect.stringContaining(`found "1"`)]);
    expect(check({ place: "rask" }, { text: `${TEXT} Raskol.` })).toHaveLength(1);
  });

  it("knows the names that the dossier explains", () => {
    const forms = [{ form: "Rāsk", language: "en", usedBy: "A paper", contested: false }];
    const term: Term = {
      id: "name-rask",
      kind: "name",
      label: "Rask",
      why: "Its name.",
      reference: "place:rask",
      forms,
    };
    const text = `${TEXT} It was in Rāsk.`;
    expect(check({ place: "rask" }, { text })).toHaveLength(1);
    expect(check({ place: "rask", title: "A call from Rask" }, { text, terms: [term] })).toEqual(
      [],
    );
  });

  it("leaves the context to its sources, and a record without its text alone", () => {
    expect(check({ place: "rask", layer: "context" })).toEqual([]);
    expect(check({ place: "rask" }, { text: null })).toEqual([]);
  });

  it("lets the paper be the author of what it prints", () => {
    const paper = makeActor({ id: "the-paper", name: "The Paper", shortName: "The Paper" });
    const event = makeAuthoredEvent({ participants: [{ actor: "the-paper", role: "author" }] });
    const texts = new Map([["paper", { content: DRAFT_TEXT, sha256: "" }]]);
    const draft = makeDraft({ actors: [makeActor(), paper], events: [event] });
    expect(checkFounded(draft, texts)).toEqual([]);
    const other = makeDraft({
      actors: [makeActor(), paper],
      events: [event],
      sources: [makeSource({ publisher: "Another" })],
    });
    expect(checkFounded(other, texts)).toHaveLength(1);
  });
});
