import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from "react";
import { m } from "../paraglide/messages.js";
import {
  findCommands,
  MOST_COMMANDS,
  selectGeneralCommands,
  selectNamedCommands,
  selectSearchCommand,
  type Command,
  type ToldCommand,
} from "../selectors/commands";
import { useDispatch } from "../state/useViewState";
import { Dialog } from "../ui/Dialog";
import { useLinked } from "../views/linked/LinkedContext";
import { CommandOption } from "./CommandOption";

/** A command with how to do it. */
export interface Deed extends ToldCommand {
  run: () => void;
}

interface CommandsDialogProps {
  /** What is done otherwise than by a change of the view. */
  own: readonly Deed[];
  onClose: () => void;
}

/** Everything that can be done or looked at from here, found by typing: a list that a field narrows. */
export function CommandsDialog({ own, onClose }: CommandsDialogProps) {
  const model = useLinked();
  const dispatch = useDispatch();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const listId = useId();
  const typed = useDeferredValue(text.trim());
  const general = useMemo(() => selectGeneralCommands(model), [model]);
  const named = useMemo(() => selectNamedCommands(model), [model]);
  const found = useMemo(() => {
    const deedOf = ({ transition, ...told }: Command): Deed => ({
      ...told,
      run: () => dispatch(transition),
    });
    const commands = [...general, ...(typed === "" ? [] : named)];
    const matching = findCommands([...own, ...commands.map(deedOf)], typed);
    return typed === "" ? matching : [...matching, deedOf(selectSearchCommand(model, typed))];
  }, [dispatch, general, model, named, own, typed]);
  const shown = found.slice(0, MOST_COMMANDS);
  const rest = found.length - shown.length;
  const at = Math.min(active, shown.length - 1);
  const optionId = (position: number) => `${listId}-${position}`;

  function run(position: number) {
    const deed = shown[position];
    if (!deed) return;
    onClose();
    deed.run();
  }

  function onKeyDown(event: KeyboardEvent) {
    const next = moveBy(event.key, at, shown.length);
    if (event.key === "Enter") run(at);
    else if (next !== null) setActive(next);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog title={m.commands_title()} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        aria-label={m.commands_field()}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={shown.length > 0 ? optionId(at) : undefined}
        placeholder={m.commands_field()}
        className="border-rule bg-paper text-ink placeholder:text-muted h-10 w-full rounded-md border px-3"
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={m.commands_title()}
        className="mt-2 h-[min(24rem,50dvh)] overflow-y-auto"
      >
        {shown.map(({ id, label, hint }, position) => (
          <CommandOption
            key={id}
            id={optionId(position)}
            label={label}
            hint={hint}
            isActive={position === at}
            onPress={() => run(position)}
          />
        ))}
      </div>
      <p role="status" className="text-muted mt-2 text-xs">
        {rest > 0
          ? m.commands_more({ shown: shown.length, total: found.length })
          : m.commands_found({ count: found.length })}
      </p>
    </Dialog>
  );
}

/** Where a key leads in a list; null where it is no key of the list. Home and End belong to the field. */
function moveBy(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "PageDown":
      return Math.min(at + 8, count - 1);
    case "PageUp":
      return Math.max(at - 8, 0);
    default:
      return null;
  }
}
