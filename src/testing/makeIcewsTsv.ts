import { ICEWS } from "../formats/import/icewsColumns";
import { makeRandom } from "./makeRandom";

const ACTORS = [
  ["Northland", "NA", "Northland"],
  ["Foreign Affairs (Northland)", "Government,Foreign Ministry", "Northland"],
  ["Citizen (Southland)", "General Population / Civilian / Social", "Southland"],
  ["Front of the Two Rivers", "Dissident,Insurgents", "Southland"],
  ["Unidentified Gunman", '"Unidentified Forces"', "NA"],
] as const;
const CODES = [
  ["042", "Make a visit", "1.9"],
  ["111", "Criticize or denounce", "-2.0"],
  ["190", "Use conventional military force", "-10.0"],
] as const;

/** Generated rows under the 20 documented columns of ICEWS. */
export function makeIcewsTsv(count: number, seed = 1): string {
  const random = makeRandom(seed);
  const rows = Array.from({ length: count }, (_, at): string[] => {
    const [source, target] = [random.pick(ACTORS), random.pick(ACTORS)];
    const [code, text, intensity] = random.pick(CODES);
    const month = String(1 + random.below(12)).padStart(2, "0");
    const day = String(1 + random.below(28)).padStart(2, "0");
    return [
      String(900_000 + at),
      `2018-${month}-${day}`,
      ...source,
      text,
      code,
      intensity,
      ...target,
      String(5_000 + at),
      "3",
      "Gazette",
      random.chance(0.5) ? "Port Ann" : "NA",
      "NA",
      "Coast",
      "Northland",
      "12.5",
      "46.25",
    ];
  });
  return [ICEWS.columns, ...rows].map((row) => `${row.join("\t")}\n`).join("");
}
