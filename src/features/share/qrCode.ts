import { encode } from "uqr";

/** A code that any camera reads from a screen across a room: 57 modules a side. */
const FAR_VERSION = 10;
/** Around the code, in modules, as its standard asks. */
const QUIET_MODULES = 4;

export interface QrCode {
  /** One subpath a dark module run, in units of modules; for a square of `sizeModules`. */
  path: string;
  /** Side of the square, the quiet margin included. */
  sizeModules: number;
  /** Whether it has so many modules that a camera must come near. */
  isDense: boolean;
}

/** The QR code (ISO/IEC 18004, level M) of a text; null where no code can hold it. */
export function makeQrCode(text: string): QrCode | null {
  try {
    const { data, size, version } = encode(text, { ecc: "M", border: QUIET_MODULES });
    return { path: data.map(drawRow).join(""), sizeModules: size, isDense: version > FAR_VERSION };
  } catch {
    return null;
  }
}

/** Runs of dark modules as one bar each. */
function drawRow(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    path += `M${start},${y}h${x + 1 - start}v1H${start}z`;
  }
  return path;
}
