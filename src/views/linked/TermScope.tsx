import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { PopoverPanel, usePopover } from "../../ui/Popover";
import { TermExplanation } from "./TermExplanation";
import { useKnownTerms } from "./TermsContext";

interface TermScopeControl {
  panelId: string;
  /** Id of the button whose explanation is open. */
  openButton: string | null;
  /** To be called by a button that is pressed, before the browser opens the panel. */
  press: (button: HTMLButtonElement, entry: string) => void;
}

const TermScopeContext = createContext<TermScopeControl | null>(null);
const WIDTH_PX = 340;

/** A part of the page whose terms open one shared explanation; a modal dialog needs one of its own. */
export function TermScope({ children }: { children: ReactNode }) {
  const known = useKnownTerms();
  const popover = usePopover(WIDTH_PX);
  const [pressed, setPressed] = useState<{ button: string; entry: string }>();
  const { panelId, triggerRef, isOpen } = popover;
  const control = useMemo(
    (): TermScopeControl => ({
      panelId,
      openButton: isOpen ? (pressed?.button ?? null) : null,
      press: (button, entry) => {
        // Closed first, the browser opens it anew beside this button.
        if (isOpen && triggerRef.current !== button) hide(panelId);
        triggerRef.current = button;
        setPressed({ button: button.id, entry });
      },
    }),
    [panelId, triggerRef, isOpen, pressed],
  );
  const term = known?.list.find(({ id }) => id === pressed?.entry);
  return (
    <TermScopeContext value={control}>
      {children}
      {known && (
        <PopoverPanel popover={popover} label={m.term_explained()}>
          {term && <TermExplanation term={term} onLeave={() => hide(panelId)} />}
        </PopoverPanel>
      )}
    </TermScopeContext>
  );
}

export function useTermScope(): TermScopeControl | null {
  return useContext(TermScopeContext);
}

function hide(panelId: string): void {
  document.getElementById(panelId)?.hidePopover();
}
