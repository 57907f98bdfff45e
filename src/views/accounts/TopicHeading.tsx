import type { AccountTopic } from "../../selectors/accounts";
import { isDifferent } from "../../selectors/accountVerdicts";
import { capitalise } from "../../selectors/filterPhrase";
import { TermText } from "../linked/TermText";

/** A topic, who tells it, and what has to be known about the difference. */
export function TopicHeading({ topic }: { topic: AccountTopic }) {
  const { label, verdict, note } = topic;
  return (
    <>
      <span className="me-1 font-semibold pointer-coarse:has-[button]:py-2 pointer-coarse:[&_button]:relative pointer-coarse:[&_button]:-my-3.5 pointer-coarse:[&_button]:py-3.5">
        <TermText>{label}</TermText>
      </span>{" "}
      <span className="text-muted text-xs leading-[1.25]">
        <span className={isDifferent(topic) ? "text-ink font-medium" : ""}>
          {capitalise(verdict.text)}.
        </span>{" "}
        {note !== null && <TermText>{note}</TermText>}
      </span>
    </>
  );
}
