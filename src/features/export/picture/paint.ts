const CHANNELS = /^color\(srgb (\S+) (\S+) (\S+)(?: \/ (\S+))?\)$/;

/**
 * A computed colour in a notation that every drawing program reads, and its opacity: browsers write
 * what was mixed as `color(srgb …)`. Everything else, such as `none` or a pattern, stays as it is.
 */
export function readPaint(value: string): { paint: string; opacity: number } {
  const mixed = CHANNELS.exec(value);
  if (mixed) {
    const [red, green, blue] = mixed.slice(1, 4).map((part) => Math.round(Number(part) * 255));
    return { paint: `rgb(${red}, ${green}, ${blue})`, opacity: Number(mixed[4] ?? 1) };
  }
  const seeThrough = /^rgba\((.+), ([\d.]+)\)$/.exec(value);
  if (seeThrough) return { paint: `rgb(${seeThrough[1]})`, opacity: Number(seeThrough[2]) };
  return { paint: value, opacity: 1 };
}
