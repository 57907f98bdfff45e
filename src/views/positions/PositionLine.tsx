import { m } from "../../paraglide/messages.js";
import type { PositionItem } from "../../selectors/positions";
import { InlineMark } from "../linked/MarkGlyph";
import { useMark } from "../linked/useMark";

/** One position: who, the stance, what it is about, and the words it rests on. */
export function PositionLine({ item }: { item: PositionItem }) {
  const mark = useMark({ refs: [item.reference], rows: [item.row], label: item.name });
  const { evidence } = item;
  return (
    <li className="border-rule has-[[data-emphasis=highlighted]]:bg-highlight -mx-1.5 break-inside-avoid border-b px-1.5 py-2 last:border-b-0">
      <button
        type="button"
        {...mark}
        className="grid min-h-6 w-full grid-cols-[auto_1fr] gap-x-2 text-start text-[0.8125rem] pointer-coarse:min-h-11"
      >
        <InlineMark kind="statement" voice={item.voice} colour={item.colour} />
        <span>
          <span className="block">
            <b className="font-semibold">{item.who}</b>{" "}
            {m.positions_stance({ stance: item.stance })}{" "}
            <span className="underline-offset-2 in-aria-current:underline">{item.object}</span>
          </span>
          {evidence && (
            <span
              className={`mt-0.5 line-clamp-3 leading-snug ${evidence.isQuote ? "font-serif" : ""}`}
            >
              {evidence.isQuote ? `“${evidence.text}”` : evidence.text}
            </span>
          )}
          <span className="text-muted mt-0.5 block text-xs">
            {[
              item.when,
              evidence?.source,
              evidence?.sentence && m.records_sentence({ number: evidence.sentence }),
              item.also.length > 0 && m.positions_also({ issues: item.also.join(", ") }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </span>
      </button>
    </li>
  );
}
