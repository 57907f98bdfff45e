import { useState } from "react";
import { m } from "../paraglide/messages.js";
import { FACET_LABELS } from "../selectors/labels";
import type { StateNotice } from "../state/notices";
import { FACETS } from "../state/viewState";
import { Button } from "../ui/Button";
import { useLinked } from "../views/linked/LinkedContext";

/** What of a link was not taken as it stood. Dismissing hides these until the link changes again. */
export function Notices({ notices }: { notices: readonly StateNotice[] }) {
  const { index, state } = useLinked();
  const hasContext = index.dossier.layers.some(({ id }) => id === "context");
  const offersContext = hasContext && state.layer === "article";
  const texts = notices.map((notice) => noticeText(notice, offersContext));
  const signature = texts.join("\n");
  const [dismissed, setDismissed] = useState("");
  if (texts.length === 0 || dismissed === signature) return null;
  return (
    <div role="status" aria-label={m.notice_label()} data-notices className="notices">
      <ul className="min-w-0 flex-1">
        {texts.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <Button onClick={() => setDismissed(signature)}>{m.notice_dismiss()}</Button>
    </div>
  );
}

/** Their values are those of the format, not of a layer. */
const IN_EVERY_LAYER: ReadonlySet<string> = new Set(["kind", "voice"]);

function noticeText(notice: StateNotice, offersContext: boolean): string {
  const key = keyLabel(notice.key);
  switch (notice.reason) {
    case "missing":
      return [
        m.notice_missing({
          key,
          missing: notice.missing.length,
          of: notice.of,
          ids: notice.missing.join(", "),
        }),
        ...(offersContext && !IN_EVERY_LAYER.has(notice.key) ? [m.notice_missing_context()] : []),
      ].join(" ");
    case "unreadable":
      // Nothing is left to show of broken percent codes.
      return notice.value === ""
        ? m.notice_unreadable_signs({ key })
        : m.notice_unreadable({ key, value: notice.value });
    case "too-long":
      return m.notice_too_long({ key });
    case "swapped":
      return m.notice_swapped({ key });
    case "adjusted":
      return m.notice_adjusted({ key });
    case "excluded":
      return m.notice_excluded({ key, value: notice.value });
    case "not-available":
      return m.notice_not_available({ key, value: notice.value });
    case "newer-version":
      return m.notice_newer_version();
  }
}

const KEY_NAMES: Partial<Record<string, () => string>> = {
  sel: m.notice_selection,
  by: m.timeline_lanes_label,
  t: m.notice_window,
  ego: m.notice_ego,
  at: m.notice_places,
};

/** A reader knows the facet's name, not the parameter's. */
function keyLabel(key: string): string {
  const facet = FACETS.find((name) => name === key);
  if (facet) return FACET_LABELS[facet]();
  return KEY_NAMES[key]?.() ?? key;
}
