import { m } from "../../paraglide/messages.js";

const LINE_WIDTHS = ["100%", "94%", "98%", "90%", "62%"];

/** In the place of a text that is on its way. */
export function LoadingLines() {
  return (
    <div role="status" className="mb-4 flex flex-col gap-2.5">
      <p className="text-muted font-sans text-[0.8125rem]">{m.article_loading()}</p>
      {LINE_WIDTHS.map((inlineSize) => (
        <span key={inlineSize} className="bg-wash h-3.5 rounded-sm" style={{ inlineSize }} />
      ))}
    </div>
  );
}
