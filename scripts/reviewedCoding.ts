import { readFileSync } from "node:fs";
import { z } from "zod";
import type { AuthoredEvent } from "../src/model/dossierSchema";
import { hashWords } from "./hashWords";

export const REVIEWED_FILE = "data/checksums/pakistan-iran-2023.reviewed.json";

const hash = z.string().regex(/^[0-9a-f]{8}$/);
const codingSchema = z.strictObject({
  id: z.string(),
  place: hash.describe("Of nothing where there is none"),
  issues: hash,
  participants: hash,
  ties: hash,
  rest: hash.describe("All that is not told by another field here or by the checksum of research"),
});
export type ReviewedCoding = z.infer<typeof codingSchema>;
const PARTS = ["place", "issues", "participants", "ties", "rest"] as const;

/** Compared with the research, or a part of its own here. */
const RESEARCHED = [
  "kind",
  "title",
  "summary",
  "disputed",
  "when",
  "claims",
  "corroboration",
  "checked",
];
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(["id", ...PARTS, ...RESEARCHED]);

export function readReviewed(path = REVIEWED_FILE): ReviewedCoding[] {
  const file = z.strictObject({ events: z.array(codingSchema) });
  return file.parse(JSON.parse(readFileSync(path, "utf8"))).events;
}

/** What we coded of an event ourselves: the research has it in other terms, or not at all. */
export function describeCoding(event: AuthoredEvent): ReviewedCoding {
  const { id, place, issues, participants, ties, claims = [] } = event;
  const rest = Object.entries(event).filter(([field]) => !TOLD_ELSEWHERE.has(field));
  return {
    id,
    place: hashValue(place),
    issues: hashValue(issues),
    participants: hashValue(participants),
    ties: hashValue(ties),
    rest: hashValue([...rest.sort(byField), claims.map(({ by }) => by ?? null)]),
  };
}

/** A sentence for each part of the coding that is not as it was reviewed. */
export function listChanged(
  events: readonly AuthoredEvent[],
  reviewed: readonly ReviewedCoding[],
): string[] {
  const known = new Map(reviewed.map((coding) => [coding.id, coding]));
  const present = new Set(events.map(({ id }) => id));
  const intended = "if intended, look at it again and run npm run update:reviewed";
  return [
    ...events.flatMap((event) => {
      const was = known.get(event.id);
      const is = describeCoding(event);
      if (!was) return [`never reviewed: ${event.id}; ${intended}`];
      return PARTS.filter((part) => was[part] !== is[part]).map(
        (part) => `changed since it was reviewed: ${part} of ${event.id}; ${intended}`,
      );
    }),
    ...reviewed
      .filter(({ id }) => !present.has(id))
      .map(({ id }) => `gone since it was reviewed: ${id}; ${intended}`),
  ];
}

function byField([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function hashValue(value: unknown): string {
  return hashWords(JSON.stringify(value) ?? "");
}
