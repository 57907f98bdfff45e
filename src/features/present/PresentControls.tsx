import { m } from "../../paraglide/messages.js";
import { useLinked } from "../../views/linked/LinkedContext";
import { hasFullScreen } from "./fullScreen";
import { PRESENT_COMMANDS, shownKeys, type PresentCommand } from "./presentKeys";
import { useShownOnMove } from "./useShownOnMove";

interface PresentControlsProps {
  run: (command: PresentCommand) => void;
  /** Steps that there are. */
  count: number;
}

/** All that the keys do, as buttons: seen when the pointer moves or one of them has the focus. */
export function PresentControls({ run, count }: PresentControlsProps) {
  const { state } = useLinked();
  const isShown = useShownOnMove();
  const step = state.step ?? 0;
  const buttons: readonly (readonly [PresentCommand, string, boolean?])[] = [
    ["previous", "‹", step <= 1],
    ["next", "›", step >= count],
    ["steps", m.present_steps()],
    ["blank", m.present_blank()],
    ["fullScreen", m.present_full_screen()],
    ["notes", m.notes_open()],
    ["help", m.present_help()],
    ["leave", m.present_leave()],
  ];
  const offered = buttons.filter(([command]) => {
    if (command === "fullScreen") return hasFullScreen();
    return count > 0 || !["previous", "next", "steps"].includes(command);
  });
  return (
    <div
      role="group"
      aria-label={m.present_controls()}
      data-keeps-focus
      className="present-controls"
      data-shown={isShown ? "" : undefined}
    >
      {offered.map(([command, word, isIdle = false]) => (
        <button
          key={command}
          type="button"
          data-command={command}
          aria-disabled={isIdle}
          title={m.present_button({ does: PRESENT_COMMANDS[command](), keys: shownKeys(command) })}
          aria-label={word.length === 1 ? PRESENT_COMMANDS[command]() : undefined}
          className="present-button"
          onClick={() => !isIdle && run(command)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
