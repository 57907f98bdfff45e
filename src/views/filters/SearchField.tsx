import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { m } from "../../paraglide/messages.js";
import { cleanSearchText } from "../../state/searchText";
import { setSearch } from "../../state/filterTransitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";
import { useDraftText } from "../linked/useDraftText";

/** Literal search over all records, which is one more filter. `/` goes to it from anywhere. */
export function SearchField() {
  const { state, filter } = useLinked();
  const { text, type, enter } = useDraftText(state.q, cleanSearchText, setSearch);
  const dispatch = useDispatch();
  const [isOpen, setIsOpen] = useState(false);
  const inputRef = useRef<HTMLInputElement>(null);
  const openerRef = useRef<HTMLButtonElement>(null);
  const cameFromRef = useRef<HTMLElement | SVGElement>(null);
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
    const cameFrom = cameFromRef.current;
    (cameFrom?.checkVisibility() ? cameFrom : openerRef.current)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter") {
      enter();
      if (openerRef.current?.checkVisibility()) leave();
    } else if (event.key === "Escape") {
      event.preventDefault();
      leave();
    }
  }

  return (
    <div role="search" className="contents">
      <button
        ref={openerRef}
        type="button"
        aria-label={m.search_label()}
        aria-expanded={isOpen}
        className="border-rule bg-card wide:hidden inline-flex size-8 items-center justify-center rounded-md border pointer-coarse:size-11"
        onClick={open}
      >
        <MagnifierSign />
      </button>
      <div
        className={`wide:relative wide:w-34 max-wide:bg-paper max-wide:absolute max-wide:inset-0 max-wide:z-10 max-wide:items-center max-wide:px-4 min-[1400px]:w-46 ${
          isOpen ? "max-wide:flex" : "max-wide:hidden"
        }`}
      >
        <div
          className="relative w-full"
          onFocus={({ currentTarget, relatedTarget }) => {
            if (currentTarget.contains(relatedTarget)) return;
            const canFocus =
              relatedTarget instanceof HTMLElement || relatedTarget instanceof SVGElement;
            cameFromRef.current = canFocus ? relatedTarget : null;
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
          }}
        >
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
            className="border-rule bg-card text-ink placeholder:text-muted max-wide:h-9 h-8 w-full appearance-none rounded-md border ps-2.5 pe-20 text-[0.8125rem] [&::-webkit-search-cancel-button]:hidden"
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <div className="absolute inset-y-0 end-1 flex items-center gap-1 text-xs">
            {text === "" ? (
              <kbd
                aria-hidden="true"
                className="border-rule text-muted max-wide:hidden me-1 rounded border px-1.5 font-sans leading-4"
              >
                /
              </kbd>
            ) : (
              <>
                <span aria-hidden="true" className="text-muted tabular-nums">
                  {m.search_found({ shown: filter.shown, total: filter.total })}
                </span>
                <button
                  type="button"
                  aria-label={m.search_clear()}
                  className="text-muted hover:text-ink inline-flex size-6 items-center justify-center pointer-coarse:size-9"
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => {
                    dispatch(setSearch("", "entered"));
                    inputRef.current?.focus();
                  }}
                >
                  <CrossSign />
                </button>
              </>
            )}
          </div>
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

function CrossSign() {
  return (
    <svg viewBox="0 0 10 10" width={10} height={10} aria-hidden="true">
      <path d="M1.5 1.5l7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth={1.4} />
    </svg>
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
