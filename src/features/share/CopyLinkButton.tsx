import { useEffect, useRef, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { useViewState } from "../../state/useViewState";
import { Button } from "../../ui/Button";
import { DialogSlot } from "../../ui/DialogButton";
import { lazyPart } from "../../ui/lazyPart";
import { useAnnounce } from "../../ui/LiveRegion";
import { writeToClipboard } from "../../ui/writeToClipboard";

const SHOWN_MS = 2000;

/** Few browsers refuse. */
const RefusedDialog = lazyPart(async () => (await import("./RefusedDialog")).RefusedDialog);

/** Copies the address of the present state; where that is refused, shows it in a field to copy from. */
export function CopyLinkButton() {
  const { state, href } = useViewState();
  const announce = useAnnounce();
  const [status, setStatus] = useState<"ready" | "copied" | "refused">("ready");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const address = new URL(href(state), document.baseURI).href;
  const close = () => setStatus("ready");

  async function copy() {
    clearTimeout(timer.current);
    if (!(await writeToClipboard(address))) {
      setStatus("refused");
      return;
    }
    setStatus("copied");
    announce(m.share_copied());
    timer.current = setTimeout(close, SHOWN_MS);
  }

  return (
    <>
      <Button onClick={() => void copy()}>
        <ButtonLabel isCopied={status === "copied"} />
      </Button>
      {status === "refused" && (
        <DialogSlot title={m.share_title()} onClose={close}>
          <RefusedDialog address={address} onClose={close} />
        </DialogSlot>
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
