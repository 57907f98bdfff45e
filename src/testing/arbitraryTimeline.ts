import fc from "fast-check";
import type { DossierIndex } from "../model/dossierIndex";
import type { Order } from "../model/dossier";
import { EVENT_KINDS, VOICES } from "../model/vocabulary";
import { selectLinkedModel, type LinkedModel } from "../selectors/linkedModel";
import { DEFAULT_VIEW_STATE, LANE_DIMENSIONS } from "../state/viewState";
import { makeEvent, makeIndex, makePosition } from "./makeDossier";

const ISSUES = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta"];
const SPEAKERS = ["minister", "office", "paper"];
const WHENS = [
  "2023-12-20",
  "2023-12-20",
  "../2023-12-20",
  "2023-12",
  "2023-12-15/2023-12-18",
  "2024-01-05/..",
  "../..",
  "2023-12-15~",
  "2021",
];

const words = fc.string({
  unit: fc.constantFrom(..."abcdefghiklmnopqrstuvwzM W"),
  minLength: 1,
  maxLength: 24,
});

interface Draft {
  isEvent: boolean;
  label: string;
  kind: number;
  voice: number;
  when: number;
  issues: string[];
  speaker: string;
  during: number;
  after: number[];
  isReading: boolean;
  word: string | null;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  isEvent: fc.boolean(),
  label: words,
  kind: fc.nat({ max: EVENT_KINDS.length - 1 }),
  voice: fc.nat({ max: VOICES.length - 1 }),
  when: fc.nat({ max: WHENS.length - 1 }),
  issues: fc.subarray(ISSUES, { maxLength: 4 }),
  speaker: fc.constantFrom(...SPEAKERS),
  during: fc.integer({ min: -3, max: 5 }),
  after: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
  isReading: fc.boolean(),
  word: fc.option(words, { nil: null }),
});

/** Dossiers of 0 to `maxRecords` records of all kinds, times and orders, some of them circular. */
function arbitraryTimelineIndex(maxRecords = 60): fc.Arbitrary<DossierIndex> {
  return fc.array(draft, { maxLength: maxRecords }).map((drafts) => {
    const idOf = (at: number) => `r${at}`;
    const order = (at: number, { isReading, word }: Draft): Order => ({
      record: idOf(at),
      basis: isReading ? "reading" : "words",
      evidence: { source: "source", quote: { exact: "then" } },
      ...(word !== null && { word }),
    });
    const records = drafts.map((fields, at) => {
      const common = {
        id: idOf(at),
        shortLabel: fields.label,
        issues: fields.issues,
        voice: VOICES[fields.voice]!,
        when: WHENS[fields.when]!,
        // Mostly no order at all: only the first few records can be ordered against.
        ...(fields.during >= 0 && { during: order(fields.during, fields) }),
        ...(at < 8 && { after: fields.after.map((earlier) => order(earlier, fields)) }),
      };
      return fields.isEvent
        ? makeEvent({
            ...common,
            kind: EVENT_KINDS[fields.kind]!,
            participants: [{ actor: fields.speaker, role: "participant" }],
          })
        : makePosition({ ...common, speaker: fields.speaker });
    });
    return makeIndex({
      events: records.filter((record) => record.type === "event"),
      positions: records.filter((record) => record.type === "position"),
    });
  });
}

/** The same with lanes of any kind. */
export const arbitraryTimelineModel: fc.Arbitrary<LinkedModel> = fc
  .tuple(arbitraryTimelineIndex(), fc.constantFrom(...LANE_DIMENSIONS))
  .map(([index, by]) => selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, by }));
