import { readFileSync } from "node:fs";
import { act, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Boundaries } from "../model/boundaries";
import { selectAccounts } from "../selectors/accounts";
import { AboutView } from "../views/about/AboutView";
import { AccountsView } from "../views/accounts/AccountsView";
import { ArticleView } from "../views/article/ArticleView";
import { DetailsPanel } from "../views/details/DetailsPanel";
import { FiltersBar } from "../views/filters/FiltersBar";
import { MapView } from "../views/map/MapView";
import { NamesView } from "../views/names/NamesView";
import { MatrixView } from "../views/positions/MatrixView";
import { PositionsView } from "../views/positions/PositionsView";
import { RecordsView } from "../views/records/RecordsView";
import { RelationsView } from "../views/relations/RelationsView";
import { SourcesView } from "../views/sources/SourcesView";
import { TimelineView } from "../views/timeline/TimelineView";
import { describeView } from "./describeView";
import { realIndexWithContext, realTerms } from "./realDossier";
import { realText } from "./realText";
import { renderWithUrl } from "./renderWithUrl";
import { SPECIMENS, type SpecimenView } from "./specimens";

interface SnapshotCase {
  /** Whose plain state it is; with context its state with context as well. */
  view: SpecimenView;
  widthPx: number;
  heightPx: number;
  hasContext?: boolean;
  /** Another state than the plain one. */
  state?: string;
  draw: () => ReactNode;
}

const retry = () => undefined;
const region = JSON.parse(readFileSync("data/geo/region.topo.json", "utf8")) as Boundaries;
const boundaries = { status: "success", data: region, retry } as const;
const map = <MapView variant="page" boundaries={boundaries} world={null} onNeedWorld={retry} />;
const page = { widthPx: 1000, heightPx: 480 };

const CASES: readonly SnapshotCase[] = [
  { view: "article", ...page, draw: () => <ArticleView variant="page" text={text()} /> },
  { view: "timeline", ...page, draw: () => <TimelineView variant="page" /> },
  { view: "calendar", ...page, hasContext: true, draw: () => <TimelineView variant="page" /> },
  { view: "relations", ...page, hasContext: true, draw: () => <RelationsView variant="page" /> },
  { view: "map", ...page, hasContext: true, draw: () => map },
  { view: "positions", ...page, hasContext: true, draw: () => <MatrixView /> },
  { view: "outline of positions", ...page, draw: () => <PositionsView /> },
  { view: "records", ...page, draw: () => <RecordsView variant="page" /> },
  { view: "accounts", ...page, state: "one event", draw: () => <Accounts /> },
  { view: "sources", ...page, draw: () => <SourcesView renderAction={() => null} /> },
  { view: "names", ...page, draw: () => <Names /> },
  {
    view: "about",
    ...page,
    draw: () => <AboutView index={realIndexWithContext()} notice={null} />,
  },
  { view: "details", ...page, state: "event", draw: () => <DetailsPanel text={realText()} /> },
  { view: "filters", ...page, state: "many filters", draw: () => <FiltersBar /> },
];

function text() {
  return { status: "success", data: realText(), retry } as const;
}

function Accounts() {
  const table = selectAccounts(realIndexWithContext(), "fm-call-2023-12-18");
  return table && <AccountsView table={table} />;
}

/** The first of each kind: a hundred entries look alike. */
function Names() {
  const entries = ["name", "term"].flatMap((kind) =>
    realTerms()
      .filter((entry) => entry.kind === kind)
      .slice(0, 6),
  );
  return <NamesView terms={entries} index={realIndexWithContext()} hasContext={true} />;
}

/** All that a view asks for on demand, and more: a part that is forgotten is drawn in some runs only. */
const PARTS = import.meta.glob([
  "../views/{linked,map,relations,timeline}/*.{ts,tsx}",
  "!**/*.test.*",
]);

beforeAll(async () => {
  await Promise.all(Object.values(PARTS).map((load) => load()));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the views stay as they were drawn", () => {
  for (const { view, widthPx, heightPx, hasContext = false, state = "plain", draw } of CASES) {
    for (const name of hasContext ? [state, "context on"] : [state]) {
      it(`${view}, ${name}`, async () => {
        const specimen = SPECIMENS.find((item) => item.view === view && item.state === name);
        if (!specimen) throw new Error(`there is no specimen ${view}, ${name}`);
        const box = new DOMRect(0, 0, widthPx, heightPx);
        vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(box);
        vi.stubGlobal("matchMedia", matchDesk);
        const dossier = name === "context on" ? realIndexWithContext().dossier : undefined;
        const options = { url: specimen.link, ...(dossier && { dossier }) };
        const { container } = renderWithUrl(draw(), options);
        const drawn = await settle(container);
        expect(screen.queryByText("Loading…")).toBeNull();
        await expect(drawn).toMatchFileSnapshot(`snapshots/${specimen.id}.txt`);
      });
    }
  }
});

/** A part that is there already still is drawn some turns later, and may ask for another. */
async function settle(container: HTMLElement): Promise<string> {
  const before = describeView(container);
  for (let turn = 0; turn < 5; turn++) await act(() => new Promise((next) => setTimeout(next)));
  const after = describeView(container);
  return before === after ? after : settle(container);
}

/** A wide window, a mouse, no wishes. */
function matchDesk(query: string) {
  return {
    matches: query.includes("width >"),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}
