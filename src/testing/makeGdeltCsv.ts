import { nameGdeltColumns } from "../formats/import/gdeltColumns";
import { makeRandom } from "./makeRandom";

const ACTORS = [
  ["NLD", "NORTHLAND", "NLD", ""],
  ["NLDGOV", "MINISTER", "NLD", "GOV"],
  ["SLD", "SOUTHLAND", "SLD", ""],
  ["SLDCVL", "VILLAGERS", "SLD", "CVL"],
  ["UAF", "GUNMEN", "", "UAF"],
  ["", "", "", ""],
] as const;
const CODES = [
  ["010", "1"],
  ["042", "1"],
  ["057", "1"],
  ["0233", "1"],
  ["090", "2"],
  ["111", "3"],
  ["141", "3"],
  ["173", "4"],
  ["190", "4"],
] as const;
const PLACES = [
  ["1", "Northland", "15", "45"],
  ["4", "Port Ann, Coast, Northland", "12.5", "46.25"],
  ["5", "Coast, Northland", "13", "46"],
  ["0", "", "", ""],
] as const;

/**
 * Generated rows of a GDELT event file, which has no header: 61 columns, or 57 or 58 as in its first
 * version. Every fifth row repeats the action of the one before it at another place.
 */
export function makeGdeltCsv(count: number, seed = 1, columnCount: 57 | 58 | 61 = 61): string {
  const random = makeRandom(seed);
  const names = nameGdeltColumns(columnCount);
  let previous: Record<string, string> = {};
  const rows = Array.from({ length: count }, (_, at): string => {
    const [type, place, latitude, longitude] = random.pick(PLACES);
    const where = {
      ActionGeo_Type: type,
      ActionGeo_FullName: place,
      ActionGeo_Lat: latitude,
      ActionGeo_Long: longitude,
    };
    const day = `2023${pad(1 + random.below(12))}${pad(1 + random.below(28))}`;
    const [code, quad] = random.pick(CODES);
    const [one, other] = [random.pick(ACTORS), random.pick(ACTORS)];
    const action =
      at % 5 === 4
        ? previous
        : {
            SQLDATE: day,
            MonthYear: day.slice(0, 6),
            Year: "2023",
            ...describeActor(1, one),
            ...describeActor(2, other),
            IsRootEvent: "1",
            EventCode: code,
            EventBaseCode: code.slice(0, 3),
            EventRootCode: code.slice(0, 2),
            QuadClass: quad,
            GoldsteinScale: "1.0",
            NumMentions: "4",
            AvgTone: "-1.5",
            DATEADDED: `${day}120000`,
            SOURCEURL: `https://www.example.org/news/${at}`,
          };
    previous = action;
    const values: Record<string, string> = {
      ...action,
      ...where,
      GLOBALEVENTID: String(1_000_000 + at),
    };
    return `${names.map((name) => values[name] ?? "").join("\t")}\n`;
  });
  return rows.join("");
}

function describeActor(
  number: 1 | 2,
  [code, name, country, type]: (typeof ACTORS)[number],
): Record<string, string> {
  return {
    [`Actor${number}Code`]: code,
    [`Actor${number}Name`]: name,
    [`Actor${number}CountryCode`]: country,
    [`Actor${number}Type1Code`]: type,
  };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
