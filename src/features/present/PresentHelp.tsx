import { m } from "../../paraglide/messages.js";
import { Dialog } from "../../ui/Dialog";
import { PRESENT_COMMANDS, shownKeys, type PresentCommand } from "./presentKeys";

/** The keys of the presenter, from the table that binds them. */
export function PresentHelp({ onClose }: { onClose: () => void }) {
  const commands = Object.entries(PRESENT_COMMANDS) as [PresentCommand, () => string][];
  return (
    <Dialog title={m.present_help_title()} onClose={onClose}>
      <dl className="present-keys">
        {commands.map(([command, does]) => (
          <div key={command} className="contents">
            <dt>
              <kbd className="font-sans font-medium">{shownKeys(command)}</kbd>
            </dt>
            <dd className="text-muted">{does()}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">{m.present_help_marks()}</p>
    </Dialog>
  );
}
