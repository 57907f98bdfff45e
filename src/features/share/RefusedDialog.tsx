import { useEffect, useId, useRef } from "react";
import { m } from "../../paraglide/messages.js";
import { Dialog } from "../../ui/Dialog";
import { AskedFile } from "./AskedFile";

/** The link in a field, selected, for a browser that does not let the page copy. */
export function RefusedDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const fieldId = useId();
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  return (
    <Dialog title={m.share_title()} onClose={onClose}>
      <AskedFile />
      <label htmlFor={fieldId}>{m.share_refused()}</label>
      <input
        ref={ref}
        id={fieldId}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        className="border-rule bg-paper text-ink mt-2 min-h-11 w-full rounded-md border px-2.5"
      />
    </Dialog>
  );
}
