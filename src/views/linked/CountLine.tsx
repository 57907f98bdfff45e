import { m } from "../../paraglide/messages.js";
import { selectCount } from "../../selectors/countText";
import { useLinked } from "./LinkedContext";

/** "7 of 23 records", brief "7 of 23", with context "7 + 40 of 23 + 250": the same in every view. */
export function CountLine({ isBrief = false }: { isBrief?: boolean }) {
  const { filter, state } = useLinked();
  const { shown, total } = selectCount(filter);
  const hasPeriod = state.from !== null || state.to !== null;
  return (
    <span data-count-shown={filter.shown} data-count-total={filter.total} className="inline-block">
      <b className="text-ink font-semibold">{shown}</b>{" "}
      {isBrief
        ? m.count_line_brief({ text: total })
        : m.count_line({ total: filter.total, text: total })}
      {hasPeriod && m.count_certain({ certain: filter.certain })}
    </span>
  );
}
