import { GOLDEN_DECKS } from "./goldenDecks";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";

/** A canonical link of some version of docs/urls.md and the state it has to open for ever. */
export interface GoldenLink {
  url: string;
  /** The version of the table that the link was written in. */
  version: number;
  state: ViewState;
}

const DECK = GOLDEN_DECKS[0].packed;

/** Only ever added to: a link that was handed out once stays in the list. */
export const GOLDEN_LINKS: readonly GoldenLink[] = [
  v1("/", {}),
  v1("/d/pakistan-iran-2023/", { dossier: "pakistan-iran-2023" }),
  v1("/?layer=all", { layer: "all" }),
  v1("/about/", { page: "about" }),
  v1("/open/", { page: "open" }),
  v1("/d/pakistan-iran-2023/accounts/fm-call-2023-12-18/?layer=all", {
    dossier: "pakistan-iran-2023",
    page: "accounts",
    account: "fm-call-2023-12-18",
    layer: "all",
  }),
  v1("/d/pakistan-iran-2023/accounts/fm-call-2023-12-18/?differ=1", {
    dossier: "pakistan-iran-2023",
    page: "accounts",
    account: "fm-call-2023-12-18",
    differ: true,
  }),
  v1("/d/pakistan-iran-2023/sources/", { dossier: "pakistan-iran-2023", page: "sources" }),
  v1("/d/pakistan-iran-2023/sources/?find=mehr%20persian&layer=all", {
    dossier: "pakistan-iran-2023",
    page: "sources",
    find: "mehr persian",
    layer: "all",
  }),
  v1("/d/pakistan-iran-2023/sources/?alone=pakistan&layer=all", {
    dossier: "pakistan-iran-2023",
    page: "sources",
    alone: "pakistan",
    layer: "all",
  }),
  v1("/d/pakistan-iran-2023/sources/?alone=not-recorded&layer=all&sort=published.down", {
    dossier: "pakistan-iran-2023",
    page: "sources",
    alone: "not-recorded",
    layer: "all",
    sort: "published.down",
  }),
  v1("/d/pakistan-iran-2023/sources/?alone=international&layer=all", {
    dossier: "pakistan-iran-2023",
    page: "sources",
    alone: "international",
    layer: "all",
  }),
  v1("/d/pakistan-iran-2023/names/", { dossier: "pakistan-iran-2023", page: "names" }),
  v1("/d/pakistan-iran-2023/names/term-readout/?sel=event:ministers-call", {
    dossier: "pakistan-iran-2023",
    page: "names",
    entry: "term-readout",
    sel: "event:ministers-call",
  }),
  v1("/?issue=gaza-ceasefire", { filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] } }),
  v1("/d/pakistan-iran-2023/timeline/?by=actor&issue=bilateral-ties,counter-terrorism", {
    dossier: "pakistan-iran-2023",
    page: "timeline",
    by: "actor",
    filters: { ...NO_FILTERS, issue: ["bilateral-ties", "counter-terrorism"] },
  }),
  v1("/d/pakistan-iran-2023/relations/?sel=tie:jalil-abbas-jilani~hossein-amir-abdollahian", {
    dossier: "pakistan-iran-2023",
    page: "relations",
    sel: "tie:jalil-abbas-jilani~hossein-amir-abdollahian",
  }),
  v1(
    "/d/pakistan-iran-2023/relations/?as=table&sel=tie:hossein-amir-abdollahian~jalil-abbas-jilani~both",
    {
      dossier: "pakistan-iran-2023",
      page: "relations",
      as: "table",
      sel: "tie:hossein-amir-abdollahian~jalil-abbas-jilani~both",
    },
  ),
  v1(
    "/d/pakistan-iran-2023/map/?map=60.855,28.491,3.25&place=gaza-strip&sel=place:sistan-baluchestan",
    {
      dossier: "pakistan-iran-2023",
      page: "map",
      map: { lon: 60.855, lat: 28.491, zoom: 3.25 },
      filters: { ...NO_FILTERS, place: ["gaza-strip"] },
      sel: "place:sistan-baluchestan",
    },
  ),
  v1("/d/pakistan-iran-2023/map/?map=-0.5,-12,0.75", {
    dossier: "pakistan-iran-2023",
    page: "map",
    map: { lon: -0.5, lat: -12, zoom: 0.75 },
  }),
  v1(
    "/d/pakistan-iran-2023/timeline/?from=2023-12-15&t=2023-12..2024-02&time=calendar&to=2023-12-20",
    {
      dossier: "pakistan-iran-2023",
      page: "timeline",
      from: "2023-12-15",
      to: "2023-12-20",
      t: ["2023-12", "2024-02"],
      time: "calendar",
    },
  ),
  v1(
    "/d/pakistan-iran-2023/article/?coverage=1&q=lasting%20peace&sel=position:call-to-renew-diplomacy",
    {
      dossier: "pakistan-iran-2023",
      page: "article",
      coverage: true,
      q: "lasting peace",
      sel: "position:call-to-renew-diplomacy",
    },
  ),
  v1("/d/pakistan-iran-2023/records/?kind=attack,call&q=a%2Bb%20%26%20c%3Dd&voice=reported", {
    dossier: "pakistan-iran-2023",
    page: "records",
    q: "a+b & c=d",
    filters: { ...NO_FILTERS, kind: ["attack", "call"], voice: ["reported"] },
  }),
  v1(
    "/d/pakistan-iran-2023/positions/?actor=jalil-abbas-jilani&source=nation-peace-pledge-20231220",
    {
      dossier: "pakistan-iran-2023",
      page: "positions",
      filters: {
        ...NO_FILTERS,
        actor: ["jalil-abbas-jilani"],
        source: ["nation-peace-pledge-20231220"],
      },
    },
  ),
  v1("/d/pakistan-iran-2023/positions/?fold=foreign-office-pakistan,pakistan&layer=all", {
    dossier: "pakistan-iran-2023",
    page: "positions",
    fold: ["foreign-office-pakistan", "pakistan"],
    layer: "all",
  }),
  v1("/d/pakistan-iran-2023/relations/?layer=all&level=office", {
    dossier: "pakistan-iran-2023",
    page: "relations",
    layer: "all",
    level: "office",
  }),
  v1("/d/pakistan-iran-2023/relations/?layer=all&level=person", {
    dossier: "pakistan-iran-2023",
    page: "relations",
    layer: "all",
    level: "person",
  }),
  v1("/d/pakistan-iran-2023/relations/?layer=all&level=state&sel=tie:iran~pakistan", {
    dossier: "pakistan-iran-2023",
    page: "relations",
    layer: "all",
    level: "state",
    sel: "tie:iran~pakistan",
  }),
  v1("/d/pakistan-iran-2023/relations/?as=matrix&layer=all&level=office&sel=tie:pakistan~iran", {
    dossier: "pakistan-iran-2023",
    page: "relations",
    as: "matrix",
    layer: "all",
    level: "office",
    sel: "tie:pakistan~iran",
  }),
  v1("/d/pakistan-iran-2023/timeline/?as=outline&sel=event:police-station-attack", {
    dossier: "pakistan-iran-2023",
    page: "timeline",
    as: "outline",
    sel: "event:police-station-attack",
  }),
  v1("/d/pakistan-iran-2023/relations/?as=outline&ego=iran&layer=all", {
    dossier: "pakistan-iran-2023",
    page: "relations",
    as: "outline",
    ego: { id: "iran", steps: 1 },
    layer: "all",
  }),
  v1("/d/pakistan-iran-2023/map/?as=outline&sel=place:gaza-strip", {
    dossier: "pakistan-iran-2023",
    page: "map",
    as: "outline",
    sel: "place:gaza-strip",
  }),
  v1("/d/pakistan-iran-2023/relations/?ego=jalil-abbas-jilani", {
    dossier: "pakistan-iran-2023",
    page: "relations",
    ego: { id: "jalil-abbas-jilani", steps: 1 },
  }),
  v1("/d/pakistan-iran-2023/relations/?layer=all&path=china,jaish-al-adl", {
    dossier: "pakistan-iran-2023",
    page: "relations",
    layer: "all",
    path: ["china", "jaish-al-adl"],
  }),
  v1("/?layer=all&level=person&path=jalil-abbas-jilani,not-named&q=peace", {
    layer: "all",
    level: "person",
    path: ["jalil-abbas-jilani", "not-named"],
    q: "peace",
  }),
  v1(
    "/d/pakistan-iran-2023/relations/?at=hossein-amir-abdollahian:812:640,jalil-abbas-jilani:150:0",
    {
      dossier: "pakistan-iran-2023",
      page: "relations",
      at: [
        { id: "hossein-amir-abdollahian", x: 812, y: 640 },
        { id: "jalil-abbas-jilani", x: 150, y: 0 },
      ],
    },
  ),
  v1("/?ego=china.2&layer=all", { layer: "all", ego: { id: "china", steps: 2 } }),
  v1("/?from=2023&q=%D8%BA%D8%B2%D8%A9&theme=dark&time=sequence", {
    from: "2023",
    q: "غزة",
    theme: "dark",
    time: "sequence",
  }),
  v1("/d/pakistan-iran-2023/timeline/?cal=solar-hijri&layer=all&t=2023-12..2024-01", {
    dossier: "pakistan-iran-2023",
    page: "timeline",
    layer: "all",
    cal: "solar-hijri",
    t: ["2023-12", "2024-01"],
  }),
  v1("/?by=side&q=%22collective%20efforts%22&sel=event:ministers-call&theme=light", {
    by: "side",
    q: '"collective efforts"',
    sel: "event:ministers-call",
    theme: "light",
  }),
  v1("/d/pakistan-iran-2023/map/?embed=1&issue=gaza-ceasefire", {
    dossier: "pakistan-iran-2023",
    page: "map",
    filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] },
    embed: true,
  }),
  v1("/d/pakistan-iran-2023/timeline/?embed=1&layer=all&theme=dark", {
    dossier: "pakistan-iran-2023",
    page: "timeline",
    layer: "all",
    theme: "dark",
    embed: true,
  }),
  v1("/d/pakistan-iran-2023/map/?issue=gaza-ceasefire&step=4", {
    dossier: "pakistan-iran-2023",
    page: "map",
    filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] },
    step: 4,
  }),
  v1(`/d/pakistan-iran-2023/timeline/?deck=${DECK}&layer=all&present=1&step=12`, {
    dossier: "pakistan-iran-2023",
    page: "timeline",
    layer: "all",
    deck: DECK,
    present: "view",
    step: 12,
  }),
  v1("/d/pakistan-iran-2023/story/?step=2", {
    dossier: "pakistan-iran-2023",
    page: "story",
    step: 2,
  }),
  v1(`/d/pakistan-iran-2023/present/?deck=${DECK}`, {
    dossier: "pakistan-iran-2023",
    page: "present",
    deck: DECK,
  }),
  v1(`/d/pakistan-iran-2023/map/?deck=${DECK}&present=notes&sel=place:sistan-baluchestan&step=2`, {
    dossier: "pakistan-iran-2023",
    page: "map",
    sel: "place:sistan-baluchestan",
    deck: DECK,
    present: "notes",
    step: 2,
  }),
];

function v1(url: string, state: Partial<ViewState>): GoldenLink {
  return { url, version: 1, state: { ...DEFAULT_VIEW_STATE, ...state } };
}
