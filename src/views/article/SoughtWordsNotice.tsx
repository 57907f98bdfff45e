import type { RefObject } from "react";
import { m } from "../../paraglide/messages.js";
import type { ViewVariant } from "../linked/viewVariant";
import { useSoughtInSight, type WordsSight } from "./useSoughtInSight";

interface SoughtWordsNoticeProps {
  /** The text, of which some words may be looked for. */
  container: RefObject<HTMLElement | null>;
  variant: ViewVariant;
}

/**
 * The text does not move under the reader: it says where the selected words are, or the sentences that
 * pass the filter, and offers to go.
 */
export function SoughtWordsNotice({ container, variant }: SoughtWordsNoticeProps) {
  const isPage = variant === "page";
  const { sight, show } = useSoughtInSight(container, !isPage);
  if (sight === null) return null;
  return (
    <div
      className={`screen-only pointer-events-none z-10 flex justify-center ${
        isPage ? "sticky top-16 h-0" : "absolute inset-x-0 bottom-9 pointer-coarse:bottom-12"
      }`}
    >
      <button
        type="button"
        onClick={show}
        className="border-rule bg-card text-ink hover:border-faint pointer-events-auto h-8 rounded-full border px-2.5 text-[0.8125rem] whitespace-nowrap shadow-[0_2px_10px_rgb(0_0_0/0.16)]"
      >
        {tellSight(sight)}
      </button>
    </div>
  );
}

function tellSight({ sought, where, count }: WordsSight): string {
  if (sought === "selected") {
    return where === "above" ? m.article_selected_above() : m.article_selected_below();
  }
  return where === "above"
    ? m.article_passing_above({ count })
    : m.article_passing_below({ count });
}
