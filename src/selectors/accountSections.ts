import { m } from "../paraglide/messages.js";
import type { AccountTopic } from "./accounts";
import { isDifferent } from "./accountVerdicts";

/** Topics under one heading, in the order of the event. */
export interface TopicSection {
  id: "different" | "others";
  heading: string;
  topics: readonly AccountTopic[];
  /** Of the section that stays when only it is asked for: how many topics there are in all. */
  narrows: number | null;
}

/** Where the accounts part stands first; the rest goes if only that is asked for. */
export function selectTopicSections(
  topics: readonly AccountTopic[],
  isNarrowed: boolean,
): TopicSection[] {
  const different = topics.filter(isDifferent);
  const others = topics.filter((topic) => !isDifferent(topic));
  const canNarrow = different.length > 0 && others.length > 0;
  const sections: TopicSection[] = [
    {
      id: "different",
      heading: m.accounts_section_different(),
      topics: different,
      narrows: canNarrow ? topics.length : null,
    },
    {
      id: "others",
      heading: m.accounts_section_others(),
      topics: isNarrowed && canNarrow ? [] : others,
      narrows: null,
    },
  ];
  return sections.filter(({ topics: held }) => held.length > 0);
}
