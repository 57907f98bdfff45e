import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

type Palette = Map<string, string>;

function readPalette(selector: string): Palette {
  const block = CSS.slice(CSS.indexOf(`${selector} {`)).split("}")[0] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [
      name!,
      colour!,
    ]),
  );
}

const PALETTES: Record<string, Palette> = {
  light: readPalette(":root"),
  dark: readPalette(':root[data-theme="dark"]:not([data-printing])'),
};

function channels(colour: string): [number, number, number] {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2.2 relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(toLinear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function colourOf(palette: Palette, name: string): string {
  const colour = palette.get(name);
  if (!colour) throw new Error(`tokens.css has no --${name}`);
  return colour;
}

const ISSUES = ["issue-1", "issue-2", "issue-3", "issue-4", "issue-5", "issue-other"];
const TEXTS = ["ink", "muted", "faint", "link"];
const GROUNDS = ["paper", "card", "wash"];

/**
 * Machado, Oliveira and Fernandes 2009, severity 1.0: what a reader without one kind of cone sees,
 * as a matrix on linear RGB.
 */
const COLOUR_BLINDNESS: Record<string, readonly (readonly [number, number, number])[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE 1976 L*a*b* of linear RGB, D65. */
function toLab([red, green, blue]: readonly number[]): [number, number, number] {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [r, g, b] = [red ?? 0, green ?? 0, blue ?? 0];
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(a: string, b: string, matrix: readonly (readonly number[])[]): number {
  const see = (colour: string) => {
    const linear = channels(colour).map(toLinear);
    const seen = matrix.map((row) => row.reduce((sum, k, at) => sum + k * (linear[at] ?? 0), 0));
    return toLab(seen.map((value) => Math.min(1, Math.max(0, value))));
  };
  const [p, q] = [see(a), see(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe.each(Object.entries(PALETTES))("%s theme", (_name, palette) => {
  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    "%s on %s reads at 4.5 to 1",
    (text, ground) => {
      const ratio = contrast(colourOf(palette, text), colourOf(palette, ground));
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(["frame", "band", "highlight", "land", "land-named", "sea"])(
    "ink on %s reads at 4.5 to 1",
    (ground) => {
      const ratio = contrast(colourOf(palette, "ink"), colourOf(palette, ground));
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(["muted", "link"])("%s in a highlighted row reads at 4.5 to 1", (text) => {
    const ratio = contrast(colourOf(palette, text), colourOf(palette, "highlight"));
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    [...ISSUES, "focus", "void"].flatMap((mark) =>
      ["paper", "card", "frame", "band", "land", "land-named"].map(
        (ground) => [mark, ground] as const,
      ),
    ),
  )("%s stands out from %s at 3 to 1", (mark, ground) => {
    const ratio = contrast(colourOf(palette, mark), colourOf(palette, ground));
    expect(ratio).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(COLOUR_BLINDNESS))("issues stay apart under %s", (_kind, matrix) => {
    for (const [at, a] of ISSUES.entries()) {
      for (const b of ISSUES.slice(at + 1)) {
        const apart = difference(colourOf(palette, a), colourOf(palette, b), matrix);
        expect(apart, `${a} and ${b}`).toBeGreaterThan(8);
      }
    }
  });
});
