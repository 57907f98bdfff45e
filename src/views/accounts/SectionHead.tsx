import { m } from "../../paraglide/messages.js";
import type { TopicSection } from "../../selectors/accountSections";
import { DifferSwitch } from "./DifferSwitch";

/** What the topics below have in common and how many they are, or the switch that leaves only them. */
export function SectionHead({ section: { heading, topics, narrows } }: { section: TopicSection }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <h3 className="font-sans text-[0.8125rem] [word-spacing:normal]">{heading}</h3>
      {narrows === null ? (
        <span className="text-muted text-xs font-normal">
          {m.accounts_topics({ count: topics.length })}
        </span>
      ) : (
        <DifferSwitch kept={topics.length} total={narrows} />
      )}
    </div>
  );
}
