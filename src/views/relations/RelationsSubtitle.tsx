import { m } from "../../paraglide/messages.js";
import { hasContext } from "../../selectors/countText";
import type { RelationsSeries } from "../../selectors/relations";
import { countActors } from "../../selectors/relationsLevel";
import { useLinked } from "../linked/LinkedContext";

/** Classes of the short and of the long form. */
const SHORT_UNTIL = {
  "@sm": ["@sm:hidden", "hidden @sm:inline"],
  "@lg": ["@lg:hidden", "hidden @lg:inline"],
  "@4xl": ["@4xl:hidden", "hidden @4xl:inline"],
} as const;

/** Between how many, and who counts with whom; fewer words where more would take a second line. */
export function RelationsSubtitle({ series }: { series: RelationsSeries }) {
  const { index, level, filter } = useLinked();
  const count = series.nodes.length;
  const total = countActors(index);
  if (level === "person" || total === count) {
    const [short, long] = SHORT_UNTIL[hasContext(filter) ? "@lg" : "@sm"];
    return (
      <>
        <span className={long}>{m.relations_subtitle({ count })}</span>
        <span className={short}>{m.relations_subtitle_short({ count })}</span>
      </>
    );
  }
  const [short, long] = SHORT_UNTIL["@4xl"];
  const whole = level === "state" ? m.relations_subtitle_state : m.relations_subtitle_office;
  return (
    <>
      <span className={long}>{whole({ total, count })}</span>
      <span className={short}>{m.relations_subtitle_counted({ total, count })}</span>
    </>
  );
}
