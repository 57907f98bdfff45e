import { useCallback, useEffect, useMemo, useState } from "react";
import { useLocation, useNavigate, useNavigationType, type NavigationType } from "react-router";
import { m } from "../paraglide/messages.js";
import { createStepHistory, type StepKind, type StepMove } from "../state/stepHistory";
import { useAnnounce } from "../ui/LiveRegion";
import { CommandsDialog, type Deed } from "./CommandsDialog";
import { onCommandsRequest } from "./commandsRequest";
import { KeysDialog } from "./KeysDialog";

const KINDS: Readonly<Record<NavigationType, StepKind>> = {
  POP: "pop",
  PUSH: "push",
  REPLACE: "replace",
};

/** Where keys belong to what is typed. */
const TYPING = "input, textarea, select, [contenteditable]";
const ON_TOP = "dialog[open], :popover-open";

type Command = "undo" | "redo" | "keys" | "commands";

/** Undo, redo, and the lists of all commands and of all keys. Draws nothing but these lists. */
export function StepKeys() {
  const { pathname, search } = useLocation();
  const kind = KINDS[useNavigationType()];
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [history] = useState(createStepHistory);
  const [open, setOpen] = useState<"keys" | "commands" | null>(null);
  const close = useCallback(() => setOpen(null), []);

  useEffect(() => {
    const fix = history.enter(
      { entry: readEntry(), url: pathname + search },
      kind,
      performance.now(),
    );
    if (fix !== null) void navigate(fix, { replace: true });
  }, [history, kind, navigate, pathname, search]);

  const run = useCallback(
    (command: Command) => {
      const go = (move: StepMove | null, told: string, nothing: string) => {
        // What the change says of itself is spoken instead.
        announce(move ? told : nothing);
        if (!move) return;
        if (move.delta !== 0) void navigate(move.delta);
        else if (move.url !== null) void navigate(move.url, { replace: true });
      };
      if (command === "undo") go(history.undo(), m.step_undone(), m.step_undo_none());
      else if (command === "redo") go(history.redo(), m.step_redone(), m.step_redo_none());
      else setOpen(command);
    },
    [announce, history, navigate],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const command = readCommand(event);
      if (!command || document.querySelector(ON_TOP)) return;
      const { target } = event;
      // Nothing is typed by this one.
      const isTyping = target instanceof Element && target.matches(TYPING);
      if (isTyping && command !== "commands") return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [run]);

  useEffect(() => onCommandsRequest(() => run("commands")), [run]);

  const own = useMemo(
    (): Deed[] => [
      { id: "undo", label: m.command_undo(), hint: m.command_step(), run: () => run("undo") },
      { id: "redo", label: m.command_redo(), hint: m.command_step(), run: () => run("redo") },
      { id: "keys", label: m.command_keys(), hint: m.command_help(), run: () => run("keys") },
    ],
    [run],
  );

  if (open === "keys") return <KeysDialog onClose={close} />;
  return open === "commands" ? <CommandsDialog own={own} onClose={close} /> : null;
}

/** React Router numbers its entries of the browser's history. */
function readEntry(): number {
  const state: unknown = window.history.state;
  const isNumbered = typeof state === "object" && state !== null && "idx" in state;
  return isNumbered && typeof state.idx === "number" ? state.idx : 0;
}

function readCommand(event: KeyboardEvent): Command | null {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  if (!ctrlKey && !metaKey) return key === "?" ? "keys" : null;
  if (key.toLowerCase() === "k" && !shiftKey) return "commands";
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && !shiftKey ? "redo" : null;
}
