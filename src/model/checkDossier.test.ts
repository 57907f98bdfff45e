import { describe, expect, it } from "vitest";
import {
  DRAFT_TEXT,
  makeActor,
  makeAuthoredEvent,
  makeAuthoredPosition,
  makeDraft,
  makeSource,
} from "../testing/makeDraft";
import type { SourceText } from "./check/checkQuotes";
import { checkDossier } from "./checkDossier";
import type { DossierDraft } from "./dossierDraft";
import type { AuthoredEvent, AuthoredPosition, Order } from "./dossierSchema";
import { formatProblem } from "./problem";

function textsOf(content: string): Map<string, SourceText> {
  return new Map([["paper", { content, sha256: "0".repeat(64) }]]);
}

function check(draft: DossierDraft, texts = textsOf(DRAFT_TEXT)): string[] {
  return checkDossier(draft, texts).map(formatProblem);
}

function checkEvent(changes: Partial<AuthoredEvent>): string[] {
  return check(makeDraft({ events: [makeAuthoredEvent(changes)] }));
}

function checkPosition(changes: Partial<AuthoredPosition>): string[] {
  return check(makeDraft({ positions: [makeAuthoredPosition(changes)] }));
}

function quoting(exact: string): AuthoredEvent["evidence"] {
  return [{ source: "paper", quote: { exact } }];
}

function orderOn(record: string): Order {
  return { record, basis: "words", evidence: { source: "paper", quote: { exact: "by phone" } } };
}

const TELLING = {
  topic: "who",
  text: "So it is.",
  evidence: [{ source: "paper", paraphrase: "So it is." }],
};
const ACCOUNT = { id: "one-side", label: "One side", by: ["state"], claims: [TELLING] };

const EVENT = "error: data/dossiers/test/events.json · call · ";
const POSITION = "error: data/dossiers/test/positions.json · condemnation · ";

describe("checkDossier", () => {
  it("finds nothing wrong in a sound dossier", () => {
    expect(check(makeDraft())).toEqual([]);
  });

  it("reports everything at once", () => {
    const draft = makeDraft({
      events: [makeAuthoredEvent({ when: "2023-02-30", place: "nowhere" })],
      positions: [makeAuthoredPosition({ evidence: quoting("They condemmed the attack") })],
    });
    expect(check(draft)).toHaveLength(3);
  });
});

describe("ids and references", () => {
  it("names an id that stands twice, in two files as well", () => {
    const draft = makeDraft({ positions: [makeAuthoredPosition({ id: "call" })] });
    expect(check(draft)).toEqual([
      'error: data/dossiers/test/positions.json · call · id: found "call" a second time (first in data/dossiers/test/events.json), expected an id of its own among records (events and positions together). Rename or remove one of the two',
    ]);
  });

  it("names a reference to nothing and the id that may be meant", () => {
    expect(checkEvent({ participants: [{ actor: "sate", role: "participant" }] })).toEqual([
      `${EVENT}participants[0].actor: found "sate", expected an id from actors. Did you mean "state"?`,
    ]);
    expect(checkEvent({ place: "kazakhstan" })).toEqual([
      `${EVENT}place: found "kazakhstan", expected an id from places`,
    ]);
  });

  it.each<[string, Partial<AuthoredEvent>]>([
    ["issues[0]", { issues: ["none"] }],
    ["ties[0].from", { ties: [{ from: "none", to: "state", directed: true, role: "target" }] }],
    ["ties[0].to", { ties: [{ from: "state", to: "place:none", directed: true, role: "about" }] }],
    ["ties[0].to", { ties: [{ from: "state", to: "issue:none", directed: true, role: "about" }] }],
    ["after[0].record", { after: [orderOn("none")] }],
    ["during.record", { during: orderOn("none") }],
    ["claims[0].sources[0]", { claims: [{ text: "So it is.", sources: ["none"] }] }],
    ["claims[0].by[0]", { claims: [{ text: "So it is.", by: ["none"], sources: ["paper"] }] }],
    ["accounts[0].by[0]", { accounts: [{ ...ACCOUNT, by: ["none"] }] }],
    [
      "accounts[0].claims[0].evidence[0].source",
      { accounts: [{ ...ACCOUNT, claims: [{ ...TELLING, evidence: [{ source: "none" }] }] }] },
    ],
    [
      "participants[0].accusedBy[0]",
      { participants: [{ actor: "state", role: "accused", accusedBy: ["none"] }] },
    ],
    ["dates[0]", { dates: ["none"] }],
    ["disputes[0]", { disputes: ["none"] }],
  ])("checks %s", (field, changes) => {
    const problems = checkEvent(changes).filter((problem) => problem.includes("an id from"));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${EVENT}${field}: found "none", expected an id from`);
  });

  it("checks speakers, parents and the lead source", () => {
    expect(checkPosition({ speaker: "none" })[0]).toContain('speaker: found "none"');
    expect(check(makeDraft({ actors: [makeActor({ partOf: "none" })] }))[0]).toContain("partOf");
    const draft = makeDraft({ sources: [makeSource({ id: "other" })], events: [], positions: [] });
    expect(check(draft)[0]).toContain('leadSource: found "paper", expected an id from sources');
  });

  it("tells a missing id once, and how often it is named", () => {
    const participants: AuthoredEvent["participants"] = [
      { actor: "none", role: "participant" },
      { actor: "none", role: "host" },
    ];
    const accounts = [{ ...ACCOUNT, by: ["none"] }];
    const events = [makeAuthoredEvent({ participants, place: "none", accounts })];
    const missing = check(makeDraft({ events })).filter((line) => line.includes("an id from"));
    expect(missing).toEqual([
      `${EVENT}place: found "none", expected an id from places`,
      `${EVENT}participants[0].actor: found "none" (named in 3 places, first here), expected an id from actors`,
    ]);
  });

  it("leaves alone what may stand in a file that was not read, and says so once", () => {
    const file = "data/dossiers/test/places.json";
    const events = [
      makeAuthoredEvent({ place: "rask" }),
      makeAuthoredEvent({ id: "other", place: "zahedan" }),
    ];
    const draft = {
      ...makeDraft({ events, positions: [] }),
      unread: new Map([["places", file]] as const),
    };
    expect(check(draft)).toEqual([
      `warning: ${file}: ids of places not checked: this file was not read`,
    ]);
  });

  it("does not call a reference to a misshapen entity dangling", () => {
    const draft = makeDraft({ events: [makeAuthoredEvent({ place: "broken" })] });
    expect(check({ ...draft, misshapen: new Set(["broken"]) })).toEqual([]);
  });

  it("tells a circle once, by its path", () => {
    const actors = [
      makeActor({ partOf: "office" }),
      makeActor({ id: "office", partOf: "person" }),
      makeActor({ id: "person", partOf: "office" }),
    ];
    expect(check(makeDraft({ actors }))).toEqual([
      "error: data/dossiers/test/actors.json · office · partOf, partOfInContext: found the circle office → person → office, expected a chain that ends",
    ]);
  });

  it("finds a circle that only the context closes", () => {
    const actors = [
      makeActor({ id: "state", partOfInContext: "office" }),
      makeActor({ id: "office", partOf: "state" }),
    ];
    expect(check(makeDraft({ actors }))[0]).toContain("found the circle state → office → state");
  });

  it("lets the context tell a whole more finely, and nothing else", () => {
    const actors = [
      makeActor({ id: "state" }),
      makeActor({ id: "other" }),
      makeActor({ id: "ministry", partOf: "department" }),
      makeActor({ id: "department", partOf: "state" }),
      makeActor({ id: "minister", partOf: "state", partOfInContext: "ministry" }),
      makeActor({ id: "envoy", partOf: "other", partOfInContext: "ministry" }),
      makeActor({ id: "deputy", partOf: "state", partOfInContext: "state" }),
      makeActor({ id: "clerk", partOfInContext: "ministry" }),
      makeActor({ id: "guard", partOf: "state", partOfInContext: "minstry" }),
    ];
    const within = "expected a part of partOf: the context only tells it more finely";
    const at = (id: string) => `error: data/dossiers/test/actors.json · ${id} · partOfInContext:`;
    expect(check(makeDraft({ actors }))).toEqual([
      `${at("guard")} found "minstry", expected an id from actors. Did you mean "ministry"?`,
      `${at("envoy")} found "ministry", ${within}`,
      `${at("deputy")} found "state", expected not partOf itself`,
      `${at("clerk")} found "ministry", ${within}`,
    ]);
  });

  it("finds a circle across after and during", () => {
    const draft = makeDraft({
      events: [
        makeAuthoredEvent({ after: [orderOn("visit")] }),
        makeAuthoredEvent({ id: "visit", during: orderOn("call") }),
      ],
    });
    expect(check(draft)[0]).toContain("after, during: found the circle call → visit → call");
  });
});

describe("times", () => {
  it("names a day that does not exist", () => {
    expect(checkEvent({ when: "2023-02-29" })).toEqual([
      `${EVENT}when: found "2023-02-29", expected a day of the calendar: 2023-02-29 does not exist`,
    ]);
    expect(checkEvent({ when: "20/12/2023" })[0]).toContain("expected EDTF level 1, such as");
    const sources = [makeSource({ published: "2023-13" })];
    expect(check(makeDraft({ sources }))[0]).toContain('published: found "2023-13"');
  });

  it("wants a time or the event that a position belongs to", () => {
    const { when: _, ...timeless } = makeAuthoredPosition();
    expect(check(makeDraft({ positions: [timeless] }))[0]).toContain("when: found nothing");
    const inCall = { ...timeless, during: orderOn("call") };
    expect(check(makeDraft({ positions: [inCall] }))).toEqual([]);
  });

  it("lets only an event contain a position", () => {
    const other = makeAuthoredPosition({ id: "other", during: orderOn("condemnation") });
    const draft = makeDraft({ positions: [makeAuthoredPosition(), other] });
    expect(check(draft)[0]).toContain('found the position "condemnation", expected an event');
  });

  it.each([
    ["2023-12-18", "18 December"],
    ["2023-12", "December"],
    ["2023", "2023"],
    ["../2023-12-18", "18 December"],
    ["2023-12-15/2023-12-18", "15 December or 18 December"],
    ["2023-12-15/2023-12-20", "15 December"],
    ["2023-12-20", "20 December"],
    ["../..", "a time without end"],
    ["202X", "202X"],
  ])("refuses %s where the article's words do not give it", (when, named) => {
    expect(checkEvent({ when })).toEqual([
      `${EVENT}when: found "${when}", while no quoted word names ${named}, expected "../2023-12-20", or no time. Write ../ and the day of publication for “recent”`,
    ]);
  });

  it.each([
    ["2023-12-18", "on 18 December", true],
    ["2023-12-18", "on December 18th", true],
    ["2023-12-18~", "about the 18th of December", true],
    ["2023-12-15/2023-12-18", "from 15 to 18 December", true],
    ["2023-12", "in December", true],
    ["2023-12-XX", "in December", true],
    ["2023", "in 2023", true],
    ["2023-12/2023-12-20", "since December", true],
    ["2023-12-18", "on Monday", false],
    ["2023-12-18", "in December", false],
    ["2023-12-18", "with 18 others in December", false],
    ["2023-12-20", "in December 2023", false],
    ["2023-05", "as long as they may", false],
  ])("lets an article have %s where it says “%s”: %s", (when, words, isFounded) => {
    const quote = `The ministers spoke ${words}`;
    const draft = makeDraft({ events: [makeAuthoredEvent({ when, evidence: quoting(quote) })] });
    const problems = check(draft, textsOf(`${quote}. They condemned the attack.`));
    expect(problems).toHaveLength(isFounded ? 0 : 1);
  });

  it("knows no day before which an undated source was printed", () => {
    const draft = makeDraft({ sources: [makeSource({ published: null })], positions: [] });
    expect(check(draft)[0]).toContain("names 20 December, expected no time");
  });

  it("leaves the times of other layers to their sources", () => {
    const problems = checkEvent({ layer: "context", when: "2023-12-18" });
    expect(problems.filter((problem) => problem.includes("when:"))).toEqual([]);
  });

  it("lets the publication have its day", () => {
    expect(checkEvent({ kind: "publication", when: "2023-12-20" })).toEqual([]);
  });
});

describe("quotes", () => {
  it("shows where a misquote leaves the text", () => {
    expect(checkEvent({ evidence: quoting("The ministers spok by phone") })).toEqual([
      `${EVENT}evidence[0].quote.exact: found “The ministers spok” and then “ by phone”, where the text goes on “e by phone. They condemned the attack. ”, expected the words exactly once, letter by letter. Copy the words from the text, with its apostrophes (’) and spelling`,
    ]);
  });

  it("shows what stands before the words that fit, where the start is wrong", () => {
    expect(checkPosition({ evidence: quoting("He condemned the attack") })[0]).toContain(
      "found “He” before “ condemned the attack”, where the text has “The ministers spoke by phone. They”",
    );
    expect(checkPosition({ evidence: quoting("###") })[0]).toContain("found “###” nowhere");
  });

  it("asks for surroundings where words stand twice", () => {
    const problems = checkPosition({ evidence: quoting("The") });
    expect(problems[0]).toContain("evidence[0].quote.exact: found “The” 2 times in the text");
    expect(problems[0]).toContain("Add prefix or suffix");
    const quote = { exact: "The", suffix: "y condemmed" };
    expect(checkPosition({ evidence: [{ source: "paper", quote }] })[0]).toContain(
      "found “The” 2 times in the text, but nowhere with this prefix and suffix",
    );
  });

  it("checks the quotes of the stated order and of what is not coded", () => {
    const after = {
      ...orderOn("condemnation"),
      evidence: { source: "paper", quote: { exact: "zzz" } },
    };
    expect(checkEvent({ after: [after] })[0]).toContain(
      "after[0].evidence.quote.exact: found “zzz”",
    );
    const sources = [makeSource({ notCoded: [{ quote: { exact: "zzz" }, reason: "none" }] })];
    expect(check(makeDraft({ sources }))[0]).toContain("paper · notCoded[0].quote.exact");
  });

  it("wants one quote per sentence", () => {
    const problems = checkEvent({ evidence: quoting("by phone. They condemned") });
    expect(problems[0]).toContain("found words from sentences 1 and 2");
  });

  it("names a sentence that no record and no reason accounts for", () => {
    const draft = makeDraft({ positions: [] });
    expect(check(draft)).toEqual([
      "error: data/dossiers/test/sources.json · paper · notCoded: found sentence 2 (“They condemned the attack.”) in no evidence, expected evidence of a record, or an entry in notCoded with its reason",
    ]);
    const reason = { quote: { exact: "They condemned" }, reason: "Said before." };
    const sources = [makeSource({ notCoded: [reason] })];
    expect(check(makeDraft({ positions: [], sources }))).toEqual([]);
  });

  it("wants a paraphrase of a source that is only cited", () => {
    const { text: _, sentences: __, ...cited } = makeSource();
    expect(check(makeDraft({ sources: [cited] }), new Map())[0]).toContain(
      'evidence[0].quote: found a quote from "paper", whose text is not bundled',
    );
  });

  it("leaves offsets to the build", () => {
    const evidence = [{ source: "paper", quote: { exact: "by phone" }, start: 20, end: 28 }];
    expect(checkEvent({ evidence })[0]).toContain("evidence[0]: found start, end or sentence");
  });

  it("notices a changed text, its line ends and its number of sentences", () => {
    const changed = new Map([["paper", { content: "One.\r\n", sha256: "1".repeat(64) }]]);
    const problems = check(makeDraft({ events: [], positions: [] }), changed);
    expect(problems[0]).toContain("text.sha256: found 111");
    expect(problems[1]).toContain("text.file: found carriage returns");
    expect(problems[2]).toContain("sentences: found 2, expected 1, as the text has");
  });

  it("warns once, and does no more, when the text is absent", () => {
    expect(check(makeDraft(), new Map())).toEqual([
      "warning: data/dossiers/test/sources/paper.txt: quotes not verified: text absent",
    ]);
  });
});

describe("coding rules", () => {
  const target = { from: "state", to: "state", directed: true, role: "target" } as const;

  it("knows the codes that have a label", () => {
    expect(checkEvent({ code: { scheme: "CAMEO", code: "41" } })[0]).toContain(
      'code.code: found "41", expected one of 018, 019, 020',
    );
    expect(checkEvent({ code: { scheme: "CAMEO", code: "041" } })).toEqual([]);
    const ties = [{ ...target, code: { scheme: "CAMEO", code: "999" } as const }];
    expect(checkEvent({ ties })[0]).toContain('ties[0].code.code: found "999"');
  });

  it("lets only target and counterpart carry a code, and only counterpart be undirected", () => {
    const code = { scheme: "CAMEO", code: "041" } as const;
    expect(checkEvent({ ties: [{ ...target, role: "about", code }] })[0]).toContain(
      "ties[0].code: found a code on a tie with role about",
    );
    expect(checkEvent({ ties: [{ ...target, role: "counterpart" }] })[0]).toContain(
      "ties[0].directed: found true, expected false with role counterpart",
    );
    expect(checkEvent({ ties: [{ ...target, directed: false }] })[0]).toContain(
      "ties[0].directed: found false, expected true with role target",
    );
  });

  it("ends a tie at a place or an issue only with role about", () => {
    const places = [
      { file: "places.json", id: "gaza", name: "Gaza", kind: "territory", precision: "province" },
    ] as const;
    const [{ file: _, ...gaza }] = places;
    const events = [makeAuthoredEvent({ ties: [{ ...target, to: "place:gaza" }] })];
    expect(check(makeDraft({ places: [gaza], events }))[0]).toContain(
      'ties[0].to: found "place:gaza", expected an actor',
    );
  });

  it("counts the words of an object", () => {
    const object = "a b c d e f g h i j k l m";
    expect(checkPosition({ object })).toEqual([
      `${POSITION}object: found 13 words, expected at most 12`,
    ]);
  });

  it("lets only the author assess", () => {
    expect(checkPosition({ voice: "assessed" })[0]).toContain(
      'speaker: found "state", an actor of kind state',
    );
    const actors = [makeActor({ kind: "organisation" })];
    const positions = [makeAuthoredPosition({ voice: "assessed" })];
    expect(check(makeDraft({ actors, positions }))).toEqual([]);
    expect(checkPosition({ voice: "reported" })[0]).toContain('voice: found "reported"');
  });

  it("gives each of five colours to one top issue", () => {
    const issue = { label: "Issue", description: "An issue." };
    const issues = [
      { ...issue, id: "first", colour: "1" as const },
      { ...issue, id: "second", colour: "1" as const },
      { ...issue, id: "third" },
      { ...issue, id: "child", parent: "first", colour: "2" as const },
    ];
    const problems = check(makeDraft({ issues }));
    expect(problems[0]).toContain('second · colour: found "1", which "first" has');
    expect(problems[1]).toContain("third · colour: found nothing");
    expect(problems[2]).toContain('child · colour: found "2", expected none');
    expect(problems).toHaveLength(3);
  });

  it("refuses a pin for a place known only by its province", () => {
    const place = { id: "x", name: "X", kind: "province", precision: "province" } as const;
    const places = [{ ...place, point: [60, 28] as [number, number] }];
    expect(check(makeDraft({ places }))[0]).toContain(
      "point: found a point for a place known to the province",
    );
  });

  it("gives nobody a code whom nobody identified", () => {
    const stranger = makeActor({ id: "strangers", kind: "unidentified", cameo: "UAF" });
    expect(check(makeDraft({ actors: [makeActor(), stranger] }))).toEqual([
      'error: data/dossiers/test/actors.json · strangers · cameo: found "UAF", expected no code for an actor of kind unidentified',
    ]);
    const known = makeActor({ kind: "armed-group", cameo: "UAF" });
    expect(check(makeDraft({ actors: [known] }))).toEqual([]);
  });
});

describe("wording", () => {
  it("takes a title of a source for others' words, unless it is ours", () => {
    const title = "Terrorist attack in the south";
    expect(check(makeDraft({ sources: [makeSource({ title })] }))).toEqual([]);
    expect(check(makeDraft({ sources: [makeSource({ title, titleIsOurs: true })] }))).toEqual([
      expect.stringContaining('paper · title: found "Terrorist attack in the south"'),
    ]);
  });

  const SIDED = "The so-called militants";

  it("keeps words that take a side between quotation marks", () => {
    expect(checkEvent({ title: "A terrorist attack" })[0]).toContain(
      'title: found "A terrorist attack", expected a neutral wording. Put “terrorist”',
    );
    expect(checkEvent({ title: "What the paper calls a “terrorist attack”" })).toEqual([]);
    expect(checkEvent({ summary: "Cooperation against terrorism." })).toEqual([]);
  });

  it.each([
    "A terror attack",
    "Militants attack",
    "An act of aggression",
    "Martyrdom of policemen",
    "The occupying power",
    "A cowardly act",
  ])("knows “%s” as taking a side", (title) => {
    expect(checkEvent({ title })).toEqual([expect.stringContaining("a neutral wording")]);
  });

  it.each<[string, Partial<AuthoredEvent>]>([
    ["whenNote", { whenNote: SIDED }],
    ["disputed", { disputed: SIDED }],
    ["claims[0].text", { claims: [{ text: SIDED, sources: ["paper"] }] }],
    [
      "claims[0].text",
      { claims: [{ text: SIDED, attribution: "Press reports", sources: ["paper"] }] },
    ],
    [
      "claims[0].attribution",
      { claims: [{ text: "So.", by: ["state"], attribution: SIDED, sources: ["paper"] }] },
    ],
    [
      "accounts[0].claims[0].text",
      { accounts: [{ ...ACCOUNT, by: ["paper"], claims: [{ ...TELLING, text: SIDED }] }] },
    ],
    ["topics[0].note", { topics: [{ id: "who", label: "Who", note: SIDED }], accounts: [ACCOUNT] }],
    [
      "after[0].evidence.paraphrase",
      { after: [{ ...orderOn("condemnation"), evidence: { source: "paper", paraphrase: SIDED } }] },
    ],
  ])("looks at %s of an event", (field, changes) => {
    const neutral = (problem: string): boolean => problem.includes("a neutral wording");
    const problems = checkEvent(changes).filter(neutral);
    expect(problems).toEqual([expect.stringContaining(`${EVENT}${field}: found`)]);
    const quoted = JSON.parse(JSON.stringify(changes).replaceAll(SIDED, `“${SIDED}”`)) as object;
    expect(checkEvent(quoted).filter(neutral)).toEqual([]);
  });

  it("leaves a claim to the speaker it names", () => {
    const claims = [{ text: SIDED, by: ["state"], sources: ["paper"] }];
    expect(checkEvent({ claims })).toEqual([]);
    const accounts = [{ ...ACCOUNT, claims: [{ ...TELLING, text: SIDED }] }];
    const problems = checkEvent({ accounts });
    expect(problems.filter((problem) => problem.includes("neutral wording"))).toEqual([]);
  });

  it("looks at what stands beside the records", () => {
    const notCoded = [{ quote: { exact: "by phone" }, reason: SIDED }];
    const draft = makeDraft({
      sources: [makeSource({ credit: SIDED, notCoded })],
      actors: [makeActor({ office: SIDED })],
      issues: [{ id: "issue", label: SIDED, description: SIDED, colour: "1" }],
    });
    const { header } = draft;
    if (header) {
      header.value.dateline = SIDED;
      header.value.layers = [{ id: "article", label: SIDED }];
      header.value.corrections = [{ date: "2024", was: SIDED, now: "They", why: "Neutral." }];
    }
    draft.terms.push({
      file: "data/dossiers/test/terms.json",
      value: {
        id: "term",
        kind: "term",
        term: "A word",
        definition: SIDED,
        source: { publisher: "A publisher", url: "https://example.org/" },
        words: ["condemned"],
      },
    });
    draft.terms.push({
      file: "data/dossiers/test/terms.json",
      value: {
        id: "name",
        kind: "name",
        label: "A name",
        why: SIDED,
        forms: [
          { form: SIDED, language: "en", usedBy: "A paper", contested: true },
          { form: "The group", language: "en", usedBy: SIDED, contested: false },
          { form: "Militants", language: "en", usedBy: "A paper", contested: false },
        ],
      },
    });
    expect(check(draft).map((problem) => /· (\S+): found/.exec(problem)?.[1])).toEqual([
      "dateline",
      "layers[0].label",
      "corrections[0].was",
      "credit",
      "notCoded[0].reason",
      "office",
      "label",
      "description",
      "definition",
      "why",
      "forms[1].usedBy",
      "forms[2].contested",
    ]);
    expect(check(draft).at(-1)).toContain(
      "forms[2].contested: found false, expected true: “Militants” takes a side",
    );
  });
});
