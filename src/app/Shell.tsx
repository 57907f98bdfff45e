import { Suspense } from "react";
import type { StateNotice } from "../state/notices";
import { isFiltered } from "../state/filteredPages";
import { Awaited } from "../ui/Awaited";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { lazyPart } from "../ui/lazyPart";
import { LiveRegion } from "../ui/LiveRegion";
import { useMediaQuery } from "../ui/useMediaQuery";
import { EmptyNotice } from "../views/linked/EmptyNotice";
import { useLinked } from "../views/linked/LinkedContext";
import { FiltersBar } from "../views/filters/FiltersBar";
import { Announcer } from "./Announcer";
import { ContextNotice } from "./ContextNotice";
import { DossierHeading } from "./DossierHeading";
import { Masthead } from "./Masthead";
import { NotFound } from "./NotFound";
import { Overview } from "./Overview";
import { PageFooter } from "./PageFooter";
import { PhoneTabs } from "./PhoneTabs";
import { PrintSlot } from "./PrintSlot";
import { SkipLinks } from "./SkipLinks";
import type { ContextAccess } from "./useDossier";
import { useDocumentTitle } from "./useDocumentTitle";
import { useEscape } from "./useEscape";
import { useKeptFocus } from "./useKeptFocus";
import { ViewPage } from "./ViewPage";

/** Few links need one. */
const Notices = lazyPart(async () => (await import("./Notices")).Notices);

interface ShellProps {
  context: ContextAccess;
  notices: readonly StateNotice[];
  notFound: boolean;
}

/** The page around the views: masthead, heading, filters, the views themselves, tabs on phones. */
export function Shell({ context, notices, notFound }: ShellProps) {
  const { state } = useLinked();
  useDocumentTitle(notFound);
  useEscape();
  useKeptFocus();
  const hasHeading = notFound || state.page !== "about";
  const hasFilters = notFound || isFiltered(state.page);
  const isOverview = !notFound && state.page === "overview";
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
        {hasHeading && <DossierHeading />}
        {hasFilters && <FiltersBar />}
        {isOverview && <EmptyNotice placement="above" />}
        <div id="views" tabIndex={-1} className="page-main">
          {notFound ? <NotFound /> : isOverview ? <Overview /> : <ViewPage />}
        </div>
        <PrintSlot />
        <PageFooter />
      </main>
      {isPhone && <PhoneTabs />}
      <Announcer />
    </LiveRegion>
  );
}
