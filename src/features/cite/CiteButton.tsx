import { m } from "../../paraglide/messages.js";
import type { CitationSubject } from "../../selectors/citations";
import { DialogButton } from "../../ui/DialogButton";
import { lazyPart } from "../../ui/lazyPart";

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

/** Opens what is cited in all formats. The formats load with the first press. */
export function CiteButton({ subject, children = m.cite(), ...button }: CiteButtonProps) {
  return (
    <DialogButton
      {...button}
      title={m.cite()}
      renderDialog={(close) => <CiteDialog subject={subject} onClose={close} />}
    >
      {children}
    </DialogButton>
  );
}
