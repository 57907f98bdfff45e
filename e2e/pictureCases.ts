import { SPECIMENS, type Specimen } from "../src/testing/specimens";
import type { Theme } from "../src/state/viewState";

/** One picture to be compared: a specimen in one window and one theme. */
export interface PictureCase {
  /** Name of the file, without its extension. */
  name: string;
  specimen: Specimen;
  widthPx: number;
  heightPx: number;
  theme: Theme;
  /** Colours of the reader's own choice, or paper. */
  media?: "forced colours" | "print";
}

const WINDOWS = [
  { widthPx: 1440, heightPx: 900, theme: "light" },
  { widthPx: 390, heightPx: 844, theme: "dark" },
  { widthPx: 900, heightPx: 900, theme: "light" },
  { widthPx: 1440, heightPx: 900, theme: "dark" },
  { widthPx: 390, heightPx: 844, theme: "light" },
  { widthPx: 900, heightPx: 900, theme: "dark" },
] as const;

/** Enough of a view to know it by, under the masthead and the filters. */
const VIEW_HEIGHT_PX = 760;

/** Near enough to another state of the same view to be left to the gallery: pictures weigh. */
const LEFT_OUT = [
  "one record only",
  "one record selected",
  "one event, selected",
  "one entry, a record selected",
  "an entry that nobody knows",
  "as a table",
  "context-missing",
];

/**
 * Each specimen once, the states of a view going round the windows and themes; the plain overview in
 * more of them, with forced colours and on paper. Everything in every window would be six times as
 * many files for little more.
 */
export const PICTURE_CASES: readonly PictureCase[] = [
  ...SPECIMENS.filter(isCompared).map((specimen, _at, compared): PictureCase => {
    const states = compared.filter(({ view }) => view === specimen.view);
    const window = WINDOWS[states.indexOf(specimen) % WINDOWS.length]!;
    const isWhole = specimen.view === "overview";
    const heightPx = isWhole ? window.heightPx : VIEW_HEIGHT_PX;
    return { name: specimen.id, specimen, ...window, heightPx };
  }),
  ...overviewCases(),
];

function isCompared({ view, state }: Specimen): boolean {
  // It tells the address of the code, which changes with each build.
  if (state === "code-missing") return false;
  // The article is the same with its context.
  if (view === "article" && state === "context on") return false;
  const isOwn = view === "overview" && state !== "context-missing";
  return isOwn || !LEFT_OUT.includes(state);
}

function overviewCases(): PictureCase[] {
  const specimen = SPECIMENS.find(({ id }) => id === "overview-plain");
  if (!specimen) throw new Error("there is no specimen of the plain overview");
  const [wide] = WINDOWS;
  return [
    ...WINDOWS.slice(1, 3).map((window) => ({
      name: `${specimen.id}-${window.widthPx}-${window.theme}`,
      specimen,
      ...window,
    })),
    { name: `${specimen.id}-forced-colours`, specimen, ...wide, media: "forced colours" },
    { name: `${specimen.id}-print`, specimen, ...wide, media: "print" },
  ];
}
