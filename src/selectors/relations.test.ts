import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DRAWN_ROLES } from "../model/drawnTie";
import { TIE_ROLES } from "../model/vocabulary";
import {
  DEFAULT_VIEW_STATE,
  NO_FILTERS,
  RELATION_LEVELS,
  type RelationLevel,
  type ViewState,
} from "../state/viewState";
import { arbitraryCrowd } from "../testing/arbitraryCrowd";
import { makeActor, makeEvent, makeIndex, makeIssue, makePosition } from "../testing/makeDossier";
import { propertyRuns } from "../testing/propertyRuns";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectTieDetails } from "./detailsTie";
import { selectRows } from "./emphasis";
import { selectLinkedModel } from "./linkedModel";
import { selectRelations } from "./relations";
import { selectGraphAround } from "./relationsFocus";
import { selectRelationsGraph } from "./relationsGraph";
import { selectNodeNote } from "./relationsNodes";
import { selectArticleSilences } from "./articleSilences";
import { rollUpActors } from "./rollUpActors";

function shown(state: Partial<ViewState> = {}) {
  return selectRelations(selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state }));
}

function labels(state: Partial<ViewState> = {}) {
  return Object.fromEntries(shown(state).relations.map(({ ref, label }) => [ref, label]));
}

describe("the relations of the editorial", () => {
  it("are labelled with the stances and kinds behind them and the number of records", () => {
    expect(labels()).toEqual({
      "tie:attackers-unidentified~iran": "attack, 1",
      "tie:hossein-amir-abdollahian~jalil-abbas-jilani~both": "speak by phone, 1",
      "tie:jalil-abbas-jilani~iran": "commits, stands with, 2",
      "tie:jalil-abbas-jilani~attackers-unidentified": "condemns act, 1",
      "tie:jalil-abbas-jilani~not-named": "calls for, 5",
      "tie:jalil-abbas-jilani~people-of-gaza": "in favour of, 1",
    });
  });

  it("end at the actor that the source names", () => {
    const ends = shown().relations.map(({ from, to }) => `${from} ${to}`);
    expect(ends).toContain("jalil-abbas-jilani iran");
    expect(ends).not.toContain("pakistan iran");
  });

  it("count the records that pass and keep all words when none does", () => {
    const filtered = labels({ filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] } });
    expect(filtered["tie:jalil-abbas-jilani~not-named"]).toBe("calls for, 2");
    expect(filtered["tie:jalil-abbas-jilani~iran"]).toBe("commits, stands with");
  });

  it("name only the words of the records that pass", () => {
    const filtered = labels({ q: "solidarity" });
    expect(filtered["tie:jalil-abbas-jilani~iran"]).toBe("stands with, 1");
  });

  it("take their sign from the code and their colours from the records", () => {
    const relations = shown().relations;
    const condemns = relations.find(({ ref }) => ref.endsWith("~attackers-unidentified"))!;
    const calls = relations.find(({ ref }) => ref.endsWith("~not-named"))!;
    expect(condemns.signs).toEqual(["conflictual"]);
    expect(calls.signs).toEqual(["cooperative"]);
    expect(calls.strands).toEqual([
      { colour: "1", count: 1 },
      { colour: "3", count: 2 },
      { colour: "4", count: 1 },
      { colour: "5", count: 1 },
    ]);
  });

  it("tell their name with both ends, sign and number", () => {
    const condemns = shown().relations.find(({ ref }) => ref.endsWith("~attackers-unidentified"))!;
    expect(condemns.name).toBe(
      "Jilani to Attackers, not identified: condemns act (the attack on the police station), conflictual, 1 record",
    );
  });

  it("show the silence of Iran and none of Pakistan, under any filter", () => {
    const silence = [
      {
        from: "iran",
        to: "pakistan",
        label: "no statement reported",
        shortLabel: "nothing reported",
      },
    ];
    expect(shown().voids).toMatchObject(silence);
    expect(shown({ filters: { ...NO_FILTERS, voice: ["assessed"] } }).voids).toMatchObject(silence);
  });

  it("stand between the nine actors, with both states as frames", () => {
    const { nodes } = shown();
    expect(nodes).toHaveLength(9);
    const side = Object.fromEntries(nodes.map((node) => [node.id, node.side]));
    expect(side).toMatchObject({
      "jalil-abbas-jilani": "left",
      "foreign-office-pakistan": "left",
      "hossein-amir-abdollahian": "right",
      "people-of-gaza": null,
      "the-nation": null,
    });
    expect(nodes.filter((node) => node.isFrame).map((node) => node.id)).toEqual([
      "pakistan",
      "iran",
    ]);
  });

  it("leave out the state in an office that stands in its frame", () => {
    const offices = Object.fromEntries(shown().nodes.map((node) => [node.id, node.office]));
    expect(offices["jalil-abbas-jilani"]).toBe("Caretaker Foreign Minister");
    expect(offices["hossein-amir-abdollahian"]).toBe("Foreign Minister");
  });

  it("know an author's assessments from what a party states", () => {
    const counts = Object.fromEntries(shown().nodes.map((n) => [n.id, n.assessments.length]));
    expect(counts).toMatchObject({ "the-nation": 9, "foreign-office-pakistan": 0 });
  });
});

describe("an actor with parts that have marks of their own", () => {
  it("lights up with its own records only, unless it is a frame", () => {
    const model = selectLinkedModel(realIndex(), {
      ...DEFAULT_VIEW_STATE,
      filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] },
    });
    const { nodes } = selectRelations(model);
    const isLive = (id: string) =>
      nodes.find((node) => node.id === id)!.rows.some((row) => model.filter.passes[row]);
    expect(isLive("jalil-abbas-jilani")).toBe(true);
    expect(isLive("pakistan")).toBe(true);
    expect(isLive("foreign-office-pakistan")).toBe(false);
  });
});

describe("statements to nobody", () => {
  const noteOf = (state: Partial<ViewState>) => {
    const model = selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state });
    const node = selectRelations(model).nodes.find(({ id }) => id === "foreign-office-pakistan")!;
    return selectNodeNote(node, model.filter.passes);
  };

  it("are counted with who makes them, under the filter", () => {
    expect(noteOf({})).toBe("1 statement, no addressee");
    expect(noteOf({ filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] } })).toBe(
      "0 statements, no addressee",
    );
  });

  it("are none of those who are tied, who speak to somebody, or who only assess", () => {
    const tie = { from: "a", to: "b", directed: true, role: "target" } as const;
    const index = makeIndex({
      actors: ["a", "b", "c", "d", "e"].map((id) => makeActor({ id })),
      positions: [
        makePosition({ id: "p1", speaker: "a", voice: "stated", ties: [tie] }),
        makePosition({ id: "p2", speaker: "a", voice: "stated" }),
        makePosition({ id: "p3", speaker: "c", voice: "stated", addressee: "b" }),
        makePosition({ id: "p4", speaker: "d", voice: "assessed" }),
        makePosition({ id: "p5", speaker: "e", voice: "stated" }),
      ],
    });
    const counts = selectRelationsGraph(index).nodes.map((n) => [n.id, n.unaddressed.length]);
    expect(Object.fromEntries(counts)).toEqual({ a: 0, b: 0, c: 0, d: 0, e: 1 });
  });
});

describe("sums of ties", () => {
  it("show both signs where the records differ", () => {
    const tie = { from: "a", to: "b", directed: true, role: "target" } as const;
    const index = makeIndex({
      positions: [
        makePosition({ id: "p1", speaker: "a", stance: "supports", ties: [tie] }),
        makePosition({ id: "p2", speaker: "a", stance: "condemns", ties: [tie] }),
      ],
    });
    const [relation] = selectRelations(selectLinkedModel(index, DEFAULT_VIEW_STATE)).relations;
    expect(relation!.signs).toEqual(["conflictual", "cooperative"]);
    expect(relation!.name).toContain("cooperative and conflictual");
  });

  it("join counterparts in either order and keep directions apart", () => {
    const call = (id: string, from: string, to: string) =>
      makeEvent({ id, kind: "call", ties: [{ from, to, directed: false, role: "counterpart" }] });
    const visit = (id: string, from: string, to: string) =>
      makeEvent({ id, kind: "visit", ties: [{ from, to, directed: true, role: "target" }] });
    const index = makeIndex({
      events: [
        call("c1", "b", "a"),
        call("c2", "a", "b"),
        visit("v1", "a", "b"),
        visit("v2", "b", "a"),
      ],
    });
    expect(selectRelationsGraph(index).relations.map(({ ref, rows }) => [ref, rows])).toEqual([
      ["tie:a~b~both", [0, 1]],
      ["tie:a~b", [2]],
      ["tie:b~a", [3]],
    ]);
  });

  it("report no silence once a side has spoken, itself or through an office", () => {
    const call = makeEvent({
      kind: "call",
      ties: [{ from: "a", to: "b", directed: false, role: "counterpart" }],
    });
    const actors = [makeActor({ id: "b" }), makeActor({ id: "office", partOf: "b" })];
    const spoken = (fields: object) =>
      selectRelationsGraph(
        makeIndex({ actors, events: [call], positions: [makePosition(fields)] }),
      ).voids.map(({ from }) => from);
    expect(spoken({ speaker: "c" })).toEqual(["a", "b"]);
    expect(spoken({ speaker: "office" })).toEqual(["a"]);
    expect(spoken({ speaker: "c", onBehalfOf: "b" })).toEqual(["a"]);
    expect(spoken({ speaker: "office", voice: "assessed" })).toEqual(["a", "b"]);
  });

  it("are exactly the records that have such a tie, and what their reference opens", () => {
    const actorId = fc.constantFrom("a", "b", "c", "d");
    const tie = fc.record({
      from: actorId,
      to: fc.oneof(actorId, fc.constant("issue:i")),
      directed: fc.boolean(),
      role: fc.constantFrom(...TIE_ROLES),
    });
    fc.assert(
      fc.property(fc.array(fc.array(tie, { maxLength: 4 }), { maxLength: 8 }), (lists) => {
        const index = makeIndex({
          issues: [makeIssue({ id: "i" })],
          positions: lists.map((ties, at) => makePosition({ id: `p${at}`, ties })),
        });
        const { relations } = selectRelationsGraph(index);
        for (const relation of relations) {
          const { from, to, directed, ref, rows } = relation;
          const expected = lists.flatMap((ties, row) =>
            ties.some(
              (other) =>
                DRAWN_ROLES.includes(other.role) &&
                (other.role === "counterpart") === !directed &&
                ((other.from === from && other.to === to) ||
                  (!directed && other.from === to && other.to === from)),
            )
              ? [row]
              : [],
          );
          expect(rows).toEqual(expected);
          expect(selectRows(index, ref)).toEqual(expected);
        }
        const drawn = lists.flat().filter((t) => DRAWN_ROLES.includes(t.role) && t.from !== t.to);
        const isCovered = drawn
          .filter((t) => !t.to.includes(":"))
          .every((t) => relations.some((r) => [r.from, r.to].includes(t.from)));
        expect(isCovered).toBe(true);
      }),
    );
  });

  it("name the two most frequent of many words, and reserve room for the longest", () => {
    const tie = { from: "a", to: "b", directed: true, role: "target" } as const;
    const stances = ["commits", "condemns", "commits", "expresses-concern"] as const;
    const index = makeIndex({
      positions: stances.map((stance, at) =>
        makePosition({ id: `p${at}`, speaker: "a", stance, ties: [tie] }),
      ),
    });
    const [relation] = selectRelations(selectLinkedModel(index, DEFAULT_VIEW_STATE)).relations;
    expect(relation!.label).toBe("commits, condemns act and more, 4");
    expect(relation!.fullLabel).toBe("expresses concern, condemns act and more, 4");
  });

  it("never give a label longer than the one that the layout reserves room for", () => {
    for (const issue of realIndex().table.ids.issue) {
      for (const relation of shown({ filters: { ...NO_FILTERS, issue: [issue] } }).relations) {
        expect(relation.label.length).toBeLessThanOrEqual(relation.fullLabel.length);
      }
    }
  });
});

describe("relations at a level", () => {
  const actorId = fc.constantFrom("s0", "s1", "m0", "m1", "p0", "p1", "p2", "x");
  const tie = fc.record({
    from: actorId,
    to: actorId,
    directed: fc.boolean(),
    role: fc.constantFrom(...TIE_ROLES),
  });
  const actors = [
    makeActor({ id: "s0", kind: "state" }),
    makeActor({ id: "s1", kind: "state" }),
    makeActor({ id: "m0", kind: "ministry", partOf: "s0" }),
    makeActor({ id: "m1", kind: "ministry", partOf: "s1" }),
    makeActor({ id: "p0", kind: "office-holder", partOf: "m0" }),
    makeActor({ id: "p1", kind: "person", partOf: "m1" }),
    makeActor({ id: "p2", kind: "office-holder", partOf: "s1" }),
    makeActor({ id: "x", kind: "armed-group" }),
  ];

  it("open exactly the records that they sum, and lose no tie but those within one actor", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(tie, { maxLength: 4 }), { maxLength: 8 }),
        fc.constantFrom(...RELATION_LEVELS),
        (lists, level) => {
          const index = makeIndex({
            actors,
            positions: lists.map((ties, at) => makePosition({ id: `p${at}`, ties })),
          });
          const whole = (id: string) => rollUpActors(index, level).get(id)!;
          const { relations, nodes } = selectRelationsGraph(index, level);
          const between = (row: number) =>
            lists[row]!.filter(
              ({ from, to, role }) => DRAWN_ROLES.includes(role) && whole(from) !== whole(to),
            );
          for (const { ref, rows, from, to, directed } of relations) {
            expect(selectRows(index, ref, level)).toEqual(rows);
            const isSummed = (row: number) =>
              between(row).some((one) => {
                const ends = [whole(one.from), whole(one.to)];
                if ((one.role === "counterpart") === directed) return false;
                return (
                  ends.join() === [from, to].join() ||
                  (!directed && ends.join() === [to, from].join())
                );
              });
            expect(rows).toEqual(lists.flatMap((_, row) => (isSummed(row) ? [row] : [])));
            expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([from, to]));
          }
          const covered = new Set(relations.flatMap(({ rows }) => rows));
          const tied = lists.flatMap((_, row) => (between(row).length > 0 ? [row] : []));
          expect([...covered].toSorted((a, b) => a - b)).toEqual(tied);
        },
      ),
    );
  });

  it("leaves the tie of two people what it is where they are summed up", () => {
    const index = realIndexWithContext();
    const exact = selectRows(index, "tie:jalil-abbas-jilani~iran");
    expect(selectRows(index, "tie:jalil-abbas-jilani~iran", "state")).toEqual(exact);
    expect(selectRows(index, "tie:pakistan~iran", "state").length).toBeGreaterThan(exact.length);
    expect(selectRows(index, "tie:pakistan~iran", "state")).toEqual(expect.arrayContaining(exact));
  });

  it("keep the silence of the article at every level", () => {
    for (const level of RELATION_LEVELS) {
      const { voids } = selectRelationsGraph(realIndex(), level);
      expect(voids.map(({ from, to }) => [from, to])).toEqual([["iran", "pakistan"]]);
    }
    expect(selectArticleSilences(realIndexWithContext())).toEqual(["iran"]);
    expect(selectArticleSilences(realIndex())).toEqual([]);
  });
});

describe("the details of a tie", () => {
  it("list exactly the records that it sums at each level, and count those that pass as the picture does", () => {
    fc.assert(
      fc.property(
        arbitraryCrowd,
        fc.constantFrom(...RELATION_LEVELS),
        fc.constantFrom("call" as const, "visit" as const, null),
        (fields, level, kind) => {
          const index = makeIndex(fields);
          const filters = { ...NO_FILTERS, kind: kind ? [kind] : [] };
          const state = { ...DEFAULT_VIEW_STATE, level, filters };
          const { relations } = selectRelations(selectLinkedModel(index, state));
          for (const { ref, rows, shown: shownCount } of relations) {
            const details = selectTieDetails(
              selectLinkedModel(index, { ...state, sel: ref }),
              ref,
            )!;
            const listed = details.records.map(({ row }) => row);
            expect(listed.toSorted((a, b) => a - b)).toEqual(rows);
            expect(details.shown).toBe(shownCount);
            expect(details.records.filter(({ passes }) => passes)).toHaveLength(shownCount);
            expect(details.records.every(({ says }) => says.length > 0)).toBe(true);
          }
        },
      ),
      propertyRuns(30),
    );
  });
});

describe("relations around one actor", () => {
  const around = (id: string, steps: 1 | 2, level: RelationLevel = "state") =>
    selectGraphAround(realIndexWithContext(), level, { id, steps });

  it("are its own with one step, those of its neighbours as well with two", () => {
    const own = around("china", 1);
    expect(own.relations.every(({ from, to }) => [from, to].includes("china"))).toBe(true);
    expect(own.nodes.map(({ id }) => id)).toEqual(["pakistan", "iran", "china"]);
    const wider = around("china", 2);
    const ids = new Set(own.nodes.map(({ id }) => id));
    expect(wider.relations.every(({ from, to }) => ids.has(from) || ids.has(to))).toBe(true);
    expect(wider.relations.length).toBeGreaterThan(own.relations.length);
  });

  it("are those of the whole with which the actor counts", () => {
    expect(around("foreign-ministry-china", 1)).toBe(around("china", 1));
  });

  it("are none of an actor without ties, which stands there alone", () => {
    const { nodes, relations } = around("the-nation", 1);
    expect(nodes.map(({ id }) => id)).toEqual(["the-nation"]);
    expect(relations).toEqual([]);
  });
});
