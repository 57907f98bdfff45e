import { useEffect, useRef, type RefObject } from "react";
import { ImportedBand } from "../features/open/ImportedBand";
import { m } from "../paraglide/messages.js";
import { isFileOfRows } from "../model/importedSet";
import type { StateNotice } from "../state/notices";
import { useViewState } from "../state/useViewState";
import { LiveRegion } from "../ui/LiveRegion";
import { useLinked } from "../views/linked/LinkedContext";
import { Announcer } from "./Announcer";
import { ContextNotice } from "./ContextNotice";
import { Notices } from "./Notices";
import { Overview } from "./Overview";
import type { ContextAccess } from "./useDossier";
import { useDocumentTitle } from "./useDocumentTitle";
import { useEscape } from "./useEscape";
import { ViewPage } from "./ViewPage";

interface EmbedShellProps {
  context: ContextAccess;
  notices: readonly StateNotice[];
  notFound: boolean;
}

/** What stands in a frame of another page: the view, whose it is, and the way to all of it. */
export function EmbedShell({ context, notices, notFound }: EmbedShellProps) {
  const { href } = useViewState();
  const { index, state } = useLinked();
  const ref = useRef<HTMLElement>(null);
  useDocumentTitle(notFound);
  useEscape();
  useToldHeight(ref);
  const { dossier } = index;
  return (
    <LiveRegion>
      <main ref={ref} className="flex flex-col gap-1.5 p-2">
        <header className="flex flex-wrap items-baseline gap-x-3 text-[0.8125rem]">
          <h1 className="text-[0.9375rem]">{dossier.headline}</h1>
          <p className="text-muted">{dossier.dateline}</p>
          <a
            href={href({ ...state, embed: false })}
            target="_blank"
            rel="noopener noreferrer"
            referrerPolicy="no-referrer"
            className="text-link touch-target ms-auto underline underline-offset-2"
          >
            {m.embed_open()}
          </a>
        </header>
        {dossier.imported && <ImportedBand origin={dossier.imported} />}
        <ContextNotice context={context} />
        {notices.length > 0 && <Notices notices={notices} />}
        <div id="views" tabIndex={-1} className="page-main">
          {!notFound && state.page === "overview" && !isFileOfRows(dossier) ? (
            <Overview />
          ) : (
            <ViewPage notFound={notFound} />
          )}
        </div>
      </main>
      <Announcer />
    </LiveRegion>
  );
}

/**
 * Tells the page around the frame how tall its contents are, whenever that changes, and listens to
 * nothing from it. Whoever frames a public page may know its height.
 */
function useToldHeight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const heightPx = Math.ceil(element.getBoundingClientRect().height);
      window.parent.postMessage({ type: "readout:height", heightPx }, "*");
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
}
