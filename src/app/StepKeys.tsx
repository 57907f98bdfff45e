import { useEffect, useState } from "react";
import { useLocation, useNavigate, useNavigationType, type NavigationType } from "react-router";
import { m } from "../paraglide/messages.js";
import { createStepHistory, type StepKind, type StepMove } from "../state/stepHistory";
import { useAnnounce } from "../ui/LiveRegion";
import { KeysDialog } from "./KeysDialog";

const KINDS: Readonly<Record<NavigationType, StepKind>> = {
  POP: "pop",
  PUSH: "push",
  REPLACE: "replace",
};

/** Where keys belong to what is typed. */
const TYPING = "input, textarea, select, [contenteditable]";
const ON_TOP = "dialog[open], :popover-open";

/** Undo, redo and the list of all keys. Draws nothing but that list. */
export function StepKeys() {
  const { pathname, search } = useLocation();
  const kind = KINDS[useNavigationType()];
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [history] = useState(createStepHistory);
  const [hasList, setHasList] = useState(false);

  useEffect(() => {
    const fix = history.enter(
      { entry: readEntry(), url: pathname + search },
      kind,
      performance.now(),
    );
    if (fix !== null) void navigate(fix, { replace: true });
  }, [history, kind, navigate, pathname, search]);

  useEffect(() => {
    const go = (move: StepMove | null, told: string, nothing: string) => {
      // What the change says of itself is spoken instead.
      announce(move ? told : nothing);
      if (move?.delta === 0) void navigate(move.url, { replace: true });
      else if (move) void navigate(move.delta);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.matches(TYPING)) return;
      if (document.querySelector(ON_TOP)) return;
      const command = readCommand(event);
      if (!command) return;
      event.preventDefault();
      if (command === "keys") setHasList(true);
      else if (command === "undo") go(history.undo(), m.step_undone(), m.step_undo_none());
      else go(history.redo(), m.step_redone(), m.step_redo_none());
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [announce, history, navigate]);

  return hasList ? <KeysDialog onClose={() => setHasList(false)} /> : null;
}

/** React Router numbers its entries of the browser's history. */
function readEntry(): number {
  const state: unknown = window.history.state;
  const isNumbered = typeof state === "object" && state !== null && "idx" in state;
  return isNumbered && typeof state.idx === "number" ? state.idx : 0;
}

function readCommand(event: KeyboardEvent): "undo" | "redo" | "keys" | null {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  if (!ctrlKey && !metaKey) return key === "?" ? "keys" : null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && !shiftKey ? "redo" : null;
}
