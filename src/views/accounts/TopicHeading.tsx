import type { AccountTopic } from "../../selectors/accounts";
import { isDifferent } from "../../selectors/accountVerdicts";
import { capitalise } from "../../selectors/filterPhrase";

/** A topic, who tells it, and what has to be known about the difference. */
export function TopicHeading({ topic }: { topic: AccountTopic }) {
  const { label, verdict, note } = topic;
  return (
    <>
      <span className="block font-semibold">{label}</span>
      <span className="text-muted block text-xs leading-[1.25]">
        <span className={isDifferent(topic) ? "text-ink font-medium" : ""}>
          {capitalise(verdict.text)}.
        </span>{" "}
        {note}
      </span>
    </>
  );
}
