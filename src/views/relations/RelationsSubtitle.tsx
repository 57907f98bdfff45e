import { m } from "../../paraglide/messages.js";
import { hasContext } from "../../selectors/countText";
import { facetValueLabel } from "../../selectors/labels";
import type { RelationsSeries } from "../../selectors/relations";
import { rollUpActors } from "../../selectors/rollUpActors";
import { setEgo } from "../../state/transitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";

/** Classes of the short and of the long form. */
const SHORT_UNTIL = {
  "@sm": ["@sm:hidden", "hidden @sm:inline"],
  "@lg": ["@lg:hidden", "hidden @lg:inline"],
  "@4xl": ["@4xl:hidden", "hidden @4xl:inline"],
} as const;

/** Between how many, and who counts with whom; fewer words where more would take a second line. */
export function RelationsSubtitle({ series }: { series: RelationsSeries }) {
  const { level, state, filter } = useLinked();
  const count = series.nodes.length;
  if (state.ego) return <EgoSubtitle />;
  const whole = {
    state: m.relations_subtitle_state,
    office: m.relations_subtitle_office,
    person: m.relations_subtitle,
  }[level];
  const [short, long] =
    level === "person" ? SHORT_UNTIL[hasContext(filter) ? "@lg" : "@sm"] : SHORT_UNTIL["@4xl"];
  return (
    <>
      <span className={long}>{whole({ count })}</span>
      <span className={short}>{m.relations_subtitle_short({ count })}</span>
    </>
  );
}

/** Whose relations, one step more or less, and the way out. */
function EgoSubtitle() {
  const { index, level, state } = useLinked();
  const { ego } = state;
  if (!ego) return null;
  const whole = rollUpActors(index, level).get(ego.id) ?? ego.id;
  const name = facetValueLabel(index, "actor", whole);
  const isWide = ego.steps === 2;
  return (
    <>
      <span className="text-ink font-semibold">
        {isWide ? m.relations_ego_two({ name }) : m.relations_ego({ name })}
      </span>{" "}
      <StateLink to={setEgo(null)}>{m.relations_ego_all()}</StateLink>
      {" · "}
      <StateLink to={setEgo({ id: ego.id, steps: isWide ? 1 : 2 })}>
        {isWide ? m.relations_ego_one_step() : m.relations_ego_two_steps()}
      </StateLink>
    </>
  );
}
