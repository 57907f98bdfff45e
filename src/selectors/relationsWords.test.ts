import { describe, expect, it } from "vitest";
import { CAMEO_CODES, CAMEO_ROOTS } from "../model/cameo";
import { DRAWN_ROLES } from "../model/drawnTie";
import { TIE_ROLES, type EventKind } from "../model/vocabulary";
import { DEFAULT_VIEW_STATE, RELATION_LEVELS } from "../state/viewState";
import { makeEvent, makePosition } from "../testing/makeDossier";
import { realIndexWithContext } from "../testing/realDossier";
import { kindLabel } from "./labels";
import { selectLinkedModel } from "./linkedModel";
import { selectRelations } from "./relations";
import { selectRelationsTable } from "./relationsTable";
import { joinTieWords, selectTieWord } from "./relationsWords";
import { tieRoleLabel } from "./tieRoleLabel";

const cameo = (code: string) => ({ scheme: "CAMEO", code }) as const;
const target = (code: string) => ({ role: "target", code: cameo(code) }) as const;

describe("selectTieWord of a position", () => {
  it("says whether the words are meant for the actor itself", () => {
    const word = (stance: "condemns" | "supports" | "rejects") =>
      selectTieWord(makePosition({ id: "p", stance }), { role: "target" });
    expect(word("supports")).toBe("stands with");
    expect(word("condemns")).toBe("condemns act");
    expect(word("rejects")).toBe("rejects");
    const about = { role: "about" } as const;
    expect(selectTieWord(makePosition({ id: "p", stance: "supports" }), about)).toBe("supports");
    expect(selectTieWord(makePosition({ id: "p", stance: "condemns" }), about)).toBe("condemns");
    expect(selectTieWord(makePosition({ id: "p" }), { role: "beneficiary" })).toBe("in favour of");
  });

  it("lets a speaker assert and the paper assess", () => {
    const word = (voice: "stated" | "assessed") =>
      selectTieWord(makePosition({ id: "p", stance: "assesses", voice }), { role: "about" });
    expect([word("stated"), word("assessed")]).toEqual(["asserts", "assesses"]);
  });

  it("stands with an actor out of fellow feeling alone", () => {
    const position = makePosition({ id: "p", stance: "supports" });
    const words = ["018", "030", "051"].map((code) => selectTieWord(position, target(code)));
    expect(words).toEqual(["stands with", "seeks cooperation", "endorses"]);
  });

  it("threatens where revenge is promised, and urges action where others are called up", () => {
    const commits = makePosition({ id: "p", stance: "commits" });
    const callsFor = makePosition({ id: "p", stance: "calls-for" });
    expect(selectTieWord(commits, target("130"))).toBe("threatens");
    expect(selectTieWord(commits, target("030"))).toBe("commits");
    expect(selectTieWord(callsFor, target("113"))).toBe("urges action against");
    expect(selectTieWord(callsFor, target("0256"))).toBe("calls for");
  });
});

describe("selectTieWord of an event", () => {
  const attack = makeEvent({ id: "e", kind: "attack" });

  it("says what counterparts do together, by the code before the kind", () => {
    const both = (kind: EventKind, code?: string) =>
      selectTieWord(makeEvent({ id: "e", kind }), {
        role: "counterpart",
        ...(code && { code: cameo(code) }),
      });
    expect(both("call")).toBe("speak by phone");
    expect(both("vote")).toBe("in contact");
    expect(both("visit", "057")).toBe("agree");
    expect(both("visit", "044")).toBe("meet");
    expect(both("milestone", "061")).toBe("cooperate");
  });

  it("goes by the tie's own code, whatever the event is", () => {
    const words = ["112", "111", "114", "161", "0256", "018"].map((code) =>
      selectTieWord(attack, target(code)),
    );
    expect(words).toEqual([
      "accuses",
      "condemns act",
      "complains",
      "reduces relations",
      "calls for",
      "sympathises",
    ]);
  });

  it("tells force by the kind, and by no other than a forceful one", () => {
    const strike = makeEvent({ id: "e", kind: "strike" });
    const statement = makeEvent({ id: "e", kind: "statement" });
    expect(selectTieWord(attack, target("180"))).toBe("attack");
    expect(selectTieWord(strike, target("195"))).toBe("strike");
    expect(selectTieWord(statement, target("190"))).toBe("attack");
  });

  it("without a code calls only those attackers who take part as such", () => {
    const told = makeEvent({
      id: "e",
      kind: "attack",
      participants: [{ actor: "a", role: "attacker" }],
    });
    const word = (from: string, role: "target" | "about" = "target") =>
      selectTieWord(told, { role, from });
    expect(word("a")).toBe("attack");
    expect(word("b")).toBe("refers to");
    expect(word("a", "about")).toBe("refers to");
    expect(selectTieWord(attack, { role: "target", from: "a" })).toBe("attack");
  });

  it("has a word for every code that is not force, and never that of force", () => {
    const force = [kindLabel("attack"), kindLabel("strike")];
    for (const code of [...Object.keys(CAMEO_ROOTS), ...Object.keys(CAMEO_CODES)]) {
      const isForce = ["18", "19", "20"].includes(code.slice(0, 2));
      expect(force.includes(selectTieWord(attack, target(code))), code).toBe(isForce);
      const statement = makeEvent({ id: "e", kind: "statement" });
      expect(selectTieWord(statement, target(code)), code).not.toBe("statement");
    }
  });
});

describe("the words of the shipped ties", () => {
  const index = realIndexWithContext();
  const force = [kindLabel("attack"), kindLabel("strike"), "claims attack"];
  const ties = index.dossier.events.flatMap((record) =>
    record.ties.map((tie) => ({ record, tie, word: selectTieWord(record, tie) })),
  );

  it("call nothing attack or strike that is coded otherwise or only concerns somebody", () => {
    const coded = ties.filter(({ tie }) => tie.code?.scheme === "CAMEO");
    expect(coded.length).toBeGreaterThan(100);
    for (const { record, tie, word } of coded) {
      const isForce = Number(tie.code?.code.slice(0, 2)) >= 18;
      expect(force.includes(word), `${record.id}: ${tie.from} → ${tie.to}`).toBe(isForce);
    }
    const concerning = ties.filter(({ tie }) => !DRAWN_ROLES.includes(tie.role));
    expect(concerning.filter(({ word }) => force.includes(word))).toEqual([]);
  });

  it("call an attack claimed whose author says so itself, and no other", () => {
    const forceful = ties.filter(({ word }) => force.includes(word));
    for (const { record, tie, word } of forceful) {
      const roles =
        record.type === "event"
          ? record.participants.flatMap(({ actor, role }) => (actor === tie.from ? [role] : []))
          : [];
      const isClaimed = roles.includes("claimant") && !roles.includes("attacker");
      expect(word === "claims attack", record.id).toBe(isClaimed);
    }
    expect(forceful.some(({ word }) => word === "claims attack")).toBe(true);
  });

  it("call nobody an attacker, in picture or table, behind whom is no tie of force", () => {
    for (const level of RELATION_LEVELS) {
      const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, layer: "all", level });
      const hasForce = (rows: readonly number[]) =>
        rows.some((row) =>
          index.table.record(row).ties.some(({ code }) => Number(code?.code.slice(0, 2)) >= 18),
        );
      const drawn = selectRelations(model).relations.flatMap(({ name, parts, rows }) =>
        parts.map(({ word }) => ({ name, word, rows })),
      );
      const inTable = selectRelationsTable(model).flatMap(({ key, words, rows }) =>
        words.split(", ").map((word) => ({ name: key, word, rows })),
      );
      const told = [...drawn, ...inTable].filter(({ word }) => force.includes(word));
      expect(told.length).toBeGreaterThan(20);
      expect(told.filter(({ rows }) => !hasForce(rows))).toEqual([]);
    }
  });

  it("tell picture and table alike of accusations and of a recalled envoy", () => {
    const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, layer: "all", level: "state" });
    const { relations } = selectRelations(model);
    const rows = selectRelationsTable(model);
    const wordsOf = (ref: string) => [
      relations.find((relation) => relation.ref === ref)?.label,
      rows.find(({ reference }) => reference === ref)?.words,
    ];
    const accused = "accuses, condemns act";
    expect(wordsOf("tie:iran~united-states")).toEqual([`${accused}, 2`, accused]);
    expect(wordsOf("tie:pakistan~israel")).toEqual([`${accused}, 2`, accused]);
    expect(wordsOf("tie:iraq~iran")).toEqual(["reduces relations, 1", "reduces relations"]);
  });
});

describe("joinTieWords", () => {
  it("names the two most frequent", () => {
    expect(joinTieWords(["a", "b", "b", "c"])).toBe("b, a and more");
  });
});

describe("tieRoleLabel", () => {
  it("has different words for every role", () => {
    expect(new Set(TIE_ROLES.map(tieRoleLabel)).size).toBe(TIE_ROLES.length);
  });
});
