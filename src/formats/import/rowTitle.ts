import { cutToLength } from "../../model/plainText";

const LONGEST_TITLE = 200;

/** "Armed clash: one side – other side"; without sides the place, without anything the first part alone. */
export function nameRow(what: string, sides: readonly string[], placeName = ""): string {
  const who = sides.length > 0 ? sides.join(" – ") : placeName;
  const title = [what, who].filter((part) => part !== "").join(": ");
  return title.length > LONGEST_TITLE ? `${cutToLength(title, LONGEST_TITLE - 1)}…` : title;
}
