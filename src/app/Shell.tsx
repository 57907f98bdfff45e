import { Suspense } from "react";
import { isFileOfRows } from "../model/importedSet";
import type { StateNotice } from "../state/notices";
import { isFiltered } from "../state/filteredPages";
import { m } from "../paraglide/messages.js";
import { useViewState } from "../state/useViewState";
import { isCommonPage } from "../state/viewState";
import { Awaited } from "../ui/Awaited";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { latePart } from "../ui/latePart";
import { lazyPart } from "../ui/lazyPart";
import { LiveRegion } from "../ui/LiveRegion";
import { Pending } from "../ui/Pending";
import { useMediaQuery } from "../ui/useMediaQuery";
import { usePrefetch } from "../ui/usePrefetch";
import { EmptyNotice } from "../views/linked/EmptyNotice";
import { useLinked } from "../views/linked/LinkedContext";
import { FiltersBar } from "../views/filters/FiltersBar";
import { Announcer } from "./Announcer";
import { BrokenView } from "./BrokenView";
import { ContextNotice } from "./ContextNotice";
import { DossierHeading } from "./DossierHeading";
import { Masthead } from "./Masthead";
import { Overview } from "./Overview";
import { PageFooter } from "./PageFooter";
import { PhoneTabs } from "./PhoneTabs";
import { PrintSlot } from "./PrintSlot";
import { DeckBar, ImportedHeading, loadViewPage, StoryBar, ViewPage } from "./shellParts";
import { SkipLinks } from "./SkipLinks";
import type { ContextAccess } from "./useDossier";
import { useDocumentTitle } from "./useDocumentTitle";
import { useEscape } from "./useEscape";
import { useKeptFocus } from "./useKeptFocus";

/** Few links need one. */
const Notices = lazyPart(async () => (await import("./Notices")).Notices);

const AfterPicture = latePart(async () => (await import("./AfterPicture")).AfterPicture);

interface ShellProps {
  context: ContextAccess;
  notices: readonly StateNotice[];
  notFound: boolean;
}

/** The page around the views: masthead, heading, filters, the views themselves, tabs on phones. */
export function Shell({ context, notices, notFound }: ShellProps) {
  const { state, index } = useLinked();
  const isOwn = index.dossier.imported !== undefined;
  useDocumentTitle(notFound);
  useEscape();
  useKeptFocus();
  usePrefetch(loadViewPage);
  const hasHeading = notFound || !isCommonPage(state.page);
  const hasFilters = notFound || isFiltered(state.page);
  // Without an article the views are in other places, which come with the other pages.
  const isOverview = !notFound && state.page === "overview" && !isFileOfRows(index.dossier);
  const listsSteps = state.page === "story" || state.page === "present";
  const hasStory = state.step !== null && state.deck === "" && !listsSteps;
  const hasDeck = state.deck !== "" && state.page !== "present";
  const isPhone = useMediaQuery("(width <= 640px)");
  return (
    <LiveRegion>
      <SkipLinks hasFilters={hasFilters} />
      <Masthead />
      <main className="page-column">
        <ContextNotice context={context} />
        {notices.length > 0 && (
          // Without it the page still shows what could be read of the link.
          <ErrorBoundary fallback={() => null}>
            <Suspense fallback={<Awaited />}>
              <Notices notices={notices} />
            </Suspense>
          </ErrorBoundary>
        )}
        {hasStory && (
          <ErrorBoundary
            fallback={(error, retry) => <BrokenView view="story" error={error} onRetry={retry} />}
          >
            <Suspense fallback={<Pending label={m.loading_view()} />}>
              <StoryBar />
            </Suspense>
          </ErrorBoundary>
        )}
        {hasDeck && (
          // Without it the view is there all the same.
          <ErrorBoundary fallback={() => null}>
            <Suspense fallback={<Awaited />}>
              <DeckBar />
            </Suspense>
          </ErrorBoundary>
        )}
        {hasHeading && (isOwn ? <ImportedHeading /> : <DossierHeading />)}
        {hasFilters && <FiltersBar />}
        {isOverview && <EmptyNotice placement="above" />}
        <div id="views" tabIndex={-1} className="page-main">
          {isOverview ? <Overview /> : <PageSlot notFound={notFound} />}
        </div>
        <PrintSlot />
        <PageFooter />
      </main>
      {isPhone && <PhoneTabs />}
      <Announcer />
      <AfterPicture />
    </LiveRegion>
  );
}

/** A page whose code does not arrive leaves masthead and filters working. */
function PageSlot({ notFound }: Pick<ShellProps, "notFound">) {
  const { href, state } = useViewState();
  return (
    <ErrorBoundary
      resetKey={href(state)}
      fallback={(error, retry) => <BrokenView view={state.page} error={error} onRetry={retry} />}
    >
      <Suspense fallback={<Pending label={m.loading_view()} />}>
        <ViewPage notFound={notFound} />
      </Suspense>
    </ErrorBoundary>
  );
}
