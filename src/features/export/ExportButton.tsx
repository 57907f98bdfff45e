import { m } from "../../paraglide/messages.js";
import { DialogButton } from "../../ui/DialogButton";
import { lazyPart } from "../../ui/lazyPart";

const ExportDialog = lazyPart(async () => (await import("./ExportDialog")).ExportDialog);

interface ExportButtonProps {
  look?: "button" | "word";
  className?: string;
  children?: string;
}

/** Opens what the records that pass can be saved as. The formats load with the first press. */
export function ExportButton({ children = m.export_open(), ...button }: ExportButtonProps) {
  return (
    <DialogButton
      {...button}
      title={m.export_title()}
      renderDialog={(close) => <ExportDialog onClose={close} />}
    >
      {children}
    </DialogButton>
  );
}
