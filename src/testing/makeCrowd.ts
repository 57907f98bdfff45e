import type { Actor, Dossier, Issue, Place } from "../model/dossier";
import { EVENT_KINDS, STANCES, VOICES } from "../model/vocabulary";
import {
  makeActor,
  makeDossier,
  makeEvent,
  makeIssue,
  makePlace,
  makePosition,
} from "./makeDossier";
import { makeRandom, type Random } from "./makeRandom";

/** A publication would stand for the day on which a lead article was written. */
const KINDS = EVENT_KINDS.filter((kind) => kind !== "publication");
const STATES = 8;
const OFFICES = 3;
const PEOPLE = 4;
const ISSUES = 8;
const PLACES = 400;
/** In degrees. */
const REGION: CrowdArea = { west: 40, south: 15, widthDegrees: 40, heightDegrees: 25 };
const FIRST_YEAR = 1945;
const LAST_YEAR = 2024;

/** Where its places lie; they may reach across the 180th meridian. */
export interface CrowdArea {
  west: number;
  south: number;
  widthDegrees: number;
  heightDegrees: number;
}

/**
 * A dossier of generated records, the same for the same count and seed: events and every third one a
 * position, of 128 actors, 8 issues and 400 places, over eighty years, with times and places of every
 * precision. It stands for an import, and says nothing about anything.
 */
export function makeCrowd(count: number, seed = 1, area = REGION): Dossier {
  const random = makeRandom(seed);
  const actors = makeActors();
  const places = makePlaces(random, area);
  const issues = Array.from({ length: ISSUES }, (_, at): Issue =>
    makeIssue({ id: `issue-${at}`, label: `Issue ${at}` }),
  );
  const events = [];
  const positions = [];
  for (let at = 0; at < count; at += 1) {
    const from = random.pick(actors).id;
    const to = random.pick(actors).id;
    const common = {
      id: `record-${at}`,
      title: `Record ${at}`,
      shortLabel: `record ${at}`,
      when: makeWhen(random),
      issues: [random.pick(issues).id, ...(random.chance(0.2) ? [random.pick(issues).id] : [])],
      voice: random.pick(VOICES),
      evidence: [{ source: "source" }],
      ...(random.chance(0.8) && { place: random.pick(places).id }),
    };
    const issuesOnce = [...new Set(common.issues)];
    if (at % 3 === 2) {
      positions.push(
        makePosition({
          ...common,
          issues: issuesOnce,
          speaker: from,
          stance: random.pick(STANCES),
        }),
      );
      continue;
    }
    const kind = random.pick(KINDS);
    const isMutual = kind === "call" || kind === "meeting";
    events.push(
      makeEvent({
        ...common,
        issues: issuesOnce,
        kind,
        participants: [
          { actor: from, role: "participant" },
          ...(from === to ? [] : [{ actor: to, role: "mentioned" as const }]),
        ],
        ties:
          from === to
            ? []
            : [{ from, to, directed: !isMutual, role: isMutual ? "counterpart" : "target" }],
      }),
    );
  }
  return makeDossier({
    id: "crowd",
    title: "Generated records",
    subject: "Generated records",
    headline: "Generated records",
    actors,
    places,
    issues,
    events,
    positions,
  });
}

function makeActors(): Actor[] {
  return Array.from({ length: STATES }, (_, state) => {
    const stateId = `state-${state}`;
    const offices = Array.from({ length: OFFICES }, (__, office) => `${stateId}-office-${office}`);
    return [
      makeActor({ id: stateId, name: `State ${state}`, shortName: `State ${state}` }),
      ...offices.map((id, office) =>
        makeActor({
          id,
          name: `Office ${office} of State ${state}`,
          shortName: `Office ${state}.${office}`,
          kind: "ministry",
          partOf: stateId,
        }),
      ),
      ...offices.flatMap((officeId, office) =>
        Array.from({ length: PEOPLE }, (__, person) =>
          makeActor({
            id: `${officeId}-person-${person}`,
            name: `Person ${person} of Office ${office} of State ${state}`,
            shortName: `Person ${state}.${office}.${person}`,
            kind: "office-holder",
            partOf: officeId,
          }),
        ),
      ),
    ];
  }).flat();
}

function makePlaces(
  random: Random,
  { west, south, widthDegrees, heightDegrees }: CrowdArea,
): Place[] {
  return Array.from({ length: PLACES }, (_, at) =>
    makePlace({
      id: `place-${at}`,
      name: `Place ${at}`,
      kind: "town",
      precision: random.chance(0.7) ? "town" : "district",
      point: [
        round(turn(west + random.next() * widthDegrees)),
        round(south + random.next() * heightDegrees),
      ],
    }),
  );
}

function makeWhen(random: Random): string {
  const year = FIRST_YEAR + random.below(LAST_YEAR - FIRST_YEAR + 1);
  const month = `${year}-${String(1 + random.below(12)).padStart(2, "0")}`;
  const day = `${month}-${String(1 + random.below(28)).padStart(2, "0")}`;
  const form = random.next();
  if (form < 0.8) return day;
  if (form < 0.88) return month;
  if (form < 0.92) return String(year);
  if (form < 0.96) return `../${day}`;
  return `${day}/${year + 1}`;
}

function turn(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees;
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
