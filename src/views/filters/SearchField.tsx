import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { m } from "../../paraglide/messages.js";
import { useLinked } from "../linked/LinkedContext";
import { useSearchText } from "./useSearchText";

/** Literal search over all records, which is one more filter. `/` goes to it from anywhere. */
export function SearchField() {
  const { state, filter } = useLinked();
  const { text, type, enter } = useSearchText(state.q);
  const [isOpen, setIsOpen] = useState(false);
  const inputRef = useRef<HTMLInputElement>(null);
  const openerRef = useRef<HTMLButtonElement>(null);
  const inputId = useId();
  useSlashKey(open);

  function open() {
    // At once, so that the next key already lands in the field.
    flushSync(() => setIsOpen(true));
    inputRef.current?.focus();
  }

  function leave() {
    setIsOpen(false);
    inputRef.current?.blur();
    openerRef.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter") {
      enter();
      if (openerRef.current?.checkVisibility()) leave();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (text === "") leave();
      else type("");
    }
  }

  return (
    <div role="search" className="contents">
      <button
        ref={openerRef}
        type="button"
        aria-label={m.search_label()}
        aria-expanded={isOpen}
        className="border-rule bg-card tablet:hidden inline-flex size-9 items-center justify-center rounded-md border pointer-coarse:size-11"
        onClick={open}
      >
        <MagnifierSign />
      </button>
      <div
        className={`tablet:relative tablet:w-48 wide:w-52 max-tablet:bg-paper max-tablet:absolute max-tablet:inset-0 max-tablet:z-10 max-tablet:items-center max-tablet:px-4 ${
          isOpen ? "max-tablet:flex" : "max-tablet:hidden"
        }`}
      >
        <div className="relative w-full">
          <input
            ref={inputRef}
            id={inputId}
            type="search"
            value={text}
            maxLength={200}
            autoComplete="off"
            aria-label={m.search_label()}
            aria-keyshortcuts="/"
            placeholder={m.search_placeholder()}
            className="peer border-rule bg-card text-ink placeholder:text-muted max-tablet:h-9 h-8 w-full appearance-none rounded-md border ps-2.5 pe-16 text-[0.8125rem] [&::-webkit-search-cancel-button]:hidden"
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => setIsOpen(false)}
          />
          <span
            aria-hidden="true"
            className={`text-muted pointer-events-none absolute inset-y-0 end-2 flex items-center text-xs tabular-nums ${
              text === "" ? "max-tablet:hidden peer-focus:hidden" : ""
            }`}
          >
            {text === "" ? (
              <kbd className="border-rule rounded border px-1.5 font-sans leading-4">/</kbd>
            ) : (
              m.search_found({ shown: filter.shown, total: filter.total })
            )}
          </span>
        </div>
      </div>
    </div>
  );
}

/** Calls back on `/`, unless the reader is writing into a field. */
function useSlashKey(onSlash: () => void): void {
  const onSlashRef = useRef(onSlash);
  useEffect(() => {
    onSlashRef.current = onSlash;
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.defaultPrevented || isEditable(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      onSlashRef.current();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

function MagnifierSign() {
  return (
    <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
      <circle cx={7} cy={7} r={4.5} fill="none" stroke="currentColor" strokeWidth={1.5} />
      <path d="m10.4 10.4 3.6 3.6" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  );
}
