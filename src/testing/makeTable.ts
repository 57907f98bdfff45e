import { formatCsvCells } from "./formatCsvCells";
import { makeRandom } from "./makeRandom";

/** Generated rows of a table that is of no format: its columns tell by their names what they hold. */
export function makeTable(count: number, seed = 1, delimiter = ";"): string {
  const random = makeRandom(seed);
  const rows = Array.from({ length: count }, (_, at): string[] => [
    random.pick([`2023-0${1 + random.below(9)}-1${random.below(9)}`, "5 May 2023", "2023-04"]),
    `Event ${at}`,
    random.pick(["Ann Able; Bo Baker", "Council of the Coast", ""]),
    random.pick(["Port Ann", "Coast", ""]),
    random.pick(["Talks", "Visits"]),
    `https://example.org/${at}`,
  ]);
  return formatCsvCells(
    [["Date", "Title", "Actors", "Place", "Category", "Link"], ...rows],
    delimiter,
  );
}

/** Generated features, every fourth without a point. */
export function makeGeojson(count: number, seed = 1): string {
  const random = makeRandom(seed);
  const features = Array.from({ length: count }, (_, at) => ({
    type: "Feature",
    geometry:
      at % 4 === 3
        ? null
        : {
            type: "Point",
            coordinates: [Math.round(random.next() * 180), Math.round(random.next() * 90)],
          },
    properties: { date: `2023-05-1${random.below(9)}`, title: `Event ${at}`, group: "Talks" },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}

/** Generated slides as the JSON of TimelineJS. */
export function makeTimelineJson(count: number, seed = 1): string {
  const random = makeRandom(seed);
  const events = Array.from({ length: count }, (_, at) => ({
    start_date: { year: 2000 + random.below(20), month: 1 + random.below(12) },
    text: { headline: `Event ${at}`, text: "<p>What happened</p>" },
    group: `Group ${random.below(3)}`,
  }));
  return JSON.stringify({ events });
}
