/** The style attributes (STAT) refer to names of the replaced table, about which Firefox complains. */
const REPLACED = new Set(["name", "STAT"]);

/**
 * Replaces the name table of an sfnt font. Browsers insist on the table, and the licence of a font with
 * a reserved name asks that a changed copy goes by another.
 */
export function renameFont(sfnt, family) {
  const tables = readTables(sfnt).filter(({ tag }) => !REPLACED.has(tag));
  tables.push({ tag: "name", bytes: nameTable(family) });
  tables.sort((a, b) => (a.tag < b.tag ? -1 : 1));
  return writeTables(sfnt.subarray(0, 4), tables);
}

export function readTables(sfnt) {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const offset = sfnt.readUInt32BE(entry + 8);
    return {
      tag: sfnt.toString("latin1", entry, entry + 4),
      bytes: sfnt.subarray(offset, offset + sfnt.readUInt32BE(entry + 12)),
    };
  });
}

function nameTable(family) {
  const names = [
    [1, family],
    [2, "Regular"],
    [3, `${family}, a subset`],
    [4, family],
    [6, family.replaceAll(" ", "")],
    [13, "SIL Open Font License 1.1"],
    [14, "https://openfontlicense.org"],
  ].map(([id, value]) => ({ id, bytes: Buffer.from(value, "utf16le").swap16() }));
  const header = Buffer.alloc(6 + names.length * 12);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  names.forEach(({ id, bytes }, index) => {
    const windowsUnicodeEnglish = [3, 1, 0x409];
    [...windowsUnicodeEnglish, id, bytes.length, offset].forEach((value, field) => {
      header.writeUInt16BE(value, 6 + index * 12 + field * 2);
    });
    offset += bytes.length;
  });
  return Buffer.concat([header, ...names.map(({ bytes }) => bytes)]);
}

export function writeTables(version, tables) {
  const directory = Buffer.alloc(12 + tables.length * 16);
  version.copy(directory);
  const log2 = Math.floor(Math.log2(tables.length));
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(16 * 2 ** log2, 6);
  directory.writeUInt16BE(log2, 8);
  directory.writeUInt16BE(16 * (tables.length - 2 ** log2), 10);
  const parts = [directory];
  let offset = directory.length;
  tables.forEach(({ tag, bytes }, index) => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    const entry = 12 + index * 16;
    directory.write(tag, entry, "latin1");
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(padded) {
  let sum = 0;
  for (let index = 0; index < padded.length; index += 4) {
    sum = (sum + padded.readUInt32BE(index)) >>> 0;
  }
  return sum;
}
