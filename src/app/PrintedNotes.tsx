import { useEffect, useState } from "react";
import { m } from "../paraglide/messages.js";
import { activeClauses } from "../selectors/applyFilters";
import { selectCount } from "../selectors/countText";
import { selectFilterPhrase } from "../selectors/filterPhrase";
import { isFiltered } from "../state/filteredPages";
import { useViewState } from "../state/useViewState";
import { isCommonPage } from "../state/viewState";
import { useLinked } from "../views/linked/LinkedContext";
import { numberLinks, readableAddress } from "./numberLinks";
import { watchPrint } from "./watchPrint";
import { isPicture, PrintedRecords } from "./PrintedRecords";
import "./styles/print.css";

/** The end of the printed page: what it shows, of which source, where it stands, and its links. */
export function PrintedNotes() {
  const links = usePrintedLinks();
  const { state } = useLinked();
  return (
    links && (
      <>
        {isPicture(state) && <PrintedRecords />}
        <Notes links={links} />
      </>
    )
  );
}

/** Addresses of the links that lead elsewhere, numbered in the page while it is on paper; else null. */
function usePrintedLinks(): readonly string[] | null {
  const [addresses, setAddresses] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let undo = () => {};
    return watchPrint((isOnPaper) => {
      undo();
      const numbered = isOnPaper ? numberLinks(document.querySelectorAll("main a[href]")) : null;
      undo = numbered?.undo ?? (() => {});
      setAddresses(numbered?.addresses ?? null);
    });
  }, []);
  return addresses;
}

function Notes({ links }: { links: readonly string[] }) {
  const { index, state, filter } = useLinked();
  const { href } = useViewState();
  const { shown, total } = selectCount(filter);
  const credit = index.source.get(index.dossier.leadSource)?.credit;
  return (
    <footer className="printed-notes">
      {isFiltered(state.page) && activeClauses(state).length > 0 && (
        <p>
          {m.print_filter({
            phrase: selectFilterPhrase(index, state),
            shown,
            total,
          })}
        </p>
      )}
      {credit && !isCommonPage(state.page) && <p>{m.print_source({ credit })}</p>}
      <p>{m.print_address({ url: new URL(href(state), document.baseURI).href })}</p>
      {links.length > 0 && (
        <>
          <h2>{m.print_links()}</h2>
          <ol>
            {links.map((address) => (
              <li key={address}>
                <bdi dir="ltr">{readableAddress(address)}</bdi>
              </li>
            ))}
          </ol>
        </>
      )}
    </footer>
  );
}
