import { m } from "../../paraglide/messages.js";

export type PresentCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "blank"
  | "steps"
  | "fullScreen"
  | "notes"
  | "help"
  | "leave";

/** What has the focus: nothing of the kind, a button or link, a mark or control of a view, a field to write in. */
export type FocusPlace = "stage" | "control" | "view" | "field";

interface PresentKey {
  /** As `KeyboardEvent.key` names them, letters in lower case. */
  keys: readonly string[];
  /** Where else the key acts; on the stage all do. A key that acts elsewhere means nothing else there. */
  alsoIn: readonly FocusPlace[];
  command: PresentCommand;
}

const EVERYWHERE: readonly FocusPlace[] = ["control", "view", "field"];
const WITHOUT_WRITING: readonly FocusPlace[] = ["control", "view"];

/** Every key of the presenter. A clicker sends Page Up and Page Down alone: these step wherever the focus is. */
export const PRESENT_KEYS: readonly PresentKey[] = [
  { keys: ["PageDown"], alsoIn: EVERYWHERE, command: "next" },
  { keys: ["PageUp"], alsoIn: EVERYWHERE, command: "previous" },
  { keys: ["ArrowRight"], alsoIn: ["control"], command: "next" },
  { keys: [" "], alsoIn: [], command: "next" },
  { keys: ["ArrowLeft"], alsoIn: ["control"], command: "previous" },
  { keys: ["Home"], alsoIn: ["control"], command: "first" },
  { keys: ["End"], alsoIn: ["control"], command: "last" },
  { keys: ["b", "."], alsoIn: WITHOUT_WRITING, command: "blank" },
  { keys: ["o"], alsoIn: WITHOUT_WRITING, command: "steps" },
  { keys: ["f"], alsoIn: WITHOUT_WRITING, command: "fullScreen" },
  { keys: ["n"], alsoIn: WITHOUT_WRITING, command: "notes" },
  { keys: ["?"], alsoIn: WITHOUT_WRITING, command: "help" },
  { keys: ["Escape"], alsoIn: WITHOUT_WRITING, command: "leave" },
];

/** In the order of the help. */
export const PRESENT_COMMANDS: Readonly<Record<PresentCommand, () => string>> = {
  next: m.present_key_next,
  previous: m.present_key_previous,
  first: m.present_key_first,
  last: m.present_key_last,
  blank: m.present_key_blank,
  steps: m.present_key_steps,
  fullScreen: m.present_key_full_screen,
  notes: m.present_key_notes,
  help: m.present_key_help,
  leave: m.present_key_leave,
};

const SHOWN: Readonly<Record<string, string>> = {
  PageDown: "Page Down",
  PageUp: "Page Up",
  ArrowRight: "→",
  ArrowLeft: "←",
  " ": "Space",
  Escape: "Esc",
};

/** The keys of a command as a reader knows them: "Page Down, →, Space". */
export function shownKeys(command: PresentCommand): string {
  return PRESENT_KEYS.filter((key) => key.command === command)
    .flatMap(({ keys }) => keys)
    .map((key) => SHOWN[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(", ");
}

type PressedKey = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

/** What a pressed key means to the presenter; null where it belongs to what has the focus. */
export function readPresentKey(
  { key, altKey, ctrlKey, metaKey }: PressedKey,
  place: FocusPlace,
): PresentCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const found = PRESENT_KEYS.find(({ keys }) => keys.includes(name));
  if (!found) return null;
  return place === "stage" || found.alsoIn.includes(place) ? found.command : null;
}

const FIELD = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";
const CONTROL = "a[href], button, summary, input, [role=button], [tabindex='0']";

/** What has the focus, as far as keys are concerned. */
export function placeOfFocus(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element)) return "stage";
  if (target.matches(FIELD)) return "field";
  const isInView = target.closest("[data-view]") !== null;
  if (isInView && target.matches(`[data-roving], ${CONTROL}`)) return "view";
  return target.matches(CONTROL) ? "control" : "stage";
}
