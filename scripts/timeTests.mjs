import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The platform's dates, and packages that stand on them: nothing else can move with the zone. */
const TELLS_TIME =
  /\bDate\b|\bIntl\b|toLocale|env\["TZ"\]|from "edtf"|\b(?:utc|time)(?:Day|Week|Month|Year)\b/;

/** @returns the pure tests of what reads or writes time by the platform's clock, or that set its zone. */
export function listTimeTests() {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  return files
    .map((name) => join("src", name).replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".test.ts") && !file.startsWith("src/ui/"))
    .filter((file) => [file, subjectOf(file)].some(tellsTime));
}

/** What a test stands beside. */
function subjectOf(file) {
  return file.replace(/(\.fuzz)?\.test\.ts$/, ".ts");
}

function tellsTime(file) {
  return existsSync(file) && TELLS_TIME.test(readFileSync(file, "utf8"));
}
