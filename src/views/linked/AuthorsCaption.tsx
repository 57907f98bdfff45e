import { m } from "../../paraglide/messages.js";

/** A stranger's words, and that they are a stranger's. */
export function AuthorsCaption({
  caption,
  className = "",
}: {
  caption: string;
  className?: string;
}) {
  return (
    <span data-caption className={className}>
      <bdi>“{caption}”</bdi>{" "}
      <span className="text-muted text-xs whitespace-nowrap">({m.deck_caption_by()})</span>
    </span>
  );
}
