import { useEffect, useId, useRef, type ReactNode } from "react";
import { m } from "../paraglide/messages.js";
import { Button } from "./Button";

interface DialogProps {
  title: string;
  className?: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * The browser's own modal dialog, open while it is rendered: Esc closes it, the rest of the page is
 * inert, and the focus goes back to where it came from.
 */
export function Dialog({ title, className = "", onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={`border-rule bg-card text-ink m-auto w-[min(32rem,calc(100vw-2rem))] rounded-lg border p-4 backdrop:bg-black/40 ${className}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className="text-base">
        {title}
      </h2>
      <div className="mt-2 text-sm">{children}</div>
      <p className="mt-4 flex justify-end">
        <Button onClick={onClose}>{m.close()}</Button>
      </p>
    </dialog>
  );
}
