import { m } from "../../paraglide/messages.js";
import type { ViewVariant } from "../linked/viewVariant";
import type { Whereabouts } from "./useSelectedInSight";

interface SelectedWordsNoticeProps {
  where: Whereabouts;
  onShow: () => void;
  variant: ViewVariant;
}

/** The text does not move under the reader: it says where the selected words are and offers to go. */
export function SelectedWordsNotice({ where, onShow, variant }: SelectedWordsNoticeProps) {
  if (where === "none" || where === "in-sight") return null;
  const isPage = variant === "page";
  return (
    <div
      className={`screen-only pointer-events-none z-10 flex justify-center ${
        isPage ? "sticky top-16 h-0" : "absolute inset-x-0 bottom-9 pointer-coarse:bottom-12"
      }`}
    >
      <button
        type="button"
        onClick={onShow}
        className="border-rule bg-card text-ink hover:border-faint pointer-events-auto h-8 rounded-full border px-3.5 text-[0.8125rem] shadow-[0_2px_10px_rgb(0_0_0/0.16)]"
      >
        {where === "above" ? m.article_selected_above() : m.article_selected_below()}
      </button>
    </div>
  );
}
