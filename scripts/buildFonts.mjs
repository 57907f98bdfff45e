// Makes public/fonts/ and src/app/fonts.css from the upstream packages. Run by hand when a font or the
// set of letters changes: `node scripts/buildFonts.mjs`. The results are committed, so that neither a
// build nor a reader needs the 30 MB of the full families.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renameFont } from "./fontNames.mjs";

const PACKAGES = [
  "source-serif@4.5.1",
  "inter-ui@4.1.1",
  "subset-font@2.9.0",
  "@capsizecss/core@4.1.3",
  "@capsizecss/metrics@4.3.0",
];

const FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum"];

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");

/** What English interface text and the article need: loaded with the first picture. */
const CORE = [
  range(0x20, 0x7e),
  "\u00a0£§©«°±·»×äáâçéèêíñóöüú",
  "–—‘’‚“”„†•…‰′″‹›€",
  "\u2009\u202f←↑→↓−≈≤≥✓",
].join("");

/** Other Latin names and transliteration: its own file, fetched only when such a letter is on the page. */
const EXTENDED = [range(0xa1, 0x17f), "ʻʼʾʿḌḍḤḥḪḫḲḳṢṣṬṭẒẓẔẕ"].join("");

const onlyIn = (letters, without) => [...letters].filter((letter) => !without.includes(letter));

/** The licence of Source Serif reserves its name, so a subset of it goes by another. */
const FACES = [
  {
    family: "Readout Serif",
    file: "readout-serif",
    source: "source-serif/VAR/SourceSerif4Variable-Roman.ttf",
    axes: { wght: { min: 400, max: 700 }, opsz: 14 },
    style: "normal",
    weight: "400 700",
  },
  {
    family: "Readout Serif",
    file: "readout-serif-italic",
    source: "source-serif/TTF/SourceSerif4-It.ttf",
    style: "italic",
    weight: "400",
  },
  {
    family: "Inter",
    file: "inter",
    source: "inter-ui/variable/InterVariable.woff2",
    axes: { wght: { min: 400, max: 700 }, opsz: 14 },
    style: "normal",
    weight: "400 700",
  },
];

/** Local fonts stretched to our letters' size, so that nothing moves when ours arrive. */
const FALLBACKS = [
  {
    family: "Readout Serif",
    metrics: "sourceSerif4",
    locals: ["georgia", "timesNewRoman", "notoSerif"],
  },
  { family: "Inter", metrics: "inter", locals: ["arial", "roboto"] },
];

/** Metric twins under other names, on systems without the original. */
const TWINS = {
  "Times New Roman": ["Liberation Serif", "Tinos"],
  Arial: ["Helvetica", "Liberation Sans", "Arimo"],
  "Roboto Regular": ["Roboto"],
  "Noto Serif Regular": ["Noto Serif"],
};

function install(folder) {
  writeFileSync(join(folder, "package.json"), "{}");
  const { status } = spawnSync(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...PACKAGES],
    { cwd: folder, stdio: "inherit" },
  );
  if (status !== 0) throw new Error("Installing the font packages failed");
}

function unicodeRange(letters) {
  const points = [...letters].map((letter) => letter.codePointAt(0)).sort((a, b) => a - b);
  const runs = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point) => point.toString(16).toUpperCase().padStart(4, "0");
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(", ");
}

async function writeFace(face, part, folder, tools) {
  const file = part.suffix === "" ? face.file : `${face.file}-${part.suffix}`;
  const { subsetFont, convert } = tools;
  const subset = await subsetFont(
    readFileSync(join(folder, "node_modules", face.source)),
    part.letters.join(""),
    {
      targetFormat: "sfnt",
      noHinting: true,
      keepFeatures: FEATURES,
      ...(face.axes && { variationAxes: face.axes }),
    },
  );
  const font = await convert(renameFont(subset, face.family), "woff2");
  writeFileSync(`public/fonts/${file}.woff2`, font);
  console.log(`${file}.woff2  ${font.length} bytes`);
  return `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url("/fonts/${file}.woff2") format("woff2");
  unicode-range: ${unicodeRange(part.letters)};
}`;
}

function fallbackFaces({ family, metrics, locals }, folder) {
  const require = createRequire(join(folder, "package.json"));
  const { createFontStack } = require("@capsizecss/core");
  const load = (name) => require(`@capsizecss/metrics/${name}`);
  const { fontFaces } = createFontStack(
    [{ ...load(metrics), familyName: family }, ...locals.map(load)],
    { fontFaceFormat: "styleObject" },
  );
  return fontFaces.map(({ "@font-face": face }) => {
    const original = /local\('([^']+)'\)/.exec(face.src)[1];
    const twins = (TWINS[original] ?? []).map((name) => `local("${name}")`);
    const source = [face.src.replaceAll("'", '"'), ...twins].join(", ");
    const name = face.fontFamily.replaceAll('"', "").replace(" Fallback: ", " like ");
    return {
      name,
      css: `@font-face {
  font-family: "${name}";
  src: ${source};
  ascent-override: ${face.ascentOverride};
  descent-override: ${face.descentOverride};
  line-gap-override: 0%;
  size-adjust: ${face.sizeAdjust};
}`,
    };
  });
}

const folder = mkdtempSync(join(tmpdir(), "readout-fonts-"));
try {
  install(folder);
  mkdirSync("public/fonts", { recursive: true });
  const require = createRequire(join(folder, "package.json"));
  const tools = { subsetFont: require("subset-font"), convert: require("fontverter").convert };
  const parts = [
    { suffix: "", letters: [...CORE] },
    { suffix: "extended", letters: onlyIn(EXTENDED, CORE) },
  ];
  const faces = [];
  for (const face of FACES) {
    for (const part of parts) faces.push(await writeFace(face, part, folder, tools));
  }
  const [serif, sans] = FALLBACKS.map((fallback) => fallbackFaces(fallback, folder));
  const stack = (first, fallbacks, last) =>
    [first, ...fallbacks.map(({ name }) => name)].map((name) => `"${name}"`).join(", ") + last;
  const css = [
    "/* Written by scripts/buildFonts.mjs: change it there. */",
    ...faces,
    ...[...serif, ...sans].map((fallback) => fallback.css),
    `@theme {
  --font-serif: ${stack("Readout Serif", serif, ", Georgia, serif")};
  --font-sans: ${stack("Inter", sans, ", system-ui, sans-serif")};
}`,
  ].join("\n\n");
  writeFileSync("src/app/fonts.css", `${css}\n`);
  spawnSync("npx", ["prettier", "--write", "src/app/fonts.css"], { stdio: "inherit" });
  copyFileSync(
    join(folder, "node_modules/source-serif/LICENSE.md"),
    "public/fonts/readout-serif-OFL.txt",
  );
  copyFileSync(join(folder, "node_modules/inter-ui/LICENSE.txt"), "public/fonts/inter-OFL.txt");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
