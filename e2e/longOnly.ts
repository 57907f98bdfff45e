/**
 * Tests that only the long set runs, besides those tagged `@long`, by file and the beginning or a part of
 * their titles: others of their kind stay in the quick set, which has to end within its time on two cores.
 */
const LONG_ONLY: Readonly<Record<string, readonly string[]>> = {
  accounts: ["stands on 1280 × 800", "the heads of the columns", "each page but the overview"],
  announcements: [
    "a counted group of the calendar",
    "forms and levels of the relations",
    "forms of the timeline",
    "steps through the records",
  ],
  calendarZooms: ["at 390 px lays"],
  cite: ["a dialog whose code cannot be loaded", "a source from its row"],
  context: ["at 1280 px", "the calendar's key names"],
  evidence: ["line of the positions page", "line of the records page", "at 1280 × 800"],
  firstScreen: ["in /\\?q=terrorism"],
  keyboard: [
    "outlives its control: Remove",
    "outlives its control: expand",
    "marks of the relations",
    "marks of the article",
    "an open popover",
    "Esc in the search",
  ],
  mapZooms: ["at 1440 px.* lays", "at 390 px.* goes close"],
  missingCode: ["the code of TimelineForm"],
  missingData: ["geo/.* cut JSON", "terms.json fails with cut JSON", "context.json fails with 404"],
  names: ["pressing another word", "a word opens by Enter"],
  open: ["a row’s details say", "what is dropped or pasted", "a link asks for its file"],
  outline: ["of the relations has no fault", "of the map is chosen"],
  overview: ["whole at 1280 × 800"],
  picture: ["stands alone: /map/", "stands alone: /positions/", "stands alone: /relations/"],
  positions: ["\\?layer=all&issue", "\\?voice=assessed", "forced colours", "rows fold in three"],
  print: [
    "a press on Print",
    "accounts of the call: a title",
    "records: a title",
    "addresses of other sites",
    "pictures have the room",
  ],
  reflow: [
    "fits: /about/",
    "/accounts/$",
    "/article/",
    "/names/",
    "/records/",
    "/sources/",
    "/story/",
    "fits: /open/",
    "1280 px: /d/pakistan-iran-2023/ @",
  ],
  relations: ["among many actors", "at 1280 px", "that the article alone does not have"],
  relationsStates: ["at 390 px"],
  story: ["begins in the place of a deck", "says when a link names"],
  timelineWindow: ["a drag on the ground", "buttons and dates move it", "zooming out ends"],
  transcripts: [
    "in the timeline sequence",
    "in the relations of many",
    "in the map @",
    "in the map$",
    "in the records",
    "follow in the details",
    "along a tie",
  ],
};

export const LONG_ONLY_TITLES = Object.entries(LONG_ONLY).flatMap(([file, titles]) =>
  titles.map((title) => new RegExp(`\\b${file}\\.spec\\.ts .*${title}`)),
);
