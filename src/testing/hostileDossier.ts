import { compileDossierIndex, type DossierIndex } from "../model/dossierIndex";
import {
  makeActor,
  makeDossier,
  makeEvent,
  makeIssue,
  makePlace,
  makePosition,
  makeSource,
} from "./makeDossier";

/** What a foreign file may bring in any field, although no dossier of ours may have it. */
export const HOSTILE_TEXTS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "]]><!-- &amp; & &#0;",
  '=cmd|"/c calc"!A1',
  "@SUM(A1)",
  "line one\r\nEND:VEVENT\nBEGIN:VEVENT\rline four",
  "\u202Eesrever\u2066\u061C\u200F",
  "NUL\0 and \u0007 bell \u001B[31m",
  "half \uD800 a character",
  "back\\slash; semicolon, comma: colon",
  "\u2028line\u2029 separators\u0085\uFEFF",
  "غزة 😀 ‘’ “”",
] as const;

/** An event and a position whose every word is `text`, on one certain day, in a town, with a tie. */
export function hostileIndex(text: string): DossierIndex {
  const tie = { from: "one", to: "two", directed: true, role: "target" as const };
  const common = {
    title: text,
    shortLabel: text,
    when: "2023-12-20",
    whenNote: text,
    place: "place",
    issues: ["issue"],
    ties: [tie],
    evidence: [{ source: "source", quote: { exact: text, prefix: text, suffix: text } }],
  };
  return compileDossierIndex(
    makeDossier({
      title: text,
      licence: text,
      coders: [text],
      actors: ["one", "two"].map((id) => makeActor({ id, name: text, shortName: text })),
      places: [
        makePlace({
          id: "place",
          name: text,
          kind: "town",
          precision: "town",
          point: [61.4, 26.2],
          note: text,
        }),
      ],
      issues: [makeIssue({ id: "issue", label: text })],
      sources: [makeSource({ id: "source", publisher: text, title: text })],
      events: [
        makeEvent({
          ...common,
          id: "event",
          summary: text,
          participants: [{ actor: "one", role: "participant" }],
          claims: [{ text, attribution: text, sources: ["source"] }],
          disputed: text,
        }),
      ],
      positions: [
        makePosition({ ...common, id: "position", speaker: "one", object: text, statement: text }),
      ],
    }),
  );
}
