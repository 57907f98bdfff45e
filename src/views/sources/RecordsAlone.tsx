import { useEffect, useId, useMemo, useRef } from "react";
import { m } from "../../paraglide/messages.js";
import { selectRecordsAlone } from "../../selectors/recordsAlone";
import { setAlone } from "../../state/sourcesTransitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import { RecordsAloneCards } from "./RecordsAloneCards";
import { RecordsAloneTable } from "./RecordsAloneTable";

/** The part of the window below which a list that was just asked for is not seen. */
const SEEN_PART = 0.7;

interface RecordsAloneProps {
  /** "Pakistan". */
  side: string;
  rows: readonly number[];
  hasTable: boolean;
}

/** What rests on one side alone, record by record, in the place of the list of sources. */
export function RecordsAlone({ side, rows, hasTable }: RecordsAloneProps) {
  const { index } = useLinked();
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const records = useMemo(() => selectRecordsAlone(index, rows), [index, rows]);
  useEffect(() => {
    const heading = title.current;
    // Without focus the page has just been opened, and stands at its top.
    if (!heading || document.activeElement === document.body) return;
    const { top } = heading.getBoundingClientRect();
    if (top > window.innerHeight * SEEN_PART) heading.scrollIntoView({ block: "center" });
  }, [side]);
  const List = hasTable ? RecordsAloneTable : RecordsAloneCards;
  return (
    <section aria-labelledby={titleId}>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 ref={title} id={titleId} className="text-[0.9375rem]">
          {m.sources_alone_show({ count: rows.length, side })}
        </h3>
        <StateLink to={setAlone(null)}>{m.sources_alone_back()}</StateLink>
      </div>
      {records.length > 0 && <List records={records} labelledBy={titleId} />}
    </section>
  );
}
