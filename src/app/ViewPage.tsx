import { Suspense } from "react";
import { m } from "../paraglide/messages.js";
import { isCommonPage } from "../state/viewState";
import { ArticleView } from "../views/article/ArticleView";
import { useLinked } from "../views/linked/LinkedContext";
import { MapView } from "../views/map/MapView";
import { RelationsView } from "../views/relations/RelationsView";
import { TimelineView } from "../views/timeline/TimelineView";
import { findLacked, NothingHere } from "./NothingHere";
import { NotFound } from "./NotFound";
import { DetailsSlot } from "./DetailsSlot";
import { useBoundaries } from "./useBoundaries";
import { useLeadText } from "./useLeadText";
import { Awaited } from "../ui/Awaited";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { lazyPart } from "../ui/lazyPart";
import { Pending } from "../ui/Pending";
import { useReady } from "../ui/useReady";
import { ViewSlot } from "./ViewSlot";

// They come with the pages, so that the first download need not name their files.
export { ImportedHeading } from "./ImportedHeading";
export const DeckBar = lazyPart(async () => (await import("../features/deck/DeckBar")).DeckBar);
export const AskForFile = lazyPart(
  async () => (await import("../features/open/AskForFile")).AskForFile,
);

const AboutPage = lazyPart(async () => (await import("./AboutPage")).AboutPage);
const AccountsPage = lazyPart(async () => (await import("./AccountsPage")).AccountsPage);
const SourcesPage = lazyPart(async () => (await import("./SourcesPage")).SourcesPage);
const ImportedOverview = lazyPart(
  async () => (await import("./ImportedOverview")).ImportedOverview,
);
const PathInContext = lazyPart(async () => (await import("./PathInContext")).PathInContext);
const NamesPage = lazyPart(async () => (await import("./NamesPage")).NamesPage);
const PositionsPage = lazyPart(async () => (await import("./PositionsPage")).PositionsPage);
const StoryPage = lazyPart(async () => (await import("../features/story/StoryView")).StoryView);
const OpenPage = lazyPart(async () => (await import("../features/open/OpenView")).OpenView);
const PresentPage = lazyPart(async () => (await import("./PresentPage")).PresentPage);
const RecordsPage = lazyPart(async () => (await import("./RecordsPage")).RecordsPage);

/** One view at full size, with the details of what is selected; the pages beside the dossiers show no records. */
export function ViewPage({ notFound }: { notFound: boolean }) {
  const { page } = useLinked().state;
  if (notFound) return <NotFound />;
  return (
    <div className="view-page">
      <ViewSlot view={page} className="view-page-main">
        <Suspense fallback={<Pending label={m.loading_view()} />}>
          <PageView />
        </Suspense>
      </ViewSlot>
      {!isCommonPage(page) && <DetailsSlot />}
    </div>
  );
}

function PageView() {
  const { state, index } = useLinked();
  const { page } = state;
  const lacked = findLacked(index.dossier, page);
  if (lacked) return <NothingHere page={lacked} />;
  switch (page) {
    case "timeline":
      return <TimelinePage />;
    case "relations":
      return <RelationsPage />;
    case "map":
      return <MapPage />;
    case "article":
      return <ArticlePage />;
    case "positions":
      return <PositionsPage />;
    case "records":
      return <RecordsPage />;
    case "accounts":
      return <AccountsPage />;
    case "sources":
      return <SourcesPage />;
    case "names":
      return <NamesPage />;
    case "story":
      return <StoryPage />;
    case "present":
      return <PresentPage />;
    case "open":
      return <OpenPage />;
    case "about":
      return <AboutPage />;
    case "overview":
      return <ImportedOverview />;
  }
}

function TimelinePage() {
  useReady(true);
  return <TimelineView variant="page" />;
}

function RelationsPage() {
  useReady(true);
  const inContext = (
    // Without it the ways of the article stand as they are.
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={<Awaited />}>
        <PathInContext />
      </Suspense>
    </ErrorBoundary>
  );
  return <RelationsView variant="page" inContext={inContext} />;
}

function MapPage() {
  const { region, world, onNeedWorld } = useBoundaries();
  useReady(region.status !== "pending");
  return <MapView variant="page" boundaries={region} world={world} onNeedWorld={onNeedWorld} />;
}

function ArticlePage() {
  const text = useLeadText();
  useReady(text.status !== "pending");
  return <ArticleView variant="page" text={text} />;
}
