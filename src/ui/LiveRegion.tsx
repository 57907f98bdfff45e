import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";

/** Longer messages are cut: they would still be spoken when the reader has moved on. */
export const MAX_ANNOUNCEMENT_LENGTH = 140;
const QUIET_MS = 500;

export type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce | null>(null);

/**
 * One polite live region for all that is below it. Of several messages within half a second only
 * the last is spoken; a repeated message is spoken again.
 */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState({ text: "", count: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = useCallback<Announce>((text) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const next = cutAnnouncement(text);
      // New words change in place: an element that goes and one that comes may both be spoken.
      setMessage(({ text: last, count }) => ({
        text: next,
        count: next === last ? count + 1 : count,
      }));
    }, QUIET_MS);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="sr-only">
        {message.text !== "" && <span key={message.count}>{message.text}</span>}
      </div>
    </AnnounceContext>
  );
}

/** Speaks a text politely. Throws outside a LiveRegion, where it would be lost. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error("useAnnounce needs a LiveRegion above it");
  return announce;
}

function cutAnnouncement(text: string): string {
  const letters = [...text];
  return letters.length > MAX_ANNOUNCEMENT_LENGTH
    ? `${letters.slice(0, MAX_ANNOUNCEMENT_LENGTH - 1).join("")}…`
    : text;
}
