import { deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 64;
const PALETTE_TYPE = 3;

/** Pixels as four bytes each: red, green, blue and opacity, which is not looked at. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/**
 * A PNG of at most 64 colours: a fraction of the size of one with all of them, which flat pictures with
 * smoothed letters do not need. Colours alike in their five upper bits become one, their mean; what is
 * not among the most frequent takes the nearest that is.
 */
export function writePalettePng({ width, height, rgba }: Pixels): Buffer {
  const { palette, indexOf } = choosePalette(rgba);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      rows[y * (width + 1) + 1 + x] = indexOf[bucketOf(rgba, at)]!;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTE_TYPE, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    writeChunk("IHDR", head),
    writeChunk("PLTE", Buffer.from(palette.flat())),
    writeChunk("IDAT", deflateSync(rows, { level: 9 })),
    writeChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Width and height of a PNG file. Throws for anything else. */
export function readPngSize(file: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(file);
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error("not a PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

type Colour = readonly [red: number, green: number, blue: number];

function choosePalette(rgba: Uint8Array): { palette: Colour[]; indexOf: Uint8Array } {
  const sums = new Map<number, { count: number; sum: [number, number, number] }>();
  for (let at = 0; at < rgba.length; at += 4) {
    const bucket = bucketOf(rgba, at);
    const known = sums.get(bucket) ?? { count: 0, sum: [0, 0, 0] };
    known.count++;
    for (const part of [0, 1, 2] as const) known.sum[part] += rgba[at + part]!;
    sums.set(bucket, known);
  }
  const means = [...sums].map(([bucket, { count, sum }]) => ({
    bucket,
    count,
    colour: meanOf(sum, count),
  }));
  means.sort((a, b) => b.count - a.count || a.bucket - b.bucket);
  const palette = means.slice(0, MOST_COLOURS).map(({ colour }) => colour);
  const indexOf = new Uint8Array(32_768);
  for (const { bucket, colour } of means) indexOf[bucket] = findNearest(palette, colour);
  return { palette, indexOf };
}

function meanOf([red, green, blue]: Colour, count: number): Colour {
  return [Math.round(red / count), Math.round(green / count), Math.round(blue / count)];
}

function bucketOf(rgba: Uint8Array, at: number): number {
  return ((rgba[at]! >> 3) << 10) | ((rgba[at + 1]! >> 3) << 5) | (rgba[at + 2]! >> 3);
}

function findNearest(palette: readonly Colour[], colour: Colour): number {
  let nearest = 0;
  let least = Infinity;
  for (const [index, known] of palette.entries()) {
    const distance = known.reduce((sum, part, at) => sum + (part - colour[at]!) ** 2, 0);
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

function writeChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** CRC-32 as the format asks for. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
