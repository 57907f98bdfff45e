import { formatCsvCells } from "./formatCsvCells";
import { makeRandom } from "./makeRandom";
import { ACLED } from "../formats/import/acledColumns";

const TYPES = [
  ["Battles", "Armed clash", "Political violence"],
  ["Explosions/Remote violence", "Air/drone strike", "Political violence"],
  ["Violence against civilians", "Attack", "Political violence"],
  ["Protests", "Peaceful protest", "Demonstrations"],
  ["Riots", "Mob violence", "Demonstrations"],
  ["Strategic developments", "Agreement", "Strategic developments"],
] as const;
const SIDES = [
  ["Military Forces of Northland (2019-)", "State forces"],
  ["Police Forces of Northland (2019-)", "State forces"],
  ["Unidentified Armed Group (Northland)", "Political militia"],
  ["Front of the Two Rivers", "Rebel group"],
  ["Protesters (Northland)", "Protesters"],
  ["Civilians (Southland)", "Civilians"],
] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Generated rows under the documented header of ACLED: invented sides and places, the same for a seed. */
export function makeAcledCsv(count: number, seed = 1): string {
  const random = makeRandom(seed);
  const rows = Array.from({ length: count }, (_, at): string[] => {
    const [type, subType, disorder] = random.pick(TYPES);
    const [actor1, inter1] = random.pick(SIDES);
    const [actor2, inter2] = random.chance(0.7) ? random.pick(SIDES) : ["", ""];
    const month = random.below(12);
    const year = 2018 + random.below(6);
    const province = random.below(12);
    const town = random.below(40);
    return [
      `NOR${at + 1}`,
      `${1 + random.below(28)} ${MONTHS[month]} ${year}`,
      String(year),
      random.pick(["1", "1", "1", "2", "3"]),
      disorder,
      type,
      subType,
      actor1,
      random.chance(0.2) ? "Labour Group (Northland); Students (Northland)" : "",
      inter1,
      actor2,
      "",
      inter2,
      "",
      type === "Violence against civilians" ? "Civilian targeting" : "",
      "999",
      "Invented Region",
      "Northland",
      `Province ${province}`,
      `District ${province}.${town % 5}`,
      "",
      `Town ${province}.${town}`,
      (20 + province + town / 100).toFixed(4),
      (60 + town / 10).toFixed(4),
      random.pick(["1", "1", "2", "3"]),
      random.chance(0.3) ? "Northland Gazette; River Radio" : "Northland Gazette",
      "National",
      `On that day, the sides met near "Town ${town}", as reported.\nNothing more is known, and this is invented text of a usual length.`,
      String(random.below(6)),
      "",
      String(1_700_000_000 + at),
    ];
  });
  return formatCsvCells([ACLED.columns, ...rows], ",");
}
