import { POLECAT } from "../formats/import/polecatColumns";
import { makeRandom } from "./makeRandom";

const CODES = [
  ["CONSULT", "visit", "VERBAL COOPERATION"],
  ["CONSULT", "phone", "VERBAL COOPERATION"],
  ["ACCUSE", "disapprove", "VERBAL CONFLICT"],
  ["ASSAULT", "aerial", "MATERIAL CONFLICT"],
  ["AID", "None", "MATERIAL COOPERATION"],
] as const;

/** Generated rows under the 40 documented columns of POLECAT. */
export function makePolecatTsv(count: number, seed = 1): string {
  const random = makeRandom(seed);
  const rows = Array.from({ length: count }, (_, at): string[] => {
    const [type, mode, quad] = random.pick(CODES);
    const isPair = random.chance(0.3);
    const month = String(1 + random.below(12)).padStart(2, "0");
    const values: Record<string, string> = {
      "Event ID": `2022${at}`,
      "Event Date": `2022-${month}-${String(1 + random.below(28)).padStart(2, "0")}`,
      "Event Type": type,
      "Event Mode": mode,
      Intensity: "2.5",
      "Quad Code": quad,
      Contexts: "diplomatic;military",
      "Actor Name": isPair ? "Ann Able;Council of the Coast" : "Ann Able",
      "Actor Country": isPair ? "NLD;NLD" : "NLD",
      "Actor Sectors": isPair ? "GOV;MIL" : "GOV",
      "Recipient Name": random.chance(0.5) ? "Bo Baker" : "None",
      "Recipient Country": "SLD",
      "Recipient Sectors": "GOV",
      City: random.chance(0.5) ? "Port Ann" : "None",
      Province: "Coast",
      Country: "Northland",
      Latitude: "12.5",
      Longitude: "46.25",
      Source: "gazette",
      "Publication Date": `2022-${month}-28`,
      Language: "English",
    };
    return POLECAT.columns.map((name) => values[name] ?? "None");
  });
  return [POLECAT.columns, ...rows].map((row) => `${row.join("\t")}\n`).join("");
}
