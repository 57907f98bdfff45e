import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDossierFolder, DOSSIERS_FOLDER } from "./dossierFolder";

const { draft } = checkDossierFolder(join(DOSSIERS_FOLDER, "pakistan-iran-2023"));
const isArticle = ({ layer }: { layer: string }) => layer === "article";
const events = draft.events.map(({ value }) => value).filter(isArticle);
const positions = draft.positions.map(({ value }) => value).filter(isArticle);
const ends = (record: { ties: { from: string; to: string }[] }) =>
  record.ties.flatMap(({ from, to }) => [from, to]);

describe("the article's cast", () => {
  it("is who takes part in its events", () => {
    const parts = events.map(({ id, place, participants }) => [
      id,
      place ?? "nowhere",
      ...participants.map(({ actor, role }) => `${actor} as ${role}`),
    ]);
    expect(parts).toEqual([
      [
        "police-station-attack",
        "sistan-baluchestan",
        "attackers-unidentified as attacker",
        "iran as target",
      ],
      [
        "ministers-call",
        "nowhere",
        "jalil-abbas-jilani as participant",
        "hossein-amir-abdollahian as counterpart",
      ],
      ["editorial-published", "nowhere", "the-nation as author"],
    ]);
  });

  it("is nine actors and three places in all", () => {
    const actors = [
      ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
      ...positions.flatMap(({ speaker, onBehalfOf, addressee }) => [
        speaker,
        ...(onBehalfOf ? [onBehalfOf] : []),
        ...(addressee ? [addressee] : []),
      ]),
      ...[...events, ...positions].flatMap(ends).filter((id) => !id.includes(":")),
    ];
    expect([...new Set(actors)].sort()).toEqual([
      "attackers-unidentified",
      "foreign-office-pakistan",
      "hossein-amir-abdollahian",
      "iran",
      "jalil-abbas-jilani",
      "not-named",
      "pakistan",
      "people-of-gaza",
      "the-nation",
    ]);
    const places = [...events, ...positions].flatMap((record) => [
      ...(record.place ? [`place:${record.place}`] : []),
      ...ends(record).filter((id) => id.startsWith("place:")),
    ]);
    expect([...new Set(places)].sort()).toEqual([
      "place:gaza-strip",
      "place:palestine",
      "place:sistan-baluchestan",
    ]);
  });
});
