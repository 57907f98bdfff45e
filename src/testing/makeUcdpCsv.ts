import { UCDP } from "../formats/import/ucdpColumns";
import { formatCsvCells } from "./formatCsvCells";
import { makeRandom } from "./makeRandom";

const SIDES = ["Government of Northland", "Front of the Two Rivers", "Guard of the Coast"];

/** Generated rows under the 49 documented columns of UCDP GED, with or without the header. */
export function makeUcdpCsv(count: number, seed = 1, hasHeader = true): string {
  const random = makeRandom(seed);
  const rows = Array.from({ length: count }, (_, at): string[] => {
    const type = 1 + random.below(3);
    const month = 1 + random.below(12);
    const day = 1 + random.below(20);
    const precision = 1 + random.below(5);
    const lastDay = precision > 1 ? day + random.below(8) : day;
    const date = (number: number) => `2021-${pad(month)}-${pad(number)} 00:00:00.000`;
    const sideA = SIDES[type === 1 ? 0 : 1] ?? "";
    const sideB = type === 3 ? "Civilians" : (SIDES[2] ?? "");
    const values: Record<string, string> = {
      id: String(100_000 + at),
      relid: `NOR-2021-1-${at}`,
      year: "2021",
      type_of_violence: String(type),
      conflict_name: "Northland: Government",
      dyad_name: `${sideA} - ${sideB}`,
      side_a: sideA,
      side_b: sideB,
      source_article: `"Gazette, 2021, ""Clash, reported"""`,
      source_office: random.chance(0.2) ? "Gazette;River Radio" : "Gazette",
      source_date: random.chance(0.2) ? "2021-01-01;2021-01-02" : "2021-01-01",
      source_headline: "Clash reported",
      where_prec: String(1 + random.below(7)),
      where_coordinates: `Town ${random.below(60)}`,
      adm_1: `Province ${random.below(9)}`,
      adm_2: `District ${random.below(30)}`,
      latitude: (10 + random.next() * 20).toFixed(6),
      longitude: (40 + random.next() * 20).toFixed(6),
      geom_wkt: "POINT (0 0)",
      country: "Northland",
      country_id: "999",
      region: "Invented Region",
      event_clarity: "1",
      date_prec: String(precision),
      date_start: date(day),
      date_end: date(lastDay),
      best: String(random.below(9)),
      high: "12",
      low: "0",
      gwnoa: type === 1 ? "999" : "",
    };
    return UCDP.columns.map((name) => values[name] ?? "");
  });
  return formatCsvCells(hasHeader ? [UCDP.columns, ...rows] : rows, ",", "\r\n");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
