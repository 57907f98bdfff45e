/**
 * Inter's advance widths at weight 400 in hundredths of the font size, letters grouped by width.
 * Measured from the fonts that the app ships; kerning, which only narrows, is left out.
 */
const ADVANCES: readonly (readonly [hundredths: number, letters: string])[] = [
  [26, "ijl’‘"],
  [28, " Iíīì"],
  [30, "!,.:·'`;"],
  [35, "t|/\\f"],
  [38, "()[]r1{}"],
  [46, '“”-_"^'],
  [52, "*–?s"],
  [56, "kxzavyáàâä"],
  [58, "7JLceéèêëç"],
  [61, "FhnouEbdpāóòôöúùûü23689ñ"],
  [64, "gq0#ZP45"],
  [67, "$&RST+<=>B~×≈K"],
  [69, "YXAV"],
  [74, "DCGHU"],
  [78, "NOQ"],
  [88, "wm…M"],
  [97, "→←↑↓@%"],
  [100, "W—"],
];

/** What is not in the table: most letters of other scripts are narrower, only ideographs as wide. */
const UNKNOWN_HUNDREDTHS = 70;
const WIDE_HUNDREDTHS = 100;
const FIRST_IDEOGRAPH = "\u2e80";

/** Weight 600 runs up to this much wider. */
const BOLD_FACTOR = 1.03;

/** Browsers that hint set each letter on whole pixels, which lengthens words at small sizes. */
const HINTING_FACTOR = 1.05;

const advanceOf = new Map(
  ADVANCES.flatMap(([hundredths, letters]) =>
    [...letters].map((letter): [string, number] => [letter, hundredths]),
  ),
);

/**
 * Width of a line of interface text in whole pixels, never less than Inter needs at weight 400, or at
 * weight 600 with `bold`. It also bounds the serif at the same size, whose letters are narrower.
 */
export function estimateTextWidth(text: string, fontSizePx: number, bold = false): number {
  return Math.ceil(sumAdvances(text, fontSizePx, bold) * HINTING_FACTOR);
}

/** The same for text drawn with `text-rendering: geometricPrecision`, which no browser hints. */
export function estimateExactTextWidth(text: string, fontSizePx: number, bold = false): number {
  return Math.ceil(sumAdvances(text, fontSizePx, bold));
}

function sumAdvances(text: string, fontSizePx: number, bold: boolean): number {
  let hundredths = 0;
  for (const letter of text) {
    hundredths +=
      advanceOf.get(letter) ?? (letter >= FIRST_IDEOGRAPH ? WIDE_HUNDREDTHS : UNKNOWN_HUNDREDTHS);
  }
  return (hundredths * fontSizePx * (bold ? BOLD_FACTOR : 1)) / 100;
}
