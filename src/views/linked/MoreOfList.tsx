import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/Button";
import type { ListPart } from "../../ui/useListPart";

/** Below a list of which only a part is drawn: how much is missing, and a press to get more of it. */
export function MoreOfList({ part }: { part: ListPart<unknown> }) {
  if (part.restCount === 0) return null;
  return (
    <p className="screen-only p-3.5">
      <Button className="whitespace-normal!" onClick={part.showMore}>
        {m.list_show_more({ count: part.nextCount, rest: part.restCount })}
      </Button>
    </p>
  );
}
