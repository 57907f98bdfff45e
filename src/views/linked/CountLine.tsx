import { m } from "../../paraglide/messages.js";
import { useLinked } from "./LinkedContext";

/** "7 of 23 records", with a period also "3 certainly": the same numbers in every view. */
export function CountLine() {
  const { filter, state } = useLinked();
  const hasPeriod = state.from !== null || state.to !== null;
  return (
    <span
      data-count-shown={filter.shown}
      data-count-total={filter.total}
      className="whitespace-nowrap"
    >
      <b className="text-ink font-semibold">{filter.shown}</b>{" "}
      {m.count_line({ total: filter.total })}
      {hasPeriod && m.count_certain({ certain: filter.certain })}
    </span>
  );
}
