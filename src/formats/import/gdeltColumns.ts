const ACTOR = [
  "Code",
  "Name",
  "CountryCode",
  "KnownGroupCode",
  "EthnicCode",
  "Religion1Code",
  "Religion2Code",
  "Type1Code",
  "Type2Code",
  "Type3Code",
];
const GEO = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"];

/** The 61 columns of a GDELT 2.0 event file, which has no header. */
export const GDELT_COLUMNS: readonly string[] = [
  "GLOBALEVENTID",
  "SQLDATE",
  "MonthYear",
  "Year",
  "FractionDate",
  ...ACTOR.map((name) => `Actor1${name}`),
  ...ACTOR.map((name) => `Actor2${name}`),
  "IsRootEvent",
  "EventCode",
  "EventBaseCode",
  "EventRootCode",
  "QuadClass",
  "GoldsteinScale",
  "NumMentions",
  "NumSources",
  "NumArticles",
  "AvgTone",
  ...GEO.map((name) => `Actor1Geo_${name}`),
  ...GEO.map((name) => `Actor2Geo_${name}`),
  ...GEO.map((name) => `ActionGeo_${name}`),
  "DATEADDED",
  "SOURCEURL",
];

/** Those of GDELT 1.0: no second-order divisions, and in its oldest files no address. */
const FIRST_VERSION = GDELT_COLUMNS.filter((name) => !name.endsWith("ADM2Code"));

/** The columns by their number; numbers for names where it is none of GDELT's. */
export function nameGdeltColumns(count: number): readonly string[] {
  if (count === FIRST_VERSION.length) return FIRST_VERSION;
  return count === FIRST_VERSION.length - 1 ? FIRST_VERSION.slice(0, -1) : GDELT_COLUMNS;
}

const COUNTS = [GDELT_COLUMNS.length, FIRST_VERSION.length, FIRST_VERSION.length - 1];

/** Whether a row without a header looks like an event of GDELT: its number of cells, its id and its day. */
export function isGdeltRow(cells: readonly string[]): boolean {
  return COUNTS.includes(cells.length) && /^\d+$/.test(cells[0] ?? "") && isCompactDay(cells[1]);
}

/** A row of its mentions of events: 16 cells, with two times of 14 digits. */
export function isGdeltMention(cells: readonly string[]): boolean {
  return cells.length === 16 && /^\d{14}$/.test(cells[1] ?? "") && /^\d{14}$/.test(cells[2] ?? "");
}

function isCompactDay(text: string | undefined): boolean {
  return /^\d{8}$/.test(text ?? "");
}
