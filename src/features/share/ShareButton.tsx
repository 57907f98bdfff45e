import { m } from "../../paraglide/messages.js";
import { DialogButton } from "../../ui/DialogButton";
import { lazyPart } from "../../ui/lazyPart";

const ShareDialog = lazyPart(async () => (await import("./ShareDialog")).ShareDialog);

interface ShareButtonProps {
  /** What is on the screen, in a few words. */
  title: string;
  className?: string | undefined;
}

/** Opens every way to hand on the present view: link, code, mail, frame. */
export function ShareButton({ title, className }: ShareButtonProps) {
  return (
    <DialogButton
      title={m.share_title()}
      className={className}
      renderDialog={(close) => <ShareDialog title={title} onClose={close} />}
    >
      {m.share_title()}
    </DialogButton>
  );
}
