import { ExportButton } from "../features/export/ExportButton";
import { m } from "../paraglide/messages.js";
import { PAGE_NAMES } from "../selectors/pageNames";
import { isFiltered } from "../state/filteredPages";
import { useViewState } from "../state/useViewState";
import { openPage } from "../state/pageTransitions";
import { StateLink } from "../views/linked/StateLink";
import { Button } from "../ui/Button";
import { CiteView } from "./CiteView";
import { requestCommands } from "./commandsRequest";
import { PinView } from "./PinView";
import { ShareView } from "./ShareView";

/** All that can be taken along of what is on the screen, one below the other. */
export function ViewActions() {
  const { state } = useViewState();
  return (
    <>
      <div className="phone-more-item">
        <ShareView className="w-full" />
      </div>
      <div className="phone-more-item">
        <CiteView className="w-full">{m.cite_title_view()}</CiteView>
      </div>
      {state.page !== "present" && (
        <div className="phone-more-item">
          <PinView className="w-full" />
        </div>
      )}
      {isFiltered(state.page) && (
        <div className="phone-more-item">
          <ExportButton className="w-full">{m.export_title()}</ExportButton>
        </div>
      )}
      <div className="phone-more-item">
        <Button className="w-full" onClick={requestCommands}>
          {m.commands_title()}
        </Button>
      </div>
      {/* On phones they stand among the pages. */}
      {(["present", "open"] as const).map((page) => (
        <div key={page} className="phone-more-item max-tablet:hidden">
          <StateLink to={openPage(page)} current={state.page === page}>
            {PAGE_NAMES[page]()}
          </StateLink>
        </div>
      ))}
    </>
  );
}
