import { Suspense, useState } from "react";
import { m } from "../../paraglide/messages.js";
import type { CitationSubject } from "../../selectors/citations";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { lazyPart } from "../../ui/lazyPart";
import { useReady } from "../../ui/useReady";

const CiteDialog = lazyPart(async () => (await import("./CiteDialog")).CiteDialog);

interface CiteButtonProps {
  subject: CitationSubject;
  /** Name for assistive technology, where several stand in one list. */
  label?: string;
  /** A frame of its own, or a quiet word in a list of many. */
  look?: "button" | "word";
  className?: string | undefined;
  children?: string;
}

const WORD =
  "text-link touch-target inline-flex min-h-6 items-center underline-offset-2 hover:underline pointer-coarse:min-h-11";

/** Opens what is cited in all formats. The formats load with the first press. */
export function CiteButton(props: CiteButtonProps) {
  const { subject, label, look = "button", className, children = m.cite() } = props;
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
        <ErrorBoundary fallback={(error, retry) => <Failed {...{ error, retry, close }} />}>
          <Suspense fallback={<Awaited />}>
            <CiteDialog subject={subject} onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

/** Draws nothing: the page does not move while the dialog's code is on its way. */
function Awaited() {
  useReady(false);
  return null;
}

interface FailedProps {
  error: Error;
  retry: () => void;
  close: () => void;
}

function Failed({ error, retry, close }: FailedProps) {
  return (
    <Dialog title={m.cite()} onClose={close}>
      <p role="alert" className="mb-2">
        {m.cite_failed({ message: error.message })}
      </p>
      <Button onClick={retry}>{m.retry()}</Button>
    </Dialog>
  );
}
