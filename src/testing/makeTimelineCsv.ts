import { TIMELINE } from "../formats/import/timelineColumns";
import { formatCsvCells } from "./formatCsvCells";
import { makeRandom } from "./makeRandom";

/** Generated slides under the 18 columns of a TimelineJS sheet. */
export function makeTimelineCsv(count: number, seed = 1): string {
  const random = makeRandom(seed);
  const rows = Array.from({ length: count }, (_, at): string[] => {
    const isMonth = random.chance(0.2);
    const values: Record<string, string> = {
      Year: String(1990 + random.below(30)),
      Month: String(1 + random.below(12)),
      Day: isMonth ? "" : String(1 + random.below(28)),
      Headline: `Event <b>${at}</b>`,
      Text: "<p>What happened &amp; where.</p>",
      Media: `https://example.org/picture-${at}.jpg`,
      "Media Credit": "Archive",
      Group: `Group ${random.below(4)}`,
    };
    return TIMELINE.columns.map((name) => values[name] ?? "");
  });
  return formatCsvCells([TIMELINE.columns, ...rows], ",");
}
