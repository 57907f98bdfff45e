import { m } from "../../paraglide/messages.js";
import { DialogButton } from "../../ui/DialogButton";
import { lazyPart } from "../../ui/lazyPart";

const PinDialog = lazyPart(async () => (await import("./PinDialog")).PinDialog);

interface PinButtonProps {
  /** What is on the screen, in a few words. */
  title: string;
  className?: string | undefined;
}

/** Puts the present view at the end of the deck in the link. */
export function PinButton({ title, className }: PinButtonProps) {
  return (
    <DialogButton
      title={m.deck_pin()}
      className={className}
      renderDialog={(close) => <PinDialog title={title} onClose={close} />}
    >
      {m.deck_pin()}
    </DialogButton>
  );
}
