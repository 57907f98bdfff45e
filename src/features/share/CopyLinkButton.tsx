import { useEffect, useId, useRef, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { useViewState } from "../../state/useViewState";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { useAnnounce } from "../../ui/LiveRegion";
import { writeToClipboard } from "../../ui/writeToClipboard";

const SHOWN_MS = 2000;

/** Copies the address of the present state; where that is refused, shows it in a field to copy from. */
export function CopyLinkButton() {
  const { state, href } = useViewState();
  const announce = useAnnounce();
  const [status, setStatus] = useState<"ready" | "copied" | "refused">("ready");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const address = new URL(href(state), document.baseURI).href;

  async function copy() {
    clearTimeout(timer.current);
    if (!(await writeToClipboard(address))) {
      setStatus("refused");
      return;
    }
    setStatus("copied");
    announce(m.share_copied());
    timer.current = setTimeout(() => setStatus("ready"), SHOWN_MS);
  }

  return (
    <>
      <Button onClick={() => void copy()}>
        <ButtonLabel isCopied={status === "copied"} />
      </Button>
      {status === "refused" && (
        <Dialog title={m.share_title()} onClose={() => setStatus("ready")}>
          <LinkField address={address} />
        </Dialog>
      )}
    </>
  );
}

/** Both labels lie in one cell, so that the button keeps its width. */
function ButtonLabel({ isCopied }: { isCopied: boolean }) {
  return (
    <span className="grid place-items-center *:col-start-1 *:row-start-1">
      <span className={isCopied ? "invisible" : ""}>{m.share_copy_link()}</span>
      <span className={isCopied ? "" : "invisible"}>{m.share_copied()}</span>
    </span>
  );
}

function LinkField({ address }: { address: string }) {
  const fieldId = useId();
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  return (
    <>
      <label htmlFor={fieldId}>{m.share_refused()}</label>
      <input
        ref={ref}
        id={fieldId}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        className="border-rule bg-paper text-ink mt-2 min-h-11 w-full rounded-md border px-2.5"
      />
    </>
  );
}
