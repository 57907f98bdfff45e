import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { isCommonPage } from "../../state/viewState";
import { useLinked } from "../../views/linked/LinkedContext";
import { DossierHeading } from "../DossierHeading";
import { MastheadFrame } from "../MastheadFrame";
import { OverviewBones } from "./OverviewBones";

/**
 * What a page shows before its script has run: masthead and heading where the shell will draw them, and
 * the page's bones. `children` are for who has no script.
 */
export function FirstPaint({ children }: { children: ReactNode }) {
  const { page } = useLinked().state;
  return (
    <>
      <MastheadFrame />
      <main className="page-column">
        {!isCommonPage(page) && <DossierHeading />}
        <noscript>{children}</noscript>
        <p role="status" className="first-paint-bones sr-only">
          {m.loading_dossier()}
        </p>
        {page === "overview" ? (
          <OverviewBones />
        ) : (
          <div className="first-paint-bones page-main">
            <div className="view-page">
              <div className="skeleton view-page-main rounded-lg" />
            </div>
          </div>
        )}
      </main>
    </>
  );
}
