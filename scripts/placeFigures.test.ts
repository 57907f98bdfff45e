import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkDossierFolder, DOSSIERS_FOLDER } from "./dossierFolder";

const point = z.tuple([z.number(), z.number()]);
/** Our positions beside the entry of the gazetteer that each was compared with, null where it has none. */
const { pairs } = z
  .strictObject({
    gazetteer: z.string(),
    pairs: z.array(
      z.strictObject({
        place: z.string(),
        point,
        geonames: z.strictObject({ name: z.string(), point }).nullable(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync("data/checksums/pakistan-iran-2023.places.json", "utf8")));

const { draft } = checkDossierFolder(join(DOSSIERS_FOLDER, "pakistan-iran-2023"));
const places = draft.places.map(({ value }) => value);
const placed = places.filter((place) => place.point !== undefined);
const whole = `${placed.length} of the ${places.length} places`;

const compared = pairs.flatMap(({ place, point: ours, geonames }) =>
  geonames === null ? [] : [{ place, ours, theirs: geonames.point }],
);
const isRounded = ({ ours, theirs }: (typeof compared)[number]) =>
  ours.every((degrees, axis) => degrees === Math.round((theirs[axis] ?? 0) * 100) / 100);
const equal = compared.filter(isRounded).length;
const others = compared
  .filter((pair) => !isRounded(pair))
  .map(({ place, ours, theirs }) => ({ place, km: distanceKm(ours, theirs) }));

describe("what is said of the positions of towns", () => {
  it("was compared for every place that has one", () => {
    const positions = placed.map((place) => ({ place: place.id, point: place.point }));
    expect(pairs.map((pair) => ({ place: pair.place, point: pair.point }))).toEqual(positions);
  });

  it("is in the figures: equal, within 1.5 km, 5 km off, and not in the gazetteer", () => {
    expect(equal).toBe(27);
    const near = others.filter(({ km }) => km <= 1.5).map(({ place }) => place);
    const panjgur = ["panjgur", "koh-e-sabz"];
    expect(near).toEqual(["pishin-iran", "mand-pishin-crossing", ...panjgur, "erbil"]);
    expect(
      others.filter(({ km }) => km > 1.5).map(({ place, km }) => [place, Math.round(km)]),
    ).toEqual([["new-york", 5]]);
    expect(pairs.filter(({ geonames }) => geonames === null).map(({ place }) => place)).toEqual([
      "rimdan-gabd-crossing",
      "varzaqan",
      "kech",
      "mashkel",
    ]);
  });

  it.each([
    ["data/README.md", `${whole} have a position`],
    ["data/README.md", `${equal} are its figures rounded, five (`],
    ["data/geo/README.md", `${whole} of the dossier have a \`point\``],
    ["messages/en.json", `${equal} of ${placed.length} equal those of GeoNames`],
    ["LICENSE", "see data/README.md"],
  ])("in %s is “%s”", (file, words) => {
    expect(readFileSync(file, "utf8").replace(/\s+/g, " ")).toContain(words);
  });

  it("is nowhere that all of them are of GeoNames", () => {
    for (const file of ["LICENSE", "data/README.md", "data/geo/README.md", "messages/en.json"]) {
      expect(readFileSync(file, "utf8")).not.toMatch(/(?:coordinates|towns)[:\s]*\(?GeoNames/);
    }
  });
});

/** On a plane, which is exact enough over a few kilometres. */
function distanceKm([lon, lat]: [number, number], [toLon, toLat]: [number, number]): number {
  const narrowed = Math.cos((lat * Math.PI) / 180);
  return Math.hypot((toLon - lon) * narrowed, toLat - lat) * 111.2;
}
