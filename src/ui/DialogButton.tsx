import { Suspense, useState, type ReactNode } from "react";
import { m } from "../paraglide/messages.js";
import { Awaited } from "./Awaited";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { ErrorBoundary } from "./ErrorBoundary";

interface DialogButtonProps {
  /** Title of the dialog while it can only say that its code did not arrive. */
  title: string;
  /** The dialog, a part on demand; it loads with the first press. */
  renderDialog: (onClose: () => void) => ReactNode;
  /** Name for assistive technology, where several stand in one list. */
  label?: string | undefined;
  /** A frame of its own, or a quiet word in a list of many. */
  look?: "button" | "word";
  className?: string | undefined;
  children: ReactNode;
}

const WORD =
  "text-link touch-target inline-flex min-h-6 items-center underline-offset-2 hover:underline pointer-coarse:min-h-11";

/** Opens a dialog whose code loads on demand; a failed load is told in its place and can be tried again. */
export function DialogButton(props: DialogButtonProps) {
  const { title, renderDialog, label, look = "button", className, children } = props;
  const [isOpen, setIsOpen] = useState(false);
  const Opener = look === "word" ? "button" : Button;
  const close = () => setIsOpen(false);
  return (
    <>
      <Opener
        type="button"
        aria-haspopup="dialog"
        aria-label={label}
        className={look === "word" ? WORD : className}
        onClick={() => setIsOpen(true)}
      >
        {children}
      </Opener>
      {isOpen && (
        <DialogSlot title={title} onClose={close}>
          {renderDialog(close)}
        </DialogSlot>
      )}
    </>
  );
}

interface DialogSlotProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Around a dialog on demand. Draws nothing while it is on its way, so that the page does not move. */
export function DialogSlot({ title, onClose, children }: DialogSlotProps) {
  return (
    <ErrorBoundary
      fallback={({ message }, retry) => (
        <Dialog title={title} onClose={onClose}>
          <p role="alert" className="mb-2">
            {m.dialog_failed({ message })}
          </p>
          <Button onClick={retry}>{m.retry()}</Button>
        </Dialog>
      )}
    >
      <Suspense fallback={<Awaited />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
